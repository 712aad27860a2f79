import type { Lexicon } from '../lexicon';
import { isCapital, type Reading } from '../reading';
import { PARTY_AND_STATE, clueFromApposition } from './appositions';
import { belonging, type RoleClue } from './role-clue';
import { clueFromClause } from './statement-clues';

/** Ada Brink *(the chair of the board)*: a role, or a clause about her, that fills the brackets. */
export function clueInBrackets(
  reading: Reading,
  first: number,
  close: number,
  lexicon: Lexicon,
): RoleClue | null {
  const { tokens } = reading;
  const clue = lexicon.relatives.has(tokens[first]?.lower ?? '')
    ? clueFromClause(reading, first + 1, lexicon)
    : clueFromApposition(reading, first, lexicon);
  return clue && clue.span.last <= close ? clue : null;
}

/** Osei *(Labour)*: words in brackets that begin with a capital. */
export function clueFromBrackets(
  reading: Reading,
  first: number,
  last: number,
  lexicon: Lexicon,
): RoleClue | null {
  const { tokens } = reading;
  if (PARTY_AND_STATE.test(tokens[first]?.text ?? '')) return belonging({ first, last }, { first, last });
  for (let i = first; i < last; i++) {
    const { kind, text = '', lower = '' } = tokens[i] ?? {};
    const joint = i > first && i < last - 1 && lexicon.words.bodyJoints.includes(lower); // (Citizens *for* Marlow)
    // (Union écologiste): where adjectives follow
    const behind = i > first && lexicon.words.adjectivesFollow && isCapital(tokens[first]?.text ?? '');
    if (kind !== 'word' || !(isCapital(text) || joint || behind) || /-\p{Lu}/u.test(text)) return null;
  }
  const span = { first, last };
  const letter = tokens[first]?.text.length === 1 && last - first === 1;
  if (letter && !lexicon.words.partyLetters.includes(tokens[first]?.lower ?? '')) return null; // Governor Ada Brink (R)
  return last > first && last - first <= 4 && !lexicon.calendar.has(tokens[first]?.lower ?? '')
    ? belonging(span, span)
    : null;
}

/** The token that closes the brackets, or the last one that may. */
export function closing({ tokens }: Reading, open: number): number {
  let at = open;
  while (at < tokens.length && at - open < 8 && tokens[at]?.text !== ')') at++;
  return at;
}
