import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { readNounPhrase } from '../phrases/noun-phrase';
import type { Reading } from '../reading';
import { clueOf, type RoleClue } from './role-clue';

/** So many tokens at most make a title in marks. */
const LONGEST_TITLE = 9;

/**
 * The editor of *“Harbour Life,”* Ida Ray, the director of *“The Long Night”*, Ida Ray: an office before the title of what
 * it is for, in marks that may hold the comma of the apposition. Whoever edits or presents something belongs to it.
 */
export function clueFromTitledWork(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens, depth, sentence } = reading;
  if (run.organisation || depth[run.first] !== 0 || run.last - run.nameFirst < 2) return null;
  const outside = tokens[run.first - 1]?.text === ',';
  const closer = outside ? run.first - 2 : run.first - 1;
  const inside = tokens[closer - 1]?.text === ',';
  if (!(outside || inside) || tokens[closer]?.kind !== 'mark' || depth[closer - 1] !== 1) return null;
  let first = closer - 1;
  while (depth[first - 1] === 1 && closer - first < LONGEST_TITLE) first--;
  const joint = first - 2;
  if (tokens[joint]?.lower !== lexicon.words.of || sentence[joint] !== sentence[run.first]) return null;
  const phrase = readNounPhrase(reading, joint - 1, lexicon);
  if (phrase.sense?.sort !== 'role' || phrase.sense.plural || phrase.determiner === 'none') return null;
  const clue = clueOf(reading, { ...phrase, complement: null }, lexicon);
  const works = lexicon.words.mediaRoles.includes(phrase.sense.singular);
  const title = { first, last: inside ? closer - 1 : closer };
  return { ...clue, of: works ? title : clue.of, span: { first: phrase.first, last: closer + 1 } };
}
