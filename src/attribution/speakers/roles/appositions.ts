import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { readComplement } from './complement';
import { readNounPhrase } from '../phrases/noun-phrase';
import { isCapital, isPossessive, type Reading } from '../reading';
import { belonging, clueOf, type RoleClue } from './role-clue';
import { nameIn } from './role-tail';

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
    if (sense?.sort !== 'organisation') continue;
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
