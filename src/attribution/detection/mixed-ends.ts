import type { LocalClaim } from './local-claim';
import type { Scan, Span } from './scan';

/** Rules whose content is an object rather than a clause: nothing of time or place belongs to it. */
const OBJECTS = new Set(['object', 'objectAs', 'objectPredicate', 'objectOf', 'passiveAs']);

/**
 * Ends a content that holds a quotation where the report ends: described the lock as “a joke” | during a visit;
 * said it was only “partial,” | meaning that half of it leaked.
 */
export function endMixed(scan: Scan, claim: LocalClaim): LocalClaim {
  const last = claim.content.at(-1);
  if (claim.kind !== 'mixed' || !last || claim.rule === 'mixedBeforeCue') return claim;
  const quotation = scan.quotations.findLast(
    ({ opener, closer, depth }) => depth === 0 && opener >= last.first && closer >= 0 && closer < last.last,
  );
  if (!quotation || !turns(scan, quotation.closer, last, OBJECTS.has(claim.rule))) return claim;
  return {
    ...claim,
    content: [...claim.content.slice(0, -1), { first: last.first, last: quotation.closer + 1 }],
  };
}

/** Whether the article goes on in its own words right behind a closing mark. */
function turns(scan: Scan, closer: number, { last }: Span, object: boolean): boolean {
  const next = closer + 1;
  if (next >= last) return false;
  if (scan.isText(next, '—', '–')) return true;
  const comma = scan.isText(closer - 1, ',') || scan.isText(next, ',');
  const word = scan.isText(next, ',') ? next + 1 : next;
  if (comma && scan.lower(word).endsWith('ing')) return true;
  if (!object) return false;
  return (
    (scan.is('prepositions', word) && !scan.is('nounPrepositions', word)) ||
    (scan.is('prepositions', word) && scan.is('timeWords', word + 1)) ||
    scan.is('timeWords', word)
  );
}
