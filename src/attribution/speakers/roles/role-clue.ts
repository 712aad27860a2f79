import { isFormerPlace } from '../names/former-place';
import type { Gender, Lexicon } from '../lexicon';
import { bodyBefore, isPortfolio } from '../names/name-before-role';
import { readNounPhrase, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isAcronym, isCapital, textOf, type Reading } from '../reading';
import {
  innerName,
  isGenitive,
  isSeatOffice,
  isShortNation,
  mayBeName,
  membersOf,
  organisationBefore,
  properPrefix,
} from './role-modifiers';
import { nameIn, readTail, saysWhen, type Tail } from './role-tail';

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
  /** What a relative is besides: her husband and *coach*. */
  readonly beside?: string | null;
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

/** The space behind a letter with an apostrophe: chargé *d’* affaires. */
const AFTER_ELISION = /(?<=(?:^| )\p{L}['’ʼ]) /gu;

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
  const [place] = modifiers;
  if (place !== undefined && isFormerPlace(tokens[place]?.text ?? '', lexicon)) {
    former = `${lexicon.words.former} `;
    of ??= { first: place, last: place + 1 };
    modifiers.shift();
  }
  const based = modifiers.findIndex((i) => isBased(tokens[i]?.lower ?? '', lexicon));
  modifiers.splice(0, based + 1); // a New York-based lawyer
  while (isHonorific(tokens[modifiers[0] ?? -1], lexicon)) modifiers.shift(); // Mrs Justice Brink
  const seat = phrase.complement?.preposition === lexicon.words.speaksFor && isSeatOffice(head, lexicon);
  const parties = !phrase.possessor && (!phrase.complement || seat);
  const body = bodyBefore(reading, modifiers, lexicon) > 0 && !isPortfolio(reading, modifiers, lexicon);
  const prefix = properPrefix(reading, modifiers, lexicon, parties);
  const partisan =
    seat && prefix === 1 && lexicon.words.partyNames.includes(tokens[modifiers[0] ?? -1]?.lower ?? '');
  const national = lexicon.adjectives.has(tokens[modifiers[0] ?? -1]?.lower ?? '');
  // the Finnish Border Guard is Finland’s, the French Tennis Federation president no president of France
  if (phrase.complement && saysWhen(reading, phrase.complement, lexicon)) former = `${lexicon.words.former} `;
  const field = prefix > 0 && isFieldOfState(reading, modifiers.slice(0, prefix), head, lexicon);
  const nations = national && phrase.sense?.sort === 'organisation' ? Math.min(1, prefix) : prefix;
  const proper = field ? 0 : nations;
  let home: Span | null = null;
  if (proper > 0) {
    if (of && lexicon.words.counterparts.includes(head))
      home = { first: modifiers[0] ?? 0, last: (modifiers[proper - 1] ?? 0) + 1 };
    of ??= { first: modifiers[0] ?? 0, last: (modifiers[proper - 1] ?? 0) + 1 };
    if (!isShortNation(reading, modifiers, proper, lexicon)) modifiers.splice(0, proper);
  }
  const side = kin ? tokens[modifiers[0] ?? -1] : undefined; // her Labour predecessor
  if (side && isCapital(side.text) && lexicon.words.partyNames.includes(side.lower)) {
    const [at = 0] = modifiers.splice(0, 1);
    home = { first: at, last: at + 1 };
  }
  home ??= placeOfPeer(reading, phrase, head, lexicon);
  const inner = of || proper > 0 ? -1 : innerName(reading, modifiers, lexicon);
  if (inner >= 0) {
    let length = 1;
    while (isCapital(tokens[modifiers[inner + length] ?? -1]?.text ?? '')) length++;
    of = { first: modifiers[inner] ?? 0, last: (modifiers[inner + length - 1] ?? 0) + 1 };
    modifiers.splice(inner, length);
  }
  const united = bodyOfMembers(reading, phrase, modifiers, lexicon);
  if (united) {
    of = united;
    while (modifiers[0] !== undefined && modifiers[0] < united.last) modifiers.shift();
  }
  const ministry =
    of || lexicon.words.houseRoles.includes(head) ? -1 : ministryIn(reading, modifiers, lexicon);
  if (ministry > 0) {
    of = { first: modifiers[0] ?? 0, last: (modifiers[ministry] ?? 0) + 1 };
    modifiers.splice(0, ministry + 1);
  }
  const [opener] = modifiers;
  const paired = // State radio
    opener === phrase.head - 1 &&
    lexicon.isPair(tokens[opener]?.lower ?? '', tokens[phrase.head]?.lower ?? '');
  const inside = of || paired ? null : organisationBefore(reading, modifiers, lexicon);
  const hidden =
    !of && opener !== undefined && !paired && inside?.first !== opener && mayBeName(reading, opener, lexicon);
  const before = hidden ? null : inside; // Marlow police chief
  of ??= before;
  if (before && isGenitive(tokens[before.first]?.lower ?? '', lexicon)) modifiers.shift();
  const members = phrase.sense?.sort === 'organisation' ? membersOf(reading, phrase, lexicon) : '';
  if (members) of = null;
  const words = [
    members,
    ...[...modifiers, phrase.head, ...phrase.behind].map((i) => plain(reading, i, lexicon)),
  ].filter(Boolean);
  if (hidden) of = { first: opener, last: opener + 1 };
  const tail = partisan ? constituency(reading, phrase) : readTail(reading, phrase, kin, lexicon);
  // the Norwegian embassy in Lisbon, the Red Cross delegation in Marlow
  const seated =
    (national || isCapital(tokens[of?.first ?? -1]?.text ?? '')) &&
    phrase.sense?.sort === 'organisation' &&
    lexicon.placePrepositions.has(phrase.complement?.preposition ?? '');
  // state secretary at the ministry
  if (before && of === before && tail.weak) of = null;
  return {
    role: `${former}${words.join(' ').replace(AFTER_ELISION, '')}${tail.words}` || null,
    kin,
    of:
      (seated || body || isOwnPlace(reading, phrase, kin, lexicon) ? of : null) ?? tail.of ?? of ?? tail.weak,
    without: hidden && !tail.of ? words.slice(1).join(' ') : null,
    loose: before !== null && (!phrase.complement || (of === before && !tail.of)),
    tail: !home && (tail.of || of) ? '' : tail.belonging,
    home,
    tie: tail.of ? ` ${textOf(reading, phrase.last, tail.last)}` : '',
    possessed: phrase.possessor !== null && !tail.of,
    gender: lexicon.nounGender(head, phrase.article),
    organisation:
      lexicon.canBeOrganisation(head) || (phrase.sense?.sort === 'organisation' && !phrase.sense.plural),
    head: lexicon.roleTitle(head)?.toLowerCase().split(' ').at(-1) ?? head, // Sgt is a sergeant
    definite: phrase.determiner === 'definite' || phrase.determiner === 'possessive',
    span: { first: phrase.first, last: tail.last },
  };
}

/** *Its* chairman at the Kelmar plant: whose somebody is goes before the works where they are. */
function isOwnPlace(
  { tokens }: Reading,
  { possessor, complement }: NounPhrase,
  kin: boolean,
  lexicon: Lexicon,
): boolean {
  if (!possessor || kin || !complement) return false;
  if (lexicon.marksOwners && complement.preposition === lexicon.words.placePrepositions[0]) return true; // Kommunals ordförande i Umeå
  if (complement.preposition !== lexicon.words.at) return false;
  const owner = tokens[possessor.last - 1];
  const body = lexicon.pronoun(owner?.lower ?? '')?.gender === 'n' || isCapital(owner?.text ?? '');
  return body && lexicon.words.unitNouns.includes(tokens[complement.last - 1]?.lower ?? '');
}

/** *Sports ministry* joint secretary: where the noun for a ministry stands among the words before an office; -1 for none. */
function ministryIn({ tokens, opens }: Reading, modifiers: readonly number[], lexicon: Lexicon): number {
  const { words } = lexicon;
  const small = (i: number): boolean => !isCapital(tokens[i]?.text ?? '') || opens[i] === 1;
  const at = modifiers.findIndex(
    (i, place) =>
      words.ministryNouns.includes(tokens[i]?.lower ?? '') ||
      (words.memberBodies.includes(tokens[i]?.lower ?? '') && // teachers union president
        place === 1 &&
        lexicon.noun(tokens[modifiers[0] ?? -1]?.lower ?? '')?.plural === true),
  );
  return at > 0 && modifiers.slice(0, at + 1).every(small) ? at : -1;
}

/** A *North Korea* watcher, a *Middle East* director: the name of a state or of a part of the world says what somebody is concerned with. */
function isFieldOfState(
  { tokens }: Reading,
  name: readonly number[],
  head: string,
  { words, states, adjectives }: Lexicon,
): boolean {
  const text = name.map((i) => tokens[i]?.lower ?? '').join(' ');
  if (words.worldRegions.includes(text))
    return words.stateScholars.includes(head) || words.regionOffices.includes(head);
  return words.stateScholars.includes(head) && states.has(text) && !adjectives.has(text);
}

/** The *parents’ council* chair: a body by those whom it unites, before an office in it; `null` for another possessor. */
function bodyOfMembers(
  { tokens, opens }: Reading,
  { possessor, sense }: NounPhrase,
  modifiers: readonly number[],
  lexicon: Lexicon,
): Span | null {
  const owner = possessor && tokens[possessor.last - 1];
  const capital = owner && isCapital(owner.text) && opens[possessor.last - 1] !== 1;
  if (!owner || capital || sense?.sort !== 'role') return null;
  const at = modifiers.findIndex((i) => lexicon.noun(tokens[i]?.lower ?? '')?.sort === 'organisation');
  const body = modifiers[at];
  if (body === undefined || at > 1 || !lexicon.pluralOf(owner.lower)) return null;
  return { first: possessor.first, last: body + 1 };
}

/** *Mrs* Justice, the *Very* Rev. */
function isHonorific(token: Reading['tokens'][number] | undefined, lexicon: Lexicon): boolean {
  const { lower = '', text = '' } = token ?? {};
  const raises = lexicon.words.honorifics.includes(lower) && !isAcronym(text);
  return raises || lexicon.courtesyTitle(lower) !== undefined;
}

/** A *London-based* lawyer. */
function isBased(lower: string, { words }: Lexicon): boolean {
  const at = lower.lastIndexOf('-');
  return at > 0 && words.basedWords.includes(lower.slice(at + 1));
}

/** The Labour MP *for Marlow East*: what follows belongs to the office, not to the party before it. */
function constituency(reading: Reading, { complement, last }: NounPhrase): Tail {
  const end = complement?.last ?? last;
  const words = ` ${textOf(reading, last, end)}`;
  return { of: null, weak: null, words, belonging: words, last: end };
}

/** Her counterpart *at Delling*, his colleague *at Blue Meadow*: where somebody beside the possessor is one. */
function placeOfPeer(
  reading: Reading,
  { possessor, complement }: NounPhrase,
  head: string,
  lexicon: Lexicon,
): Span | null {
  const { words } = lexicon;
  if (!possessor || !complement || !(words.counterparts.includes(head) || words.colleagues.includes(head)))
    return null;
  return lexicon.holderPrepositions.has(complement.preposition) ? nameIn(reading, complement, lexicon) : null;
}

/** *chief executive and co-founder*: two roles of one person, told as one. */
export function joinClues(first: RoleClue, second: RoleClue, lexicon: Lexicon): RoleClue {
  const [and = ''] = lexicon.words.conjunctions;
  const sure = first.of !== null && first.without === null; // mink breeder and council member
  const own = sure && !(first.loose && second.of); // kindergarten teacher and chair of the association
  return {
    ...first,
    role: [first.role, second.role].filter(Boolean).join(` ${and} `) || null,
    of: own ? first.of : second.of,
    loose: own ? first.loose : second.loose,
    possessed: own ? first.possessed : second.possessed,
    without: null,
    gender: first.gender ?? second.gender,
    beside: first.kin === second.kin ? null : first.kin ? second.role : first.role,
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
  const somebody = sense?.sort === 'role' || sense?.sort === 'kin'; // his son and manager
  return somebody && !sense.plural ? phrase.first - 2 : -1;
}

const AGE = /^(?:\p{N}+|(?:\p{N}+-)?years?-old|-year-old)$/u;

/** A word of a role as a role says it: in lower case unless it is a name. */
function plain({ tokens, opens }: Reading, i: number, lexicon: Lexicon): string {
  const token = tokens[i];
  if (
    !token ||
    token.kind === 'number' ||
    AGE.test(token.lower) ||
    lexicon.words.ownWords.includes(token.lower) ||
    lexicon.words.soleWords.includes(token.lower)
  )
    return '';
  if (tokens[i - 1]?.text === '-' && tokens[i - 2]?.kind === 'number') return '';
  if (lexicon.isOnPlatform(token.lower, tokens[i + 1]?.lower ?? '')) return token.text; // Telegram channel
  const title = lexicon.roleTitle(token.lower);
  if (title) return title;
  const known =
    lexicon.noun(token.lower) !== null ||
    lexicon.roleModifiers.has(token.lower) ||
    opens[i] === 1 ||
    (lexicon.words.portfolioOffices.includes(tokens[i + 1]?.lower ?? '') &&
      !lexicon.adjectives.has(token.lower));
  const indefinite = lexicon.withoutDefiniteEnding(token.lower);
  if (indefinite !== null) return indefinite;
  const member = opens[i] !== 1 && lexicon.words.partyNames.includes(token.lower); // a Republican
  const proper = member || (lexicon.words.nounsInCapitals && !lexicon.roleModifiers.has(token.lower));
  return known && !proper && !isAcronym(token.text.replace(/s$/u, '')) ? token.lower : token.text; // MPs
}
