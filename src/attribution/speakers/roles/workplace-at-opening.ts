import type { Lexicon } from '../lexicon';
import { readNounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, type Reading } from '../reading';
import type { RoleClue } from './role-clue';

/** The name of a body may end with the place where it is: the nursery school *in Halm*. */
const PLACE_WORDS = 4;

/**
 * *At Heron Lane Primary,* head teacher Ida Ray; *at the fire station in Marlow, where the pumps froze,* the deputy chief,
 * Ida Ray: the body that opens the sentence of somebody whom nothing else ties to one.
 *
 * @param clue the role, behind a comma
 */
export function workplaceAtOpening(reading: Reading, clue: RoleClue, lexicon: Lexicon): Span | null {
  const { tokens, sentence, opens } = reading;
  if (clue.of !== null || clue.kin || lexicon.words.outsiders.includes(clue.head)) return null;
  const article = lexicon.definite.has(tokens[clue.span.first - 1]?.lower ?? '') ? 1 : 0;
  const comma = clue.span.first - 1 - article;
  if (tokens[comma]?.text !== ',') return null;
  let first = comma;
  while (first > 0 && sentence[first - 1] === sentence[comma]) first--;
  if (opens[first] !== 1 || !lexicon.words.workplaceOpeners.includes(tokens[first]?.lower ?? '')) return null;
  const end = commaFrom(reading, first + 1, comma);
  return end === comma || isAside(reading, end, lexicon) ? bodyFrom(reading, first + 1, end, lexicon) : null;
}

function commaFrom({ tokens }: Reading, from: number, until: number): number {
  let at = from;
  while (at < until && tokens[at]?.text !== ',') at++;
  return at;
}

/** *…, where the pumps froze,* *…, which took part,* *…, a ward of forty beds,*: words about the body alone. */
function isAside({ tokens }: Reading, comma: number, lexicon: Lexicon): boolean {
  const lower = tokens[comma + 1]?.lower ?? '';
  const { placeRelatives, thingRelatives } = lexicon.words;
  return placeRelatives.includes(lower) || thingRelatives.includes(lower) || lexicon.isDeterminer(lower);
}

/** The body that the words name: by the last word of its name, or by a noun for one with an article. */
function bodyFrom(reading: Reading, first: number, end: number, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  let last = first;
  while (last < end && !lexicon.placePrepositions.has(tokens[last]?.lower ?? '')) last++;
  const head = tokens[last - 1];
  if (!head || last === first || end - last > PLACE_WORDS) return null;
  const { words } = lexicon;
  if (words.chambers.includes(head.lower)) return null;
  const from = lexicon.definite.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  if (isCapital(head.text) && isCapital(tokens[from]?.text ?? ''))
    return isBodyName(reading, from, last, lexicon) ? { first: from, last } : null;
  const { determiner, sense, first: opening } = readNounPhrase(reading, last - 1, lexicon);
  if (opening > first + 1 || sense?.plural === true) return null;
  const known = determiner === 'definite' || determiner === 'possessive';
  const body = sense?.sort === 'organisation' || words.unitNouns.includes(head.lower);
  return known && body ? { first, last } : null;
}

/** Marlow *Hospital*, *University* of Marlow. */
function isBodyName({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  let end = first;
  while (end < last && tokens[end]?.lower !== lexicon.words.of) end++;
  const noun = tokens[end - 1]?.lower ?? '';
  const { organisationEndings, corporateEndings, words } = lexicon;
  return organisationEndings.has(noun) || corporateEndings.has(noun) || words.unitNouns.includes(noun);
}
