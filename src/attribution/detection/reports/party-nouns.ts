import type { Scan, Span } from '../grammar/scan';

/** Whether a word is a noun for more than one person or body: *villagers*, *councils*. */
export function isPluralParty(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  const one = word.slice(0, -1);
  return word.endsWith('s') && (scan.lexicon.people.has(one) || scan.lexicon.bodies.has(one));
}

/** Whether a phrase has a name or an article, as those that stand for somebody do. */
export function namesParty(scan: Scan, { first }: Span): boolean {
  const opens = ['determiners', 'possessives', 'subjectPronouns'] as const;
  return scan.isCapital(first) || opens.some((set) => scan.is(set, first));
}

/** Whether a phrase stands for several people or bodies without an article: "angry *villagers* from the coast". */
export function namesSeveral(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last && !scan.is('prepositions', i); i++) if (isPluralParty(scan, i)) return true;
  return false;
}
