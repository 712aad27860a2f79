import type { Lexicon } from '../lexicon';
import type { NameRun } from './names';
import type { Reading } from '../reading';
import { belonging, type RoleClue } from '../roles/role-clue';

const LETTER = /^(?:\p{Lu}|\p{N}{1,3})$/u;

/** *Witness B*, *Juror 7*: somebody’s part with a letter or figure instead of a name. */
export function isMasked(tokens: Reading['tokens'], first: number, { words }: Lexicon): boolean {
  const [part, letter] = [tokens[first], tokens[first + 1]];
  return part !== undefined && words.maskedNouns.includes(part.lower) && LETTER.test(letter?.text ?? '');
}

/** Whether the words of a name are such a part and letter. */
export function isMaskedName(
  [part = '', letter = '', ...more]: readonly string[],
  { words }: Lexicon,
): boolean {
  return more.length === 0 && words.maskedNouns.includes(part) && LETTER.test(letter.toUpperCase());
}

/** The part that goes with the letter: *witness*. */
export function clueFromMask({ tokens }: Reading, { masked, first, last }: NameRun): RoleClue | null {
  const part = tokens[first]?.lower ?? '';
  return masked ? belonging(null, { first, last }, { role: part, head: part }) : null;
}
