import type { Lexicon } from '../lexicon';
import { hasArticle, isNameOfBody, isRunByExecutive, isTitleOfLand } from './body-names';
import { joinsCapitals } from './name-before-role';
import { causeJump, isLandform } from './name-joints';
import { isMasked } from './masked-names';
import type { NameRun } from './names';
import { readNounPhrase, type Span } from '../phrases/noun-phrase';
import { isAcronym, isCapital, type Reading } from '../reading';

export function cutName(reading: Reading, first: number, last: number, lexicon: Lexicon): NameRun {
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
    if (reading.titleCase && role >= 0 && lexicon.forename(lower) !== undefined) break; // Widow Ada Brink Defends Mayor
    if (lexicon.courtesyTitle(lower) !== undefined && i < last - 1 && !isTitleOfLand(tokens, i, lexicon))
      courtesy = i;
    else if (
      isRoleWord(lower, lexicon) &&
      !isSurnameTitle(tokens, i, { first, last: nameLast }, lexicon) &&
      !(
        i > first &&
        lexicon.forename(tokens[i - 1]?.lower ?? '') !== undefined &&
        !isCutShort(tokens, i, last)
      ) &&
      !(i < last - 1 && isForenameBehindRole(reading, i, lexicon)) &&
      !(i === first && isTitleForename(reading, first, last, lexicon))
    )
      role = i;
  }
  if (role === first + 1 && lexicon.forename(firstLower) !== undefined && !isCutShort(tokens, role, last))
    role = -1;
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
  if (role === last - 1 && isFieldOfBody(reading, first, role, lexicon)) role = -1;
  if (role === last - 1 && isBehindKind(reading, first, last, lexicon)) role = -1;
  if (role === last - 1 && isPaper(reading, first, last, lexicon)) role = -1;
  if (role === last - 1 && isRunByExecutive(tokens, first, last, lexicon)) role = -1;
  if (role === last - 1 && isPlaceOfWork(reading, first, last, lexicon)) role = -1;
  const firm = isCapitalFirm(reading, first, last, lexicon);
  if (role < 0 && (firm || isCapitalRole(reading, first, last, lexicon))) role = first;
  if (role < 0 && courtesy < 0 && isUnknownRole(reading, first, last, lexicon)) role = first;
  role = throughState(reading, role, last, lexicon);
  const masked = last - first === 2 && isMasked(tokens, first, lexicon);
  if (masked) role = -1;
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
  const land = words === 3 && isLandform(tokens, nameFirst, lexicon);
  return {
    first: opening,
    last,
    nameFirst,
    nameLast,
    title: nameFirst > opening ? { gender, role: roleSpan } : null,
    opened: reading.opens[nameFirst] === 1 || reading.titleCase,
    place: land || (words > 1 && lexicon.placeEndings.has(lastToken?.lower ?? '')),
    organisation:
      !land && ((firm && nameFirst > first) || isNameOfBody(reading, nameFirst, nameLast, lexicon)),
    weak:
      words === 1 &&
      nameFirst === first &&
      reading.opens[first] === 1 &&
      !isAcronym(lastToken?.text ?? '') &&
      !lexicon.isJoinedBody(firstLower),
    masked,
    common:
      (last - first === 1 &&
        reading.opens[first] === 1 &&
        (isPlural(firstLower, lexicon) || isBareBody(reading, first, lexicon))) ||
      (last - first === 1 && isCapitalNoun(reading, first, lexicon)) ||
      isCrowdOfSide(reading, first, last, lexicon) ||
      (whole &&
        role >= 0 &&
        !isBareMedium(reading, first, last, lexicon) &&
        !(last - first === 1 && reading.opens[first] !== 1 && !hasArticle(reading, first, lexicon)) &&
        !isBareSurname(reading, first, last, lexicon)),
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

/** *Autozulieferer* Norvolt: where nouns have capitals, one for a firm before its name. */
function isCapitalFirm({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  if (!lexicon.words.nounsInCapitals || last - first < 2) return false;
  const [noun = '', name = ''] = [tokens[first]?.lower, tokens[first + 1]?.lower];
  return lexicon.namesFirm(noun) && lexicon.forename(name) === undefined && lexicon.noun(name) === null;
}

/** Nomvula *Baker*: a word for a trade that is a surname as well, behind a word with a capital that tells no field. */
function isSurname(reading: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const [{ lower = '' } = {}, behind] = [tokens[first], tokens[last - 1]];
  const { surnameNouns, subjectWords, unitNouns, compoundOpeners } = lexicon.words;
  const known = last - first === 2 && surnameNouns.includes(behind?.lower ?? '');
  // Luis Reina: where adjectives follow, no role has a capital behind a first name
  if (!known && (!lexicon.words.adjectivesFollow || last - first < 2 || reading.titleCase)) return false;
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

/** *Reina* sostiene, *Reina,* que compró …: where adjectives follow, no noun for somebody opens a clause without its article. */
function isBareSurname({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  if (!lexicon.words.adjectivesFollow || last - first !== 1) return false;
  const [next, behind] = [tokens[last], tokens[last + 1]];
  return (
    lexicon.saying.has(next?.lower ?? '') ||
    (next?.text === ',' && lexicon.relatives.has(behind?.lower ?? ''))
  );
}

/** *Politico* reports: a medium whose name is a noun for somebody too, which would want an article in front. */
function isBareMedium({ tokens, opens }: Reading, first: number, last: number, { words }: Lexicon): boolean {
  const named = words.newsAgencies.includes(tokens[first]?.lower ?? '');
  return last - first === 1 && opens[first] === 1 && named;
}

/** Virginia *Gov.* Ada Brink: a title with a stop, and a name behind it. */
function isCutShort(tokens: Reading['tokens'], i: number, last: number): boolean {
  return tokens[i + 1]?.text === '.' && i + 2 < last;
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

/** Spokesperson *Justice* Mensah; the coach, *Dean* Brink: a first name that is a title elsewhere, behind a role in small letters. */
function isTitleForename(
  { tokens, sentence }: Reading,
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const { lower = '' } = tokens[first] ?? {};
  if (last - first !== 2 || !lexicon.words.titleForenames.includes(lower)) return false;
  const apposed = tokens[first - 1]?.text === ',' && lexicon.forename(lower) !== undefined;
  const before = tokens[apposed ? first - 2 : first - 1];
  if (!before || isCapital(before.text) || sentence[first - 1] !== sentence[first]) return false;
  const sense = lexicon.noun(before.lower);
  return sense?.sort === 'role' && !sense.plural && !lexicon.words.rankWords.includes(before.lower);
}

/** *Police* said, *Study*: a noun for a body or a document that has its capital for opening the sentence. */
function isBareBody({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (lexicon.words.nounsInCapitals || isAcronym(text) || lexicon.forename(lower) !== undefined) return false;
  const sort = lexicon.noun(lower)?.sort;
  const behind = lexicon.prepositions.has(tokens[at + 1]?.lower ?? ''); // Data from the office
  if (lexicon.isJoinedBody(lower)) return false; // Folkehelseinstituttet
  return sort === 'organisation' || (sort === 'document' && !behind);
}

/** Eine *Anwohnerin*, die *Studie*: where nouns have capitals, one for people or papers is no name, unless surnames are made of it. */
function isCapitalNoun(reading: Reading, at: number, lexicon: Lexicon): boolean {
  const { lower = '' } = reading.tokens[at] ?? {};
  const { nounsInCapitals, surnameNouns } = lexicon.words;
  const sense = nounsInCapitals ? lexicon.noun(lower) : null;
  if (!sense || lexicon.forename(lower) !== undefined) return false;
  // das Unternehmen takes up the one named before
  if (sense.sort === 'organisation') return lexicon.takesUp(lower) && hasArticle(reading, at, lexicon);
  return !surnameNouns.includes(lower) || hasArticle(reading, at, lexicon);
}

/** *Tory MPs*, *Senior Labour MPs*: several who have a seat, by their side. */
function isCrowdOfSide({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const seat = lexicon.noun(tokens[last - 1]?.lower ?? '');
  if (last - first < 2 || !seat?.plural || !lexicon.words.memberTitles.includes(seat.singular)) return false;
  return tokens.slice(first, last - 1).every(({ lower }) => {
    const side = lexicon.words.partyNames.includes(lower) || lexicon.adjectives.has(lower);
    return side || lexicon.roleModifiers.has(lower);
  });
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

/** The Department of *Justice*: a word for an office that says what the body before it is for. */
function isFieldOfBody({ tokens }: Reading, first: number, at: number, lexicon: Lexicon): boolean {
  return (
    at - 2 >= first &&
    tokens[at - 1]?.lower === lexicon.words.of &&
    lexicon.organisationEndings.has(tokens[at - 2]?.lower ?? '')
  );
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
  if (people || isSeveral({ tokens }, first, last, lexicon)) return first + Math.max(1, national);
  if (last - first < 3 || lexicon.forename(tokens[first + 1]?.lower ?? '') === undefined) return first;
  if (lexicon.words.sureOrganisations.includes(tokens[last - 1]?.lower ?? '')) return first; // Queen Anne University
  const adjective =
    national > 0 ||
    lexicon.roleModifiers.has(lower) ||
    lexicon.adjectives.has(lower) ||
    lexicon.noun(lower) !== null;
  return adjective ? first + 1 : first;
}

/** *Twins* Ida and Eva Brink, *Senators* Ada Brink and Tom Lund: a plural for people before the name of one of them. */
function isSeveral(
  { tokens }: Pick<Reading, 'tokens'>,
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const [noun = '', name = ''] = [tokens[first]?.lower, tokens[first + 1]?.lower];
  const sense = lexicon.noun(noun);
  const full = last - first > 2;
  const body = lexicon.organisationEndings.has(tokens[last - 1]?.lower ?? '');
  const goesOn =
    lexicon.words.conjunctions.includes(tokens[last]?.lower ?? '') || (full && tokens[last]?.text === ',');
  return (
    last - first > 1 &&
    sense?.plural === true &&
    (sense.sort === 'group' || (full && sense.sort !== 'organisation' && sense.sort !== 'document')) &&
    lexicon.forename(noun) === undefined &&
    (lexicon.forename(name) !== undefined || (last - first === 3 && !body)) &&
    goesOn
  );
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
