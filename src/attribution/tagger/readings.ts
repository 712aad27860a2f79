import type { Frame, FrameView, Run } from './decode-frame';
import { quote } from './paragraph-words';
import type { Surroundings } from './surroundings';
import { isWord, shapes, type WordFacts } from './word-facts';

/** One way to read the frame of a possible cue. */
export interface Reading {
  readonly frame: Frame;
  /** How the reading came about, one of {@link ways}. */
  readonly way: number;
}

export const ways = {
  plain: 0,
  generous: 1,
  strict: 2,
  toSentenceEnd: 3,
  cut: 4,
  toComma: 5,
  longest: 6,
} as const;

/** A word belongs to a generous or a strict reading from this part of the highest probability on. */
const generousFrom = 0.35;
const strictFrom = 0.8;
/** Marks inside the content, counted from its end, at which it may be cut. */
const cuts = 3;

/** The likely readings of a frame, the plainest first, none twice; empty when nothing is said. */
export function readingsOf(view: FrameView, facts: WordFacts, around: Surroundings): Reading[] {
  const plain = view.alone;
  const last = plain?.content.at(-1);
  if (!plain || !last) return [];
  const readings: Reading[] = [{ frame: plain, way: ways.plain }];
  const add = (way: number, content: readonly Run[]): void => {
    if (content.length > 0 && !readings.some(({ frame }) => sameRuns(frame.content, content)))
      readings.push({ frame: { ...plain, content }, way });
  };
  add(ways.generous, view.contentFrom(view.confidence * generousFrom, plain));
  add(ways.strict, view.contentFrom(view.confidence * strictFrom, plain));
  const before = plain.content.slice(0, -1);
  const endingAt = (end: number): Run[] => [...before, { first: last.first, last: end }];
  const sentenceEnd = around.sentenceEnd[last.last - 1] ?? last.last;
  const end = isWord(facts, sentenceEnd - 1) ? sentenceEnd : sentenceEnd - 1;
  if (last.last < end && (view.anchor < last.last || view.anchor >= end))
    add(ways.toSentenceEnd, endingAt(end));
  let found = 0;
  for (let i = last.last - 2; i >= last.first + 2 && found < cuts; i--) {
    if (isWord(facts, i) || facts.shape[i] === shapes.clitic || facts.words.quote[i] !== quote.outside)
      continue;
    found++;
    add(ways.cut, endingAt(i));
  }
  for (let i = last.last + 1; i < end; i++)
    if (facts.shape[i] === shapes.comma) {
      add(ways.toComma, endingAt(i));
      break;
    }
  add(ways.longest, [plain.content.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a))]);
  return readings;
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length && a.every(({ first, last }, k) => first === b[k]!.first && last === b[k]!.last)
  );
}
