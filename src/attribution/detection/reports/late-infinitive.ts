import type { CueGroup } from '../grammar/cue-groups';
import { isFinite } from '../grammar/finite-verbs';
import type { Found, PickSense } from './found-content';
import type { Scan } from '../grammar/scan';

/** How far behind a cue the comma may stand: wirft der Ministerin vor, … */
const COMMA_REACH = 10;

/**
 * What is reported by an infinitive that closes its clause, behind a comma: "fordert, die Steuer zu senken", "wirft ihr vor,
 * nichts getan zu haben".
 *
 * @param sense picks the first sense of the cue that has one of some frames
 */
export function lateInfinitive(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  limit: number,
): Found | undefined {
  if (!scan.lexicon.verbsLast || group.passive) return undefined;
  const reported = sense('i', 'f', 't', 'n');
  const comma = reported ? commaBehind(scan, group.last, limit) : -1;
  if (!reported || comma < 0) return undefined;
  let first = -1;
  for (let i = comma + 1; i < limit; i++) {
    if (first < 0 && isFinite(scan, i) && !scan.is('infinitive', i - 1)) return undefined;
    if (scan.is('infinitive', i) || hasInfix(scan, i)) first = i;
    if (scan.isText(i, ',') && first >= 0)
      return { content: [{ first: comma + 1, last: i }], sense: reported, rule: 'infinitive' };
  }
  return first < 0
    ? undefined
    : { content: [{ first: comma + 1, last: limit }], sense: reported, rule: 'infinitive' };
}

function commaBehind(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + COMMA_REACH); i++) {
    if (scan.isText(i, ',')) return i;
    if (isFinite(scan, i)) return -1;
  }
  return -1;
}

/** abzulehnen, einzustellen */
function hasInfix(scan: Scan, i: number): boolean {
  const { infinitive, particles } = scan.lexicon.sets;
  const word = scan.lower(i);
  return [...infinitive].some((mark) =>
    [...particles].some((particle) => word.startsWith(`${particle}${mark}`) && word.endsWith('n')),
  );
}
