import type { Gender, Lexicon } from './lexicon';
import { readComplement, readNounPhrase, type Complement, type NounPhrase, type Span } from './noun-phrase';
import { isAcronym, isCapital, isPossessive, textOf, type Reading } from './reading';

/** What the words around a name tell of its bearer. */
export interface RoleClue {
  readonly role: string | null;
  /** Whether the role is a relation to somebody: *widow* of whom `of` names. */
  readonly kin: boolean;
  /** The organisation, state or person that the role belongs to. */
  readonly of: Span | null;
  readonly gender: Gender | undefined;
  /** The role without its first word, where that may be a name: *Norvolt* spokesman, but *Ferry* captain. */
  readonly without: string | null;
  /** Whether `of` is only a noun in front of the role, as in *board chair*: no affiliation unless a name stands for it. */
  readonly loose: boolean;
  /** The end of `role` that says to what it belongs: * of the municipal board*; '' for none. */
  readonly tail: string;
  /** The words that tie the role to a name behind it: * for Norvolt*; '' for none. */
  readonly tie: string;
  /** Where a counterpart is one: her *Sundish* counterpart. */
  readonly home?: Span | null;
  /** The role where the gender of its holder is known. */
  readonly gendered?: { readonly f: string; readonly m: string } | undefined;
  /** Whether the noun can be one for an organisation: *the consulting firm Tekno-Plan*, *the operator*. */
  readonly organisation: boolean;
  /** The noun of the role, singular. */
  readonly head: string;
  /** Whether `of` is the possessor before the role. */
  readonly possessed: boolean;
  /** Whether an article says that the one meant is known: *that engineer*. */
  readonly definite: boolean;
  /** Tokens that the clue rests on. */
  readonly span: Span;
}

/** A clue that tells no more than where somebody belongs, with what else it may tell. */
export function belonging(of: Span | null, span: Span, more: Partial<RoleClue> = {}): RoleClue {
  return {
    role: null,
    kin: false,
    of,
    gender: undefined,
    without: null,
    loose: false,
    tail: '',
    tie: '',
    organisation: false,
    head: '',
    possessed: false,
    definite: false,
    span,
    ...more,
  };
}

/** The role that a noun phrase says: *the Velmarian water minister*, *a military analyst at the Institute*. */
export function clueOf(reading: Reading, phrase: NounPhrase, lexicon: Lexicon): RoleClue {
  const { tokens } = reading;
  const head = phrase.sense?.singular ?? tokens[phrase.head]?.lower ?? '';
  const kin = phrase.sense?.sort === 'kin';
  const modifiers = [...phrase.modifiers];
  let of: Span | null = phrase.possessor;
  let former = '';
  while (modifiers[0] !== undefined && lexicon.formerly.has(tokens[modifiers[0]]?.lower ?? '')) {
    former = `${lexicon.words.former} `;
    modifiers.shift();
  }
  const proper = properPrefix(reading, modifiers, lexicon);
  let home: Span | null = null;
  if (proper > 0) {
    if (of && lexicon.words.counterparts.includes(head))
      home = { first: modifiers[0] ?? 0, last: (modifiers[proper - 1] ?? 0) + 1 };
    of ??= { first: modifiers[0] ?? 0, last: (modifiers[proper - 1] ?? 0) + 1 };
    if (!isShortNation(reading, modifiers, proper, lexicon)) modifiers.splice(0, proper);
  }
  const inner = of || proper > 0 ? -1 : innerName(reading, modifiers, lexicon);
  if (inner >= 0) {
    of = { first: modifiers[inner] ?? 0, last: (modifiers[inner] ?? 0) + 1 };
    modifiers.splice(inner, 1);
  }
  const before = of ? null : organisationBefore(reading, modifiers, lexicon);
  of ??= before;
  const members = phrase.sense?.sort === 'organisation' ? membersOf(reading, phrase, lexicon) : '';
  if (members) of = null;
  const words = [members, ...[...modifiers, phrase.head].map((i) => plain(reading, i, lexicon))].filter(
    Boolean,
  );
  const [opener] = modifiers;
  const hidden = !of && opener !== undefined && mayBeName(reading, opener, lexicon);
  if (hidden) of = { first: opener, last: opener + 1 };
  const tail = readTail(reading, phrase, kin, lexicon);
  return {
    role: `${former}${words.join(' ')}${tail.words}` || null,
    kin,
    of: tail.of ?? of ?? tail.weak,
    without: hidden && !tail.of ? words.slice(1).join(' ') : null,
    loose: before !== null && !phrase.complement,
    tail: tail.of || of ? '' : tail.words,
    home,
    tie: tail.of ? ` ${textOf(reading, phrase.last, tail.last)}` : '',
    possessed: phrase.possessor !== null && !tail.of,
    gender: lexicon.nounGender(head),
    organisation: lexicon.canBeOrganisation(head),
    head,
    definite: phrase.determiner === 'definite' || phrase.determiner === 'possessive',
    span: { first: phrase.first, last: tail.last },
  };
}

/** *chief executive and co-founder*: two roles of one person, told as one. */
export function joinClues(first: RoleClue, second: RoleClue, lexicon: Lexicon): RoleClue {
  const [and = ''] = lexicon.words.conjunctions;
  return {
    ...first,
    role: [first.role, second.role].filter(Boolean).join(` ${and} `) || null,
    of: first.of ?? second.of,
    loose: first.of ? first.loose : second.loose,
    possessed: first.of ? first.possessed : second.possessed,
    without: null,
    gender: first.gender ?? second.gender,
    span: { first: first.span.first, last: second.span.last },
  };
}

/** The role that a phrase says, with one that a conjunction joins to it in front: *chief executive and* co-founder. */
export function clueWithFirst(reading: Reading, phrase: NounPhrase, lexicon: Lexicon): RoleClue {
  const clue = clueOf(reading, phrase, lexicon);
  const head = headOfFirst(reading, phrase, lexicon);
  if (head < 0) return clue;
  const first = clueOf(reading, { ...readNounPhrase(reading, head, lexicon), complement: null }, lexicon);
  return joinClues(first, clue, lexicon);
}

/** The noun of the role that a conjunction joins in front of a phrase without an article; -1 when there is none. */
export function headOfFirst({ tokens }: Reading, phrase: NounPhrase, lexicon: Lexicon): number {
  if (phrase.determiner !== 'none' || phrase.sense?.sort !== 'role') return -1;
  if (!lexicon.words.conjunctions.includes(tokens[phrase.first - 1]?.lower ?? '')) return -1;
  const sense = lexicon.noun(tokens[phrase.first - 2]?.lower ?? '');
  return sense?.sort === 'role' && !sense.plural ? phrase.first - 2 : -1;
}

interface Tail {
  /** The named party that the complement brings in. */
  readonly of: Span | null;
  /** An organisation that it brings in without a name. */
  readonly weak: Span | null;
  /** What the complement adds to the role: * of the municipal board*. */
  readonly words: string;
  readonly last: number;
}

/** Reads what follows the role: *at Tillery Partners*, *of research at Norvolt*, *of the municipal board*. */
function readTail(reading: Reading, phrase: NounPhrase, kin: boolean, lexicon: Lexicon): Tail {
  let weak: Span | null = null;
  let words = '';
  let last = phrase.last;
  let complement = phrase.complement;
  for (let step = 0; complement && step < 3; step++) {
    last = complement.last;
    const named = nameIn(reading, complement);
    const held = phrase.sense?.singular ?? '';
    const office =
      step === 0 &&
      (lexicon.words.officeNouns.includes(held) ||
        (held === lexicon.words.resident &&
          lexicon.placeEndings.has(reading.tokens[complement.last - 1]?.lower ?? '')));
    if (named && !kin && !office && holds(reading, named, complement, phrase, lexicon)) {
      const of = extendByAcronym(reading, named);
      return { of, weak, words, last: Math.max(last, of.last) };
    }
    if (lasts(reading, complement, lexicon)) break;
    const holder = lexicon.holderPrepositions.has(complement.preposition);
    const noun = lexicon.noun(reading.tokens[complement.last - 1]?.lower ?? '');
    const body = noun
      ? noun.sort === 'organisation' && isDetermined(reading, complement, lexicon)
      : lexicon.spokes.has(held);
    const field = holder || noun ? null : fieldBefore(reading, complement, lexicon);
    if (field) {
      words += ` ${textOf(reading, complement.first - 1, complement.last)}`;
      complement = field;
      continue;
    }
    const employer =
      lexicon.words.employerPrepositions.includes(complement.preposition) &&
      !lexicon.words.regionNouns.includes(noun?.singular ?? '');
    if (!holder && !(body && noun && employer)) break;
    if (holder) words += ` ${textOf(reading, complement.first - 1, complement.last)}`;
    if (kin || body) weak ??= complement;
    complement = readComplement(reading, complement.last, lexicon);
  }
  return { of: null, weak, words, last };
}

/** A lecturer *in law* at the University of Marlow: the complement that says where, behind one that says in what. */
function fieldBefore(
  { tokens, ...reading }: Reading,
  { first, last }: Complement,
  lexicon: Lexicon,
): Complement | null {
  for (let i = first; i < last; i++)
    if (isCapital(tokens[i]?.text ?? '') || lexicon.isDeterminer(tokens[i]?.lower ?? '')) return null;
  const next = readComplement({ tokens, ...reading }, last, lexicon);
  return next && lexicon.holderPrepositions.has(next.preposition) ? next : null;
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
  return false;
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
  return lexicon.organisationEndings.has(reading.tokens[named.last - 1]?.lower ?? '');
}

/** *US president*: a short name of a state stays in the role. */
function isShortNation(
  { tokens }: Reading,
  modifiers: readonly number[],
  proper: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[modifiers[0] ?? -1];
  return proper === 1 && token !== undefined && isAcronym(token.text) && lexicon.adjectives.has(token.lower);
}

/** *board chair*: the organisation noun just before the role. */
function organisationBefore(
  { tokens }: Reading,
  modifiers: readonly number[],
  lexicon: Lexicon,
): Span | null {
  const last = modifiers.at(-1);
  if (last === undefined || lexicon.noun(tokens[last]?.lower ?? '')?.sort !== 'organisation') return null;
  return { first: last, last: last + 1 };
}

/** Whether the first word of a sentence, in front of a role, can be a name that its place hides. */
function mayBeName({ tokens, opens }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || opens[i] !== 1 || !isCapital(token.text) || lexicon.noun(token.lower)) return false;
  return (
    !lexicon.roleModifiers.has(token.lower) &&
    !lexicon.boundaries.has(token.lower) &&
    !lexicon.looksLikeAdjective(token.lower)
  );
}

/** How many of the words before a role are a proper name or the adjective of a state. */
function properPrefix({ tokens, opens }: Reading, modifiers: readonly number[], lexicon: Lexicon): number {
  let count = 0;
  for (const i of modifiers) {
    const token = tokens[i];
    if (!token || !isCapital(token.text)) break;
    const national = lexicon.states.has(token.lower) || lexicon.adjectives.has(token.lower);
    const next = tokens[i + 1];
    const inName =
      modifiers.includes(i + 1) && isCapital(next?.text ?? '') && !isRole(next?.lower ?? '', lexicon);
    if (opens[i] === 1 && !national && !inName && !isAcronym(token.text)) break;
    if (!national && (lexicon.roleModifiers.has(token.lower) || isRole(token.lower, lexicon))) break;
    count++;
  }
  return count;
}

/** The *metalworkers’* union: those whom a body unites; '' for none. */
function membersOf(reading: Reading, { possessor }: NounPhrase, lexicon: Lexicon): string {
  if (!possessor) return '';
  const last = reading.tokens[possessor.last - 1];
  if (!last || isCapital(last.text) || !lexicon.noun(last.lower)?.plural) return '';
  const first = lexicon.isDeterminer(reading.tokens[possessor.first]?.lower ?? '') ? 1 : 0;
  return textOf(reading, possessor.first + first, possessor.last + 1);
}

/** A senior *Velmarian* official, a retired *Norvolt* engineer: the place among the modifiers; -1 for none. */
function innerName(
  { tokens, opens, titleCase }: Reading,
  modifiers: readonly number[],
  lexicon: Lexicon,
): number {
  if (titleCase) return -1;
  return modifiers.findIndex((i, at) => {
    const token = tokens[i];
    return (
      at > 0 &&
      token !== undefined &&
      isCapital(token.text) &&
      !isCapital(tokens[i + 1]?.text ?? '') &&
      (opens[i - 1] === 1 || !isCapital(tokens[i - 1]?.text ?? '')) &&
      !lexicon.roleModifiers.has(token.lower) &&
      lexicon.noun(token.lower) === null &&
      modifiers.slice(0, at).every((before) => isPlainModifier(tokens[before]?.lower ?? '', lexicon))
    );
  });
}

/** *senior*, *retired*, *top*: no first part of a compound. */
function isPlainModifier(lower: string, lexicon: Lexicon): boolean {
  return (
    lexicon.roleModifiers.has(lower) ||
    lexicon.formerly.has(lower) ||
    lexicon.looksLikeAdjective(lower) ||
    lower.length <= 3
  );
}

function isRole(lower: string, lexicon: Lexicon): boolean {
  return lexicon.noun(lower)?.sort === 'role' || lexicon.roleModifiers.has(lower);
}

const AGE = /^(?:\p{N}+|(?:\p{N}+-)?years?-old|-year-old)$/u;

/** A word of a role as a role says it: in lower case unless it is a name. */
function plain({ tokens, opens }: Reading, i: number, lexicon: Lexicon): string {
  const token = tokens[i];
  if (
    !token ||
    token.kind === 'number' ||
    AGE.test(token.lower) ||
    lexicon.words.ownWords.includes(token.lower)
  )
    return '';
  if (tokens[i - 1]?.text === '-' && tokens[i - 2]?.kind === 'number') return '';
  const title = lexicon.roleTitle(token.lower);
  if (title) return title;
  const known =
    lexicon.noun(token.lower) !== null || lexicon.roleModifiers.has(token.lower) || opens[i] === 1;
  return known && !isAcronym(token.text) ? token.lower : token.text;
}

/** The first run of capitals in a stretch of tokens, unless it only says whose. */
export function nameIn({ tokens }: Reading, { first, last }: Span): Span | null {
  let from = first;
  while (from < last && !isCapital(tokens[from]?.text ?? '')) from++;
  if (from >= last || from - first > 3) return null;
  for (let i = from; i < last; i++)
    if (isPossessive(tokens, i) && !isCapital(tokens[i + 1]?.text ?? '')) return null;
  return { first: from, last };
}

/** *the Institute, FOI*: the short name belongs to the name. */
function extendByAcronym({ tokens }: Reading, span: Span): Span {
  const short = tokens[span.last + 1];
  const behind = tokens[span.last + 2];
  if (tokens[span.last]?.text !== ',' || !short || !isAcronym(short.text)) return span;
  return !behind || behind.kind === 'mark' ? { first: span.first, last: span.last + 2 } : span;
}
