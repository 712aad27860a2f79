import type { TextRange } from '../../text/range';
import { graphemeBorderAfter, graphemeBorderBefore } from './graphemes';

/**
 * A place in a text told by its words, after the W3C TextQuoteSelector, with the W3C TextPositionSelector as
 * a hint.
 */
export interface QuoteSelector {
  readonly exact: string;
  /** Words right before; empty when nothing is known of them. */
  readonly prefix: string;
  /** Words right after; empty when nothing is known of them. */
  readonly suffix: string;
  /** Where the words stood when the selector was made. */
  readonly at?: TextRange;
}

/** A quote as long as this is rarely said twice, so little of its surroundings needs to be kept. */
const longQuote = 48;
/** Least surroundings on each side, of a long quote and of a short one, in code units. */
const leastContext = { long: 32, short: 96 } as const;
/** Surroundings never grow beyond this on each side. */
const mostContext = 160;

/**
 * Makes the selector that finds `range` again in later versions of `text`.
 *
 * Surroundings start small and grow on both sides until the words together with them stand only once in the
 * text, cut at white space where there is any and never inside a user-perceived character. A short quote
 * gets longer surroundings from the start, since its own words tell little. Where even the longest
 * surroundings are not unique, `at` is all that tells the places apart.
 *
 * @param range half-open, in UTF-16 code units; cut to the text, widened to whole characters, and without
 *   the white space at its ends
 */
export function selectorFor(text: string, range: TextRange): QuoteSelector {
  const words = trimmed(
    text,
    Math.max(0, Math.min(range.start, range.end)),
    Math.max(range.start, range.end),
  );
  const start = graphemeBorderBefore(text, words.start);
  const end = graphemeBorderAfter(text, words.end);
  const exact = text.slice(start, end);
  let size: number = exact.length >= longQuote ? leastContext.long : leastContext.short;
  for (;;) {
    const from = cutBefore(text, start, size);
    const to = cutAfter(text, end, size);
    if (size >= mostContext || isUnique(text, text.slice(from, to))) {
      return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to), at: { start, end } };
    }
    size = Math.min(mostContext, size * 2);
  }
}

function trimmed(text: string, from: number, to: number): TextRange {
  const words = text.slice(from, to);
  const end = from + words.length;
  if (words.trim() === '') return { start: from, end };
  return { start: end - words.trimStart().length, end: from + words.trimEnd().length };
}

function isUnique(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** How far a cut may move outwards to meet white space before it settles for the next character. */
const slack = 24;

function cutBefore(text: string, start: number, size: number): number {
  const wished = start - size;
  if (wished <= 0) return 0;
  for (let at = wished; at > Math.max(0, wished - slack); at--) {
    if (isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at))) return at;
  }
  return graphemeBorderBefore(text, wished);
}

function cutAfter(text: string, end: number, size: number): number {
  const wished = end + size;
  if (wished >= text.length) return text.length;
  for (let at = wished; at < Math.min(text.length, wished + slack); at++) {
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) return at;
  }
  return graphemeBorderAfter(text, wished);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}
