import type { Lexicon } from '../lexicon';
import { ofWhom } from '../names/joined-words';
import { readNounPhrase } from '../phrases/noun-phrase';
import { isCapital, startOfName, textOf, type Reading } from '../reading';
import { belonging, type RoleClue } from './role-clue';

/** *The Tide Office is led by* Ida Ray, *the inquiry, chaired by* Ida Ray: what somebody leads stands before. */
export function clueFromPassive(reading: Reading, by: number, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence } = reading;
  const participle = tokens[by - 1]?.lower ?? '';
  if (tokens[by]?.lower !== lexicon.words.by || sentence[by - 1] !== sentence[by + 1]) return null;
  const verb = lexicon.words.workVerbs.find(({ passive }) => passive?.includes(participle));
  if (!verb?.role) return null;
  let end = by - 1;
  while (lexicon.words.auxiliaries.includes(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.text === ',')
    end--;
  const body = readNounPhrase(reading, end - 1, lexicon);
  const named = isCapital(tokens[end - 1]?.text ?? '');
  const known = body.determiner === 'definite' || body.determiner === 'possessive';
  if (!named && !(known && body.sense?.sort === 'organisation')) return null;
  const of = { first: named ? startOfName(reading, end - 1) : body.first, last: end };
  const text = textOf(reading, of.first, of.last);
  const inside = text.charAt(0).toLowerCase() + text.slice(1);
  const role = named ? verb.role : `${verb.role} ${ofWhom(inside, lexicon)}`;
  return belonging(of, { first: by - 1, last: by + 1 }, { role, head: verb.role });
}
