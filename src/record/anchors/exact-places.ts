import type { TextRange } from '../../text/range';

/**
 * Places where words stand in a text: those nearest to an offset, at most `most` on each side of it, so that
 * a word that stands everywhere costs no more than a rare one.
 */
export function exactPlaces(text: string, words: string, around: number, most: number): TextRange[] {
  if (words === '') return [];
  const before: number[] = [];
  for (let at = around - 1; at >= 0 && before.length < most; at--) {
    at = text.lastIndexOf(words, at);
    if (at < 0) break;
    before.push(at);
  }
  const after: number[] = [];
  for (
    let at = text.indexOf(words, around);
    at >= 0 && after.length < most;
    at = text.indexOf(words, at + 1)
  ) {
    after.push(at);
  }
  return [...before.reverse(), ...after].map((start) => ({ start, end: start + words.length }));
}

/** The only place where words stand in a text; `undefined` when there is none or more than one. */
export function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? undefined : at;
}
