import type { LeftPart } from './left-of-verb';
import type { CueSense } from '../lexicon';
import type { Scan } from './scan';

/** How far an auxiliary may stand from the verb that closes its clause. */
const AUXILIARY_REACH = 20;

/** The auxiliary of a verb at the end of its clause, and whether a negation stands between the two. */
export interface LateVerb {
  readonly auxiliary: number;
  readonly negated: boolean;
}

/**
 * The auxiliary of a verb of saying that closes its clause: "*hat* die Vorwürfe zurückgewiesen", "*ließ* über ihren Anwalt
 * mitteilen", "*wollte* das nicht bestätigen", "*musste* am Montag einräumen".
 *
 * @param left what stands right before the verb
 */
export function auxiliaryOf(
  scan: Scan,
  left: LeftPart,
  head: number,
  senses: readonly CueSense[],
): LateVerb | undefined {
  const closes = !scan.isWord(head + 1) || scan.is('coordinators', head + 1);
  if (!scan.lexicon.verbsLast || left.have || left.be || !closes) return undefined;
  const from = Math.max(scan.sentenceOf(head).first, head - AUXILIARY_REACH);
  let negated = false;
  for (let i = head - 1; i >= from && !scan.isText(i, ',', ';', ':'); i--) {
    negated ||= scan.is('negations', i);
    const verb = { auxiliary: i, negated };
    if (scan.is('have', i)) return pointsBack(scan, i) ? undefined : { auxiliary: i, negated: false };
    if (!scan.isCapital(i) && governs(scan, verb, head, senses))
      return pointsBack(scan, i) ? undefined : verb;
  }
  return undefined;
}

/** Whether a verb makes a report of the infinitive that closes its clause: let say, will not confirm, had to admit, could not say whether. */
function governs(
  scan: Scan,
  { auxiliary, negated }: LateVerb,
  head: number,
  senses: readonly CueSense[],
): boolean {
  if (!scan.lower(head).endsWith('n') || auxiliary === head - 1) return false;
  const of = (kinds: readonly string[]): boolean => senses.some((sense) => kinds.includes(sense.class));
  if (scan.is('causatives', auxiliary)) return of(['say', 'claim', 'deny', 'confirm']);
  if (negated && scan.is('refusals', auxiliary)) return of(['confirm', 'deny', 'say', 'silence']);
  if (scan.is('mustWords', auxiliary)) return !negated && of(['confirm']);
  return negated && scan.is('canWords', auxiliary) && of(['confirm', 'silence']);
}

/** *Das* hat die Stadt bestätigt: the words before the auxiliary are what is said. */
function pointsBack(scan: Scan, auxiliary: number): boolean {
  const before = auxiliary - 1;
  return (
    scan.isCapital(auxiliary) ||
    (scan.is('demonstratives', before) && scan.sentenceOf(before).first === before)
  );
}
