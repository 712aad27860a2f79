import type { WordIndex } from './word-index';

/** Words between the place and its remembered neighbours that are looked past: a sentence or two put in between. */
const reach = 45;
/** Cost in bits of a remembered word that is missing, and of a word that was not there. */
const missing = 1.5;
const added = 0.6;
/** Cost of each word between the place and the first word that agrees: it may just be something else nearby. */
const distance = 0.35;

/** Words remembered on one side of a place, the nearest first. */
export interface RememberedWords {
  readonly ids: Int32Array;
  /** What each word tells, in bits. */
  readonly weights: Float64Array;
  /** What it costs that a word is missing. */
  readonly costs: Float64Array;
  /** What all of them tell. */
  readonly whole: number;
}

/** @param ids the words nearest first, as `WordIndex.idsOf` tells them */
export function rememberWords(words: WordIndex, ids: readonly number[]): RememberedWords {
  const weights = Float64Array.from(ids, (id) => words.weightOf(id));
  return {
    ids: Int32Array.from(ids),
    weights,
    costs: weights.map((weight) => Math.min(weight, missing)),
    whole: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/**
 * Compares remembered words with those that stand beside a place: the best local alignment of the two
 * (Smith and Waterman, 1981) by words weighted with what they tell, less for agreement further away.
 *
 * @param from index of the nearest word on that side
 * @param direction -1 to read leftwards from `from`, 1 rightwards
 * @returns the share of what the remembered words tell that agrees, 0 to 1
 */
export function agreementBeside(
  words: WordIndex,
  { ids, weights, costs, whole }: RememberedWords,
  from: number,
  direction: -1 | 1,
): number {
  const width = ids.length;
  if (width === 0) return 0;
  // Starting afresh at any word costs for the distance that was skipped on either side.
  let previous = Float64Array.from({ length: width + 1 }, (_, i) => -distance * Math.max(0, i - 1));
  let current = new Float64Array(width + 1);
  let best = 0;
  for (let step = 1; step <= reach + width; step++) {
    const at = from + direction * (step - 1);
    if (at < 0 || at >= words.count) break;
    const id = words.idAt(at);
    const skipped = -distance * (step - 1);
    let left = skipped;
    let above = previous[0] ?? 0;
    current[0] = skipped;
    for (let i = 1; i <= width; i++) {
      const cost = costs[i - 1] ?? 0;
      const straight = previous[i] ?? 0;
      let value = i > step ? -distance * (i - 1) : skipped;
      const aligned = above + (ids[i - 1] === id ? (weights[i - 1] ?? 0) : -cost - added);
      if (aligned > value) value = aligned;
      if (straight - added > value) value = straight - added;
      if (left - cost > value) value = left - cost;
      current[i] = value;
      if (value > best) best = value;
      left = value;
      above = straight;
    }
    [previous, current] = [current, previous];
  }
  return Math.min(1, best / whole);
}
