import { isFinite } from './finite-verbs';
import type { Scan, Span } from './scan';

/**
 * Whether the subject of a reported clause is somebody, who can want or do things as its speaker can: "said | *her daughter*
 * was well and wanted to be a vet", but not "said | *the bridge* was unsafe and wanted it shut".
 */
export function hasLivingSubject(scan: Scan, { first, last }: Span): boolean {
  const { people, kin, bodies } = scan.lexicon;
  for (let i = first; i < last && !isFinite(scan, i); i++) {
    const word = scan.lower(i);
    const one = word.endsWith('s') ? word.slice(0, -1) : word;
    const pronoun = scan.is('subjectPronouns', i) && !scan.is('determiners', i) && !scan.is('proforms', i);
    if (pronoun || people.has(word) || people.has(one) || kin.has(word) || kin.has(one)) return true;
    const body = (bodies.has(word) || bodies.has(one)) && !scan.is('documents', i);
    if (body || scan.is('pluralNouns', i) || scan.isCapital(i)) return true;
  }
  return false;
}
