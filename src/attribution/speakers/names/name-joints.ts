import type { Lexicon } from '../lexicon';
import { isAcronym, isCapital, isPossessive, type Reading } from '../reading';

/** *Union des locataires*, *Chambre régionale des comptes*: names of bodies of which only the first noun has a capital. */
export function bodyJump({ tokens, opens }: Reading, first: number, at: number, lexicon: Lexicon): number {
  const { bodyAdjectives } = lexicon.words;
  const head = tokens[first];
  if (bodyAdjectives.length === 0 || opens[first] === 1 || !isBody(head, lexicon)) return 0;
  if (bodyAdjectives.includes(tokens[at]?.lower ?? '')) return 1;
  if (!lexicon.particles.has(tokens[at]?.lower ?? '')) return 0;
  let next = at + 1;
  while (lexicon.particles.has(tokens[next]?.lower ?? '')) next++;
  const noun = tokens[next];
  const common =
    noun?.kind === 'word' && !lexicon.boundaries.has(noun.lower) && !isCalendar(noun.lower, lexicon);
  return common && !lexicon.isDeterminer(noun.lower) ? next + 1 - at : 0;
}

/** *van der* Berg, Bank *of* England, Department *of the* Interior: how many tokens the name goes on. */
export function particleJump(reading: Reading, first: number, at: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  const word = tokens[at];
  if (!word) return 0;
  if (lexicon.particles.has(word.lower)) {
    let next = at + 1;
    while (lexicon.particles.has(tokens[next]?.lower ?? '')) next++;
    const name = tokens[next];
    // die Angaben der Polizei, Eva Lund von der Universität
    const common =
      lexicon.words.nounsInCapitals &&
      (next === at + 1 ? lexicon.definite.has(word.lower) : isBody(name, lexicon));
    const dated = isCalendar(name?.lower ?? '', lexicon);
    return name?.kind === 'word' && isCapital(name.text) && !common && !dated ? next + 1 - at : 0;
  }
  const head = tokens[at - 1]?.lower ?? '';
  if (isLandform(tokens, first, lexicon) && at === first + 1) return 2;
  if (joinsSubjects(reading, first, at, lexicon)) return 2;
  if (isCause(reading, first, at, lexicon)) return 2;
  const cause = causeJump(reading, first, at, lexicon) || campaignJump(reading, first, at, lexicon);
  if (cause > 0) return cause;
  const joins =
    word.lower === lexicon.words.of ||
    (lexicon.words.namePrepositions.includes(word.lower) && lexicon.words.subjectBodies.includes(head));
  if (!joins) return 0;
  const serial = word.lower === lexicon.words.of && lexicon.words.serialNouns.includes(head); // Annals of Botany
  if (!serial && !lexicon.organisationEndings.has(head) && head !== 'secretary') return 0;
  if (lexicon.noun(head)?.sort === 'role' && head !== 'secretary') return 0;
  const next = lexicon.definite.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const name = tokens[next];
  return name?.kind === 'word' && isCapital(name.text) && at > first ? next + 1 - at : 0;
}

/** *Gulf of* Finland, *Horn of* Africa: what opens the name of a coast or a water. */
export function isLandform(tokens: Reading['tokens'], first: number, { words }: Lexicon): boolean {
  const [noun, of, name] = tokens.slice(first, first + 3);
  return (
    words.landforms.includes(noun?.lower ?? '') &&
    of?.lower === words.of &&
    isCapital(noun?.text ?? '') &&
    isCapital(name?.text ?? '')
  );
}

/** *Friends of the Canal*, *Justice for Marlow*, *Parents Against Lead*: people or an aim, and what they stand for. */
export function causeJump({ tokens, opens }: Reading, first: number, at: number, lexicon: Lexicon): number {
  const { of, causeNouns, fellowNouns, causePrepositions } = lexicon.words;
  const [head, joint] = [tokens[first]?.lower ?? '', tokens[at]?.lower ?? ''];
  if (at !== first + 1 || !(joint === of || causePrepositions.includes(joint))) return 0;
  const named = joint === of ? fellowNouns.includes(head) : causeNouns.includes(head);
  const people = lexicon.noun(head)?.plural === true && opens[first] !== 1;
  const next = lexicon.definite.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const behind = tokens[next];
  if (!(named || people) || behind?.kind !== 'word' || !isCapital(behind.text)) return 0;
  if (lexicon.forename(behind.lower) !== undefined && isCapital(tokens[next + 1]?.text ?? '')) return 0; // Friends of Ada Brink
  return isCalendar(behind.lower, lexicon) ? 0 : next + 1 - at;
}

/** *Save the* Rivers: what a campaign calls for, and for what. */
function campaignJump({ tokens, titleCase }: Reading, first: number, at: number, lexicon: Lexicon): number {
  const calls = lexicon.words.campaignVerbs.includes(tokens[first]?.lower ?? '');
  if (at !== first + 1 || !calls || titleCase || tokens[at]?.lower !== lexicon.words.definiteArticles[0])
    return 0;
  return isCapital(tokens[at + 1]?.text ?? '') ? 2 : 0;
}

/** *Color of Change*: one word with a capital, no person and no office, before *of* and another that is no place. */
function isCause({ tokens, opens }: Reading, first: number, at: number, lexicon: Lexicon): boolean {
  const [name, cause, behind] = [tokens[first], tokens[at + 1], tokens[at + 2]];
  if (at !== first + 1 || tokens[at]?.lower !== lexicon.words.of || !name || !cause) return false;
  if (lexicon.marksOwners) return false; // i Tunaby för Centerpartiet
  if (!isCapital(cause.text) || cause.kind !== 'word' || (behind?.kind === 'word' && isCapital(behind.text)))
    return false;
  if (opens[first] === 1 || isAcronym(name.text) || isPossessive(tokens, at + 2)) return false;
  const { lower } = name;
  const told =
    lexicon.noun(lower) !== null ||
    lexicon.forename(lower) !== undefined ||
    lexicon.roleTitle(lower) !== undefined ||
    lexicon.states.has(lower) ||
    lexicon.boundaries.has(lower);
  return (
    !told &&
    !lexicon.states.has(cause.lower) &&
    !lexicon.regions.has(cause.lower) &&
    !isCalendar(cause.lower, lexicon)
  );
}

/** Department of Health *and* Human Services: what a body is for goes on behind *and*. */
function joinsSubjects({ tokens }: Reading, first: number, at: number, lexicon: Lexicon): boolean {
  const { conjunctions, subjectWords, namePrepositions, of } = lexicon.words;
  const next = tokens[at + 1];
  if (!conjunctions.includes(tokens[at]?.lower ?? '') || !isCapital(next?.text ?? '')) return false;
  if (isFireAndRescue(tokens, at, lexicon) || isWaysAndMeans(tokens, first, at, lexicon)) return true;
  if (at === first + 1 && areCampaigners(tokens, first, lexicon)) return true;
  if (isAndDistrict(tokens, at, lexicon) || areAllied(tokens, first, at, lexicon)) return true;
  if (!subjectWords.includes(next?.lower ?? '')) return false;
  for (let i = first + 1; i < at - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === of || namePrepositions.includes(lower)) return true;
  }
  return false;
}

/** Marlow *and District* Anglers: a place with its land in the name of a club. */
function isAndDistrict(tokens: Reading['tokens'], at: number, { words }: Lexicon): boolean {
  const club = tokens[at + 2];
  const land = words.landNouns.includes(tokens[at + 1]?.lower ?? '');
  return land && club?.kind === 'word' && isCapital(club.text);
}

/**
 * *Transport and Allied* Workers, the *Quarry and Cement* Workers’ Union: two trades before those who have them, where no
 * other name stands.
 */
function areAllied(tokens: Reading['tokens'], first: number, at: number, lexicon: Lexicon): boolean {
  const told = (lower: string): boolean =>
    lexicon.forename(lower) !== undefined ||
    lexicon.states.has(lower) ||
    lexicon.regions.has(lower) ||
    lexicon.adjectives.has(lower) ||
    lexicon.roleTitle(lower) !== undefined;
  const [trade, other, people] = [tokens[first], tokens[at + 1], tokens[at + 2]];
  if (at !== first + 1 || people?.kind !== 'word' || !isCapital(people.text)) return false;
  const sense = lexicon.noun(people.lower);
  const members = sense?.plural === true && sense.sort !== 'organisation' && sense.sort !== 'document';
  return members && !told(trade?.lower ?? '') && !told(other?.lower ?? '');
}

/** *Mums and Dads* First: two kinds of people before what they call for. */
function areCampaigners(tokens: Reading['tokens'], first: number, lexicon: Lexicon): boolean {
  const end = tokens[first + 3];
  return (
    lexicon.pluralOf(tokens[first]?.lower ?? '') !== null &&
    end !== undefined &&
    isCapital(end.text) &&
    lexicon.words.campaignEndings.includes(end.lower)
  );
}

/** The House *Ways and Means Committee*, the *Kelmar and Plains Health Network*: a body with an article, of which neither word before the end names one. */
function isWaysAndMeans(tokens: Reading['tokens'], first: number, at: number, lexicon: Lexicon): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  let last = at + 2;
  while (tokens[last + 1]?.kind === 'word' && isCapital(tokens[last + 1]?.text ?? '')) last++;
  const end = tokens[last];
  if (!before || !next || !end || last > at + 3 || !lexicon.definite.has(tokens[first - 1]?.lower ?? ''))
    return false;
  const known = (lower: string): boolean =>
    lexicon.states.has(lower) ||
    lexicon.regions.has(lower) ||
    lexicon.organisationEndings.has(lower) ||
    lexicon.forename(lower) !== undefined;
  const name = tokens.slice(first, at).map(({ lower }) => lower);
  return (
    !known(name.join(' ')) &&
    !name.some((lower) => lexicon.forename(lower) !== undefined || lower === lexicon.words.of) &&
    !known(before.lower) &&
    !known(next.lower) &&
    isCapital(end.text) &&
    lexicon.words.sureOrganisations.includes(end.lower)
  );
}

/** Marlow *Fire and Rescue Service*, the *Food and Farming Executive*: two fields before the end of the name of a body. */
function isFireAndRescue(
  tokens: Reading['tokens'],
  at: number,
  { words, organisationEndings }: Lexicon,
): boolean {
  const end = tokens[at + 2];
  return (
    words.subjectWords.includes(tokens[at - 1]?.lower ?? '') &&
    end !== undefined &&
    isCapital(end.text) &&
    (organisationEndings.has(end.lower) || words.executiveBodies.includes(end.lower))
  );
}

function isBody(name: Reading['tokens'][number] | undefined, lexicon: Lexicon): boolean {
  return lexicon.noun(name?.lower ?? '')?.sort === 'organisation';
}

export function isCalendar(lower: string, lexicon: Lexicon): boolean {
  return lexicon.calendar.has(lower) || (lower.endsWith('s') && lexicon.calendar.has(lower.slice(0, -1)));
}
