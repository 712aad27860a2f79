import { overlaps, type Scan, type Span } from '../grammar/scan';
import type { CueClass } from '../../language/reporting-words';
import type { LocalClaim } from '../local-claim';

/** What a client does who is spoken for, rather than their counsel: denies, accepts, hopes. */
const STANDS: readonly CueClass[] = ['deny', 'confirm', 'think'];

/**
 * Gives clients what their counsel says of them: "told the panel that *his clients* regretted the fall, but did not accept
 * that …". Whoever speaks for others goes on with them as the subject, so that the second report is one within the first.
 */
export function speakForClients(scan: Scan, claims: readonly LocalClaim[]): LocalClaim[] {
  const settled = [...claims];
  claims.forEach((claim, at) => {
    const clients = clientsIn(scan, claim);
    if (!clients) return;
    claims.forEach((later, place) => {
      if (!goesOn(scan, claim, later)) return;
      settled[place] = { ...later, source: clients };
      settled[at] = reachingTo(settled[at] ?? claim, later);
    });
  });
  return settled;
}

/** "that *his clients* regretted the fall": the subject of what somebody reports, where it is those for whom they speak. */
function clientsIn(scan: Scan, { kind, content, source, cue }: LocalClaim): Span | undefined {
  const part = content.at(-1);
  if (kind === 'direct' || !part || !source || !cue || part.first < cue.last) return undefined;
  const first = scan.is('that', part.first) ? part.first + 1 : part.first;
  if (!scan.is('possessives', first)) return undefined;
  const noun = [first + 1, first + 2].find((i) => scan.is('clients', i));
  return noun === undefined ? undefined : { first, last: noun + 1 };
}

/** Whether a report has no subject of its own behind another of the same person: …, but *denied* that …. */
function goesOn(scan: Scan, { content, source, cue }: LocalClaim, later: LocalClaim): boolean {
  const end = content.at(-1)?.last ?? 0;
  if (!cue || !source || !later.cue || !later.source || later.cue.first < end) return false;
  if (!STANDS.includes(later.class)) return false;
  if (scan.sentenceOf(cue.first).first !== scan.sentenceOf(later.cue.first).first) return false;
  return scan.is('coordinators', later.cue.first - 1) && overlaps(source, later.source);
}

function reachingTo(claim: LocalClaim, later: LocalClaim): LocalClaim {
  const [part, end] = [claim.content.at(-1), later.content.at(-1)?.last];
  if (!part || end === undefined || end <= part.last) return claim;
  return { ...claim, content: [...claim.content.slice(0, -1), { first: part.first, last: end }] };
}
