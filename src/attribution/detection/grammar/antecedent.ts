import { isFinite } from './finite-verbs';
import type { Scan, Span } from './scan';

/**
 * The noun phrase that a relative pronoun takes up, where the pronoun tells nothing of who it is: "med støtte fra
 * *treneren Ali Demir*, som mener at …".
 *
 * @param from the first token that may belong to it
 * @param relative the pronoun
 */
export function antecedentOf(scan: Scan, from: number, relative: number): Span | undefined {
  const last = scan.isText(relative - 1, ',') ? relative - 1 : relative;
  let first = last;
  for (let i = last - 1; i >= from; i--) {
    if (!scan.isWord(i) || ends(scan, i)) break;
    if (!scan.is('prepositions', i)) first = i;
    else if (!hangsOn(scan, i, from)) break;
  }
  return first < last ? { first, last } : undefined;
}

function ends(scan: Scan, i: number): boolean {
  if (scan.is('be', i)) return true;
  if (scan.is('determiners', i)) return false;
  return (
    isFinite(scan, i) ||
    scan.is('that', i) ||
    scan.is('relatives', i) ||
    scan.is('coordinators', i) ||
    scan.is('adverbs', i) ||
    scan.is('infinitive', i)
  );
}

/** "en lærer *ved* Hagby skole", "Eva Lund *i* Hamnrådet": a preposition behind somebody rather than something done to them. */
function hangsOn(scan: Scan, i: number, from: number): boolean {
  if (i - 1 < from || !scan.is('nounPrepositions', i)) return false;
  return scan.isCapital(i - 1) || scan.lexicon.people.has(scan.lower(i - 1));
}
