import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** Rules whose content is an object rather than a clause: nothing of time or place belongs to it. */
const OBJECTS = new Set(['object', 'objectAs', 'objectPredicate', 'objectOf', 'passiveAs']);

/**
 * Ends a content that holds a quotation where the report ends: described the lock as “a joke” | during a visit;
 * said it was only “partial,” | meaning that half of it leaked.
 */
export function endMixed(scan: Scan, claim: LocalClaim): LocalClaim {
  const last = claim.content.at(-1);
  if (claim.kind !== 'mixed' || !last || claim.rule === 'mixedBeforeCue') return claim;
  const held = scan.quotations.filter(
    ({ opener, closer }) => opener >= last.first && closer >= 0 && closer < last.last,
  );
  const depth = Math.min(...held.map((quotation) => quotation.depth));
  const quotation = held.findLast((candidate) => candidate.depth === depth);
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
  if (scan.isDash(next)) return true;
  const comma = scan.isText(closer - 1, ',') || scan.isText(next, ',');
  const word = scan.isText(next, ',') ? next + 1 : next;
  if (comma && scan.lower(word).endsWith('ing')) return true;
  if (!object) return false;
  // called it “a rant,” a series of posts that…: an aside about the words.
  if (comma && (scan.is('relatives', word) || scan.is('determiners', word))) return true;
  return (
    (scan.is('prepositions', word) && !scan.is('nounPrepositions', word)) ||
    (scan.is('prepositions', word) && scan.is('timeWords', word + 1)) ||
    (scan.is('subordinators', word) && !scan.is('that', word)) ||
    scan.is('timeWords', word)
  );
}
