import type { Lexicon } from '../lexicon';
import { AMPERSAND } from '../names/name-before-role';
import { isCapital, isPossessive, type Reading } from '../reading';
import { readComplement } from '../roles/complement';
import type { RoleClue } from '../roles/role-clue';
import { nameIn } from '../roles/role-tail';
import { readNounPhrase, type Span } from './noun-phrase';

/** Whoever made a document: the words for the body, and whether they stand there only as the owner of others. */
export type Maker = Pick<RoleClue, 'of'> & Partial<Pick<RoleClue, 'possessed'>>;

/** So many words tell at most of a maker before the name or the people: *the consulting firm* Tekno-Plan. */
const DESCRIBED = 4;
const PEOPLE = 7;

/** Signed by *the council*’s tree officer, issued by *its* press secretary: whose people made the document. */
export function ownerOfAgent({ tokens }: Reading, from: number, lexicon: Lexicon): Maker | null {
  const opener = tokens[from];
  if (opener && lexicon.pronoun(opener.lower)?.possessive)
    return isKinBehind(tokens, from + 1, lexicon)
      ? null
      : { of: { first: from, last: from + 1 }, possessed: true };
  for (let i = from + 1; i - from <= DESCRIBED; i++) {
    if (!isPossessive(tokens, i)) {
      if (tokens[i]?.kind !== 'word') return null;
      continue;
    }
    const owner = tokens[i - 1];
    const named = isCapital(owner?.text ?? '');
    const plain = !isCapital(tokens[i + 1]?.text ?? ''); // the Pensioners’ Union
    const sense = lexicon.noun(owner?.lower ?? '');
    const body = (named || (sense?.sort === 'organisation' && !sense.plural)) && plain;
    return body && !isKinBehind(tokens, i + 1, lexicon)
      ? { of: { first: from, last: i }, possessed: true }
      : null;
  }
  return null;
}

/** Started by Brink’s *granddaughter*: a relative, who acts for nobody’s body. */
function isKinBehind(tokens: Reading['tokens'], from: number, lexicon: Lexicon): boolean {
  return tokens.slice(from, from + 2).some(({ lower }) => lexicon.noun(lower)?.sort === 'kin');
}

/** The body in an agent from the token on: *the village association*, *the firm Tekno-Plan*, researchers at *Tornby University*. */
export function agentAt(reading: Reading, from: number, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  const body = bodyAt(reading, from, lexicon);
  if (body) return body;
  let first = from;
  while (first < tokens.length && first - from < PEOPLE && !isCapital(tokens[first]?.text ?? '')) {
    const { lower = '' } = tokens[first] ?? {};
    const sense = lexicon.noun(lower);
    const team = sense?.sort === 'organisation' && lexicon.indefinite.has(tokens[from]?.lower ?? '');
    const of = sense?.plural || team ? bodyOfPeople(reading, first, lexicon) : null;
    if (of) return of;
    if (lexicon.prepositions.has(lower)) return null;
    first++;
  }
  if (first - from > DESCRIBED) return null;
  const opener = tokens[first]?.lower ?? '';
  if (lexicon.roleTitle(opener) !== undefined || lexicon.courtesyTitle(opener) !== undefined) return null;
  if (lexicon.calendar.has(opener)) return null; // released by the service on Monday
  const last = endOfNames(reading, first, lexicon);
  return last > first && !isPossessive(tokens, last) ? { first, last } : null;
}

/** Where capitals joined by *and*, *&* or a possessive end: the *Pensioners’ Union*. */
function endOfNames({ tokens }: Reading, first: number, { words }: Lexicon): number {
  let last = first;
  while (isCapital(tokens[last]?.text ?? '')) {
    last++;
    const joins =
      isPossessive(tokens, last) ||
      tokens[last]?.text === AMPERSAND ||
      words.conjunctions.includes(tokens[last]?.lower ?? '');
    if (joins && isCapital(tokens[last + 1]?.text ?? '')) last++;
  }
  return last;
}

/** Researchers *at Tornby University*, a team *from the institute*, *the council*’s own officers: where those belong who made it. */
function bodyOfPeople(reading: Reading, people: number, lexicon: Lexicon): Span | null {
  const { possessor } = readNounPhrase(reading, people, lexicon);
  if (possessor) return lexicon.pronoun(reading.tokens[possessor.first]?.lower ?? '') ? null : possessor;
  const complement = readComplement(reading, people + 1, lexicon);
  if (!complement || !lexicon.holderPrepositions.has(complement.preposition)) return null;
  return nameIn(reading, complement, lexicon) ?? bodyAt(reading, complement.first, lexicon);
}

/** *The village association*, *the farmers’ union*: an article and a noun for a body in small letters, from the token on. */
export function bodyAt({ tokens }: Reading, from: number, lexicon: Lexicon): Span | null {
  if (!lexicon.definite.has(tokens[from]?.lower ?? '')) return null;
  for (let head = from + 1; head - from <= 4; head++) {
    const token = tokens[head];
    if (!token || isCapital(token.text) || (token.kind === 'mark' && !isPossessive(tokens, head)))
      return null;
    const sense = lexicon.noun(token.lower);
    if (sense?.sort !== 'organisation' || sense.plural || isPossessive(tokens, head + 1)) continue;
    const next = tokens[head + 1];
    const inside = next?.kind === 'word' && lexicon.noun(next.lower) && !lexicon.boundaries.has(next.lower);
    if (!inside) return { first: from, last: head + 1 };
  }
  return null;
}
