import type { Lexicon } from '../lexicon';
import { AMPERSAND } from '../names/name-before-role';
import type { NameRun } from '../names/names';
import { readNounPhrase, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, isPossessive, textOf, type Reading } from '../reading';
import { clueOf, clueWithFirst, headOfFirst, type RoleClue } from './role-clue';
import { beforeSetWords, hasWordsBehind } from './words-behind-role';

/** How far back the noun of a description before a comma is looked for. */
const FARTHEST = 10;

/** *the county’s personnel director,* Ronan Sheehy: a description, a comma, the name, and then a break. */
export function clueFromDescription(
  reading: Reading,
  run: NameRun,
  comma: number,
  lexicon: Lexicon,
): RoleClue | null {
  const { tokens } = reading;
  const end = beforeSetWords(reading, comma, lexicon);
  const behind = tokens[run.last];
  if (behind && behind.kind !== 'mark' && !lexicon.boundaries.has(behind.lower)) return null;
  for (let head = end - 1; head >= 0 && end - head <= FARTHEST; head--) {
    const token = tokens[head];
    const joins = token?.text === '-' || token?.text === AMPERSAND; // her counterpart at Lund & Osei
    if (!token || (token.kind === 'mark' && !isPossessive(tokens, head) && !joins)) return null;
    const sense = lexicon.nounBehind(tokens[head - 1]?.lower ?? '', token.lower);
    if (!sense && !(head === end - 1 && lexicon.looksLikeRole(token.lower))) continue;
    if (sense && (sense.plural || sense.sort === 'document' || sense.sort === 'group')) continue;
    const phrase = readNounPhrase(reading, head, lexicon);
    if (isMedium(reading, phrase, lexicon)) return null;
    if (belongsToRole(reading, phrase, end, lexicon)) continue;
    const far = hasWordsBehind(reading, run, phrase, end, lexicon);
    if (
      phrase.last !== end &&
      phrase.complement?.last !== end &&
      !far &&
      !isModified(reading, phrase, end, lexicon)
    )
      continue;
    // The council in *the chair of the parents’ council* only belongs to the one described.
    const governed = lexicon.prepositions.has(tokens[phrase.first - 1]?.lower ?? '');
    if (governed && sense && (sense.sort === 'organisation' || lexicon.canBeOrganisation(sense.singular))) {
      if (isClient(reading, run, phrase, end, lexicon)) return clueOf(reading, phrase, lexicon);
      if (sense.sort === 'organisation') continue;
    }
    if (!sense && tokens[phrase.first - 1]?.lower === lexicon.words.of) continue; // the man accused of the murder
    if (isTitled(reading, phrase, lexicon)) return null; // Chief of Staff Tom Lund, Ada Brink
    if (governed && speaksFor(reading, phrase.first - 1, lexicon)) continue; // a spokesman for the governor, Tom Lund
    if (governed && behind?.kind === 'word' && opensAdverbial(reading, end, lexicon)) return null;
    if (isDescription(reading, run, phrase, lexicon))
      return withSetWords(reading, phrase, { first: end, last: comma }, lexicon);
    if (sense && !(sense.sort === 'organisation' && opensLater(reading, head, lexicon))) return null;
  }
  return null;
}

/** La procureure *de la République*, Anne Morel: set words that would read as a body stay in the role. */
function withSetWords(reading: Reading, phrase: NounPhrase, set: Span, lexicon: Lexicon): RoleClue {
  const { complement } = phrase;
  if (set.first === set.last || complement?.last !== set.last) return clueWithFirst(reading, phrase, lexicon);
  const clue = clueWithFirst(reading, { ...phrase, complement: null }, lexicon);
  return clue.role === null
    ? clue
    : { ...clue, role: `${clue.role} ${textOf(reading, set.first, set.last)}` };
}

/** A spokesman for *the supplier*, Norvolt Systems: the firm that somebody speaks or works for, with its name behind. */
function isClient(
  reading: Reading,
  run: NameRun,
  { first, last, determiner }: NounPhrase,
  end: number,
  lexicon: Lexicon,
): boolean {
  if (last !== end || determiner !== 'definite' || run.title) return false;
  const outer = readNounPhrase(reading, first - 2, lexicon);
  if (outer.sense?.sort !== 'role' || outer.determiner === 'definite' || outer.determiner === 'possessive')
    return false;
  const { lower = '' } = reading.tokens[run.nameFirst] ?? {};
  const single = run.last - run.nameFirst === 1 && lexicon.spokes.has(outer.sense.singular);
  return run.organisation || (single && lexicon.forename(lower) === undefined);
}

/** The boy in *the mother of the boy*, the boat in *the captain of the boat*: the noun before *of* is the one described. */
function belongsToRole(reading: Reading, { first }: NounPhrase, end: number, lexicon: Lexicon): boolean {
  // die Leiterin | der Behörde: where nouns have capitals, the article alone may be the joint
  const genitive =
    lexicon.words.nounsInCapitals && lexicon.affiliationPrepositions.has(reading.tokens[first]?.lower ?? '');
  if (reading.tokens[first - 1]?.lower !== lexicon.words.of && !genitive) return false;
  const { sense, determiner, complement } = readNounPhrase(reading, first - (genitive ? 1 : 2), lexicon);
  const somebody = sense?.sort === 'role' || sense?.sort === 'kin' || sense?.sort === 'person';
  const known = determiner === 'definite' || determiner === 'possessive';
  return somebody && !sense.plural && known && complement?.last === end;
}

/** Whether a preposition or relative pronoun stands before the phrase of a noun: it may belong to another one’s. */
function opensLater(reading: Reading, head: number, lexicon: Lexicon): boolean {
  const { first } = readNounPhrase(reading, head, lexicon);
  return lexicon.boundaries.has(reading.tokens[first - 1]?.lower ?? '');
}

/** Told *the Courier*, Ida Ray said: a noun for somebody that with a capital names a paper. */
function isMedium(
  { tokens, opens }: Reading,
  { head, determiner, modifiers }: NounPhrase,
  lexicon: Lexicon,
): boolean {
  const { text = '', lower = '' } = tokens[head] ?? {};
  return (
    isCapital(text) &&
    opens[head] !== 1 &&
    determiner === 'definite' &&
    modifiers.length === 0 &&
    lexicon.mediaEndings.has(lower)
  );
}

/** la portavoz *popular*, Marta Ferrer: in languages whose adjectives follow their noun, up to two of them. */
function isModified(
  { tokens }: Reading,
  { last, complement }: NounPhrase,
  end: number,
  lexicon: Lexicon,
): boolean {
  const from = complement?.last ?? last;
  if (!lexicon.words.adjectivesFollow || end - from > 2 || end <= from) return false;
  for (let i = from; i < end; i++)
    if (tokens[i]?.kind !== 'word' || lexicon.boundaries.has(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** Whether the phrase is a title with the name of its holder, one of several people in a row. */
function isTitled({ tokens }: Reading, { determiner, complement }: NounPhrase, lexicon: Lexicon): boolean {
  if (determiner !== 'none' || !complement) return false;
  for (let i = complement.first; i < complement.last - 1; i++)
    if (lexicon.forename(tokens[i]?.lower ?? '') !== undefined && isCapital(tokens[i + 1]?.text ?? ''))
      return true;
  return false;
}

/** *In a letter to the head of the agency,* Ida Ray said: a preposition that opens the sentence and no comma since. */
function opensAdverbial({ tokens, sentence, opens }: Reading, comma: number, lexicon: Lexicon): boolean {
  let first = comma - 1;
  while (first > 0 && sentence[first - 1] === sentence[comma] && tokens[first]?.text !== ',') first--;
  return opens[first] === 1 && lexicon.prepositions.has(tokens[first]?.lower ?? '');
}

/** Whether a noun for somebody who speaks for others stands before the preposition: *spokesman* for, *lawyer* for. */
function speaksFor({ tokens }: Reading, preposition: number, lexicon: Lexicon): boolean {
  const noun = tokens[preposition - 1]?.lower ?? '';
  if (tokens[preposition]?.lower !== lexicon.words.speaksFor) return false;
  return lexicon.spokes.has(noun) || lexicon.words.counselNouns.includes(noun);
}

/** Whether the phrase before the comma can describe the bearer of the name behind it. */
function isDescription(reading: Reading, run: NameRun, phrase: NounPhrase, lexicon: Lexicon): boolean {
  const organisation = phrase.sense?.sort === 'organisation';
  if (run.organisation && !organisation && !lexicon.canBeOrganisation(phrase.sense?.singular ?? ''))
    return false;
  const first = headOfFirst(reading, phrase, lexicon);
  const { determiner } = first < 0 ? phrase : readNounPhrase(reading, first, lexicon);
  const head = reading.tokens[phrase.head];
  const titled = run.title !== null || run.last - run.nameFirst > 1;
  const opener =
    determiner === 'none' &&
    phrase.sense !== null &&
    (isCapital(head?.text ?? '') || reading.opens[phrase.first] === 1);
  if (determiner === 'definite' || determiner === 'possessive') return phrase.sense !== null || titled;
  // Køberen, Jan Toft
  const suffixed =
    determiner === 'none' &&
    lexicon.words.definiteEndings.some((ending) => ending.length > 1 && head?.lower.endsWith(ending));
  return titled && !organisation && (determiner === 'indefinite' || opener || suffixed);
}
