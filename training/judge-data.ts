import { poolQuotations } from '../src/attribution/tagger/choose-frames';
import { Columns } from '../src/attribution/tagger/columns';
import { FrameView, type Frame } from '../src/attribution/tagger/decode-frame';
import { firstPass } from '../src/attribution/tagger/first-pass';
import { labelCount as L } from '../src/attribution/tagger/labels';
import { readingFeatureCount, readingFeatures } from '../src/attribution/tagger/reading-features';
import { readingsOf } from '../src/attribution/tagger/readings';
import { surroundings } from '../src/attribution/tagger/surroundings';
import { viewFrom } from '../src/attribution/tagger/view';
import { isWord, wordFacts, type WordFacts } from '../src/attribution/tagger/word-facts';
import type { GoldFrame, Run } from './gold-spans';
import type { Example } from './pass-data';

/** Readings of frames with what is right about them. */
export interface JudgeData {
  /** `readingFeatureCount` numbers for each reading. */
  readonly rows: Float32Array;
  /** 1 where an attribution has mostly the same words and mostly the same source. */
  readonly right: Uint8Array;
  /** 1 where it has just the same words and source. */
  readonly exact: Uint8Array;
}

/**
 * The readings of all frames of the examples.
 *
 * @param words marginals of the first pass for every word of the examples in order
 * @param frames marginals of the second pass for every token of every view in order
 */
export function judgeData(
  examples: readonly Example[],
  words: Float32Array,
  frames: Float32Array,
): JudgeData {
  const rows: Float32Array[] = [];
  const right: number[] = [];
  const exact: number[] = [];
  const columns = new Columns();
  let word = 0;
  let token = 0;
  for (const { article, prior } of examples)
    for (const paragraph of article.paragraphs) {
      columns.clear();
      const { count } = paragraph.words;
      const facts = wordFacts(paragraph.words, prior, columns);
      const around = surroundings(facts, columns);
      const pass = firstPass(words.subarray(word * L, (word + count) * L), count, columns);
      word += count;
      const views = Array.from(pass.anchors, (anchor) => {
        const { tokens } = viewFrom(facts, around, pass, anchor, columns);
        const marginal = Float64Array.from(frames.subarray(token * L, (token + tokens.length) * L));
        token += tokens.length;
        return new FrameView(anchor, marginal, tokens, count, columns);
      });
      poolQuotations(views, paragraph.quotations);
      for (const view of views)
        for (const reading of readingsOf(view, facts, around)) {
          const row = new Float32Array(readingFeatureCount);
          readingFeatures(row, reading, view, { facts, around, pass, views });
          const verdict = compare(facts, reading.frame, paragraph.frames);
          rows.push(row);
          right.push(verdict.right ? 1 : 0);
          exact.push(verdict.exact ? 1 : 0);
        }
    }
  const all = new Float32Array(rows.length * readingFeatureCount);
  rows.forEach((row, k) => all.set(row, k * readingFeatureCount));
  return { rows: all, right: Uint8Array.from(right), exact: Uint8Array.from(exact) };
}

function compare(
  facts: WordFacts,
  { content, source }: Frame,
  gold: readonly GoldFrame[],
): { right: boolean; exact: boolean } {
  const said = wordsOf(facts, content);
  const who = wordsOf(facts, source);
  let best = 0;
  let right = false;
  let exact = false;
  for (const frame of gold) {
    const goldSaid = wordsOf(facts, frame.content);
    const both = common(said, goldSaid);
    const overlap = both / Math.max(1, said.size + goldSaid.size - both);
    if (overlap < 0.5 || overlap <= best) continue;
    best = overlap;
    const goldWho = wordsOf(facts, frame.source);
    const people = who.size + goldWho.size;
    right = people === 0 || 4 * common(who, goldWho) >= people;
    exact = overlap === 1 && 2 * common(who, goldWho) === people;
  }
  return { right, exact };
}

function wordsOf(facts: WordFacts, runs: readonly Run[]): Set<number> {
  const words = new Set<number>();
  for (const { first, last } of runs) for (let i = first; i < last; i++) if (isWord(facts, i)) words.add(i);
  return words;
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both;
}
