import { isFinite } from '../grammar/finite-verbs';
import type { CueGroup } from '../grammar/cue-groups';
import type { Scan } from '../grammar/scan';

/** How many words name whoever is told something. */
const LONGEST = 7;

/** What no name of somebody who is told holds. */
const STOPS = ['that', 'wh', 'infinitive', 'subordinators', 'coordinators', 'subjectPronouns'] as const;

/** What a sentence, or what somebody is told, begins with rather than whoever is told. */
const NO_OPENERS = ['prepositions', 'adverbs', 'timeWords'] as const;

/**
 * "The key, she told *the Marlow Courier*, is lost": where the name of whoever is told ends, before the comma behind it.
 * Without such a name, where it would begin.
 */
export function behindTold(scan: Scan, group: CueGroup, first: number): number {
  if (first !== group.last || !scan.senseHas(group, 'd') || group.passive) return first;
  if (scan.is('objectPronouns', first)) return scan.isText(first + 1, ',') ? first + 1 : first;
  if (NO_OPENERS.some((set) => scan.is(set, first))) return first;
  for (let i = first; i <= first + LONGEST; i++) {
    if (scan.isText(i, ',')) return i > first ? i : first;
    const joins = !(scan.is('determiners', i) && i === first) && STOPS.some((set) => scan.is(set, i));
    if (!scan.isWord(i) || scan.quotationOf(i) !== scan.quotationOf(first) || joins || isFinite(scan, i))
      return first;
  }
  return first;
}
