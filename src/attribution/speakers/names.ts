import { joinsCapitals } from './name-before-role';
import { isAcronym, isCapital, isPossessive, type Reading } from './reading';
import { readNounPhrase, type Span } from './noun-phrase';
import type { Gender, Lexicon } from './lexicon';
import { isGeneration } from './name-form';
import { bodyJump, causeJump, isCalendar, particleJump } from './name-joints';
import { behindNickname, isHyphenatedForename, isNameWord, opensBody } from './name-shapes';

/** A run of capitalised words, cut into what stands before the name and the name itself. */
export interface NameRun extends Span {
  /** Where the name proper starts: behind titles and capitalised roles. */
  readonly nameFirst: number;
  /** Where it ends: before letters such as *KC*. */
  readonly nameLast: number;
  /** *US President*: capitalised role words before the name; empty when `first === nameFirst`. */
  readonly title: { readonly gender: Gender | ''; readonly role: Span | null } | null;
  /** Whether the run ends with a noun for an organisation, is an acronym, or joins names by *of*. */
  readonly organisation: boolean;
  /** Whether the first word’s capital may be due to its place in the sentence. */
  readonly opened: boolean;
  /** Whether the run ends like the name of a place: *Staithe Bridge*. */
  readonly place: boolean;
  /** Whether the only capital may be due to the place in the sentence. */
  readonly weak: boolean;
  /** Whether the whole run is a capitalised role or document without a name: *the Prime Minister*. */
  readonly common: boolean;
}

/** Finds the runs of capitalised words of a paragraph. */
export function findNameRuns(reading: Reading, lexicon: Lexicon): NameRun[] {
  const runs: NameRun[] = [];
  const { tokens } = reading;
  let i = 0;
  while (i < tokens.length) {
    if (!startsName(reading, i, lexicon)) {
      i++;
      continue;
    }
    const last = runEnd(reading, i, lexicon);
    runs.push(cut(reading, i, last, lexicon));
    i = last;
  }
  return runs;
}

/** *X-Ray*, *Anti-corruption*: no word of a name. */
const HYPHENATED = /^(?:\p{Lu}-\p{Lu}\p{Ll}+|\p{L}+-\p{Ll}[\p{L}-]*)$/u;

const ORDINAL = /^\p{N}+(?:st|nd|rd|th)$/u;

/** The *41st* Brigade: an ordinal in figures before a capital that is no month. */
function isOrdinalOfName({ tokens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  return (
    !titleCase &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !isCalendar(next.lower, lexicon) &&
    lexicon.organisationEndings.has(next.lower)
  );
}

function startsName(reading: Reading, i: number, lexicon: Lexicon): boolean {
  const token = reading.tokens[i];
  if (token && ORDINAL.test(token.lower)) return isOrdinalOfName(reading, i, lexicon);
  if (token?.kind !== 'word' || !isCapital(token.text) || token.lower === 'i') return false;
  if (
    (isCalendar(token.lower, lexicon) && !isForename(reading, i, lexicon)) ||
    i < reading.from ||
    (token.text.includes('-') && HYPHENATED.test(token.text) && !isHyphenatedForename(reading, i, lexicon))
  )
    return false;
  if (lexicon.pronoun(token.lower) && token.text !== token.text.toUpperCase()) return false;
  if (isFieldAcronym(reading, i, lexicon) || isFirmNoun(reading, i, lexicon)) return false;
  const graded = reading.tokens[i + 1]?.kind === 'number' || reading.tokens[i + 2]?.kind === 'number';
  if (graded && lexicon.words.gradeNouns.includes(token.lower)) return false; // Year 9, No. 4
  const common =
    lexicon.boundaries.has(token.lower) ||
    lexicon.isDeterminer(token.lower) ||
    lexicon.partitives.has(token.lower) ||
    (reading.opens[i] === 1 && (token.lower.endsWith('ly') || lexicon.formerly.has(token.lower)));
  return (
    !common ||
    isNameWord(reading, i, lexicon) ||
    (token.text.length > 1 &&
      token.text === token.text.toUpperCase() &&
      !reading.titleCase &&
      lexicon.states.has(token.lower))
  );
}

/** *Chipmaker* Norvolt: a noun for a firm that has its capital only for opening the sentence, before a name. */
function isFirmNoun({ tokens, opens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  return (
    opens[i] === 1 &&
    !titleCase &&
    lexicon.words.bareFirmNouns.includes(tokens[i]?.lower ?? '') &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !lexicon.organisationEndings.has(next.lower)
  );
}

/** Head of *HR*: capitals that stand for a field, where no name goes on behind them. */
function isFieldAcronym({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  const next = tokens[i + 1];
  const alone = next?.kind !== 'word' || !isCapital(next.text);
  return alone && isAcronym(text) && lexicon.words.fieldAcronyms.includes(lower) && !lexicon.roleTitle(lower);
}

function runEnd(reading: Reading, first: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  let last = first + 1;
  for (;;) {
    const next = tokens[last];
    const current = tokens[last - 1];
    if (!next || !current) return last;
    if (reading.sentence[last] !== reading.sentence[first]) return last;
    const after = tokens[last + 1];
    if (isElided(current, next)) {
      last++;
      continue;
    }
    if (next.kind === 'mark') {
      const behind = behindNickname(reading, last);
      if (behind > 0) {
        last = behind + 1;
        continue;
      }
      if (
        isPossessive(tokens, last) &&
        after &&
        isCapital(after.text) &&
        ((lexicon.noun(current.lower)?.plural && !opensPerson(reading, last + 1, lexicon)) ||
          isSaint(reading, first, lexicon) ||
          opensBody(reading, last, lexicon))
      ) {
        last += 2; // Patients' League
        continue;
      }
      const joins =
        (next.text === '.' && next.start === current.end && takesDot(current.text, current.lower, lexicon)) ||
        (next.text === '&' && next.start > current.end);
      if (!joins || !after || !isCapital(after.text) || after.kind !== 'word') return last;
      last += 2;
      continue;
    }
    if (next.start === current.end) {
      const held = lexicon.noun(current.lower);
      const office = held?.sort === 'role' && lexicon.organisationEndings.has(after?.lower ?? '');
      const saint = isSaint(reading, first, lexicon) && lexicon.organisationEndings.has(after?.lower ?? '');
      const peoples =
        next.lower === "'s" && after && isCapital(after.text) && (office || saint || held?.plural === true);
      const ends = !after || after.kind === 'mark' || lexicon.boundaries.has(after.lower);
      const place = isSaint(reading, first, lexicon) || lexicon.words.at === tokens[first - 1]?.lower;
      if (!peoples && next.lower === "'s" && ends && place) return last + 1; // at St Anne’s
      if (!peoples) return last;
      last += 2; // People's Party
      continue;
    }
    if (next.kind === 'number' && lexicon.words.numberedNouns.includes(current.lower)) {
      const word = after?.kind === 'word' && !isCapital(after.text) && !lexicon.boundaries.has(after.lower);
      if (word || after?.start === next.end) return last; // Local 88 residents, Station 14-15
      last++;
      continue;
    }
    if (isCapital(next.text) && next.kind === 'word') {
      const calendar =
        isCalendar(next.lower, lexicon) &&
        !isForename(reading, last, lexicon) &&
        !isLastSyllable(reading, first, last);
      if (calendar || reading.opens[last] === 1) return last;
      if (reading.titleCase && lexicon.boundaries.has(next.lower)) return last;
      last++;
      continue;
    }
    if (endsSmall(reading, first, last, lexicon)) {
      last++;
      continue;
    }
    const jump = particleJump(reading, first, last, lexicon) || bodyJump(reading, first, last, lexicon);
    if (jump === 0) return last;
    last += jump;
  }
}

/** *Dell’*Orto, *D’*Angelo: a particle with a capital that touches its name. */
function isElided({ text, end }: Reading['tokens'][number], next: Reading['tokens'][number]): boolean {
  return next.start === end && /['’ʼ]$/u.test(text) && isCapital(next.text);
}

/** The Conservatives’ *Per Alm*: two words with capitals of which none ends the name of a body. */
function opensPerson({ tokens }: Reading, first: number, lexicon: Lexicon): boolean {
  let last = first;
  let body = false;
  for (; isCapital(tokens[last]?.text ?? ''); last++)
    body ||= lexicon.organisationEndings.has(tokens[last]?.lower ?? '');
  return last - first > 1 && !body;
}

/** Utrikespolitiska *institutet*, Umeå *kommun*: where names of bodies end in small letters, the noun belongs to the name. */
function endsSmall({ tokens }: Reading, first: number, at: number, lexicon: Lexicon): boolean {
  const [before, noun] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  if (
    !lexicon.words.bodyNameEnds.includes(noun) ||
    lexicon.forename(tokens[first]?.lower ?? '') !== undefined
  )
    return false;
  return (
    !lexicon.states.has(before) &&
    !lexicon.states.has(before.replace(/s$/u, '')) &&
    !lexicon.boundaries.has(before)
  );
}

/** *St. Anne’s* Hospital. */
function isSaint({ tokens }: Reading, first: number, lexicon: Lexicon): boolean {
  return lexicon.words.saints.includes(tokens[first]?.lower ?? '');
}

/** Tan Wei *Jun*: a syllable behind two others that is short for a month elsewhere. */
function isLastSyllable({ tokens }: Reading, first: number, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const dated = next?.kind === 'number' || next?.text === '.';
  const names = tokens.slice(first, i).every(({ kind, text }) => kind === 'word' && text.length < 6);
  return i - first === 2 && token?.text.length === 3 && !dated && names;
}

/** *June* Abbot, Cllr *June* Abbot: a month that a surname follows and no preposition governs. */
function isForename({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  return (
    lexicon.forename(tokens[i]?.lower ?? '') !== undefined &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !isCalendar(next.lower, lexicon) &&
    !lexicon.prepositions.has(tokens[i - 1]?.lower ?? '')
  );
}

function takesDot(text: string, lower: string, lexicon: Lexicon): boolean {
  return (
    text.length === 1 ||
    lexicon.courtesyTitle(lower) !== undefined ||
    lexicon.roleTitle(lower) !== undefined ||
    lexicon.words.saints.includes(lower) ||
    lower === 'jr'
  );
}

function cut(reading: Reading, first: number, last: number, lexicon: Lexicon): NameRun {
  const { tokens } = reading;
  const nameLast = beforeLetters(reading, first, last, lexicon);
  const lastToken = tokens[nameLast - 1];
  const firstLower = tokens[first]?.lower ?? '';
  let role = -1;
  let courtesy = -1;
  const cause = causeJump(reading, first, first + 1, lexicon) > 0;
  for (let i = cause ? nameLast : first; i < nameLast; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (reading.depth[i] !== reading.depth[first]) continue; // Jim “Captain” Hollis
    if (lexicon.courtesyTitle(lower) !== undefined && i < last - 1) courtesy = i;
    else if (
      isRoleWord(lower, lexicon) &&
      !isSurnameTitle(tokens, i, { first, last: nameLast }, lexicon) &&
      !(i > first && lexicon.forename(tokens[i - 1]?.lower ?? '') !== undefined) &&
      !(i < last - 1 && isForenameBehindRole(reading, i, lexicon)) &&
      !(i === first && isTitleForename(reading, first, last, lexicon))
    )
      role = i;
  }
  if (role === first + 1 && lexicon.forename(firstLower) !== undefined) role = -1;
  if (role === last - 1 && tokens[role - 1]?.text === '&') role = -1; // Holm & Partner
  const titled =
    last - first > 2 && isRoleWord(firstLower, lexicon) && !lexicon.roleModifiers.has(firstLower);
  if (role === last - 1 && isSurname(reading, titled ? first + 1 : first, last, lexicon))
    role = titled ? first : -1; // Advocate Feroz Merchant
  if (
    lexicon.organisationEndings.has(lastToken?.lower ?? '') &&
    (lexicon.forename(tokens[role + 1]?.lower ?? '') === undefined ||
      (last - first > 2 && lexicon.words.sureOrganisations.includes(lastToken?.lower ?? '')))
  )
    role = role === last - 1 ? role : -1; // Republican National Committee
  if (role === last - 1 && isBehindKind(reading, first, last, lexicon)) role = -1;
  if (role === last - 1 && isPaper(reading, first, last, lexicon)) role = -1;
  if (role === last - 1 && isPlaceOfWork(reading, first, last, lexicon)) role = -1;
  if (role < 0 && isCapitalRole(reading, first, last, lexicon)) role = first;
  if (role < 0 && courtesy < 0 && isUnknownRole(reading, first, last, lexicon)) role = first;
  role = throughState(reading, role, last, lexicon);
  const afterTitles = skipDot(reading, Math.max(role, courtesy) + 1, last);
  const whole = afterTitles >= last;
  const nameStart = whole || Math.max(role, courtesy) < 0 ? first : afterTitles;
  const office = whole ? 0 : officeBefore(reading, first, last, lexicon);
  const nameFirst =
    office > 0 ? office : whole ? nameStart : behindAdjective(reading, nameStart, last, lexicon);
  const gender =
    courtesy >= 0 && courtesy < nameFirst ? (lexicon.courtesyTitle(tokens[courtesy]?.lower ?? '') ?? '') : '';
  const opening = office > 0 ? officeOpening(tokens, first, lexicon) : first;
  const held = office > 0 ? office : role + 1;
  const roleSpan = held > 0 && !whole ? { first: opening, last: held } : null;
  const words = last - nameFirst;
  return {
    first: opening,
    last,
    nameFirst,
    nameLast,
    title: nameFirst > opening ? { gender, role: roleSpan } : null,
    opened: reading.opens[nameFirst] === 1 || reading.titleCase,
    place: words > 1 && lexicon.placeEndings.has(lastToken?.lower ?? ''),
    organisation: isOrganisation(reading, nameFirst, nameLast, lexicon),
    weak:
      words === 1 && nameFirst === first && reading.opens[first] === 1 && !isAcronym(lastToken?.text ?? ''),
    common:
      (last - first === 1 && reading.opens[first] === 1 && isPlural(firstLower, lexicon)) ||
      (whole &&
        role >= 0 &&
        !(last - first === 1 && reading.opens[first] !== 1 && !articleBefore(reading, first, lexicon))),
  };
}

/** *Holidaymaker* Janet Holt: a word that opens the sentence and ends like a noun for somebody, before a first name. */
function isUnknownRole(
  { tokens, opens, titleCase }: Reading,
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const [noun = '', name = ''] = [tokens[first]?.lower, tokens[first + 1]?.lower];
  return (
    last - first > 2 &&
    opens[first] === 1 &&
    !titleCase &&
    noun.length > 5 &&
    lexicon.looksLikeRole(noun) &&
    lexicon.forename(noun) === undefined &&
    !lexicon.adjectives.has(noun) &&
    lexicon.noun(noun) === null &&
    !lexicon.organisationEndings.has(noun) &&
    lexicon.forename(name) !== undefined
  );
}

/** *Vorstandsmitglied* Karin Wolf: where nouns have capitals, one before a forename tells what its bearer is. */
function isCapitalRole({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  if (!lexicon.words.nounsInCapitals || last - first < 3) return false;
  const [noun = '', name = ''] = [tokens[first]?.lower, tokens[first + 1]?.lower];
  return (
    lexicon.forename(noun) === undefined &&
    lexicon.courtesyTitle(noun) === undefined &&
    lexicon.noun(noun)?.sort !== 'organisation' &&
    lexicon.forename(name) !== undefined
  );
}

/** Nomvula *Baker*: a word for a trade that is a surname as well, behind a word with a capital that tells no field. */
function isSurname({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const [{ lower = '' } = {}, behind] = [tokens[first], tokens[last - 1]];
  const { surnameNouns, subjectWords, unitNouns, compoundOpeners } = lexicon.words;
  if (last - first !== 2 || !surnameNouns.includes(behind?.lower ?? '')) return false;
  const field = [subjectWords, unitNouns, compoundOpeners].some((words) => words.includes(lower));
  return (
    !field &&
    !lexicon.noun(lower) &&
    !lexicon.roleModifiers.has(lower) &&
    !lexicon.adjectives.has(lower) &&
    !lexicon.formerly.has(lower) &&
    lexicon.roleTitle(lower) === undefined
  );
}

/** Captain *Dean* Holt: a first name that is a word for an office too, with an office in front. */
function isForenameBehindRole({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const [before, { lower = '' } = {}] = [tokens[i - 1]?.lower ?? '', tokens[i]];
  return (
    lexicon.forename(lower) !== undefined &&
    lexicon.roleTitle(lower) === undefined &&
    isRoleWord(before, lexicon)
  );
}

/** Ira *Sen*: a title cut short that ends a name, without a stop. */
function isSurnameTitle(tokens: Reading['tokens'], i: number, span: Span, lexicon: Lexicon): boolean {
  const { lower = '' } = tokens[i] ?? {};
  const title = lexicon.roleTitle(lower);
  return (
    i === span.last - 1 &&
    i > span.first &&
    title !== undefined &&
    title !== lower &&
    lexicon.noun(lower) === null &&
    !lexicon.postnominals.has(lower) &&
    !isRoleWord(tokens[i - 1]?.lower ?? '', lexicon)
  );
}

/** Spokesperson *Justice* Mensah: a first name that is a title elsewhere, behind a role in small letters. */
function isTitleForename(
  { tokens, sentence }: Reading,
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const before = tokens[first - 1];
  if (last - first !== 2 || !lexicon.words.titleForenames.includes(tokens[first]?.lower ?? '')) return false;
  if (!before || isCapital(before.text) || sentence[first - 1] !== sentence[first]) return false;
  const sense = lexicon.noun(before.lower);
  return sense?.sort === 'role' && !sense.plural && !lexicon.words.rankWords.includes(before.lower);
}

/** *Nurses*, *minutes* */
function isPlural(lower: string, lexicon: Lexicon): boolean {
  const sense = lexicon.noun(lower);
  return sense !== null && (sense.plural || (sense.sort === 'document' && lexicon.pluralOf(lower) !== null));
}

/** Ada Brink *KC*: where the name ends before letters that honour its bearer. */
function beforeLetters({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): number {
  let end = last;
  while (end - first > 2 && lexicon.postnominals.has(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

/** Terminal operator *Blue Anchor*: a role word that ends the name of a firm, behind a noun for one in small letters. */
function isBehindKind({ tokens, sentence }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  const { lower = '' } = tokens[first] ?? {};
  if (last - first !== 2 || before?.kind !== 'word' || sentence[first - 1] !== sentence[first]) return false;
  const told = isRoleWord(lower, lexicon) || lexicon.roleModifiers.has(lower) || lexicon.formerly.has(lower);
  const opens = isCapital(before.text) && !lexicon.words.bareFirmNouns.includes(before.lower);
  return !told && !opens && lexicon.canBeOrganisation(before.lower) && !lexicon.noun(before.lower)?.plural;
}

/** The *Marlow Courier*: a role word that ends the name of a newspaper. */
function isPaper({ tokens, opens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  if (last - first < 2 || opens[first] === 1 || !lexicon.mediaEndings.has(tokens[last - 1]?.lower ?? ''))
    return false;
  return lexicon.definite.has(tokens[first - 1]?.lower ?? '');
}

/** *at Marlow General*: a role word that ends the name of a place. */
function isPlaceOfWork({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const lower = tokens[first]?.lower ?? '';
  return (
    last - first > 1 &&
    lexicon.placePrepositions.has(tokens[first - 1]?.lower ?? '') &&
    !isRoleWord(lower, lexicon) &&
    !lexicon.roleModifiers.has(lower) &&
    !lexicon.adjectives.has(lower)
  );
}

/** *Republican* Ada Brink, *Swedish* Ada Brink: an adjective with a capital of its own is no part of the name. */
function behindAdjective({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): number {
  const lower = tokens[first]?.lower ?? '';
  const national = lexicon.definite.has(tokens[first - 1]?.lower ?? '')
    ? nationalAt({ tokens }, first, lexicon)
    : 0; // the *Finn* Jukka Brink
  const people = national > 0 && !lexicon.adjectives.has(lower); // *Danish Red Cross*, but no *Dane* Red Cross
  if (last - first < national + 2) return first;
  if (people) return first + national;
  if (last - first < 3 || lexicon.forename(tokens[first + 1]?.lower ?? '') === undefined) return first;
  if (lexicon.words.sureOrganisations.includes(tokens[last - 1]?.lower ?? '')) return first; // Queen Anne University
  const adjective =
    national > 0 ||
    lexicon.roleModifiers.has(lower) ||
    lexicon.adjectives.has(lower) ||
    lexicon.noun(lower) !== null;
  return adjective ? first + 1 : first;
}

/** How many tokens say whose national somebody is: a *Finn*, a *New Zealander*; 0 where none do. */
function nationalAt({ tokens }: Pick<Reading, 'tokens'>, first: number, lexicon: Lexicon): number {
  const lower = tokens[first]?.lower ?? '';
  if (lexicon.nationals.has(`${lower} ${tokens[first + 1]?.lower ?? ''}`)) return 2;
  return lexicon.nationals.has(lower) ? 1 : 0;
}

/**
 * Minister *of Health Eva Strand*, president *of the Law Society of Marlow Eva Strand*: where the name starts behind an
 * office that ends in capitals; 0 for no office.
 */
function officeBefore(reading: Reading, first: number, last: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  if (last - first < 3 || lexicon.forename(tokens[first]?.lower ?? '') !== undefined) return 0;
  const noun = lexicon.noun(tokens[officeOpening(tokens, first, lexicon)]?.lower ?? '');
  if (noun?.sort !== 'role' || noun.plural) return 0;
  const [before = '', forename = '', surname = ''] = tokens.slice(last - 3, last).map(({ lower }) => lower);
  if (lexicon.organisationEndings.has(surname) || lexicon.placeEndings.has(surname)) return 0; // the Royal Albert Hall
  const { of, speaksFor, subjectWords, officeNouns } = lexicon.words;
  const field =
    tokens[first - 1]?.lower === speaksFor &&
    subjectWords.includes(tokens[first]?.lower ?? '') &&
    officeNouns.includes(noun.singular); // Secretary for Agriculture Eva Strand
  const plain = tokens[first - 1]?.lower === of || field;
  if (!plain && tokens.slice(first, last).some(({ lower }) => isRoleWord(lower, lexicon))) return 0; // for Mayor Ada Brink
  for (let i = first + 1; i < last - 1; i++)
    if (lexicon.forename(tokens[i]?.lower ?? '') !== undefined && !joinsCapitals(tokens, i - 1, lexicon))
      return i;
  const behindBody =
    lexicon.organisationEndings.has(before) &&
    isCapital(tokens[last - 2]?.text ?? '') &&
    !lexicon.regions.has(`${forename} ${surname}`) &&
    last - first > 3;
  return plain || behindBody || isBareOffice(reading, first, lexicon) ? last - 2 : 0;
}

/** *Chief scientist at* Norvolt Kelmar Ada Brink: an office without an article opens a sentence only before a name. */
function isBareOffice(reading: Reading, first: number, lexicon: Lexicon): boolean {
  const { determiner, first: opening } = readNounPhrase(
    reading,
    officeOpening(reading.tokens, first, lexicon),
    lexicon,
  );
  return determiner === 'none' && reading.opens[opening] === 1 && !reading.titleCase;
}

/** The token before the preposition, and the article behind it, that stand before a run of capitals; -1 for others. */
function officeOpening(tokens: Reading['tokens'], first: number, lexicon: Lexicon): number {
  const at = lexicon.definite.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const { lower = '' } = tokens[at] ?? {};
  if (!lexicon.holderPrepositions.has(lower) && lower !== lexicon.words.speaksFor) return -1;
  return tokens[at - 2]?.lower === lexicon.words.of ? at - 3 : at - 1; // Minister of State at the Treasury
}

function isRoleWord(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.roleTitle(lower) !== undefined || lexicon.surelyRole(lower)) return true;
  const sense = lexicon.noun(lower);
  return sense !== null && !sense.plural && (sense.sort === 'role' || sense.sort === 'kin');
}

/** *Secretary of State*: the role runs on behind *of*. */
function throughState({ tokens }: Reading, role: number, last: number, lexicon: Lexicon): number {
  if (role < 0 || tokens[role + 1]?.lower !== lexicon.words.of) return role;
  return Math.min(role + (lexicon.definite.has(tokens[role + 2]?.lower ?? '') ? 3 : 2), last - 1);
}

function skipDot({ tokens }: Reading, at: number, last: number): number {
  return at < last && tokens[at]?.text === '.' ? at + 1 : at;
}

function articleBefore({ tokens }: Reading, first: number, lexicon: Lexicon): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return lexicon.isDeterminer(before) || isPossessive(tokens, first - 1);
}

function isOrganisation(reading: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const end = tokens[last - 1];
  if (!end) return false;
  if (end.kind === 'number') return true; // Local 88
  const second = tokens[first]?.lower ?? '';
  if (
    last - first > 1 &&
    isAcronym(end.text) &&
    !isGeneration(end.text) &&
    lexicon.forename(second) === undefined &&
    lexicon.roleTitle(end.lower) === undefined
  )
    return true; // Orbanix SE
  if (last - first === 1) return isAcronym(end.text) && lexicon.roleTitle(end.lower) === undefined;
  for (let i = first; i < last; i++)
    if (tokens[i]?.text === '&' || tokens[i]?.lower === lexicon.words.of) return true;
  const joint = tokens[first + 1]?.lower ?? '';
  if (lexicon.words.causePrepositions.includes(joint) && !isCapital(tokens[first + 1]?.text ?? ''))
    return true;
  const opener = tokens[first];
  if (opener && isAcronym(opener.text) && !opener.text.includes('.') && !reading.titleCase) return true;
  const start = tokens[first]?.lower ?? '';
  if (lexicon.words.bodyOpenings.includes(start) && lexicon.forename(start) === undefined) return true; // Radio Marlow
  if (!lexicon.organisationEndings.has(end.lower)) return false;
  if (lexicon.words.sureOrganisations.includes(end.lower)) return true;
  const within = last - first > 2 && lexicon.holderPrepositions.has(tokens[first - 1]?.lower ?? ''); // of Marion Road Church
  return (
    within ||
    lexicon.forename(tokens[first]?.lower ?? '') === undefined ||
    articleBefore(reading, first, lexicon)
  );
}
