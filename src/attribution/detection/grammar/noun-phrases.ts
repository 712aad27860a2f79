import { isFinite } from './finite-verbs';
import type { Scan, Span } from './scan';

/** Whether a noun phrase can start at a token. */
export function startsNounPhrase(scan: Scan, i: number): boolean {
  if (!scan.isWord(i)) return scan.isText(i, '$', '€', '£') && scan.at(i + 1).kind === 'number';
  if (scan.is('determiners', i) || scan.is('possessives', i) || scan.is('subjectPronouns', i)) return true;
  if (scan.is('prepositions', i) || scan.is('subordinators', i) || scan.is('coordinators', i)) return false;
  if (isFinite(scan, i) || scan.is('adverbs', i) || scan.is('timeWords', i)) return false;
  return true;
}

/** "*Playing with matches* is asking for trouble": a deed at the start of a sentence, who says nothing. */
export function isDoing(scan: Scan, first: number): boolean {
  const opens = scan.sentenceOf(first).first === first && scan.lower(first).endsWith('ing');
  return opens && scan.is('prepositions', first + 1);
}

/** "said *she*, too, had complained": a pronoun with one word behind it between commas. */
export function isSetApart(scan: Scan, { first, last }: Span): boolean {
  const pronoun = last === first + 1 && scan.is('subjectPronouns', first) && !scan.is('determiners', first);
  return pronoun && scan.isText(last, ',') && scan.isWord(last + 1) && scan.isText(last + 2, ',');
}
