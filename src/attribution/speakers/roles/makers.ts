import type { Lexicon } from '../lexicon';
import { AMPERSAND } from '../names/name-before-role';
import { readNounPhrase, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, isPossessive, startOfName, type Reading } from '../reading';
import { readComplement } from './complement';
import { nameIn } from './role-tail';

/** So many words at most stand between a document and *by*: conducted for the charity Breathe Well *by*. */
const BEFORE_AGENT = 8;

/** So many words at most stand between a document and *in the journal*. */
const BEFORE_JOURNAL = 4;

/** So many words tell at most of a maker before the name or the people: *the consulting firm* Tekno-Plan. */
const DESCRIBED = 4;
const PEOPLE = 7;

/**
 * Whoever made a document, as the words around it say: a report *written by the consulting firm Tekno-Plan*, a study *by
 * researchers at Tornby University*, a survey *that Norvolt made*; *Norvolt* published a report.
 *
 * @param at the token behind the document and its complement
 */
export function makerOf(reading: Reading, phrase: NounPhrase, at: number, lexicon: Lexicon): Span | null {
  return (
    makerInClause(reading, at, lexicon) ??
    journalAfter(reading, at, lexicon) ??
    makerBehind(reading, at, lexicon) ??
    journalAfter(reading, phrase.last, lexicon) ??
    makerBefore(reading, phrase, lexicon)
  );
}

/** A report *written by Norvolt*, a study*, by Norvolt,*, a survey *carried out for Norvolt*: the agent behind a participle, or right behind the document, else for whom it is made. */
function makerBehind(reading: Reading, at: number, lexicon: Lexicon): Span | null {
  const { tokens, sentence } = reading;
  const { by } = lexicon.words;
  const apart = tokens[at]?.text === ',' ? 1 : 0;
  const start = at + apart;
  let made = tokens[start]?.lower === by;
  let client: number | null = null;
  for (let i = start; i - start <= BEFORE_AGENT && sentence[i] === sentence[at]; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && i > start)) break;
    made ||= lexicon.making.has(token.lower) && (apart === 0 || i === start);
    if (token.lower === by && made) return agentAt(reading, i + 1, lexicon);
    if (made && token.lower === lexicon.words.speaksFor) client ??= i + 1;
    if (i - start >= BEFORE_JOURNAL && !made) break;
  }
  return client === null ? null : agentAt(reading, client, lexicon);
}

/** The body in an agent from the token on: *the village association*, *the firm Tekno-Plan*, researchers at *Tornby University*. */
function agentAt(reading: Reading, from: number, lexicon: Lexicon): Span | null {
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
  const owns = isPossessive(tokens, last) && !lexicon.noun(tokens[last + 1]?.lower ?? ''); // Norvolt’s reckless plan
  return last > first && !owns ? { first, last } : null;
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

/** *Ada Brink* published a report: whoever brings out a document is nobody’s body. */
function isPerson({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const forename = lexicon.forename(tokens[first]?.lower ?? '') !== undefined;
  return last - first > 1 && forename && !lexicon.organisationEndings.has(tokens[last - 1]?.lower ?? '');
}

/** *The village association*, *the farmers’ union*: an article and a noun for a body in small letters, from the token on. */
function bodyAt({ tokens }: Reading, from: number, lexicon: Lexicon): Span | null {
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

/** A filing *that Norvolt made*. */
function makerInClause(reading: Reading, at: number, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  if (!lexicon.relatives.has(tokens[at]?.lower ?? '')) return null;
  const body = bodyAt(reading, at + 1, lexicon);
  if (body) return lexicon.making.has(tokens[body.last]?.lower ?? '') ? body : null;
  let last = at + 1;
  while (isCapital(tokens[last]?.text ?? '')) last++;
  const made = last > at + 1 && lexicon.making.has(tokens[last]?.lower ?? '');
  return made ? { first: at + 1, last } : null;
}

/** A study *published on Friday in the journal Tides*. */
function journalAfter({ tokens }: Reading, at: number, lexicon: Lexicon): Span | null {
  const inside = lexicon.placePrepositions.has(tokens[at]?.lower ?? ''); // a study *in* the journal Tides
  if (!inside && !lexicon.making.has(tokens[at]?.lower ?? '')) return null;
  for (let i = at + 1; i - at <= BEFORE_JOURNAL && tokens[i]?.kind === 'word'; i++) {
    if (!lexicon.words.journalNouns.includes(tokens[i]?.lower ?? '')) continue;
    let last = i + 1;
    while (isCapital(tokens[last]?.text ?? '') || tokens[last]?.text === AMPERSAND) last++;
    return last > i + 1 ? { first: i + 1, last } : null;
  }
  return null;
}

/** *The Harbour Office* published a report, a team at *Tornby University* has presented a study: who brings it out. */
function makerBefore(reading: Reading, { first, determiner }: NounPhrase, lexicon: Lexicon): Span | null {
  const { tokens, sentence } = reading;
  if (determiner !== 'indefinite' || sentence[first - 1] !== sentence[first]) return null;
  if (!lexicon.words.makingVerbs.includes(tokens[first - 1]?.lower ?? '')) return null;
  let end = first - 1;
  while (lexicon.words.auxiliaries.includes(tokens[end - 1]?.lower ?? '')) end--;
  const { text = '', lower = '' } = tokens[end - 1] ?? {};
  if (isCapital(text)) {
    const from = startOfName(reading, end - 1);
    return isPerson(reading, from, end, lexicon) ? null : { first: from, last: end };
  }
  const sense = lexicon.noun(lower);
  const body =
    sense?.sort === 'organisation' && !sense.plural ? readNounPhrase(reading, end - 1, lexicon) : null;
  return body?.determiner === 'definite' ? { first: body.first, last: end } : null;
}
