import type { TextRange } from '../../text/range';
import { BitPattern } from './bit-parallel';

/** A stretch of text that resembles the words sought. */
export interface ApproximateMatch extends TextRange {
  readonly errors: number;
}

/**
 * All places in a part of a text that resemble some words: every local minimum of the edit distance, not
 * only the lowest, since an edited original may be further from its old words than a copy of them elsewhere.
 *
 * Of minima that lie within half the words' length of each other the lowest stands, of equal ones the first.
 *
 * @param most the highest edit distance that still counts as resembling
 */
export function approximateMatches(
  text: string,
  words: string,
  most: number,
  within: TextRange = { start: 0, end: text.length },
): ApproximateMatch[] {
  if (words === '') return [];
  const errors = new BitPattern(words).searchIn(text, within.start, within.end);
  const backwards = new BitPattern(words, true);
  return localMinima(errors, most, words.length / 2).map((index) => {
    const end = within.start + index + 1;
    return {
      start: startOf(text, backwards, end, errors[index] ?? 0, within.start),
      end,
      errors: errors[index] ?? 0,
    };
  });
}

/** The indexes of the lowest values at most `most`, no two nearer than `apart`. */
function localMinima(errors: Int32Array, most: number, apart: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < errors.length; at++) {
    const here = errors[at] ?? 0;
    if (here > most) continue;
    const last = found.at(-1);
    if (last === undefined || at - last >= apart) found.push(at);
    else if (here < (errors[last] ?? 0)) found[found.length - 1] = at;
  }
  return found;
}

/** Where the match starts that ends at `end`: reading backwards, the stretch with just that distance. */
function startOf(text: string, backwards: BitPattern, end: number, errors: number, least: number): number {
  const length = backwards.words.length;
  const distances = backwards.distancesFrom(text, end, Math.max(least, end - length - errors));
  let best = distances.indexOf(errors);
  // Of several stretches the one nearest to the words' own length loses the fewest characters.
  for (let at = best + 1; at < distances.length; at++) {
    if (distances[at] === errors && Math.abs(at + 1 - length) < Math.abs(best + 1 - length)) best = at;
  }
  return end - best - 1;
}
