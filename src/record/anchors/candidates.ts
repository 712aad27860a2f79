import { contains, type TextRange } from '../../text/range';
import { approximateMatches, type ApproximateMatch } from './approximate-search';
import { exactPlaces } from './exact-places';
import type { SoughtQuote } from './sought-quote';
import type { WordIndex } from './word-index';

/** Share of characters that may differ for a stretch of text to be looked at at all. */
const quoteErrors = 0.45;
const contextErrors = 0.35;
/** The surroundings are sought by what stands nearest: one machine word of it. */
const nearest = 32;
const leastContext = 8;
const mostExact = 64;
const mostGaps = 40;

export interface Candidates {
  /** Every place that deserves a look, folded. */
  readonly ranges: readonly TextRange[];
  /** Where the remembered surroundings stand side by side with nothing between them: the words were cut out. */
  readonly cuts: readonly number[];
}

/**
 * Whether a place with the very words sought has them as whole words, if whole words they were: short words
 * stand inside others.
 */
export function isWhole(
  text: string,
  { words, prefix, suffix }: SoughtQuote,
  { start, end }: TextRange,
): boolean {
  const startsWord = isWordCharacter(words, 0) && !isWordCharacter(prefix, prefix.length - 1);
  const endsWord = isWordCharacter(words, words.length - 1) && !isWordCharacter(suffix, 0);
  return !(startsWord && isWordCharacter(text, start - 1)) && !(endsWord && isWordCharacter(text, end));
}

/** Places with exactly the words sought, the nearest to an offset if there are many. */
export function exactCandidates(
  text: string,
  index: WordIndex,
  sought: SoughtQuote,
  around: number,
): TextRange[] {
  return exactPlaces(text, index, sought.words, around, mostExact).filter((range) =>
    isWhole(text, sought, range),
  );
}

/**
 * Places that may hold the words after an edit: whatever resembles them, and whatever stands between the
 * remembered surroundings.
 */
export function revisedCandidates(text: string, sought: SoughtQuote, within: TextRange): Candidates {
  const { words, prefix, suffix } = sought;
  const left = prefix.slice(-nearest);
  const right = suffix.slice(0, nearest);
  const seek = (part: string): ApproximateMatch[] =>
    part.length < leastContext
      ? []
      : approximateMatches(text, part, Math.floor(part.length * contextErrors), within);
  const befores = atStart(sought) ? [{ start: 0, end: 0, errors: 0 }] : seek(left);
  const afters = atEnd(sought) ? [{ start: text.length, end: text.length, errors: 0 }] : seek(right);
  const alike =
    words.length < leastContext
      ? []
      : approximateMatches(text, words, Math.floor(words.length * quoteErrors), within);

  const longest = words.length * 2.5 + 120;
  const ranges: TextRange[] = [];
  const cuts: number[] = [];
  for (const before of befores) {
    for (const after of afters) {
      const gap = after.start - before.end;
      if (gap > longest) break;
      if (gap < -2) continue;
      if (gap <= 2) {
        if (before.errors + after.errors <= (left.length + right.length) * 0.12) cuts.push(before.end);
      } else if (ranges.length < mostGaps) {
        const range = { start: before.end, end: after.start };
        const inner = alike.find((match) => contains(range, match));
        ranges.push(inner ? withoutNeighbours(text, words, range, inner) : range);
      }
    }
  }
  const slack = Math.max(12, words.length * 0.7);
  for (const match of alike) {
    const starts = befores.map(({ end }) => end).filter((end) => Math.abs(end - match.start) <= slack);
    const ends = afters.map(({ start }) => start).filter((start) => Math.abs(start - match.end) <= slack);
    starts.push(wordStart(text, match.start), sentenceStart(text, match.start));
    ends.push(wordEnd(text, match.end));
    for (const start of starts) {
      for (const end of ends) ranges.push(withoutNeighbours(text, words, { start, end }, match));
    }
  }
  return { ranges: distinct(ranges.map((range) => tidy(text, range, words))), cuts };
}

/** What stood at the start of the text has nothing before it to be known by but the start itself. */
function atStart({ prefix, suffix, hint }: SoughtQuote): boolean {
  return prefix === '' && suffix !== '' && hint === 0;
}

function atEnd({ prefix, suffix }: SoughtQuote): boolean {
  return suffix === '' && prefix !== '';
}

/**
 * A stretch between the remembered surroundings without whole sentences that were put in beside the words:
 * what was added within their sentence belongs to them, what stands in a sentence of its own does not.
 */
function withoutNeighbours(text: string, words: string, gap: TextRange, inner: TextRange): TextRange {
  let { start, end } = gap;
  // The first word may have been replaced, so that the likeness starts a little before it.
  const opening = words.slice(0, oneWord).search(sentenceEnd) < 0 ? oneWord : 0;
  if (start < inner.start) {
    const ended = Array.from(text.slice(start, inner.start + opening).matchAll(sentenceEnd)).at(-1);
    if (ended) start += ended.index + ended[0].length;
  }
  if (inner.end < end) {
    if (endsSentence.test(text.slice(Math.max(0, inner.end - 4), inner.end)))
      return { start, end: inner.end };
    const ends = text.slice(inner.end - 1, end).search(sentenceEnd);
    if (ends >= 0) end = Math.max(inner.end, inner.end - 1 + ends);
  }
  return { start, end };
}

const endsSentence = /[.!?…]["')\]]* ?$/;
const sentenceEnd = /[.!?…]["')\]]* /g;

function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at)) at--;
  return at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && isWordCharacter(text, at - 1) && isWordCharacter(text, at)) at++;
  return at;
}

/** How far a first word that was replaced may reach. */
const oneWord = 16;

/** The start of the sentence if it is at most a word away: the first word may have been replaced. */
function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - oneWord);
  const ended = Array.from(text.slice(from, offset).matchAll(sentenceEnd)).at(-1);
  return ended ? from + ended.index + ended[0].length : offset;
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
}

/** Moves the borders off white space, which the words sought do not start or end with. */
function tidy(text: string, range: TextRange, words: string): TextRange {
  let { start, end } = range;
  while (start < end && text[start] === ' ' && !words.startsWith(' ')) start++;
  while (start < end && text[end - 1] === ' ' && !words.endsWith(' ')) end--;
  return { start, end };
}

function distinct(ranges: readonly TextRange[]): TextRange[] {
  const seen = new Map<string, TextRange>();
  for (const range of ranges) {
    if (range.start < range.end) seen.set(`${range.start} ${range.end}`, range);
  }
  return [...seen.values()];
}
