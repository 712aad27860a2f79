import type { Quotation } from '../../text/quotations';
import type { Frame, FrameView, Run } from './decode-frame';

/** A frame less probable than this is given out only when nothing else explains a quotation. */
const leastConfidence = 0.42;
/** How probable a possible cue must be to explain a long quotation. */
const leastForQuotation = 0.08;
/** Words between marks from which on they are words said rather than a term or a title. */
const longQuotation = 5;
const pooledQuotation = 3;

/**
 * Chooses among the possible cues of a paragraph: those that probably report something, and for every long
 * quotation that none of these covers the likeliest of the rest. Frames never share words of content.
 */
export function chooseFrames(views: readonly FrameView[], quotations: readonly Quotation[]): Frame[] {
  const marked = quotations.filter(({ depth, closer }) => depth === 0 && closer >= 0).map(inner);
  const pooled = marked.filter(({ first, last }) => last - first >= pooledQuotation);
  for (const view of views) view.pool(pooled);
  const kept = withoutRivals(views.filter(({ confidence }) => confidence >= leastConfidence));
  for (const quotation of marked) {
    if (quotation.last - quotation.first < longQuotation || kept.some((view) => claims(view, quotation)))
      continue;
    const likeliest = likeliestFor(quotation, views);
    if (likeliest && !kept.includes(likeliest) && !kept.some((view) => sameCue(view, likeliest)))
      kept.push(likeliest);
  }
  return kept.flatMap((view) => view.decode(kept) ?? []).sort((a, b) => a.cue.first - b.cue.first);
}

function inner({ opener, closer }: Quotation): Run {
  return { first: opener + 1, last: closer };
}

function claims(view: FrameView, run: Run): boolean {
  const { content = [] } = view.alone ?? {};
  return content.some(({ first, last }) => first < run.last && run.first < last);
}

function likeliestFor(quotation: Run, views: readonly FrameView[]): FrameView | undefined {
  return views.reduce<FrameView | undefined>((best, view) => {
    const p = view.meanContent(quotation);
    return p > Math.max(leastForQuotation, best?.meanContent(quotation) ?? 0) ? view : best;
  }, undefined);
}

function sameCue(a: FrameView, b: FrameView): boolean {
  const one = a.alone?.cue;
  const other = b.alone?.cue;
  return one !== undefined && other !== undefined && one.first < other.last && other.first < one.last;
}

/** Keeps of possible cues whose contents are mostly the same words the most probable one. */
function withoutRivals(views: readonly FrameView[]): FrameView[] {
  const taken = new Set<number>();
  return [...views]
    .sort((a, b) => b.confidence - a.confidence)
    .filter((view) => {
      const { content = [] } = view.alone ?? {};
      let words = 0;
      let shared = 0;
      for (const { first, last } of content)
        for (let word = first; word < last; word++) {
          words++;
          if (taken.has(word)) shared++;
        }
      if (shared * 2 > words) return false;
      for (const { first, last } of content) for (let word = first; word < last; word++) taken.add(word);
      return words > 0;
    });
}
