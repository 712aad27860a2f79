import type { Gender, Lexicon } from './lexicon';
import type { NameRun } from './names';
import { readNounPhrase, type NounPhrase, type Span } from './noun-phrase';
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
  /** The role where the gender of its holder is known. */
  readonly gendered?: { readonly f: string; readonly m: string } | undefined;
  /** Whether the noun is one for an organisation: *the consulting firm Tekno-Plan*. */
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

/** The role that a noun phrase says: *the Velmarian water minister*, *a military analyst at the Institute*. */
export function clueOf(reading: Reading, phrase: NounPhrase, lexicon: Lexicon): RoleClue {
  const { tokens } = reading;
  const head = tokens[phrase.head];
  const kin = phrase.sense?.sort === 'kin';
  let modifiers = [...phrase.modifiers];
  let of: Span | null = phrase.possessor;
  let former = false;
  while (modifiers[0] !== undefined && lexicon.formerly.has(tokens[modifiers[0]]?.lower ?? '')) {
    former = true;
    modifiers.shift();
  }
  const proper = properPrefix(reading, modifiers, lexicon);
  if (proper > 0) {
    of ??= { first: modifiers[0] ?? 0, last: (modifiers[proper - 1] ?? 0) + 1 };
    const acronym = proper === 1 && isAcronym(tokens[modifiers[0] ?? 0]?.text ?? '');
    if (!(acronym && lexicon.adjectives.has(tokens[modifiers[0] ?? 0]?.lower ?? '')))
      modifiers = modifiers.slice(proper);
  }
  let loose = false;
  if (
    !of &&
    modifiers.length > 0 &&
    lexicon.noun(tokens[modifiers.at(-1) ?? 0]?.lower ?? '')?.sort === 'organisation'
  ) {
    of = { first: modifiers.at(-1) ?? 0, last: (modifiers.at(-1) ?? 0) + 1 };
    loose = true;
  }
  const words = [...modifiers, phrase.head].map((i) => plain(reading, i, lexicon)).filter(Boolean);
  let role = words.join(' ');
  let without: string | null = null;
  const [opener] = modifiers;
  if (!of && opener !== undefined && mayBeName(reading, opener, lexicon)) {
    of = { first: opener, last: opener + 1 };
    without = words.slice(1).join(' ');
  }
  const { complement } = phrase;
  let last = phrase.last;
  if (complement) {
    last = complement.last;
    const named = nameIn(reading, complement);
    const holds =
      lexicon.holderPrepositions.has(complement.preposition) || phrase.sense?.sort === 'organisation';
    if (named && !kin && holds && !isCalendar(reading, named, lexicon)) of = extendByAcronym(reading, named);
    else if (lexicon.holderPrepositions.has(complement.preposition)) {
      of ??= complement;
      role += ` ${textOf(reading, complement.first - 1, complement.last)}`;
    }
    last = Math.max(last, named && !kin ? (of?.last ?? last) : last);
  }
  if (former) role = `${lexicon.words.former} ${role}`;
  return {
    role: role || null,
    kin,
    of,
    without,
    loose: loose && !complement,
    possessed: phrase.possessor !== null && of === phrase.possessor,
    gender: lexicon.nounGender(phrase.sense?.singular ?? head?.lower ?? ''),
    organisation: lexicon.canBeOrganisation(phrase.sense?.singular ?? ''),
    head: phrase.sense?.singular ?? head?.lower ?? '',
    definite: phrase.determiner === 'definite' || phrase.determiner === 'possessive',
    span: { first: phrase.first, last },
  };
}

/** Whether the first word of a sentence, in front of a role, can be a name that its place hides. */
function mayBeName({ tokens, opens }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || opens[i] !== 1 || !isCapital(token.text) || lexicon.noun(token.lower)) return false;
  return (
    !lexicon.roleModifiers.has(token.lower) &&
    !lexicon.formerly.has(token.lower) &&
    !lexicon.boundaries.has(token.lower)
  );
}

/** How many of the words before a role are a proper name or the adjective of a state. */
function properPrefix({ tokens, opens }: Reading, modifiers: readonly number[], lexicon: Lexicon): number {
  let count = 0;
  for (const i of modifiers) {
    const token = tokens[i];
    if (!token || !isCapital(token.text)) break;
    if (opens[i] === 1 && !lexicon.states.has(token.lower) && !lexicon.adjectives.has(token.lower)) break;
    const sense = lexicon.noun(token.lower);
    if (lexicon.roleModifiers.has(token.lower) && !lexicon.adjectives.has(token.lower)) break;
    if (sense?.sort === 'role') break;
    count++;
  }
  return count;
}

const AGE = /^(?:\p{N}+|(?:\p{N}+-)?years?-old|-year-old)$/u;

/** A word of a role as a role says it: in lower case unless it is a name. */
function plain({ tokens, opens }: Reading, i: number, lexicon: Lexicon): string {
  const token = tokens[i];
  if (!token || AGE.test(token.lower) || token.lower === 'own') return '';
  if (tokens[i - 1]?.text === '-' && tokens[i - 2]?.kind === 'number') return '';
  const known =
    lexicon.noun(token.lower) !== null || lexicon.roleModifiers.has(token.lower) || opens[i] === 1;
  if (token.kind === 'number') return '';
  const title = lexicon.roleTitle(token.lower);
  if (title) return title;
  return known && !isAcronym(token.text) ? token.lower : token.text;
}

/** The first run of capitals in a stretch of tokens. */
function nameIn({ tokens }: Reading, { first, last }: Span): Span | null {
  let from = first;
  while (from < last && !isCapital(tokens[from]?.text ?? '')) from++;
  if (from >= last || from - first > 2) return null;
  for (let i = from; i < last; i++)
    if (isPossessive(tokens, i) && !isCapital(tokens[i + 1]?.text ?? '')) return null;
  return { first: from, last };
}

function isCalendar({ tokens }: Reading, { first }: Span, lexicon: Lexicon): boolean {
  return lexicon.calendar.has(tokens[first]?.lower ?? '');
}

/** *the Institute, FOI*: the short name belongs to the name. */
function extendByAcronym({ tokens }: Reading, span: Span): Span {
  const short = tokens[span.last + 1];
  const behind = tokens[span.last + 2];
  const comma = tokens[span.last]?.text === ',';
  if (comma && short && isAcronym(short.text) && (!behind || behind.kind === 'mark'))
    return { first: span.first, last: span.last + 2 };
  return span;
}

/** What stands before a name: *Norvolt spokesman* Ida Ray, *his widow,* Ruth Pascoe. */
export function clueBefore(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const at = run.first - 1;
  const before = tokens[at];
  if (run.title?.role) {
    const { role } = run.title;
    const head = role.last - 1;
    const phrase = readNounPhrase(reading, headOf(reading, role, lexicon) ?? head, lexicon);
    return clueOf(reading, { ...phrase, complement: null }, lexicon);
  }
  if (!before || reading.sentence[at] !== reading.sentence[run.first]) return null;
  if (before.text === ',') return appositiveName(reading, run, lexicon);
  if (isPossessive(tokens, at) && run.last - run.nameFirst > 1) return clueFromOwner(reading, at, lexicon);
  if (before.kind !== 'word' || reading.depth[at] !== reading.depth[run.first]) return null;
  const phrase = readNounPhrase(reading, at, lexicon);
  const sort = phrase.sense?.sort;
  if (phrase.sense?.plural) return null;
  if (sort === 'role' || sort === 'kin') return clueOf(reading, { ...phrase, complement: null }, lexicon);
  const determined = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  if (
    determined &&
    (sort === 'organisation' ||
      sort === 'person' ||
      (!sort && !run.organisation && lexicon.looksLikeRole(before.lower) && run.last - run.first > 1))
  )
    return clueOf(reading, { ...phrase, complement: null }, lexicon);
  return null;
}

/** *Fox News’* Ida Ray: whose people somebody is one of. */
function clueFromOwner(reading: Reading, ending: number, lexicon: Lexicon): RoleClue | null {
  const { possessor } = readNounPhrase(reading, ending + 1, lexicon);
  if (!possessor || !isCapital(reading.tokens[possessor.first]?.text ?? '')) return null;
  return {
    role: null,
    kin: false,
    of: possessor,
    loose: true,
    gender: undefined,
    organisation: false,
    head: '',
    definite: false,
    possessed: false,
    without: null,
    span: possessor,
  };
}

/** The noun in a capitalised role: *Secretary* of State. */
function headOf({ tokens }: Reading, role: Span, lexicon: Lexicon): number | null {
  for (let i = role.last - 1; i >= role.first; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (
      lexicon.noun(lower)?.sort === 'role' ||
      lexicon.noun(lower)?.sort === 'kin' ||
      lexicon.roleTitle(lower)
    )
      return i;
  }
  return null;
}

/** *the county’s personnel director,* Ronan Sheehy: a description, a comma, the name, and then a break. */
function appositiveName(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const behind = tokens[run.last];
  if (behind && behind.kind !== 'mark' && !lexicon.boundaries.has(behind.lower)) return null;
  const end = run.first - 1;
  for (let head = end - 1; head >= 0 && end - head <= 9; head--) {
    const token = tokens[head];
    if (!token || (token.kind === 'mark' && !isPossessive(tokens, head))) return null;
    const sense = lexicon.noun(token.lower);
    if (!sense || sense.plural || sense.sort === 'document' || sense.sort === 'group') continue;
    const phrase = readNounPhrase(reading, head, lexicon);
    const reaches = phrase.last === end || phrase.complement?.last === end;
    if (!reaches) continue;
    if (phrase.determiner !== 'definite' && phrase.determiner !== 'possessive') return null;
    return clueOf(reading, phrase, lexicon);
  }
  return null;
}

/** What stands behind a name: Ada Brink*, 54, chair of the port board*; Beata Kowal*, who chairs the branch*. */
export function clueAfter(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  let at = run.last;
  if (tokens[at]?.text === '(') {
    while (at < tokens.length && at - run.last < 8 && tokens[at]?.text !== ')') at++;
    at++;
  }
  if (tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ',') at += 2;
  const next = tokens[at];
  if (!next || reading.sentence[at] !== reading.sentence[run.first]) return null;
  if (next.text === ',') {
    if (lexicon.relatives.has(tokens[at + 1]?.lower ?? '')) return clueFromWork(reading, at + 2, lexicon);
    return clueFromPhrase(reading, at + 1, lexicon, false);
  }
  if (lexicon.relatives.has(next.lower)) return clueFromWork(reading, at + 1, lexicon);
  if (lexicon.copulas.has(next.lower)) {
    const article = tokens[at + 1]?.lower ?? '';
    if (lexicon.indefinite.has(article) || lexicon.definite.has(article) || lexicon.formerly.has(article))
      return clueFromPhrase(reading, at + 1, lexicon, true);
  }
  if (next.lower === lexicon.words.of && isCapital(tokens[at + 1]?.text ?? tokens[at + 2]?.text ?? '')) {
    const phrase = readNounPhrase(reading, run.last - 1, lexicon);
    if (phrase.complement)
      return {
        role: null,
        kin: false,
        of: phrase.complement,
        loose: false,
        gender: undefined,
        organisation: false,
        head: '',
        definite: false,
        possessed: false,
        without: null,
        span: phrase.complement,
      };
  }
  return null;
}

/** A role noun phrase that starts at the token; it must end where the apposition ends. */
function clueFromPhrase(reading: Reading, from: number, lexicon: Lexicon, copula: boolean): RoleClue | null {
  const { tokens } = reading;
  const start = tokens[from];
  if (!start || start.kind === 'mark') return null;
  for (let head = from; head < tokens.length && head - from <= 8; head++) {
    const token = tokens[head];
    if (!token) return null;
    if (token.kind === 'mark') {
      if (isPossessive(tokens, head) || token.text === '-') continue;
      return null;
    }
    if (
      head > from &&
      lexicon.boundaries.has(token.lower) &&
      !lexicon.formerly.has(token.lower) &&
      !lexicon.isDeterminer(token.lower) &&
      !(lexicon.prepositions.has(token.lower) && head === from + 1) &&
      token.lower !== "'s"
    )
      return null;
    const sense = lexicon.noun(token.lower);
    const next = tokens[head + 1];
    const role = sense
      ? !sense.plural && (sense.sort === 'role' || sense.sort === 'kin')
      : lexicon.isDeterminer(start.lower) &&
        lexicon.looksLikeRole(token.lower) &&
        !lexicon.roleModifiers.has(token.lower);
    if (!role || isPossessive(tokens, head + 1)) continue;
    if (next?.kind === 'word' && next.start > token.end && !lexicon.boundaries.has(next.lower)) {
      if (lexicon.noun(next.lower) || !isParticiple(next.lower)) {
        if (isCapital(next.text) && !lexicon.adjectives.has(next.lower)) return null; // a new person: ", coach Peder Vall"
        continue;
      }
    }
    const phrase = readNounPhrase(reading, head, lexicon);
    if (phrase.first > from + 1 || (phrase.first > from && !lexicon.formerly.has(start.lower))) return null;
    const clue = clueOf(reading, phrase, lexicon);
    return withParticiple(
      reading,
      asFormer(clue, lexicon.formerly.has(start.lower) && phrase.first > from, lexicon),
      lexicon,
      copula,
    );
  }
  return null;
}

function asFormer(clue: RoleClue, former: boolean, lexicon: Lexicon): RoleClue {
  return former && clue.role ? { ...clue, role: `${lexicon.words.former} ${clue.role}` } : clue;
}

function isParticiple(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed');
}

/** *a mechanical engineer instructed by the coroner*: the participle belongs to the role. */
function withParticiple(reading: Reading, clue: RoleClue, lexicon: Lexicon, copula: boolean): RoleClue {
  const { tokens } = reading;
  const at = clue.span.last;
  const participle = tokens[at];
  if (
    copula ||
    !participle ||
    !isParticiple(participle.lower) ||
    !lexicon.prepositions.has(tokens[at + 1]?.lower ?? '')
  )
    return clue;
  let last = at + 1;
  while (last < tokens.length && last - at <= 6 && tokens[last]?.kind !== 'mark') last++;
  return {
    ...clue,
    role: `${clue.role ?? ''} ${textOf(reading, at, last)}`.trim(),
    span: { first: clue.span.first, last },
  };
}

/** What a relative clause says that somebody does: *who chairs the union’s local branch*. */
function clueFromWork(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const one = tokens[at]?.lower ?? '';
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`;
  for (const { forms, role, gendered, compound } of lexicon.words.workVerbs) {
    const form = forms.includes(two) ? two : forms.includes(one) ? one : null;
    if (form === null) continue;
    const from = at + (form === two ? 2 : 1);
    const last = phraseEnd(reading, from, lexicon);
    if (compound) return clueFromCompound(reading, from, role ?? '', lexicon);
    if (last === from) return null;
    const object: Span = { first: from, last };
    const named = nameIn(reading, object);
    const preposition = lexicon.prepositions.has(tokens[from - 1]?.lower ?? '');
    const place = role === 'resident';
    const words = textOf(reading, from, last);
    return {
      role: role === null || (named && !place) ? role : `${role} ${lexicon.words.of} ${words}`,
      kin: false,
      of: place ? null : (named ?? firstPossessor(reading, object) ?? (preposition || role ? object : null)),
      loose: false,
      gender: undefined,
      gendered: named ? gendered : undefined,
      organisation: false,
      head: '',
      definite: false,
      possessed: false,
      without: null,
      span: object,
    };
  }
  return null;
}

/** *plays line for Lindesund*: a line player of Lindesund. */
function clueFromCompound(reading: Reading, from: number, role: string, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  let at = from;
  while (at - from < 4 && tokens[at]?.kind === 'word' && !lexicon.prepositions.has(tokens[at]?.lower ?? ''))
    at++;
  if (!lexicon.affiliationPrepositions.has(tokens[at]?.lower ?? '')) return null;
  const last = phraseEnd(reading, at + 1, lexicon);
  const words = [textOf(reading, from, at), role].filter(Boolean);
  return {
    role: words.join(' '),
    kin: false,
    of: { first: at + 1, last },
    loose: false,
    gender: undefined,
    organisation: false,
    head: role,
    definite: false,
    possessed: false,
    without: null,
    span: { first: from, last },
  };
}

function firstPossessor({ tokens }: Reading, { first, last }: Span): Span | null {
  for (let i = first + 1; i < last; i++) if (isPossessive(tokens, i)) return { first, last: i };
  return null;
}

/** Where the noun phrase that starts at the token ends. */
function phraseEnd(reading: Reading, from: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  let last = from;
  while (last < tokens.length && last - from < 8) {
    const token = tokens[last];
    if (!token) break;
    if (token.kind === 'mark' && !isPossessive(tokens, last)) break;
    const inner =
      lexicon.isDeterminer(token.lower) || token.lower === "'s" || token.lower === lexicon.words.of;
    if (lexicon.boundaries.has(token.lower) && !inner) break;
    last++;
  }
  return last;
}
