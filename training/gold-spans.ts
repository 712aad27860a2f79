import type { ParagraphWords } from '../src/attribution/tagger/paragraph-words';
import { label } from '../src/attribution/tagger/labels';
import type { TextRange } from '../src/text/range';
import type { GoldAttribution } from './corpus';

/** A run of tokens, `[first, last)`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** One attribution in the tokens of one paragraph. */
export interface GoldFrame {
  readonly source: readonly Run[];
  readonly cue: Run;
  readonly content: readonly Run[];
}

/**
 * The attributions whose cue stands in the paragraph, as token runs. Marks at the edges of a run are left out
 * (unless nothing else is there), and parts of a content between which only marks stand are joined, so that equal
 * spans are labelled equally however an annotator treated punctuation.
 *
 * @param offset where the paragraph starts in the article
 */
export function goldFrames(
  words: ParagraphWords,
  offset: number,
  attributions: readonly GoldAttribution[],
): GoldFrame[] {
  const frames: GoldFrame[] = [];
  for (const attribution of attributions) {
    const cue = runsOf(words, offset, attribution.cue, false)[0];
    if (!cue) continue;
    frames.push({
      cue,
      source: runsOf(words, offset, attribution.source, false),
      content: runsOf(words, offset, attribution.content, true),
    });
  }
  return frames;
}

/** Runs of an attribution's parts that stand in the paragraph though its cue stands elsewhere. */
export function strayContents(
  words: ParagraphWords,
  offset: number,
  attributions: readonly GoldAttribution[],
): Run[] {
  return attributions.flatMap((attribution) =>
    runsOf(words, offset, attribution.cue, false).length > 0
      ? []
      : runsOf(words, offset, attribution.content, true),
  );
}

function runsOf(words: ParagraphWords, offset: number, ranges: readonly TextRange[], join: boolean): Run[] {
  const runs: Run[] = [];
  for (const range of ranges) {
    let first = 0;
    while (first < words.count && offset + words.end[first]! <= range.start) first++;
    let last = first;
    while (last < words.count && offset + words.start[last]! < range.end) last++;
    if (last === first) continue;
    let a = first;
    let b = last;
    while (a < b && isMark(words, a)) a++;
    while (b > a && isMark(words, b - 1)) b--;
    if (a === b) [a, b] = [first, last];
    const before = runs.at(-1);
    if (before && (join || before.last === a) && allMarks(words, before.last, a))
      runs[runs.length - 1] = { first: before.first, last: b };
    else runs.push({ first: a, last: b });
  }
  return runs;
}

function allMarks(words: ParagraphWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isMark(words, i)) return false;
  return true;
}

export function isMark(words: ParagraphWords, i: number): boolean {
  return !/[\p{L}\p{N}]/u.test(words.text.slice(words.start[i], words.end[i]));
}

/** Tags of every token: sources, cues and contents of all attributions laid over each other. */
export function goldLabels(
  words: ParagraphWords,
  frames: readonly GoldFrame[],
  strays: readonly Run[],
): Uint8Array {
  const labels = new Uint8Array(words.count);
  const paint = (run: Run, begin: number): void => {
    for (let i = run.first; i < run.last; i++) labels[i] = i === run.first ? begin : begin + 1;
  };
  for (const run of strays) paint(run, label.contentB);
  for (const frame of frames) for (const run of frame.content) paint(run, label.contentB);
  for (const frame of frames) for (const run of frame.source) paint(run, label.sourceB);
  for (const frame of frames) paint(frame.cue, label.cueB);
  return labels;
}
