import { hasFiniteVerb } from '../grammar/finite-verbs';
import type { Scan, Span } from '../grammar/scan';

/** "as *envoy leaves*", "as *ministers promise* review": a subject with its verb, of which a headline gives no more. */
export function holdsVerb(scan: Scan, { first, last }: Span): boolean {
  if (hasFiniteVerb(scan, { first, last })) return true;
  for (let i = first + 1; i < last; i++) {
    if (scan.is('prepositions', i) || scan.is('coordinators', i)) return false;
    if (scan.lexicon.verbs.has(scan.lower(i)) && !scan.lexicon.gerund.test(scan.lower(i))) return true;
  }
  return false;
}
