import type { AttributionClause } from '../reports/attribution-clause';
import type { Scan } from '../grammar/scan';
import { nameParticles, wordlikeParticles } from '../../language/name-particles';

const DASH = /^(?:[-‒–—―]|--+)$/u;
const LONGEST_NAME = 6;

/**
 * The name under a quotation: “The ferry was late.” — Ines Okoro. Only a dash and a name (with a handle or a place
 * in brackets behind it) may stand between the quotation and the end of the paragraph.
 *
 * @param from first token after the quotation
 */
export function signatureAfter(scan: Scan, from: number): AttributionClause | undefined {
  if (!DASH.test(scan.at(from).text)) return undefined;
  const first = from + 1;
  let last = first;
  while (last < scan.length && isNamePart(scan, last)) last++;
  const words = scan.countWords({ first, last });
  if (words === 0 || words > LONGEST_NAME || !scan.isCapital(first)) return undefined;
  const bracket = scan.isText(last, '(') && scan.isText(scan.length - 1, ')');
  if (!bracket && last < scan.length && !(last === scan.length - 1 && scan.isText(last, '.')))
    return undefined;
  return { source: { first, last }, cue: { first: from, last: first }, group: null };
}

/**
 * The name under a paragraph of speech without closing marks: We never saw the letter. ― Ines Okoro
 *
 * @param from first token that may be speech
 */
export function signatureAtEnd(scan: Scan, from: number): AttributionClause | undefined {
  for (let i = scan.length - 2; i > from && i > scan.length - 2 * LONGEST_NAME; i--)
    if (DASH.test(scan.at(i).text))
      return scan.isText(i - 1, '.', '!', '?', '…', '...', '"', '”') ? signatureAfter(scan, i) : undefined;
  return undefined;
}

function isNamePart(scan: Scan, i: number): boolean {
  if (scan.isCapital(i)) return true;
  const initialStop = scan.isText(i, '.') && scan.at(i - 1).text.length <= 2 && i + 1 < scan.length;
  const word = scan.lower(i);
  return initialStop || word === '-' || nameParticles.has(word) || wordlikeParticles.has(word);
}
