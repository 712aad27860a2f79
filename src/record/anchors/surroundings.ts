import type { WordIndex } from './word-index';

/** Words between the place and its remembered neighbours that are looked past: a sentence or two put in between. */
const reach = 45;
/** Cost in bits of a remembered word that is missing, and of a word that was not there. */
const missing = 1.5;
const added = 0.6;
/** Cost of each word between the place and the first word that agrees: it may just be something else nearby. */
const distance = 0.35;

/**
 * Compares remembered words with those that stand beside a place: the best local alignment of the two
 * (Smith and Waterman, 1981) by words weighted with what they tell, less for agreement further away.
 *
 * @param remembered ids from `WordIndex.idsOf`
 * @param from index of the nearest word on that side
 * @param direction -1 to read leftwards from `from`, 1 rightwards
 * @returns the share of what the remembered words tell that agrees, 0 to 1
 */
export function agreementBeside(
  words: WordIndex,
  remembered: readonly number[],
  from: number,
  direction: -1 | 1,
): number {
  if (remembered.length === 0) return 0;
  const nearestFirst = direction === 1 ? remembered : remembered.toReversed();
  const weights = nearestFirst.map((id) => words.weightOf(id));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const width = nearestFirst.length;
  // Starting afresh at any word costs for the distance that was skipped on either side.
  const afresh = (step: number, i: number) => -distance * Math.max(0, Math.max(step, i) - 1);
  let previous = Float64Array.from({ length: width + 1 }, (_, i) => afresh(0, i));
  let current = new Float64Array(width + 1);
  let best = 0;
  for (let step = 1; step <= reach + width; step++) {
    const at = from + direction * (step - 1);
    if (at < 0 || at >= words.count) break;
    const id = words.idAt(at);
    current[0] = afresh(step, 0);
    for (let i = 1; i <= width; i++) {
      const weight = weights[i - 1] ?? 0;
      const cost = Math.min(weight, missing);
      const value = Math.max(
        afresh(step, i),
        (previous[i - 1] ?? 0) + (nearestFirst[i - 1] === id ? weight : -cost - added),
        (previous[i] ?? 0) - added,
        (current[i - 1] ?? 0) - cost,
      );
      current[i] = value;
      if (value > best) best = value;
    }
    [previous, current] = [current, previous];
  }
  return Math.min(1, best / whole);
}
