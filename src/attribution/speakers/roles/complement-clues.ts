import { readComplement } from './complement';
import type { Lexicon } from '../lexicon';
import { AMPERSAND } from '../names/name-before-role';
import { isCoined } from '../names/name-shapes';
import type { NameRun } from '../names/names';
import type { Span } from '../phrases/noun-phrase';
import { isAcronym, textOf, type Reading } from '../reading';
import { belonging, type RoleClue } from './role-clue';
import { nameCalled, nameIn } from './role-tail';

/** Ida Ray *of the dockers’ union*, Gareth Pugh *at Dunmore College*. */
export function clueFromComplement(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
  works = false,
  leads = true,
): RoleClue | null {
  const complement = readComplement(reading, at, lexicon);
  if (!complement) return null;
  const last = reading.tokens[complement.last - 1]?.lower ?? '';
  const called = nameCalled(reading, complement, lexicon);
  if (called) return belonging(called, called);
  const named = nameIn(reading, complement, lexicon);
  const institution =
    lexicon.organisationEndings.has(last) ||
    hasOrganisationNoun(reading, complement, lexicon) ||
    (named !== null && joinsNames(reading, named)) ||
    (named !== null && isInitials(reading, named, lexicon));
  if (named && lexicon.words.streetEndings.includes(last)) return null;
  const lives = !institution && isHome(reading, at, complement, lexicon);
  if (complement.preposition === lexicon.words.of && named && !lives) return belonging(named, complement);
  const { first } = complement;
  const joined =
    complement.preposition === lexicon.words.from && // from the Guild of Marlow Tilers
    named !== null &&
    lexicon.definite.has(reading.tokens[first]?.lower ?? '') &&
    named.last - named.first > 1 &&
    !lexicon.placeEndings.has(last) &&
    !lexicon.states.has(textOf(reading, named.first, named.last).toLowerCase());
  const placeOfWork =
    complement.preposition === lexicon.words.at && // Ada Brink at Curtain Artists
    named !== null &&
    (works || named.last - named.first > 1 || isCoined(textOf(reading, named.first, named.last), lexicon)) &&
    !lexicon.placeEndings.has(last) &&
    !lexicon.placeOpenings.has(reading.tokens[named.first]?.lower ?? '');
  const employed =
    named !== null &&
    works &&
    lexicon.words.workPrepositions.includes(complement.preposition) &&
    !lexicon.words.platforms.includes(reading.tokens[named.first]?.lower ?? '') &&
    (complement.preposition !== lexicon.words.placePrepositions[0] || leads);
  return (institution || placeOfWork || joined || employed) &&
    lexicon.holderPrepositions.has(complement.preposition)
    ? belonging(named ?? complement, complement)
    : null;
}

/** *Sales manager* Ada Brink at Norvolt: whether the words before a name tell of a post that one has somewhere. */
export function hasPost({ tokens }: Reading, { nameFirst }: NameRun, { words }: Lexicon): boolean {
  const role = tokens[nameFirst - 1]?.lower ?? '';
  const office = (roles: readonly string[]) => roles.some((end) => role.endsWith(end));
  if (
    words.workPrepositions.length > 0 &&
    (office(words.compoundRoles) || office(words.sureRoleEndings) || words.teamNouns.includes(role))
  )
    return true;
  return [words.bodyRoles, words.qualifiedBodyRoles, words.staffRoles, words.learnedTitles].some((roles) =>
    roles.includes(role),
  );
}

/** *kommunikationschef* Ada Lund i Norvolt, but *lärare* Ada Lund i Umeå: whether a post is one that only a body has. */
export function leadsBody({ tokens }: Reading, { nameFirst }: NameRun, { words }: Lexicon): boolean {
  const role = tokens[nameFirst - 1]?.lower ?? '';
  return words.teamNouns.includes(role) || words.compoundRoles.some((end) => role.endsWith(end));
}

/** Ada Brink, 34, *of Marlow*; Ada Brink *of Marlow, Ohio*: where somebody lives. */
function isHome({ tokens }: Reading, at: number, { last }: Span, lexicon: Lexicon): boolean {
  const aged = tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'number';
  const region = tokens[last]?.text === ',' ? (tokens[last + 1]?.lower ?? '') : '';
  return aged || (region !== '' && (lexicon.regions.has(region) || lexicon.states.has(region)));
}

/** From *Lund & Osei*. */
function joinsNames({ tokens }: Reading, { first, last }: Span): boolean {
  return tokens.slice(first, last).some(({ text }) => text === AMPERSAND);
}

/** From *Age UK*, from the *TUC*, but not from the *US*. */
function isInitials({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  const end = tokens[last - 1];
  const state = last - first === 1 && lexicon.states.has(end?.lower ?? '');
  return isAcronym(end?.text ?? '') && !state && !end?.text.includes('.');
}

export function hasOrganisationNoun({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  for (let i = first; i < last; i++)
    if (lexicon.nounBehind(tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? '')?.sort === 'organisation')
      return true;
  return false;
}
