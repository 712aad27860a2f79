import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/**
 * Whether words of saying in somebody's speech report nothing: “We *were told* it was shut”, by nobody; “I’*ll tell* you
 * which was harder”, “He *must have said* it to the wrong man”, which nobody has said yet or for certain.
 */
export function isInnerTalk(scan: Scan, { source, cue, kind }: LocalClaim): boolean {
  if (!cue || kind !== 'indirect') return false;
  if (!source) return isAgentless(scan, cue);
  const own = scan.is('speakerPronouns', source.last - 1) && !scan.is('genericPronouns', source.last - 1);
  if (!own && !(scan.quotationOf(cue.first) && isPronoun(scan, source))) return false;
  return source.last <= cue.first && isImagined(scan, cue);
}

/** "said they *had been promised* that it would stay": a passive in what somebody reports that says of nobody that they did it. */
export function isToldWithin(scan: Scan, claim: LocalClaim, others: readonly LocalClaim[]): boolean {
  const { source, cue, kind } = claim;
  if (source || !cue || kind === 'direct' || !holdsPassive(scan, cue)) return false;
  return others.some(
    (other) =>
      other.source !== null &&
      other.content.some(({ first, last }) => first <= cue.first && cue.last <= last),
  );
}

/** “I *was told* to hold the door”: a passive in marks that says of nobody that they told it. */
function isAgentless(scan: Scan, cue: Span): boolean {
  return scan.quotationOf(cue.first) !== undefined && holdsPassive(scan, cue);
}

function holdsPassive(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last - 1; i++) if (scan.is('be', i)) return true;
  return false;
}

/** “I *would* say”, “I *can* assure”: whether a verb tells what somebody may do rather than what they have done. */
function isImagined(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.is('conditional', i) || scan.is('future', i)) return true;
  return false;
}

function isPronoun(scan: Scan, { first, last }: Span): boolean {
  return last === first + 1 && scan.is('personPronouns', first);
}
