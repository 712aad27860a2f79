import type { Lexicon } from '../lexicon';
import { readNounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, startOfName, type Reading } from '../reading';
import type { RoleClue } from './role-clue';

/** The league, *whose biologist* Ida Ray said: a role of whoever stands before the relative that owns it. */
export function withAntecedent(reading: Reading, clue: RoleClue, lexicon: Lexicon): RoleClue {
  const whose = clue.span.first - 1;
  const { lower = '' } = reading.tokens[whose] ?? {};
  if (clue.of || clue.role === null || !lexicon.words.ownerRelatives.includes(lower)) return clue;
  const of = antecedent(reading, whose, lexicon);
  return of ? { ...clue, of, possessed: true, definite: true } : clue;
}

/** The name or the known body just before the relative and its comma; `null` for others. */
function antecedent(reading: Reading, whose: number, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  const end = tokens[whose - 1]?.text === ',' ? whose - 1 : whose;
  const { text = '', lower = '' } = tokens[end - 1] ?? {};
  if (isCapital(text)) return { first: startOfName(reading, end - 1), last: end };
  const sense = lexicon.noun(lower);
  if (sense?.sort !== 'organisation' || sense.plural) return null;
  const { first, determiner } = readNounPhrase(reading, end - 1, lexicon);
  return determiner === 'definite' || determiner === 'possessive' ? { first, last: end } : null;
}
