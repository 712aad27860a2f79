import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { readNounPhrase } from '../phrases/noun-phrase';
import { isAcronym, isCapital, isPossessive, textOf, type Reading } from '../reading';
import { readComplement } from './complement';
import { clueFromComplement } from './complement-clues';
import { belonging, clueOf, type RoleClue } from './role-clue';
import { clueFromPhrase } from './role-phrase';
import { nameIn } from './role-tail';
import { clueFromOneOf } from './shared-roles';
import { ends, formerly, withEmployer } from './work-clues';

/** What kind of organisation the words behind its name say it is: Tre Valli Coaches, *the bus company*,. */
export function descriptionAfter(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const from = run.last + 1;
  const article = tokens[from]?.lower ?? '';
  if (tokens[run.last]?.text !== ',' || !(lexicon.definite.has(article) || lexicon.indefinite.has(article)))
    return null;
  for (let head = from + 1; head - from <= FARTHEST_HEAD; head++) {
    const token = tokens[head];
    if (token?.kind !== 'word' && !isPossessive(tokens, head)) break; // the officers’ union
    const sense = lexicon.nounBehind(tokens[head - 1]?.lower ?? '', token?.lower ?? '');
    if (sense?.sort !== 'organisation' && !lexicon.namesFirm(token?.lower ?? '')) continue;
    const phrase = readNounPhrase(reading, head, lexicon);
    const last = phrase.complement?.last ?? phrase.last;
    const ends =
      tokens[last]?.text === ',' ||
      tokens[last]?.text === '.' ||
      last === tokens.length ||
      goesOn(reading, last, lexicon);
    if (phrase.first === from && ends && !phrase.sense?.plural)
      return { ...clueOf(reading, phrase, lexicon), organisation: true };
  }
  return null;
}

/** So many words behind the name at most stands the noun that describes it. */
const FARTHEST_HEAD = 6;

/** Tre Valli, a bus company *that serves Kelmar*, *based in Kelmar*, *behind six lines*: what tells more of a body. */
function goesOn({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word') return false;
  if (lexicon.relatives.has(word.lower) || lexicon.prepositions.has(word.lower)) return true;
  return PARTICIPLE.test(word.lower) && lexicon.prepositions.has(next?.lower ?? '');
}

const PARTICIPLE = /^\p{L}{2,}ed$/u;

/** Desmond Okpara, *a cooper for 22 years*: behind *a*, whatever noun ends the words beside a first name. */
export function clueFromOccupation(
  reading: Reading,
  at: number,
  run: NameRun,
  lexicon: Lexicon,
): RoleClue | null {
  const { tokens } = reading;
  const aged = tokens[at - 2]?.kind === 'number';
  const somebody =
    aged || run.title !== null || lexicon.forename(tokens[run.nameFirst]?.lower ?? '') !== undefined;
  if (!somebody || !lexicon.indefinite.has(tokens[at]?.lower ?? '')) return null;
  let head = at + 1;
  while (tokens[head + 1]?.kind === 'word' && !lexicon.boundaries.has(tokens[head + 1]?.lower ?? '')) head++;
  const noun = tokens[head];
  if (noun?.kind !== 'word' || head - at > 3 || isCapital(noun.text)) return null;
  if (lexicon.noun(noun.lower) || lexicon.boundaries.has(noun.lower) || NO_NOUN.test(noun.lower)) return null;
  if (lexicon.words.noRoles.includes(noun.lower)) return null;
  const phrase = readNounPhrase(reading, head, lexicon);
  return phrase.first === at ? clueOf(reading, phrase, lexicon) : null;
}

/** Adverbs, adjectives and participles. */
const NO_NOUN = /(?:ly|ed|ing|ous|ful|ish|able|ness|tion|sion|ment|ity)$/u;

/** Ada Brink, *speaking for the dockers’ union*. */
export function clueFromSpeaking(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  for (let last = at + 2; last - at <= 4; last++) {
    const words = tokens.slice(at, last).map(({ lower }) => lower);
    if (words.length < 2 || !lexicon.words.speakingFor.includes(words.join(' '))) continue;
    const complement = readComplement(reading, last - 1, lexicon);
    return (
      complement &&
      belonging(nameIn(reading, complement, lexicon) ?? complement, { first: at, last: complement.last })
    );
  }
  return null;
}

/** Longest apposition of the list, in words. */
const FORMULA_WORDS = 3;

export function clueFromFormula({ tokens }: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { appositions } = lexicon.words;
  let words = '';
  for (let i = at; i - at < FORMULA_WORDS && tokens[i]?.kind === 'word'; i++) {
    words = words ? `${words} ${tokens[i]?.lower ?? ''}` : (tokens[i]?.lower ?? '');
    const role = Object.hasOwn(appositions, words) ? appositions[words] : undefined;
    const next = tokens[i + 1];
    if (role !== undefined && (!next || next.kind === 'mark' || lexicon.boundaries.has(next.lower)))
      return belonging(null, { first: at, last: i + 1 }, { role, head: role });
  }
  return null;
}

/** Ada Brink, *chair of the port board*; Ada Brink, *for the defence*; Ada Brink, *now a judge*. */
export function clueFromApposition(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  if (opensName(reading, at, lexicon)) return null;
  const formula =
    clueFromFormula(reading, at, lexicon) ??
    clueFromSpeaking(reading, at, lexicon) ??
    clueFromOneOf(reading, at, lexicon);
  if (formula) return formula;
  if (PARTY_AND_STATE.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind !== 'number') {
    let last = at + 1;
    while (
      last < tokens.length &&
      tokens[last]?.start === tokens[last - 1]?.end &&
      tokens[last]?.text !== ','
    )
      last++;
    if (tokens[last - 1]?.text === '.' && reading.sentence[last] !== reading.sentence[at]) last--;
    return belonging({ first: at, last }, { first: at, last });
  }
  const employed = withEmployer(reading, belonging(null, { first: at, last: at }), lexicon);
  if (employed.of) return employed; // Ada Brink, employed by the county
  const side = tokens[at + 1]?.text === ',' ? partyAt(reading, at, lexicon) : null;
  if (side) return side;
  const { appositionAdverbs, until, as } = lexicon.words;
  const opener = tokens[at]?.lower ?? '';
  const dated = endOfTime(reading, at, lexicon);
  if (dated > 0) {
    const held = clueFromPhrase(reading, dated, lexicon, false);
    return held && until.includes(opener) ? formerly(held, lexicon) : held;
  }
  if (opener === as && as !== '') return clueFromPhrase(reading, at + 1, lexicon, false);
  const from = appositionAdverbs.includes(opener) ? at + 1 : at;
  const told =
    clueFromLetters(reading, from, lexicon) ??
    clueFromComplement(reading, from, lexicon) ??
    clueFromPhrase(reading, from, lexicon, false) ??
    clueFromTwoFields(reading, from, lexicon);
  return told && ends(reading, told.span.last, lexicon) ? formerly(told, lexicon) : told; // chair of it until 2019
}

/** El presidente del Norvolt, *Luis Reina*, …: two capitals behind a comma are a name where no role has one. */
function opensName({ tokens, titleCase }: Reading, at: number, lexicon: Lexicon): boolean {
  return (
    lexicon.words.adjectivesFollow &&
    !titleCase &&
    isCapital(tokens[at]?.text ?? '') &&
    isCapital(tokens[at + 1]?.text ?? '')
  );
}

/** Anne Morel, *déléguée CGT*, …: an office and the letters of its body, where adjectives follow their noun. */
function clueFromLetters({ tokens }: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const [noun, body, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const office = noun && lexicon.noun(noun.lower);
  if (!noun || !lexicon.words.adjectivesFollow || office?.sort !== 'role' || office.plural) return null;
  if (!isAcronym(body?.text ?? '') || end?.kind === 'word') return null;
  const role = noun.text;
  return belonging({ first: at + 1, last: at + 2 }, { first: at, last: at + 2 }, { role, head: noun.lower });
}

/** Ada Brink, *Labour*, said. */
function partyAt({ tokens }: Reading, at: number, { words }: Lexicon): RoleClue | null {
  const party = isCapital(tokens[at]?.text ?? '') && words.partyNames.includes(tokens[at]?.lower ?? '');
  return party ? belonging({ first: at, last: at + 1 }, { first: at, last: at + 1 }) : null;
}

/** *until 2019*, *until last year*, *since January*, *for many years*: where words end that say when; 0 for others. */
function endOfTime({ tokens }: Reading, at: number, lexicon: Lexicon): number {
  const { until, since, speaksFor, spans } = lexicon.words;
  const opener = tokens[at]?.lower ?? '';
  const during = opener === speaksFor;
  if (!during && !until.includes(opener) && !since.includes(opener)) return 0;
  if (
    !during &&
    (tokens[at + 1]?.kind === 'number' || lexicon.words.recentWords.includes(tokens[at + 1]?.lower ?? ''))
  )
    return at + 2;
  for (let i = at + 1; i - at <= TIME_WORDS && tokens[i]?.kind !== 'mark'; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (spans.includes(lower)) return i + 1;
    if (!during && lexicon.calendar.has(lower)) return tokens[i + 1]?.kind === 'number' ? i + 2 : i + 1;
  }
  return 0;
}

/** So many words tell at most how long or until when. */
const TIME_WORDS = 4;

/** Ada Brink, *an education and law professor*: a role with two fields. */
function clueFromTwoFields(reading: Reading, from: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const first = lexicon.isDeterminer(tokens[from]?.lower ?? '') ? from + 1 : from;
  const field = tokens[first];
  if (field?.kind !== 'word' || lexicon.boundaries.has(field.lower) || lexicon.noun(field.lower)) return null;
  if (!lexicon.words.conjunctions.includes(tokens[first + 1]?.lower ?? '')) return null;
  const clue = clueFromPhrase(reading, first + 2, lexicon, false);
  if (!clue?.role || clue.definite || tokens[clue.span.first]?.lower !== tokens[first + 2]?.lower)
    return null;
  return {
    ...clue,
    role: `${textOf(reading, first, first + 2)} ${clue.role}`,
    span: { first: from, last: clue.span.last },
  };
}

/** *R-Ohio*: the party and state of an American legislator. */
export const PARTY_AND_STATE = /^\p{Lu}-\p{Lu}/u;
