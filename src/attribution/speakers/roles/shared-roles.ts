import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { readComplement } from './complement';
import { readNounPhrase, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, type Reading } from '../reading';
import { clueOf, type RoleClue } from './role-clue';
import { nameIn } from './role-tail';

/** How many words a row of names has at most. */
const LONGEST_ROW = 16;

/**
 * *Councillors* Ada Brink and Tom Lund; two of the *surgeons*, Ada Brink and Tom Lund: a noun for several people before
 * a row of names, of which each one’s bearer is one.
 */
export function clueFromShared(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  if (run.organisation) return null;
  const opened = lexicon.noun(reading.tokens[run.nameFirst - 1]?.lower ?? '')?.plural === true; // Councillors Ada Brink and …
  const first = startOfRow(reading, opened ? run.nameFirst : run.first, lexicon);
  const several =
    first < (opened ? run.nameFirst : run.first) || joinAt(reading, run.last, lexicon) > run.last;
  if (!several) return null;
  const apart = reading.tokens[first - 1]?.text === ',';
  const head = apart ? first - 2 : first - 1;
  const phrase = pluralRole(reading, head, lexicon);
  if (!phrase || reading.sentence[head] !== reading.sentence[run.first]) return null;
  if (apart && (phrase.complement || !opensSentence(reading, phrase, lexicon))) return null;
  const clue = one(clueOf(reading, { ...phrase, complement: null }, lexicon), phrase, lexicon);
  return clue.of ? clue : { ...clue, of: bodyBehindRow(reading, run, lexicon), loose: false };
}

/** Administrators Ada Brink and Tom Lund *of Holm Wells*: where all of a row belong. */
function bodyBehindRow(reading: Reading, { last }: NameRun, lexicon: Lexicon): Span | null {
  let end = last;
  for (let next = joinAt(reading, end, lexicon); next > end; next = joinAt(reading, end, lexicon)) {
    end = next;
    while (isNamePart(reading, end, lexicon)) end++;
    if (end - last > LONGEST_ROW) return null;
  }
  const complement = end > last ? readComplement(reading, end, lexicon) : null;
  return complement?.preposition === lexicon.words.of ? nameIn(reading, complement, lexicon) : null;
}

/** Ada Brink and Tom Lund, *both councillors in Marlow*: what everyone in a row of names is, behind it. */
export function clueBehindRow(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  let end = run.last;
  for (let next = joinAt(reading, end, lexicon); next > end; next = joinAt(reading, end, lexicon)) {
    end = next;
    while (isNamePart(reading, end, lexicon)) end++;
    if (end - run.last > LONGEST_ROW) return null;
  }
  const several = end > run.last || startOfRow(reading, run.first, lexicon) < run.first;
  if (!several || tokens[end]?.text !== ',') return null;
  const opener = tokens[end + 1]?.lower ?? '';
  const counts =
    lexicon.words.pairPartitives.includes(opener) || lexicon.words.wholePartitives.includes(opener);
  const from = counts ? end + 2 : end + 1;
  for (let head = from; head - from <= 4 && tokens[head]?.kind === 'word'; head++) {
    const phrase = pluralRole(reading, head, lexicon);
    const apart = phrase && (phrase.complement !== null || tokens[phrase.last]?.kind === 'mark');
    const fits = phrase && phrase.first <= from && (counts || phrase.determiner !== 'none' || apart);
    if (phrase && fits) return one(clueOf(reading, { ...phrase, first: from }, lexicon), phrase, lexicon);
    if (lexicon.boundaries.has(tokens[head]?.lower ?? '')) return null;
  }
  return null;
}

/** Ada Brink, *one of the organisers of the march*: what the others of a group are, she is too. */
export function clueFromOneOf(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const { smallNumbers, of } = lexicon.words;
  if (tokens[at]?.lower !== smallNumbers[0] || tokens[at + 1]?.lower !== of) return null;
  for (let head = at + 3; head - at <= 7 && tokens[head]?.kind === 'word'; head++) {
    const phrase = pluralRole(reading, head, lexicon);
    const fits = phrase?.first === at + 2 && phrase.determiner !== 'none';
    if (phrase && fits) return one(clueOf(reading, phrase, lexicon), phrase, lexicon);
  }
  return null;
}

/** Where the row of names starts that the token opens the last name of. */
function startOfRow(reading: Reading, at: number, lexicon: Lexicon): number {
  const { tokens, sentence } = reading;
  let first = at;
  for (;;) {
    let before = first - 1;
    if (lexicon.words.conjunctions.includes(tokens[before]?.lower ?? '')) before--;
    if (tokens[before]?.text === ',') before--;
    if (before === first - 1 || !isNamePart(reading, before, lexicon)) return first;
    let start = before;
    while (start > 0 && sentence[start - 1] === sentence[at] && isNamePart(reading, start - 1, lexicon))
      start--;
    if (at - start > LONGEST_ROW) return first;
    first = start;
  }
}

/** Where the next name of a row starts, behind a comma or a conjunction; the offset itself when none does. */
function joinAt(reading: Reading, at: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  let next = at;
  if (tokens[next]?.text === ',') next++;
  if (lexicon.words.conjunctions.includes(tokens[next]?.lower ?? '')) next++;
  return next > at && isNamePart(reading, next, lexicon) && isNamePart(reading, next + 1, lexicon)
    ? next
    : at;
}

/** A capital that is no noun for several people, as *Councillors* is. */
function isNamePart({ tokens, opens }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isCapital(token.text)) return false;
  if (lexicon.noun(token.lower)?.plural) return false;
  return opens[i] !== 1 || !(lexicon.boundaries.has(token.lower) || lexicon.isDeterminer(token.lower));
}

function pluralRole(reading: Reading, head: number, lexicon: Lexicon): NounPhrase | null {
  const phrase = readNounPhrase(reading, head, lexicon);
  const { sense } = phrase;
  if (!sense?.plural || lexicon.words.partyNames.includes(sense.singular)) return null;
  const sort = lexicon.noun(sense.singular)?.sort;
  return sort === 'role' || sort === 'kin' ? phrase : null;
}

/** Whether nothing but a count stands before the phrase in its sentence: *Two of* the surgeons. */
function opensSentence({ opens, tokens }: Reading, { first }: NounPhrase, lexicon: Lexicon): boolean {
  if (opens[first] === 1) return true;
  const counted = tokens[first - 1]?.lower === lexicon.words.of && opens[first - 2] === 1;
  return counted && lexicon.isDeterminer(tokens[first - 2]?.lower ?? '');
}

/** The role of one of those whom a plural describes. */
function one(clue: RoleClue, { sense }: NounPhrase, lexicon: Lexicon): RoleClue {
  return {
    ...clue,
    role: withOne(clue.role, sense, lexicon),
    without: withOne(clue.without, sense, lexicon),
  };
}

function withOne(role: string | null, sense: NounPhrase['sense'], lexicon: Lexicon): string | null {
  const { singular } = sense ?? {};
  if (role === null || singular === undefined) return role;
  const words = role.split(' ');
  const at = words.findIndex(
    (word) => word !== singular && word.toLowerCase().startsWith(singular.slice(0, 3)),
  );
  const title = lexicon.roleTitle(singular) ?? singular; // two MPs: an MP
  return at < 0 ? role : [...words.slice(0, at), title, ...words.slice(at + 1)].join(' ');
}
