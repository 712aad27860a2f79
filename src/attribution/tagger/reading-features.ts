import type { FrameView, Run } from './decode-frame';
import type { FirstPass } from './first-pass';
import { label, labelCount as L } from './labels';
import { quote } from './paragraph-words';
import type { Reading } from './readings';
import type { Surroundings } from './surroundings';
import type { WordFacts } from './word-facts';

/** What the features of a reading are read off from. */
export interface Scene {
  readonly facts: WordFacts;
  readonly around: Surroundings;
  readonly pass: FirstPass;
  /** The views from all possible cues of the paragraph. */
  readonly views: readonly FrameView[];
}

/** Classes and shapes of words, see word-classes.ts and word-facts.ts; one more for none. */
const classCount = 30;
const shapeCount = 17;
const wayCount = 7;
const numbers = 63;

/** Number of features of a reading. */
export const readingFeatureCount = numbers + wayCount + 3 * classCount + 3 * shapeCount;

/** Writes what speaks for and against a reading: `readingFeatureCount` numbers. */
export function readingFeatures(out: Float32Array, reading: Reading, view: FrameView, scene: Scene): void {
  const { facts, around, pass, views } = scene;
  const { words } = facts;
  const { count } = words;
  const { anchor } = view;
  const { content, source, cue } = reading.frame;
  const plain = view.alone ?? reading.frame;
  const first = content[0]?.first ?? 0;
  const last = content.at(-1)?.last ?? 0;
  const size = lengthOf(content);
  const sourceSize = lengthOf(source);
  const sourceStart = source[0]?.first ?? anchor;
  const sourceEnd = source.at(-1)?.last ?? anchor + 1;
  const before = first > 0 ? view.content[first - 1]! : 0;
  const after = last < count ? view.content[last]! : 0;
  let n = 0;
  const put = (value: number): void => {
    out[n++] = value;
  };
  put(view.confidence);
  put(view.meanOver(content));
  put(least(view.content, content));
  put(view.content[first]!);
  put(view.content[last - 1]!);
  put(view.sourceTop);
  put(mean(view.source, source));
  put(least(view.source, source));
  put(view.sourceBegin[sourceStart]!);
  put(sourceStart > 0 ? view.source[sourceStart - 1]! : 0);
  put(sourceEnd < count ? view.source[sourceEnd]! : 0);
  put(view.cue[anchor]!);
  put(view.cueTop);
  put(pass.cue[anchor]!);
  put(before);
  put(after);

  put(size);
  put(size === 1 ? 1 : 0);
  put(size === 2 ? 1 : 0);
  put(content.length);
  put(source.length);
  put(sourceSize === 0 ? 1 : 0);
  put(Math.min(sourceSize, 20));
  put(cue.last - cue.first);
  put(size - lengthOf(plain.content));
  put(first - anchor);
  put(last - anchor);
  put(sourceStart - anchor);
  put(Math.abs(sourceStart - anchor));
  put(first > anchor ? 1 : 0);
  put(source.length > 0 && sourceStart > anchor ? 1 : 0);
  put(source.length > 0 && sourceStart > first ? 1 : 0);
  let quoted = 0;
  for (const run of content)
    for (let i = run.first; i < run.last; i++) if (words.quote[i] !== quote.outside) quoted++;
  put(quoted / size);
  put(quoted === size ? 1 : 0);
  put(quoted === 0 ? 1 : 0);
  put(words.quote[anchor] === quote.inside ? 1 : 0);
  put(facts.prior[anchor]!);

  let inOther = 0;
  let asCue = 0;
  let overlap = 0;
  let stronger = 0;
  let within = 0;
  for (const other of views) {
    if (other === view) continue;
    inOther = Math.max(inOther, other.content[anchor]!);
    asCue = Math.max(asCue, other.cue[anchor]!);
    const shared = other.meanOver(content);
    overlap = Math.max(overlap, shared);
    if (other.confidence > view.confidence) stronger = Math.max(stronger, shared);
    if (content.some((run) => run.first <= other.anchor && other.anchor < run.last))
      within = Math.max(within, other.confidence);
  }
  put(inOther);
  put(asCue);
  put(overlap);
  put(stronger);
  put(within);
  put(Math.min(views.length, 12));

  const firstPass = (i: number, tag: number): number => (i < count ? pass.marginals[i * L + tag]! : 0);
  let said = 0;
  for (const run of content)
    for (let i = run.first; i < run.last; i++)
      said += firstPass(i, label.contentB) + firstPass(i, label.contentI);
  put(said / size);
  put(firstPass(first, label.contentB));
  put(firstPass(last, label.contentI));
  const sentence = words.sentence[anchor]!;
  put(words.sentence[first]! - sentence);
  put(words.sentence[last - 1]! - words.sentence[first]!);
  put(first === around.sentenceStart[first] ? 1 : 0);
  put(around.sentenceEnd[last - 1]! - last <= 1 ? 1 : 0);
  put(Math.min(20, around.sentenceEnd[last - 1]! - last));
  put(Math.min(20, first - around.sentenceStart[first]!));
  put(Math.min(20, anchor - around.sentenceStart[anchor]!));
  put(Math.min(60, around.sentenceEnd[anchor]! - around.sentenceStart[anchor]!));
  put(Math.min(6, sentence));
  put(Math.min(200, count));
  for (let bit = 0; bit < 7; bit++) put((around.traits[anchor]! >> bit) & 1);

  n = numbers;
  out.fill(0, n);
  const choose = (value: number | undefined, size: number): void => {
    out[n + (value ?? size - 1)] = 1;
    n += size;
  };
  choose(reading.way, wayCount);
  choose(facts.wordClass[first], classCount);
  choose(first > 0 ? facts.wordClass[first - 1] : undefined, classCount);
  choose(facts.wordClass[anchor + 1], classCount);
  choose(first > 0 ? facts.shape[first - 1] : undefined, shapeCount);
  choose(last < count ? facts.shape[last] : undefined, shapeCount);
  choose(facts.shape[first], shapeCount);
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { first, last }) => sum + last - first, 0);
}

function mean(probabilities: Float32Array, runs: readonly Run[]): number {
  let sum = 0;
  for (const { first, last } of runs) for (let i = first; i < last; i++) sum += probabilities[i]!;
  return sum / Math.max(1, lengthOf(runs));
}

function least(probabilities: Float32Array, runs: readonly Run[]): number {
  let lowest = 1;
  for (const { first, last } of runs)
    for (let i = first; i < last; i++) lowest = Math.min(lowest, probabilities[i]!);
  return lowest;
}
