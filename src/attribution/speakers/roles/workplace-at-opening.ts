import type { Lexicon } from '../lexicon';
import { readNounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, type Reading } from '../reading';
import { belonging, type RoleClue } from './role-clue';

/** The name of a body may end with the place where it is: the nursery school *in Halm*. */
const PLACE_WORDS = 4;

/**
 * *At Heron Lane Primary,* head teacher Ida Ray; *at the fire station in Marlow, where the pumps froze,* the deputy chief,
 * Ida Ray: the body that opens the sentence of somebody whom nothing else ties to one.
 *
 * @param clue the role, behind a comma
 */
export function workplaceAtOpening(reading: Reading, clue: RoleClue, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  if (clue.of !== null || clue.kin || lexicon.words.outsiders.includes(clue.head)) return null;
  const article = lexicon.definite.has(tokens[clue.span.first - 1]?.lower ?? '') ? 1 : 0;
  const comma = clue.span.first - 1 - article;
  if (tokens[comma]?.text !== ',') return null;
  return workplaceBefore(reading, comma, clue.head, lexicon);
}

/**
 * *Over at Dunmore Bank,* Ida Ray was glad: the firm that opens the sentence of somebody of whom nothing else is told,
 * where people have work rather than beds or lessons.
 *
 * @param comma the comma before the name
 */
export function firmAtOpening(reading: Reading, comma: number, lexicon: Lexicon): RoleClue | null {
  const of = workplaceBefore(reading, comma, '', lexicon);
  const last = of && reading.tokens[of.last - 1];
  return of && last && isCapital(last.text) && lexicon.corporateEndings.has(last.lower)
    ? belonging(of, { first: of.first, last: comma })
    : null;
}

/** The body that the words from the start of the sentence to the comma say one is at. */
function workplaceBefore(reading: Reading, comma: number, office: string, lexicon: Lexicon): Span | null {
  const { tokens, sentence, opens } = reading;
  let first = comma;
  while (first > 0 && sentence[first - 1] === sentence[comma]) first--;
  if (opens[first] !== 1) return null;
  if (lexicon.words.overThere.includes(tokens[first]?.lower ?? '')) first++;
  if (!lexicon.words.workplaceOpeners.includes(tokens[first]?.lower ?? '')) return null;
  const end = commaFrom(reading, first + 1, comma);
  if (end !== comma && !isAside(reading, end, lexicon)) return null;
  return bodyFrom(reading, first + 1, end, lexicon) ?? premisesFrom(reading, first + 1, end, office, lexicon);
}

/** At *Chateau Marl*, manager Ida Ray: any name, where somebody has an office in it that every house has. */
function premisesFrom(
  { tokens }: Reading,
  first: number,
  end: number,
  office: string,
  lexicon: Lexicon,
): Span | null {
  const from = lexicon.definite.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  const last = tokens[end - 1]?.lower ?? '';
  const name = tokens.slice(from, end);
  const house = lexicon.words.soleOffices.includes(office) && name.length > 0 && name.length <= PLACE_WORDS;
  const place =
    lexicon.placeEndings.has(last) ||
    lexicon.regions.has(last) ||
    lexicon.calendar.has(last) ||
    lexicon.states.has(last);
  return house && !place && name.every(({ text }) => isCapital(text)) ? { first: from, last: end } : null;
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
