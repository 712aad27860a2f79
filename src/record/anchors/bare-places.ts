import { contains, type TextRange } from '../../text/range';
import { exactPlacesWithin } from './exact-places';
import { reach } from './nearby-words';
import type { OrderEvidence } from './neighbours';

/** Other words of a quote's claim: the next part, the name of who spoke, the words of saying. */
export interface Companion {
  /** Folded. */
  readonly words: string;
  /** How far from the start of the quote they were recorded; `undefined` without positions. */
  readonly offset: number | undefined;
}

/** So far off, or so far away where no distance was recorded, a companion counts half. */
const half = 60;
const leastSupport = 0.4;
const margin = 0.25;

/**
 * Which of the places with the very words of a quote is meant, when nothing is known of what stood around it: the one that
 * has the other words of its claim beside it, else the only one between its neighbours, else the one that stands where
 * these say that it must. Its own position says too little: a copy may stand there.
 *
 * @param isTelling whether the words are so long that they say enough where they stand just once
 * @returns `undefined` when that cannot be told
 */
export function barePlace(
  text: string,
  places: readonly TextRange[],
  companions: readonly Companion[],
  { expected, between, isSure }: OrderEvidence,
  isTelling: boolean,
): TextRange | undefined {
  const [only] = places;
  if (companions.length > 0) {
    const judged = places
      .map((range) => ({ range, support: supportOf(text, range, companions) }))
      .toSorted((a, b) => b.support - a.support);
    const [best, rival] = judged;
    if (best && best.support >= leastSupport && best.support - (rival?.support ?? 0) >= margin)
      return best.range;
  } else if (places.length === 1) {
    return only;
  }
  if (places.length === 1 && isTelling) return only;
  const inside = between ? places.filter((range) => contains(between, range)) : [];
  if (inside.length === 1) return inside[0];
  return isSure ? places.find(({ start }) => start === expected) : undefined;
}

/** How well the companions stand around a place, 0 to 1. */
export function supportOf(text: string, range: TextRange, companions: readonly Companion[]): number {
  const within = { start: Math.max(0, range.start - reach), end: Math.min(text.length, range.end + reach) };
  const each = companions.map(({ words, offset }) => {
    const distances = exactPlacesWithin(text, words, within).map(({ start, end }) =>
      offset === undefined
        ? Math.max(0, start - range.end, range.start - end)
        : Math.abs(start - range.start - offset),
    );
    return distances.length === 0 ? 0 : half / (half + Math.min(...distances));
  });
  return each.reduce((sum, support) => sum + support, 0) / each.length;
}
