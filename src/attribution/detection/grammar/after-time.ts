import type { Scan } from './scan';

/** Passes a time that says when it was said: "told the council on Monday night the lock leaked". */
export function afterTime(scan: Scan, from: number): number {
  let i = from;
  if (scan.is('prepositions', i) && scan.is('timeWords', i + 1)) i++;
  // afirmó este lunes el alcalde
  if (scan.lexicon.invertsFreely && scan.is('determiners', i) && scan.is('timeWords', i + 1)) i++;
  if (!scan.is('timeWords', i)) return from;
  while (scan.is('timeWords', i)) i++;
  return scan.is('dayParts', i) ? i + 1 : i;
}
