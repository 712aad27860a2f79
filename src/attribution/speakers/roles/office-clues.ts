import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { readNounPhrase } from '../phrases/noun-phrase';
import { isCapital, type Reading } from '../reading';
import { clueOf, type RoleClue } from './role-clue';

/** How far back the noun of an office before a copula is looked for. */
const FARTHEST = 10;

/** How many words an office has at most between its noun and the name. */
const OFFICE_WORDS = 5;

/** *Head of communications* Eva Strand, *the director of public health* Mo Rafiq: an office in small letters. */
export function clueFromOffice(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const ship = lexicon.isDeterminer(tokens[run.first - 1]?.lower ?? ''); // the captain of the Ettra Fjord
  if (ship || run.organisation || run.last - run.nameFirst < 2) return null;
  // a firefighter at *Station 14* Ida Ray
  const numbered = tokens[run.first - 1]?.kind === 'number' && isCapital(tokens[run.first - 2]?.text ?? '');
  for (let i = run.first - (numbered ? 3 : 1); i > 0 && run.first - i <= OFFICE_WORDS; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || reading.sentence[i] !== reading.sentence[run.first]) return null;
    const field =
      (token.lower === lexicon.words.speaksFor && isOfficeFor(reading, i, lexicon)) ||
      (isFieldPreposition(token.lower, lexicon) && isBareOpening(reading, i - 1, lexicon));
    if (token.lower !== lexicon.words.of && !field && !(numbered && token.lower === lexicon.words.at)) {
      if (
        isCapital(token.text) ||
        (lexicon.boundaries.has(token.lower) &&
          !lexicon.isDeterminer(token.lower) &&
          !lexicon.words.conjunctions.includes(token.lower))
      )
        return null;
      continue;
    }
    const phrase = readNounPhrase(reading, i - 1, lexicon);
    const { sense, determiner, first } = phrase;
    const told = lexicon.boundaries.has(tokens[first - 1]?.lower ?? ''); // said head of nursing Ida Ray
    const opens = determiner === 'none' && (reading.opens[first] === 1 || told);
    if (isFirm(reading, run.first - 1, lexicon)) return null;
    if (i + 1 === run.first || sense?.sort !== 'role' || sense.plural) return null;
    if (!opens && determiner !== 'definite' && determiner !== 'possessive') return null;
    return clueOf(
      reading,
      { ...phrase, complement: { preposition: token.lower, first: i + 1, last: run.first } },
      lexicon,
    );
  }
  return null;
}

/** Vice president *for* news and talk: an office that deals with what follows. */
function isOfficeFor({ tokens, opens }: Reading, i: number, { words, spokes }: Lexicon): boolean {
  const noun = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || isCapital(next.text)) return false;
  const side = opens[i - 1] === 1 && (spokes.has(noun) || words.counselNouns.includes(noun)); // Lawyer for the families
  const office = words.leaderNouns.includes(noun) || words.officeNouns.includes(noun);
  return side || (office && !words.definiteArticles.includes(next.lower));
}

/** Spokesman *on* water, cabinet member *for* leisure. */
function isFieldPreposition(lower: string, { words }: Lexicon): boolean {
  return lower === words.speaksFor || words.fieldPrepositions[0] === lower;
}

/** *Opposition spokesman* on water Ida Ray: an office without an article that opens its sentence. */
function isBareOpening(reading: Reading, head: number, lexicon: Lexicon): boolean {
  const { sense, determiner, first } = readNounPhrase(reading, head, lexicon);
  return sense?.sort === 'role' && !sense.plural && determiner === 'none' && reading.opens[first] === 1;
}

/** *Its chief executive is* Ida Ray: an office as the subject of the sentence, and who holds it. */
export function clueFromSubject(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence, opens } = reading;
  const at = run.first - 1;
  const copula = tokens[at]?.lower ?? '';
  if (run.organisation || run.last - run.nameFirst < 2 || sentence[at] !== sentence[run.first]) return null;
  if (!lexicon.copulas.has(copula) || lexicon.words.pastCopulas.includes(copula)) return null;
  for (let head = at - 1; head >= 0 && at - head <= FARTHEST && sentence[head] === sentence[at]; head--) {
    if (lexicon.noun(tokens[head]?.lower ?? '')?.sort !== 'role') continue;
    const phrase = readNounPhrase(reading, head, lexicon);
    const known = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
    const whole = (phrase.complement?.last ?? phrase.last) === at && opens[phrase.first] === 1;
    if (whole) return known && !phrase.sense?.plural ? clueOf(reading, phrase, lexicon) : null;
  }
  return null;
}

/** The head of the *start-up* Norvolt Green: a noun for a firm, whose name follows. */
function isFirm({ tokens }: Reading, i: number, { words }: Lexicon): boolean {
  const lower = tokens[i]?.lower ?? '';
  const firm = [words.bareFirmNouns, words.namedKinds, words.genericOrganisations].some((nouns) =>
    nouns.includes(lower),
  );
  return firm && !words.publicBodies.includes(lower);
}
