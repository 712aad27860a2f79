import { isInflectedCue } from './finite-verbs';
import type { Scan } from './scan';
import { isPronoun } from './subject-pronoun';

/** St Brigid*'s* said: behind a name and before the past the ending is no verb. */
export function endsName(scan: Scan, i: number): boolean {
  return (
    scan.lower(i) === "'s" && scan.isCapital(i - 1) && !isPronoun(scan, i - 1) && isInflectedCue(scan, i + 1)
  );
}

/** Shelter *Now* said: an adverb with a capital behind another word with one ends the name. */
export function isOfName(scan: Scan, i: number): boolean {
  return scan.is('adverbs', i) && scan.isCapital(i) && scan.isCapital(i - 1) && !scan.isCapital(i + 1);
}

/** Witness *A* said: a letter for a name. */
export function isLetter(scan: Scan, i: number): boolean {
  return /^\p{Lu}$/u.test(scan.at(i).text) && scan.isCapital(i - 1) && i - 1 >= scan.sentenceOf(i).first;
}
