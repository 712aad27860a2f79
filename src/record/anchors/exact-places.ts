import type { TextRange } from '../../text/range';
import type { WordIndex } from './word-index';

/** First look this far to each side, then eight times as far, and so on. */
const firstReach = 16_384;

/** A word with more places than this is looked for in the text rather than in its index. */
const mostLookUps = 2000;

/**
 * Places where words stand in a text, those nearest to an offset when there are more than `most`: a word
 * that stands everywhere costs no more than a rare one.
 */
export function exactPlaces(
  text: string,
  index: WordIndex,
  words: string,
  around: number,
  most: number,
): TextRange[] {
  const known = index.exactStarts(text, words, mostLookUps);
  if (known && known.length < most) return known.map((start) => ({ start, end: start + words.length }));
  for (let reach = firstReach; ; reach *= 8) {
    const within = { start: Math.max(0, around - reach), end: Math.min(text.length, around + reach) };
    const starts = startsWithin(text, words, within);
    const whole = within.start === 0 && within.end === text.length;
    if (!whole && starts.length < most) continue;
    if (starts.length > most) {
      const last = Math.max(most, starts.findIndex((start) => start >= around) + most / 2);
      starts.splice(Math.min(last, starts.length));
      starts.splice(0, starts.length - most);
    }
    return starts.map((start) => ({ start, end: start + words.length }));
  }
}

/** All places where words stand in a part of a text. */
export function exactPlacesWithin(text: string, words: string, within: TextRange): TextRange[] {
  return startsWithin(text, words, within).map((start) => ({ start, end: start + words.length }));
}

function startsWithin(text: string, words: string, { start, end }: TextRange): number[] {
  if (words === '') return [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const starts: number[] = [];
  for (let at = part.indexOf(words); at >= 0; at = part.indexOf(words, at + 1)) starts.push(start + at);
  return starts;
}

/**
 * The only place where words stand in a text; `undefined` when there is none or more than one.
 *
 * @param index spares a long text to be read from end to end
 */
export function onlyPlace(text: string, words: string, index?: WordIndex): number | undefined {
  const known = index?.exactStarts(text, words, mostLookUps);
  if (known) return known.length === 1 ? known[0] : undefined;
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? undefined : at;
}
