import type { Lexicon } from '../lexicon';
import { suspendedBefore } from '../phrases/suspended-noun';
import type { Complement } from '../phrases/noun-phrase';
import { isCapital, isPossessive, type Reading } from '../reading';

/** A preposition after the noun with the words it governs: a name, or an article and a noun with its modifiers. */
export function readComplement(reading: Reading, at: number, lexicon: Lexicon): Complement | null {
  const { tokens } = reading;
  const preposition = tokens[at];
  if (!preposition || !lexicon.affiliationPrepositions.has(preposition.lower)) return null;
  const opener = tokens[at + 1];
  const nominal =
    opener !== undefined &&
    (isCapital(opener.text) ||
      lexicon.isDeterminer(opener.lower) ||
      lexicon.noun(opener.lower)?.plural === true);
  if (preposition.lower === lexicon.words.infinitive && !nominal) return null;
  if (isDeed(reading, at, lexicon) || tellsHowLong(reading, at, lexicon)) return null;
  if (isNumber(reading, at + 1, lexicon)) return null;
  // A filing in February; but the ministry *in June*.
  const dated = lexicon.noun(tokens[at - 1]?.lower ?? '')?.sort === 'document';
  let last = at + 1;
  let named = false;
  while (last < tokens.length && last - at <= 9) {
    const token = tokens[last];
    if (!token) break;
    const joins =
      isPossessive(tokens, last) || joinsName(reading, last, lexicon) || joinsPhrase(reading, last, lexicon);
    if (token.kind === 'mark' && !joins) break;
    if (lexicon.calendar.has(token.lower) && !dated) break;
    if (last > at + 1 && (tellsWhen(reading, last, lexicon) || tellsHowLong(reading, last, lexicon))) break; // of the theatre last autumn
    if (last > at + 1 && actsBehind(reading, last, lexicon)) break; // at 40 schools *walked* out
    const capital = isCapital(token.text);
    const inName = capital && !reading.titleCase && !lexicon.prepositions.has(token.lower); // of the *Left* group
    const pair = lexicon.isPair(token.lower, tokens[last + 1]?.lower ?? ''); // at the *think* tank Arena
    if (token.kind !== 'mark' && lexicon.boundaries.has(token.lower) && !joins && !inName && !pair) break;
    if (lexicon.words.seenParticiples.includes(token.lower)) break; // a letter to shareholders *seen* by the Courier
    if (named && !capital && !joins && !isPossessive(tokens, last - 1)) {
      last += bodyBehind(reading, last, lexicon) || personBehind(reading, at + 1, last, lexicon);
      break;
    }
    named ||= capital && !modifiesPeople(reading, last, lexicon);
    if (isPossessive(tokens, last)) named = false;
    last++;
  }
  return last > at + 1 ? { preposition: preposition.lower, first: at + 1, last } : null;
}

/** Ada Brink, of *No. 12*. */
function isNumber({ tokens }: Reading, at: number, { words }: Lexicon): boolean {
  const stop = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return words.gradeNouns.includes(tokens[at]?.lower ?? '') && tokens[stop]?.kind === 'number';
}

/** Accused the ministry *of lying*: what a body does is no part of its name. */
function isDeed({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  const { gerundEnding, of, subjectWords } = lexicon.words;
  const [body, joint, deed] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (gerundEnding === '' || joint?.lower !== of || !deed?.lower.endsWith(gerundEnding)) return false;
  const { sort, singular = '' } = lexicon.noun(body?.lower ?? '') ?? {};
  const office = lexicon.words.officeNouns.includes(singular) || lexicon.words.seatOffices.includes(singular);
  return (
    (sort === 'organisation' || sort === 'group' || office) &&
    !isCapital(deed.text) &&
    !subjectWords.includes(deed.lower)
  );
}

/** Whether a verb in the past stands behind a plural: the *schools walked* out. */
function actsBehind({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const subject = tokens[at - 1]?.lower ?? '';
  const sense = lexicon.noun(subject);
  const acts = sense?.plural === true || sense?.sort === 'organisation'; // nurses at the clinic stopped work
  return lower.endsWith('ed') && !isCapital(text) && acts;
}

/** At the lab *for ten years*. */
function tellsHowLong({ tokens }: Reading, at: number, { words }: Lexicon): boolean {
  const spans = tokens.slice(at + 1, at + 4).some(({ lower }) => words.spans.includes(lower));
  return spans && tokens[at]?.lower === words.speaksFor;
}

/** *last autumn*, *this week*: an ordinal or article with a stretch of time. */
export function tellsWhen(
  { tokens }: Reading,
  at: number,
  { words, partitives, definite }: Lexicon,
): boolean {
  const lower = tokens[at]?.lower ?? '';
  const opens = partitives.has(lower) || (definite.has(lower) && words.nearArticles.includes(lower));
  return opens && words.spans.includes(tokens[at + 1]?.lower ?? '');
}

/** How many words in small letters end the name of a body at most. */
export const BODY_WORDS = 3;

/** at the Kelmar *plant*, of the Marlow *city council*: how many words behind a name say what it is the name of. */
function bodyBehind({ tokens }: Reading, at: number, lexicon: Lexicon): number {
  let members = false;
  for (let i = at; i - at < BODY_WORDS; i++) {
    const token = tokens[i];
    if (token && isPossessive(tokens, i)) {
      members = true;
      continue; // of the Kelmar growers’ federation
    }
    if (token?.kind !== 'word' || lexicon.boundaries.has(token.lower)) return 0;
    const sense = lexicon.noun(token.lower);
    const next = tokens[i + 1];
    const inner =
      next?.kind === 'word' && !lexicon.boundaries.has(next.lower) && lexicon.noun(next.lower) !== null;
    const body =
      (sense?.sort === 'organisation' && !sense.plural) ||
      lexicon.placeEndings.has(token.lower) ||
      lexicon.words.unitNouns.includes(token.lower);
    const called = members && lexicon.words.namedKinds.includes(token.lower); // of the Cockpit pilots’ union
    if (body && !inner) return called ? 0 : i + 1 - at;
  }
  return 0;
}

/** of a slain Norvolt *guard*: how many words behind a name make somebody of it, whom an article opens; 0 for none. */
function personBehind({ tokens }: Reading, first: number, at: number, lexicon: Lexicon): number {
  if (!lexicon.isDeterminer(tokens[first]?.lower ?? '')) return 0;
  for (let i = at; i - at < BODY_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || lexicon.boundaries.has(token.lower)) return 0;
    const next = tokens[i + 1];
    const inner = next?.kind === 'word' && !lexicon.boundaries.has(next.lower);
    if (lexicon.noun(token.lower)?.sort === 'role' && !inner) return i + 1 - at;
  }
  return 0;
}

/** A poll of *American* voters: an adjective that only says of what kind those are who are named behind it. */
function modifiesPeople({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const { lower: noun = '', text = '' } = tokens[at + 1] ?? {};
  const kind = lexicon.adjectives.has(lower) || lexicon.words.partyNames.includes(lower);
  return kind && !isCapital(text) && lexicon.noun(noun)?.plural === true;
}

/** *1893*. */
const YEAR = /^1\d{3}$|^20\d\d$/u;

function joinsName({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (lexicon.marksOwners && suspendedBefore(tokens, i + (token?.text === '-' ? 2 : 1), lexicon)) return true; // i hälso- och sjukvårdsnämnden
  if (token?.text === '-') return tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'word'; // a 46-pupil school
  if (token?.text === '&') return isCapital(tokens[i + 1]?.text ?? '');
  if (token?.kind === 'number')
    return (
      isNumbered(tokens[i - 1], lexicon) ||
      (YEAR.test(token.lower) && lexicon.calendar.has(tokens[i - 1]?.lower ?? '')) || // for 3 June 1893
      (tokens[i - 1]?.text === '.' && lexicon.calendar.has(tokens[i - 2]?.lower ?? ''))
    ); // on Route 9
  const before = tokens[i - 1];
  if (token?.text === '.' && lexicon.calendar.has(before?.lower ?? ''))
    return tokens[i + 1]?.kind === 'number'; // Feb. 11
  if (token?.text !== '.' || !before || !isCapital(tokens[i + 1]?.text ?? '')) return false;
  return (
    before.text.length === 1 ||
    lexicon.words.saints.includes(before.lower) ||
    lexicon.courtesyTitle(before.lower) !== undefined ||
    lexicon.roleTitle(before.lower) !== undefined
  );
}

function isNumbered(before: Reading['tokens'][number] | undefined, lexicon: Lexicon): boolean {
  return before !== undefined && isCapital(before.text) && !lexicon.calendar.has(before.lower);
}

/** *of the Institute for Peace*, *of the Board of Trade*: a preposition inside a proper name. */
function joinsPhrase({ tokens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.lower === "'s") return true;
  const inRun = [i - 1, i, i + 1].every((at) => isCapital(tokens[at]?.text ?? ''));
  if (inRun && !titleCase) return true; // of Tornby Jobs With Justice
  if (lexicon.isDeterminer(token.lower)) return lexicon.prepositions.has(tokens[i - 1]?.lower ?? '');
  // informe del Tribunal *de* Cuentas
  const [named, behind] = [tokens[i - 1], tokens[i + 1]];
  if (lexicon.standsBehind(token.lower)) return true; // de la Transition écologique
  if (lexicon.words.bodyAdjectives.length > 0 && lexicon.particles.has(token.lower) && named && behind)
    return (
      behind.kind === 'word' && !lexicon.calendar.has(behind.lower) && !lexicon.isDeterminer(named.lower)
    );
  if (token.lower !== 'of' && token.lower !== 'for' && token.lower !== 'and') return false;
  const before = tokens[i - 1];
  const field = tokens[i + 1];
  // director for *children and culture*,
  if (token.lower === 'and' && before && field?.kind === 'word' && tokens[i + 2]?.text === ',')
    return (
      lexicon.affiliationPrepositions.has(tokens[i - 2]?.lower ?? '') &&
      !isCapital(before.text) &&
      !isCapital(field.text) &&
      !lexicon.boundaries.has(field.lower)
    );
  const article = token.lower !== 'and' && lexicon.definite.has(tokens[i + 1]?.lower ?? '');
  const after = tokens[article ? i + 2 : i + 1];
  if (!before || !after) return false;
  if (token.lower === 'of' && !isCapital(before.text)) return true;
  if (token.lower === 'and' && opensPerson(tokens, i + 1, lexicon)) return false;
  return isCapital(before.text) && isCapital(after.text);
}

/** Senator Ada Brink of Kelmar and *Senator Tom Lund*, and *Tom Lund*: somebody else. */
function opensPerson(tokens: Reading['tokens'], at: number, lexicon: Lexicon): boolean {
  const [{ lower = '' } = {}, next] = [tokens[at], tokens[at + 1]];
  if (lexicon.roleTitle(lower) !== undefined || lexicon.courtesyTitle(lower) !== undefined) return true;
  const titled = lexicon.words.memberTitles.includes(lower);
  if (lexicon.forename(tokens[at - 2]?.lower ?? '') !== undefined) return false; // for both Ada and Tom Brink
  const named = isCapital(next?.text ?? '') && !lexicon.organisationEndings.has(next?.lower ?? '');
  return named && (titled || lexicon.forename(lower) !== undefined);
}
