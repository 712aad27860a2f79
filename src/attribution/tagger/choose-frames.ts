import type { Quotation } from '../../text/quotations';
import type { Frame, FrameView, Run } from './decode-frame';
import type { Judge } from './judge';
import type { Scene } from './reading-features';

/** A frame less probable than this takes no words from others. */
const sureConfidence = 0.3;
/** And one less probable than this is given out only when nothing else explains a quotation. */
const leastConfidence = 0.2;
/** How probable a possible cue must be to explain a long quotation. */
const leastForQuotation = 0.08;
/** Words between marks from which on they are words said rather than a term or a title. */
const longQuotation = 5;
const pooledQuotation = 3;

/** A possible cue with the reading of its frame that is probably right. */
interface Choice {
  readonly view: FrameView;
  readonly frame: Frame;
}

/**
 * Chooses among the possible cues of a paragraph: those that probably report something, and for every long
 * quotation that none of these covers the likeliest of the rest. Frames never share words of content.
 */
export function chooseFrames(scene: Scene, quotations: readonly Quotation[], judge: Judge): Frame[] {
  const marked = quotations.filter(({ depth, closer }) => depth === 0 && closer >= 0).map(inner);
  poolQuotations(scene.views, quotations);
  const choices = scene.views.flatMap((view): Choice[] => {
    const frame = judge.bestReading(view, scene);
    return frame ? [{ view, frame }] : [];
  });
  const sure = choices.filter(({ frame }) => frame.confidence >= sureConfidence);
  const kept = withoutRivals(sure);
  for (const quotation of marked) {
    if (quotation.last - quotation.first < longQuotation || kept.some((one) => claims(one, quotation)))
      continue;
    const likeliest = likeliestFor(quotation, choices);
    if (likeliest && !kept.some((one) => sameCue(one, likeliest))) kept.push(likeliest);
  }
  const doubtful = choices.filter(
    (choice) =>
      choice.frame.confidence < sureConfidence &&
      choice.frame.confidence >= leastConfidence &&
      !kept.some((one) => sameCue(one, choice)),
  );
  const all = [...kept, ...withoutRivals(doubtful, kept)];
  return all
    .map((choice) => contentOf(choice, kept.includes(choice) ? kept : all))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.cue.first - b.cue.first);
}

/** A frame without the words that others have more right to. */
function contentOf({ view, frame }: Choice, rivals: readonly Choice[]): Frame {
  return {
    ...frame,
    content: view.withoutLost(
      frame.content,
      rivals.map((rival) => rival.view),
    ),
  };
}

/** What is said inside one pair of marks is said by one speaker. */
export function poolQuotations(views: readonly FrameView[], quotations: readonly Quotation[]): void {
  const pooled = quotations
    .filter(({ depth, closer }) => depth === 0 && closer >= 0)
    .map(inner)
    .filter(({ first, last }) => last - first >= pooledQuotation);
  for (const view of views) view.pool(pooled);
}

function inner({ opener, closer }: Quotation): Run {
  return { first: opener + 1, last: closer };
}

function claims({ frame }: Choice, run: Run): boolean {
  return frame.content.some(({ first, last }) => first < run.last && run.first < last);
}

/** Of the frames as they are most plainly read the likeliest to say the quotation. */
function likeliestFor(quotation: Run, choices: readonly Choice[]): Choice | undefined {
  const best = choices.reduce<Choice | undefined>((best, choice) => {
    const p = choice.view.meanContent(quotation);
    return p > Math.max(leastForQuotation, best?.view.meanContent(quotation) ?? 0) ? choice : best;
  }, undefined);
  return best && { view: best.view, frame: best.view.alone ?? best.frame };
}

function sameCue(a: Choice, b: Choice): boolean {
  return a.frame.cue.first < b.frame.cue.last && b.frame.cue.first < a.frame.cue.last;
}

/**
 * Keeps of possible cues whose contents are mostly the same words the most probable one.
 *
 * @param others whose words are taken
 */
function withoutRivals(choices: readonly Choice[], others: readonly Choice[] = []): Choice[] {
  const [some] = choices;
  if (!some) return [];
  const taken = new Uint8Array(some.view.content.length);
  for (const { frame } of others) take(frame, taken);
  return choices
    .toSorted((a, b) => b.frame.confidence - a.frame.confidence)
    .filter(({ frame }) => {
      let [size, shared] = [0, 0];
      for (const { first, last } of frame.content) {
        size += last - first;
        for (let i = first; i < last; i++) shared += taken[i]!;
      }
      if (size === 0 || shared * 2 > size) return false;
      take(frame, taken);
      return true;
    });
}

/** Marks the words of a frame's content. */
function take({ content }: Frame, taken: Uint8Array): void {
  for (const { first, last } of content) taken.fill(1, first, last);
}
