import { isNameOfBody } from '../names/body-names';
import { calledFrom } from '../names/called-words';
import type { Lexicon } from '../lexicon';
import { joinsCapitals } from '../names/name-before-role';
import { ORDINAL } from '../names/name-shapes';
import { readComplement } from './complement';
import type { Complement, NounPhrase, Span } from '../phrases/noun-phrase';
import { isAcronym, isCapital, isPossessive, textOf, type Reading } from '../reading';

/** What follows a role. */
export interface Tail {
  /** The named party that the complement brings in. */
  readonly of: Span | null;
  /** An organisation that it brings in without a name. */
  readonly weak: Span | null;
  /** What the complement adds to the role: * of the municipal board*. */
  readonly words: string;
  /** The end of these words that says to what the role belongs: * at the company* in head * of safety at the company*. */
  readonly belonging: string;
  readonly last: number;
}

/** Reads what follows the role: *at Tillery Partners*, *of research at Norvolt*, *of the municipal board*. */
export function readTail(reading: Reading, phrase: NounPhrase, kin: boolean, lexicon: Lexicon): Tail {
  const { possessor } = phrase;
  const owner = possessor && reading.tokens[possessor.last - 1];
  const owned = owner && (isCapital(owner.text) || lexicon.noun(owner.lower)?.sort === 'organisation');
  let weak: Span | null = null;
  let words = '';
  let field = '';
  let last = phrase.last;
  let complement = phrase.complement;
  const document = phrase.sense?.sort === 'document';
  const tail = (of: Span | null, more = words, end = last): Tail => ({
    of,
    weak,
    words: more,
    belonging: more.slice(field.length),
    last: end,
  });
  for (let step = 0; complement && step < 3; step++) {
    const bearer = kin ? bearerBehind(reading, complement, lexicon) : null;
    if (bearer) {
      weak = bearer;
      complement = { ...complement, last: bearer.last };
    }
    last = complement.last;
    const held = phrase.sense?.singular ?? '';
    if (saysWhen(reading, complement, lexicon)) break;
    // Norvolt’s head of HR
    const work = held === lexicon.words.authorNoun && complement.preposition === lexicon.words.of;
    const ofField =
      step === 0 &&
      owned &&
      !kin &&
      [lexicon.words.of, lexicon.words.speaksFor].includes(complement.preposition);
    const inCharge = chargeOf(reading, complement, lexicon);
    if (inCharge) return tail(inCharge, `${words} ${lexicon.words.inCharge}`);
    const short = document && isAcronym(reading.tokens[complement.last + 1]?.text ?? ''); // from the Health Agency, HA,
    if (!short && isHome(reading, complement, lexicon)) break;
    const called = nameCalled(reading, complement, lexicon);
    if (called) return tail(called, words, called.last);
    const end = reading.tokens[complement.last - 1];
    const somebody = end && !isCapital(end.text) && lexicon.noun(end.lower)?.sort === 'role'; // of a slain U.S. soldier
    const subject = isNationalField(reading, complement, lexicon);
    const named = ofField || somebody || subject || work ? null : nameIn(reading, complement, lexicon);
    const office =
      step === 0 &&
      ((lexicon.words.officeNouns.includes(held) &&
        phrase.behind.length === 0 &&
        !isAtBody(reading, complement, lexicon) &&
        !isBodyOffice(reading, phrase, lexicon)) ||
        (held === lexicon.words.resident &&
          lexicon.placeEndings.has(reading.tokens[complement.last - 1]?.lower ?? '')));
    if (named && !kin && !office && holds(reading, named, complement, phrase, lexicon)) {
      const whole = step > 0 ? null : wholeOf(reading, complement, lexicon);
      if (whole)
        return tail(whole.of, ` ${textOf(reading, complement.first - 1, complement.last)}`, whole.last);
      const of = extendByAcronym(reading, named);
      return tail(of, words, Math.max(last, of.last));
    }
    if (lasts(reading, complement, lexicon)) break;
    const behindName =
      reading.tokens[phrase.first - 1]?.text === ',' &&
      isCapital(reading.tokens[phrase.first - 2]?.text ?? '');
    const client = phrase.determiner === 'indefinite' && lexicon.spokes.has(held); // a spokesman for the operator, Norvolt,
    const behind = named || !(behindName || client) ? null : nameBehindBody(reading, complement, lexicon);
    const firm =
      behind && (behind.last - behind.first < 2 || isNameOfBody(reading, behind.first, behind.last, lexicon));
    const apposed = behindName || firm ? behind : null;
    if (apposed && !kin) return tail(apposed, words, complement.last);
    const serves = servesBody(held, complement, lexicon);
    const holder = lexicon.holderPrepositions.has(complement.preposition);
    const noun = lexicon.noun(reading.tokens[complement.last - 1]?.lower ?? '');
    const body = noun
      ? noun.sort === 'organisation' && isDetermined(reading, complement, lexicon)
      : lexicon.spokes.has(held);
    const inField =
      holder || (noun && noun.sort !== 'document') ? null : fieldBefore(reading, complement, lexicon);
    if (inField) {
      const inside = lexicon.isDeterminer(reading.tokens[complement.first]?.lower ?? '');
      if (!inside) words += ` ${textOf(reading, complement.first - 1, complement.last)}`;
      complement = inField;
      continue;
    }
    if (step === 0 && isField(reading, complement, lexicon))
      return tail(null, `${words} ${textOf(reading, complement.first - 1, complement.last)}`);
    const employer =
      lexicon.words.employerPrepositions.includes(complement.preposition) &&
      !lexicon.words.regionNouns.includes(noun?.singular ?? '');
    if (!holder && !(body && noun && (employer || serves))) break;
    if (body && noun && weak === null) field = words;
    if (holder) words += ` ${textOf(reading, complement.first - 1, complement.last)}`;
    const owner = kin || body ? null : ownerIn(reading, complement, lexicon);
    if (owner && weak === null) field = words;
    if (kin || body || owner) weak ??= owner ?? complement;
    complement = readComplement(reading, complement.last, lexicon);
  }
  return tail(null);
}

/** Head of the Sleep Lab *at Tornby College*: the body with a name that a part of it with a name belongs to. */
function wholeOf(
  reading: Reading,
  { preposition, last }: Complement,
  lexicon: Lexicon,
): { of: Span; last: number } | null {
  const next = preposition === lexicon.words.of ? readComplement(reading, last, lexicon) : null;
  if (next?.preposition !== lexicon.words.at) return null;
  const of = nameIn(reading, next, lexicon);
  const end = reading.tokens[(of?.last ?? 0) - 1]?.lower ?? '';
  return of && lexicon.words.sureOrganisations.includes(end) ? { of, last: next.last } : null;
}

/** Head of *the ministry*’s drone unit: whose the thing is that somebody heads. */
function ownerIn({ tokens }: Reading, { first, last }: Complement, lexicon: Lexicon): Span | null {
  for (let i = first + 1; i < last; i++) {
    if (!isPossessive(tokens, i)) continue;
    const { text = '', lower = '' } = tokens[i - 1] ?? {};
    return isCapital(text) || lexicon.noun(lower)?.sort === 'organisation' ? { first, last: i } : null;
  }
  return null;
}

/** Permanent secretary *at the Treasury*, but FGV secretary at Marlow. */
function isAtBody({ tokens }: Reading, { preposition, first }: Complement, lexicon: Lexicon): boolean {
  return preposition === lexicon.words.at && lexicon.isDeterminer(tokens[first]?.lower ?? '');
}

/** The *general* secretary of a union has no ministry. */
function isBodyOffice({ tokens }: Reading, { modifiers, head }: NounPhrase, { words }: Lexicon): boolean {
  const before = tokens[modifiers.at(-1) ?? -1]?.lower ?? '';
  return words.bodyRolePhrases.includes(`${before} ${tokens[head]?.lower ?? ''}`);
}

/** Agent *in charge of Harbour Investigations*: what somebody is in charge of. */
function chargeOf(reading: Reading, { preposition, first, last }: Complement, lexicon: Lexicon): Span | null {
  const { inCharge, of } = lexicon.words;
  const words = `${preposition} ${reading.tokens[first]?.lower ?? ''}`;
  if (inCharge === '' || words !== inCharge || reading.tokens[first + 1]?.lower !== of) return null;
  return nameIn(reading, { first: first + 2, last }, lexicon);
}

/** A nurse *from Marlow*, Ohio: a place with its region behind a comma. */
function isHome({ tokens }: Reading, { preposition, first, last }: Complement, lexicon: Lexicon): boolean {
  const known = lexicon.isDeterminer(tokens[first]?.lower ?? ''); // a report from the Inspectorate, HI
  const placed = preposition === lexicon.words.from && tokens[last]?.text === ',' && !known;
  return placed && isCapital(tokens[last + 1]?.text ?? '') && isCapital(tokens[last - 1]?.text ?? '');
}

/** Whether a complement only says when: medical director *at the time*. */
export function saysWhen(reading: Reading, { first, last }: Span, { words }: Lexicon): boolean {
  return words.thenPhrases.includes(textOf(reading, first - 1, last).toLowerCase());
}

/** Adviser *to* the foundation. */
function servesBody(role: string, { preposition }: Complement, { words }: Lexicon): boolean {
  return (
    Object.hasOwn(words.servedPrepositions, role) && !!words.servedPrepositions[role]?.includes(preposition)
  );
}

/** A lecturer *in law* at the University of Marlow: the complement that says where, behind one that says in what. */
function fieldBefore(
  { tokens, ...reading }: Reading,
  { first, last }: Complement,
  lexicon: Lexicon,
): Complement | null {
  const next = readComplement({ tokens, ...reading }, last, lexicon);
  if (!next || !lexicon.holderPrepositions.has(next.preposition)) return null;
  for (let i = first; i < last; i++) {
    if (isCapital(tokens[i]?.text ?? '')) return null;
    // in the school of nursing at Tornby University
    if (lexicon.isDeterminer(tokens[i]?.lower ?? '') && !nameIn({ tokens, ...reading }, next, lexicon))
      return null;
  }
  return next;
}

/** Spokeswoman *on transport*, a researcher *in electronic warfare*: what somebody is concerned with, in small letters. */
function isField({ tokens }: Reading, { preposition, first, last }: Complement, lexicon: Lexicon): boolean {
  if (!lexicon.words.fieldPrepositions.includes(preposition)) return false;
  for (let i = first; i < last; i++) {
    const { kind, text = '', lower = '' } = tokens[i] ?? {};
    if (kind !== 'word' || isCapital(text) || lexicon.isDeterminer(lower)) return false;
  }
  const end = tokens[last - 1]?.lower ?? '';
  return !lexicon.placeEndings.has(end) && !lexicon.words.noFields.includes(end);
}

/** Professor *of Irish history*: a field with the adjective of a nation, no body of it. */
function isNationalField({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  if (last - first < 2 || !lexicon.adjectives.has(tokens[first]?.lower ?? '')) return false;
  for (let i = first + 1; i < last; i++) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    if (isCapital(text) || lexicon.noun(lower)?.sort === 'organisation') return false;
  }
  return true;
}

/** A deckhand *for 22 years*. */
function lasts({ tokens }: Reading, { first, last }: Complement, lexicon: Lexicon): boolean {
  const words = lexicon.words.spans;
  for (let i = first; i < last; i++) if (words.includes(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** The chief of *staff* is none of a certain staff. */
function isDetermined({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  if (lexicon.isDeterminer(tokens[first]?.lower ?? '')) return true;
  for (let i = first; i < last; i++)
    if (isCapital(tokens[i]?.text ?? '') || isPossessive(tokens, i)) return true;
  return lexicon.marksOwners && lexicon.withoutDefiniteEnding(tokens[last - 1]?.lower ?? '') !== null; // i nämnden
}

/** Whether the preposition ties the role to the name: *at*, *of*, and before organisations also *with* and the like. */
function holds(
  reading: Reading,
  named: Span,
  { preposition }: Complement,
  phrase: NounPhrase,
  lexicon: Lexicon,
): boolean {
  if (lexicon.calendar.has(reading.tokens[named.first]?.lower ?? '')) return false;
  if (lexicon.holderPrepositions.has(preposition) || phrase.sense?.sort === 'organisation') return true;
  // a deckhand on the Isle of Kelmar
  const aboard = lexicon.definite.has(reading.tokens[named.first - 1]?.lower ?? '');
  if (aboard && servesBody(phrase.sense?.singular ?? '', { ...named, preposition }, lexicon)) return true;
  const [behind, end] = [reading.tokens[named.last], reading.tokens[named.last - 1]];
  const whole = !behind || behind.kind === 'mark' || lexicon.boundaries.has(behind.lower);
  // an analyst with Lowell & Gage
  if (preposition === lexicon.words.employedWith && whole && named.first - named.last >= -EMPLOYER_WORDS)
    return true;
  return lexicon.organisationEndings.has(end?.lower ?? '');
}

/** Longest name of an employer that nothing else shows to be one, in words. */
const EMPLOYER_WORDS = 6;

/** Chief of the ticketing firm, *Norvolt*, said: the name of a body that the words before the comma describe. */
function nameBehindBody(
  { tokens, sentence }: Reading,
  { first, last }: Complement,
  lexicon: Lexicon,
): Span | null {
  const sense = lexicon.noun(tokens[last - 1]?.lower ?? '');
  const body = sense?.sort === 'organisation' || lexicon.canBeOrganisation(sense?.singular ?? '');
  if (tokens[last]?.text !== ',' || !body || sense?.plural) return null;
  if (!lexicon.definite.has(tokens[first]?.lower ?? '')) return null;
  let end = last + 1;
  while (
    isCapital(tokens[end]?.text ?? '') ||
    tokens[end]?.text === '&' ||
    joinsCapitals(tokens, end, lexicon)
  )
    end++;
  const apart = tokens[end]?.text === ',' && sentence[end] === sentence[last];
  const somebody = end - last > 2 && lexicon.forename(tokens[last + 1]?.lower ?? '') !== undefined;
  return end > last + 1 && apart && !somebody ? { first: last + 1, last: end } : null;
}

/** A group *called Save Our Pier*: the name behind a noun for a body. */
export function nameCalled({ tokens }: Reading, { last }: Span, lexicon: Lexicon): Span | null {
  const called = calledFrom({ tokens }, last, lexicon);
  if (called === 0) return null;
  if (lexicon.noun(tokens[last - 1]?.lower ?? '')?.sort !== 'organisation') return null;
  const first = last + called;
  let end = first;
  while (isCapital(tokens[end]?.text ?? '') || joinsCapitals(tokens, end, lexicon)) end++;
  return end > first ? { first, last: end } : null;
}

/** How many words in small letters stand at most before a name, and before one with a noun for its bearer. */
const BEFORE_NAME = 3;
const BEFORE_DESCRIBED = 5;

/** Mother of Marlow victim *Tom Brink*: the name behind a role in small letters; `null` without one. */
function bearerBehind({ tokens }: Reading, { last }: Span, lexicon: Lexicon): Span | null {
  const { text = '', lower = '' } = tokens[last] ?? {};
  if (isCapital(text) || lexicon.noun(lower)?.sort !== 'role') return null;
  let end = last + 1;
  while (isCapital(tokens[end]?.text ?? '')) end++;
  return end > last + 1 ? { first: last + 1, last: end } : null;
}

/** The first run of capitals in a stretch of tokens, unless it only says whose. */
export function nameIn({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): Span | null {
  let from = first;
  while (from < last && !isCapital(tokens[from]?.text ?? '')) from++;
  if (from > first && from < last && ORDINAL.test(tokens[from - 1]?.lower ?? '')) from--; // the 41st Brigade
  const words = tokens.slice(first, from).filter(({ kind }) => kind === 'word').length;
  // of the progressive advocacy group Wild Shore
  const [before = '', kind = ''] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower];
  const described = lexicon.nounBehind(before, kind)?.sort === 'organisation';
  if (from >= last || words > (described ? BEFORE_DESCRIBED : BEFORE_NAME)) return null;
  for (let i = from; i < last; i++) {
    const next = tokens[i + 1];
    const ends = !next || next.kind === 'mark' || lexicon.boundaries.has(next.lower);
    const whole = i === last - 1 && ends; // at St Anne’s,
    if (isPossessive(tokens, i) && !whole && !isCapital(tokens[i + 1]?.text ?? '')) return null;
  }
  return { first: from, last };
}

/** *the Institute, FOI*: the short name belongs to the name. */
function extendByAcronym({ tokens }: Reading, span: Span): Span {
  const short = tokens[span.last + 1];
  const behind = tokens[span.last + 2];
  if (tokens[span.last]?.text !== ',' || !short || !isAcronym(short.text)) return span;
  return !behind || behind.kind === 'mark' ? { first: span.first, last: span.last + 2 } : span;
}
