import type { Lexicon } from '../lexicon';
import { bodyBefore, isField, isPortfolio, joinsCapitals, regionBefore } from '../names/name-before-role';
import { joinsParticle, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isAcronym, isCapital, textOf, type Reading } from '../reading';

/** *US president*: a short name of a state stays in the role. */
export function isShortNation(
  { tokens }: Reading,
  modifiers: readonly number[],
  proper: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[modifiers[0] ?? -1];
  return proper === 1 && token !== undefined && isAcronym(token.text) && lexicon.adjectives.has(token.lower);
}

/** *board chair*: the organisation noun just before the role. */
export function organisationBefore(
  { tokens }: Reading,
  modifiers: readonly number[],
  lexicon: Lexicon,
): Span | null {
  const last = modifiers.at(-1);
  const [first] = modifiers;
  // coast guard commander
  const pair = modifiers.at(-2);
  if (pair !== undefined && last === pair + 1)
    if (lexicon.nounBehind(tokens[pair]?.lower ?? '', tokens[last]?.lower ?? '')?.sort === 'organisation')
      if (lexicon.noun(tokens[last]?.lower ?? '')?.sort !== 'organisation')
        return { first: pair, last: last + 1 };
  if (first !== undefined && isGenitive(tokens[first]?.lower ?? '', lexicon))
    return { first, last: first + 1 };
  if (last === undefined || lexicon.noun(tokens[last]?.lower ?? '')?.sort !== 'organisation') return null;
  const { outletAdjectives, outletNouns } = lexicon.words;
  const ofOutlet = outletNouns.includes(tokens[last + 1]?.lower ?? ''); // the opposition weekly
  if (ofOutlet && outletAdjectives.includes(tokens[last]?.lower ?? '')) return null;
  return { first: last, last: last + 1 };
}

/**
 * Whether a word in front of a role can be a name, though its place hides it at the start of a sentence or another
 * sense of the word elsewhere: the *Harbour* leader.
 */
export function mayBeName({ tokens, opens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || !isCapital(token.text) || lexicon.noun(token.lower)) return false;
  if (lexicon.roleTitle(token.lower) !== undefined) return false; // Lt. Gov.
  if (opens[i] !== 1)
    return !titleCase && lexicon.roleModifiers.has(token.lower) && !isCapital(tokens[i + 1]?.text ?? '');
  const { compoundOpeners, unitNouns, subjectWords, seatNouns } = lexicon.words;
  const common = [compoundOpeners, unitNouns, subjectWords, seatNouns].some((nouns) =>
    nouns.includes(token.lower),
  );
  return (
    !common &&
    !lexicon.roleModifiers.has(token.lower) &&
    !lexicon.boundaries.has(token.lower) &&
    !lexicon.looksLikeAdjective(token.lower)
  );
}

/**
 * How many of the words before a role are a proper name or the adjective of a state.
 * @param parties whether the adjective of a party counts as well
 */
export function properPrefix(
  reading: Reading,
  modifiers: readonly number[],
  lexicon: Lexicon,
  parties = true,
): number {
  const { tokens, opens } = reading;
  if (isPortfolio(reading, modifiers, lexicon)) return 0;
  const body = bodyBefore(reading, modifiers, lexicon) || regionBefore(reading, modifiers, lexicon);
  if (body > 0) return body;
  const head = tokens[(modifiers.at(-1) ?? -1) + 1];
  const office = head?.lower ?? '';
  const { officeNouns, portfolioOffices, partyNames } = lexicon.words;
  const ruling = officeNouns.includes(office); // the Labour minister may be the minister of labour
  const titled = isCapital(head?.text ?? '');
  let count = 0;
  for (const i of modifiers) {
    const token = tokens[i];
    if (count > 0 && (joinsCapitals(tokens, i, lexicon) || joinsParticle(reading, i, lexicon))) {
      count++;
      continue;
    }
    if (!token || !isCapital(token.text) || lexicon.courtesyTitle(token.lower) !== undefined) break;
    if (lexicon.words.fieldAcronyms.includes(token.lower)) break; // a PhD student
    if (lexicon.isOnPlatform(token.lower, tokens[i + 1]?.lower ?? '')) break; // a Telegram channel
    if (isQuarter(reading, i, modifiers, lexicon)) break; // a Western diplomat
    if (token.lower.includes('-') && lexicon.adjectives.has(token.lower.replace(/^.*-/u, ''))) break; // African-American
    const national = lexicon.states.has(token.lower) || lexicon.adjectives.has(token.lower);
    const party =
      parties && !ruling && partyNames.includes(token.lower) && isPartisan(reading, i, office, lexicon);
    const next = tokens[i + 1];
    const inName =
      modifiers.includes(i + 1) && isCapital(next?.text ?? '') && !isRole(next?.lower ?? '', lexicon);
    const house = titled && count === 0 && lexicon.words.chambers.includes(token.lower) && !inName; // House Majority Whip
    const seat = titled && isSeatOffice(office, lexicon) && mayBeName(reading, i, lexicon); // *Marlow* Mayor Ada Brink
    const owns = isOwner(token.lower, lexicon); // *Norvolts* styreleder opens the sentence
    if (
      opens[i] === 1 &&
      !national &&
      !party &&
      !inName &&
      !seat &&
      !house &&
      !owns &&
      !isAcronym(token.text)
    )
      break;
    if (!national && !party && (lexicon.roleModifiers.has(token.lower) || isRole(token.lower, lexicon)))
      break;
    const field = i === modifiers.at(-1) || (count === 0 && portfolioOffices.includes(office));
    const chamber = count > 0 && lexicon.words.chambers.includes(token.lower);
    if (chamber && partyNames.includes(tokens[i - 1]?.lower ?? '')) break; // Republican Senate candidate
    if (titled && !national && !party && field && isField(reading, i, modifiers.length === 1, lexicon)) break;
    count++;
  }
  return count;
}

/** A *Western* diplomat, but a *Northern Ireland* minister and a *Western Power* engineer. */
function isQuarter({ tokens }: Reading, i: number, modifiers: readonly number[], lexicon: Lexicon): boolean {
  const { quarterAdjectives } = lexicon.words;
  const alone = modifiers.length === 1 && modifiers[0] === i;
  return alone && quarterAdjectives.includes(tokens[i]?.lower ?? '') && !isCapital(tokens[i + 1]?.text ?? '');
}

/** A word that a letter marks as a possessor and that is no noun for a body. */
function isOwner(lower: string, lexicon: Lexicon): boolean {
  const { genitive } = lexicon.words;
  return genitive !== '' && lower.endsWith(genitive) && lower.length > 3 && !isGenitive(lower, lexicon);
}

/** A *Labour* candidate, but a *Labour inspector*, whose capital opens the sentence, inspects labour. */
function isPartisan({ tokens, opens }: Reading, i: number, office: string, lexicon: Lexicon): boolean {
  const { partyFields, partisanNouns } = lexicon.words;
  const lower = tokens[i]?.lower ?? '';
  if (opens[i] !== 1 || !partyFields.includes(lower)) return true;
  return partisanNouns.includes(office) || isSeatOffice(office, lexicon);
}

/** The office of a town or of a region: *mayor*, *Sen.* */
export function isSeatOffice(lower: string, lexicon: Lexicon): boolean {
  return lexicon.words.seatOffices.includes(lexicon.roleTitle(lower)?.toLowerCase() ?? lower);
}

/** The *metalworkers’* union: those whom a body unites; '' for none. */
export function membersOf(reading: Reading, { possessor }: NounPhrase, lexicon: Lexicon): string {
  if (!possessor) return '';
  const last = reading.tokens[possessor.last - 1];
  if (!last || isCapital(last.text) || !lexicon.noun(last.lower)?.plural) return '';
  const first = lexicon.isDeterminer(reading.tokens[possessor.first]?.lower ?? '') ? 1 : 0;
  return textOf(reading, possessor.first + first, possessor.last + 1);
}

/** A senior *Velmarian* official, a retired *Norvolt* engineer: the place among the modifiers; -1 for none. */
export function innerName(
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
      !lexicon.isOnPlatform(token.lower, tokens[i + 1]?.lower ?? '') &&
      isCapital(token.text) &&
      endsInSmall(tokens, modifiers, at) &&
      (opens[i - 1] === 1 || !isCapital(tokens[i - 1]?.text ?? '')) &&
      !lexicon.roleModifiers.has(token.lower) &&
      lexicon.noun(token.lower) === null &&
      lexicon.roleTitle(token.lower) === undefined && // Retired Lt. Gen.
      modifiers.slice(0, at).every((before) => isPlainModifier(tokens[before]?.lower ?? '', lexicon))
    );
  });
}

/** Whether words in small letters follow the run of capitals: local *Sinn Féin* councillor. */
function endsInSmall(tokens: Reading['tokens'], modifiers: readonly number[], at: number): boolean {
  let end = at;
  while (modifiers[end] !== undefined && isCapital(tokens[modifiers[end] ?? -1]?.text ?? '')) end++;
  const behind = modifiers[end] ?? (modifiers.at(-1) ?? -1) + 1;
  return !isCapital(tokens[behind]?.text ?? '');
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
  if (lexicon.roleTitle(lower) !== undefined) return true; // Det Supt
  return lexicon.noun(lower)?.sort === 'role' || lexicon.roleModifiers.has(lower);
}

/** *bolagets* chef: an organisation that a letter marks as a possessor. */
export function isGenitive(lower: string, lexicon: Lexicon): boolean {
  const { genitive } = lexicon.words;
  return (
    genitive !== '' &&
    lower.endsWith(genitive) &&
    lexicon.noun(lower.slice(0, -genitive.length))?.sort === 'organisation'
  );
}
