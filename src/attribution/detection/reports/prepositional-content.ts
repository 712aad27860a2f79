import { objectEnd } from './object-content';
import type { Found, PickSense } from './found-content';
import type { Scan } from '../grammar/scan';

/** How far behind a cue its preposition may stand: klagen seit Jahren *über* den Lärm. */
const PREPOSITION_REACH = 7;

/**
 * What a verb reports behind the preposition it takes: "warnt *vor Panik*", "sprechen *von einem Skandal*", "hält den Plan
 * *für falsch*", whose object belongs to it too.
 *
 * @param start the first token that may belong to it
 * @param sense picks the first sense of the cue that has one of some frames
 */
export function prepositionalContent(
  scan: Scan,
  start: number,
  sense: PickSense,
  limit: number,
): Found | undefined {
  const governing = sense('v') ?? sense('e');
  if (!governing?.prepositions) return undefined;
  const whole = governing.frames.includes('e');
  for (let i = start; i < Math.min(limit, start + PREPOSITION_REACH) && scan.isWord(i); i++) {
    if (!governing.prepositions.has(scan.lower(i))) continue;
    // rechnet damit, dass …; hält für eine Sekunde inne
    if (!scan.isWord(i + 1) && !scan.quotationOf(i + 1)) return undefined;
    if (scan.is('timeWords', i + 1)) return undefined;
    // hält einen Vortrag für Kinder
    const judges = whole && governing.class === 'think';
    if (judges && (i === start || !opensJudgement(scan, i + 1))) return undefined;
    const last = objectEnd(scan, i, limit);
    return {
      content: [{ first: whole ? start : i, last }],
      sense: governing,
      rule: judges ? 'objectPredicate' : 'object',
    };
  }
  return undefined;
}

/** für *falsch*, für *eine* Zumutung, für „*überholt*“ */
function opensJudgement(scan: Scan, i: number): boolean {
  if (scan.quotationOf(i)) return true;
  return (
    scan.is('ones', i) || (!scan.isCapital(i) && !scan.is('determiners', i) && scan.at(i).kind === 'word')
  );
}
