import { ageAt } from '../sources/ages';
import { isTitleStop, isVerbBeforeTitle } from '../roles/before-title';
import { BODY_WORDS, readComplement } from '../roles/complement';
import type { Lexicon, NounSense } from '../lexicon';
import { AMPERSAND, joinsCapitals } from '../names/name-before-role';
import { isAcronym, isCapital, isPossessive, type Reading } from '../reading';
import { suspendedBefore } from './suspended-noun';

export type Determiner = 'definite' | 'indefinite' | 'quantifier' | 'possessive' | 'none';

/** Words of the paragraph that stand for somebody else: whose, of which. Token indices, half-open. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A noun with the words that lead up to it and the complement that follows it. */
export interface NounPhrase extends Span {
  readonly determiner: Determiner;
  /** The article, pronoun or number itself, lower-cased. */
  readonly article: string;
  /** Who has it: *its*, *the county*’s. */
  readonly possessor: Span | null;
  /** Tokens between determiner and head. */
  readonly modifiers: readonly number[];
  readonly head: number;
  /** Adjectives behind the head, where a language puts them there: directrice *générale*. */
  readonly behind: readonly number[];
  readonly sense: NounSense | null;
  readonly complement: Complement | null;
}

/** *of the board*, *for Northgate Bank*, *at Tillery Partners*. */
export interface Complement extends Span {
  readonly preposition: string;
}

const FARTHEST = 7;

/** *the 2016 paper*: a year is no count. */
const YEAR = /^(?:19|20)\d\d$/u;

/** The noun phrase whose head is the given token, read leftwards as far as its words go. */
export function readNounPhrase(reading: Reading, head: number, lexicon: Lexicon): NounPhrase {
  const { tokens } = reading;
  const sense = lexicon.nounBehind(tokens[head - 1]?.lower ?? '', tokens[head]?.lower ?? '');
  const read = readLeft(reading, head, sense, lexicon);
  const suffixed =
    read.determiner === 'none' && lexicon.withoutDefiniteEnding(tokens[head]?.lower ?? '') !== null;
  const behind = adjectivesBehind(reading, head, lexicon);
  const last = head + 1 + behind.length;
  const behindNoun = readComplement(reading, last, lexicon);
  const complement = behindNoun && isReason(reading, read.first, behindNoun, lexicon) ? null : behindNoun;
  // a partner at the firm
  const office =
    complement && sense && lexicon.words.officeKin[sense.singular]?.includes(complement.preposition);
  const held: NounSense | null = office && !sense.plural ? { ...sense, sort: 'role' } : sense;
  // Field by field: this is made for half the words of an article, and a spread costs many times as much.
  const suspended = lexicon.marksOwners && suspendedBefore(tokens, read.first, lexicon);
  const aged = lexicon.marksOwners && read.first === head && ageAt(reading, head, lexicon) !== null; // *34-*åringen
  return {
    first: suspended ? read.first - 3 : aged ? head - 2 : read.first,
    determiner: suffixed ? 'definite' : read.determiner,
    article: read.article,
    possessor: read.possessor,
    modifiers: read.modifiers,
    head,
    last,
    behind,
    sense: held,
    complement,
  };
}

/** Blamed the union *for the delay*: why somebody is blamed or thanked is no part of who they are. */
function isReason(
  { tokens }: Reading,
  first: number,
  { preposition }: Complement,
  { words }: Lexicon,
): boolean {
  return preposition === words.speaksFor && words.reasonVerbs.includes(tokens[first - 1]?.lower ?? '');
}

const MOST_ADJECTIVES = 3;

function adjectivesBehind({ tokens }: Reading, head: number, lexicon: Lexicon): number[] {
  const behind: number[] = [];
  for (let i = head + 1; behind.length < MOST_ADJECTIVES; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isCapital(token.text) || !lexicon.standsBehind(token.lower)) break;
    behind.push(i);
  }
  return behind;
}

type Left = Pick<NounPhrase, 'first' | 'determiner' | 'article' | 'possessor' | 'modifiers'>;

function readLeft(reading: Reading, head: number, sense: NounSense | null, lexicon: Lexicon): Left {
  const { tokens } = reading;
  const modifiers: number[] = [];
  for (let i = head - 1; i >= reading.from && head - i <= FARTHEST; i--) {
    const token = tokens[i];
    if (!token || (i + 1 < head && reading.sentence[i] !== reading.sentence[head])) break;
    if (isPossessive(tokens, i)) {
      const possessor = readPossessor(reading, i, lexicon);
      return { first: possessor.first, determiner: 'possessive', article: '', possessor, modifiers };
    }
    if (token.text === '-' && tokens[i - 1]?.kind === 'number') continue; // 19-year-old
    const ampersand = token.text === AMPERSAND && i + 1 < head && joinsCapitals(tokens, i, lexicon);
    if (isTitleStop(reading, i, lexicon)) continue;
    if ((token.kind === 'mark' && !ampersand) || reading.depth[i] !== reading.depth[head]) break;
    const { lower } = token;
    const article = (determiner: Determiner): Left => ({
      first: i,
      determiner,
      article: lower,
      possessor: determiner === 'possessive' ? { first: i, last: i + 1 } : null,
      modifiers,
    });
    if (lexicon.pronoun(lower)?.possessive) return article('possessive');
    if (lexicon.definite.has(lower) && (lower !== 'that' || (reading.opens[i] === 1 && !sense?.plural)))
      return article('definite');
    if (lexicon.indefinite.has(lower)) return article('indefinite');
    if (token.kind === 'number' && tokens[i + 1]?.text === '-') continue;
    if (YEAR.test(lower) && (i + 1 === head || modifiers.length > 0)) {
      modifiers.unshift(i);
      continue;
    }
    if (lexicon.quantifiers.has(lower) || token.kind === 'number') {
      const before = tokens[i - 1];
      // eine 61 Jahre alte Rentnerin
      const aged =
        lexicon.words.nounsInCapitals && lexicon.words.ageWords.includes(tokens[i + 1]?.lower ?? '');
      if (aged) modifiers.splice(0, 2);
      if (before && lexicon.definite.has(before.lower) && before.lower !== 'that')
        return { first: i - 1, determiner: 'definite', article: before.lower, possessor: null, modifiers };
      if (before && aged && lexicon.indefinite.has(before.lower))
        return { first: i - 1, determiner: 'indefinite', article: before.lower, possessor: null, modifiers };
      return article('quantifier');
    }
    if (isDeed(tokens, i, lexicon)) break;
    if (i + 1 === head && lexicon.isPair(lower, tokens[head]?.lower ?? '')) {
      modifiers.unshift(i); // think tank
      continue;
    }
    const before = tokens[i - 1]?.lower ?? '';
    const counted =
      lexicon.words.timeAdjectives.includes(lower) && lexicon.words.smallNumbers.includes(before); // one *earlier* study
    const adjectival =
      counted ||
      (isArticle(before, lexicon) && !lexicon.saying.has(lower) && !isPronounBefore(before, lexicon)); // the *then* mayor
    if (lexicon.calendar.has(lower) && lexicon.prepositions.has(before)) break; // On Monday Mayor Ada Brink
    if (ampersand || joinsBody(reading, i, lexicon) || joinsFields(reading, i, sense, lexicon)) {
      modifiers.unshift(i);
      continue;
    }
    if (lexicon.boundaries.has(lower) && !isAcronym(token.text) && !adjectival) break;
    if (isVerbBeforeTitle(reading, i, lexicon)) break;
    modifiers.unshift(i);
  }
  return bare(reading, head, sense, modifiers, lexicon);
}

/**
 * The news *surprised* Finance Minister Ada Brink, but the *convicted* Finance Minister; the publisher *blamed* paper
 * prices.
 */
function isDeed(tokens: Reading['tokens'], i: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token?.lower.endsWith('ed') || isCapital(token.text)) return false;
  const { sort, plural } = lexicon.noun(before?.lower ?? '') ?? {};
  const acts = (sort === 'organisation' || sort === 'role') && !plural;
  if (acts && lexicon.isPlainArticle(tokens[i - 2]?.lower ?? '')) return true;
  if (!isCapital(next?.text ?? '')) return false;
  return (
    before?.kind === 'word' &&
    !isCapital(before.text) &&
    !isArticle(before.lower, lexicon) &&
    !lexicon.looksLikeAdjective(before.lower)
  );
}

/** a University *of* Tornby professor; the Customs *and* Border Protection commissioner, where an article holds both. */
function joinsBody(reading: Reading, i: number, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  if (!joinsCapitals(tokens, i, lexicon)) return false;
  const { causePrepositions, namePrepositions, of } = lexicon.words;
  const [before, lower] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? ''];
  if (causePrepositions.includes(lower) || namePrepositions.includes(lower)) return true;
  if (lower === of) return lexicon.organisationEndings.has(before) && lexicon.noun(before)?.sort !== 'role';
  let first = i - 1;
  while (isCapital(tokens[first]?.text ?? '')) first--;
  return isArticle(tokens[first]?.lower ?? '', lexicon);
}

/** Médecins *du* Lac coordinator: a particle between two capitals. */
export function joinsParticle({ tokens }: Pick<Reading, 'tokens'>, i: number, lexicon: Lexicon): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  return (
    lexicon.particles.has(lower) &&
    !isCapital(text) &&
    isCapital(tokens[i - 1]?.text ?? '') &&
    isCapital(tokens[i + 1]?.text ?? '')
  );
}

/** The transport *and* housing minister: what one office is for, in two words. */
function joinsFields(
  { tokens }: Reading,
  i: number,
  sense: NounSense | null,
  { words, roleModifiers }: Lexicon,
): boolean {
  if (sense?.sort !== 'role' || !words.conjunctions.includes(tokens[i]?.lower ?? '')) return false;
  const isField = (at: number): boolean => {
    const lower = tokens[at]?.lower ?? '';
    return (
      words.subjectWords.includes(lower) || (roleModifiers.has(lower) && !words.rankWords.includes(lower))
    );
  };
  return isField(i - 1) && isField(i + 1);
}

/** *Det* har bolaget sagt: where articles are pronouns too, a word that ends phrases is no adjective behind one. */
function isPronounBefore(lower: string, lexicon: Lexicon): boolean {
  return lexicon.marksOwners && lexicon.pronoun(lower) !== undefined;
}

function isArticle(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.indefinite.has(lower) || lexicon.pronoun(lower)?.possessive === true) return true;
  return lexicon.definite.has(lower) && lower !== 'that';
}

/** Without an article only words that surely belong to the noun are kept. */
function bare(
  reading: Reading,
  head: number,
  sense: NounSense | null,
  modifiers: readonly number[],
  lexicon: Lexicon,
): Left {
  const kept: number[] = [];
  for (let i = head - 1; modifiers.includes(i) || isTitleStop(reading, i, lexicon); i--) {
    if (!modifiers.includes(i)) continue;
    const token = reading.tokens[i];
    // court records, county accounts
    const whose =
      sense?.sort === 'document' &&
      i === head - 1 &&
      lexicon.noun(token?.lower ?? '')?.sort === 'organisation';
    const inside =
      joinsParticle(reading, i, lexicon) ||
      (i + 1 === head && lexicon.isPair(token?.lower ?? '', reading.tokens[head]?.lower ?? '')) ||
      joinsBody(reading, i, lexicon) ||
      joinsFields(reading, i, sense, lexicon) ||
      joinsFields(reading, i - 1, sense, lexicon) ||
      isTier(reading, i, sense, lexicon) ||
      (people(sense, lexicon) &&
        (isFieldBehind(reading, i, lexicon) || isFieldOfNamed(reading, i, head, lexicon)));
    if (!token || !(isCapital(token.text) || belongs(token.lower, lexicon) || whose || inside)) break;
    kept.unshift(i);
  }
  const first = kept[0] ?? head;
  const small = people(sense, lexicon) && !isCapital(reading.tokens[head]?.text ?? '');
  if (small && lexicon.words.openCompounds) {
    const next = reading.tokens[head + 1];
    const named =
      isCapital(next?.text ?? '') ||
      (!sense?.plural && lexicon.affiliationPrepositions.has(next?.lower ?? ''));
    const long = named ? longCompound(reading, first, lexicon) : [];
    kept.unshift(...(long.length > 0 ? long : compound(reading, first, lexicon)));
  }
  return { first: kept[0] ?? head, determiner: 'none', article: '', possessor: null, modifiers: kept };
}

/** Tornby *borough* council: of what kind of place a body is, behind the name of the place. */
function isTier({ tokens }: Reading, i: number, sense: NounSense | null, { words }: Lexicon): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    sense?.sort === 'organisation' &&
    !sense.plural &&
    before?.kind === 'word' &&
    isCapital(before.text) &&
    before.end !== token?.start &&
    words.regionNouns.includes(token?.lower ?? '')
  );
}

function people(sense: NounSense | null, lexicon: Lexicon): boolean {
  return sense?.sort === 'role' || (sense?.sort === 'group' && lexicon.noun(sense.singular)?.sort === 'role');
}

/** Tornby State University *political science* professor: a field in small letters behind the name of a body. */
function isFieldBehind({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  for (let at = i; i - at < BODY_WORDS; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.boundaries.has(token.lower) || NO_COMPOUND.test(token.lower))
      return false;
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || before.end === token.start) return false;
    if (isCapital(before.text))
      return lexicon.organisationEndings.has(before.lower) && isCapital(tokens[at - 2]?.text ?? '');
  }
  return false;
}

/** *UN human rights* chief Ada Brink: a field in small letters between a name and the role of whom a name follows. */
function isFieldOfNamed({ tokens, opens }: Reading, i: number, head: number, lexicon: Lexicon): boolean {
  if (!isCapital(tokens[head + 1]?.text ?? '') || isCapital(tokens[head]?.text ?? '')) return false;
  const { subjectWords, partyNames } = lexicon.words;
  for (let at = i; head - at <= BODY_WORDS; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.calendar.has(token.lower)) return false;
    if (isCapital(token.text)) {
      const known = lexicon.adjectives.has(token.lower) || partyNames.includes(token.lower);
      return known || isAcronym(token.text) || (opens[at] !== 1 && !lexicon.boundaries.has(token.lower));
    }
    const field = subjectWords.includes(token.lower) || lexicon.roleModifiers.has(token.lower);
    if (lexicon.boundaries.has(token.lower) || (!field && NO_COMPOUND.test(token.lower))) return false;
  }
  return false;
}

/** The words of one noun more, in small letters, between a role and what ends the clause before it: *duty* officer. */
function compound({ tokens, opens, depth }: Reading, before: number, lexicon: Lexicon): number[] {
  const i = before - 1;
  const token = tokens[i];
  if (token?.kind !== 'word' || isCapital(token.text) || depth[i] !== depth[before]) return [];
  if (lexicon.boundaries.has(token.lower) || lexicon.isDeterminer(token.lower)) return [];
  const verbal = NO_COMPOUND.test(token.lower) && !lexicon.words.compoundOpeners.includes(token.lower); // sales
  if (opens[before] === 1 || token.start === tokens[i - 1]?.end || verbal) return [];
  const end = tokens[i - 1];
  if (end && lexicon.formerly.has(end.lower)) return [i - 1, i]; // former cellar master
  return !end || end.kind === 'mark' || lexicon.boundaries.has(end.lower) ? [i] : [];
}

/** So many words at most stand in small letters before a role whose holder's name follows. */
const COMPOUND_WORDS = 3;

/**
 * *Mountain rescue* volunteer Ada Brink; said *civil rights* attorney Ada Brink: two words or more before a role,
 * whose holder's name follows, back to what opens the sentence or ends the words before.
 */
function longCompound({ tokens, opens, depth }: Reading, before: number, lexicon: Lexicon): number[] {
  const words: number[] = [];
  for (let i = before - 1; before - i <= COMPOUND_WORDS + 1; i--) {
    const token = tokens[i];
    const end =
      !token || token.kind === 'mark' || lexicon.boundaries.has(token.lower) || depth[i] !== depth[before];
    if (end) {
      const subject = token !== undefined && lexicon.pronoun(token.lower) !== undefined; // they blame finance director
      const verbal = NO_COMPOUND.test(tokens[i + 1]?.lower ?? '');
      return words.length > 1 && !subject && !verbal && !isPossessive(tokens, i) ? words : [];
    }
    const { lower } = token;
    const outside =
      lexicon.isDeterminer(lower) ||
      lexicon.partitives.has(lower) ||
      lexicon.calendar.has(lower) ||
      lexicon.words.spans.includes(lower) ||
      (lexicon.noun(lower)?.plural === true && !lexicon.roleModifiers.has(lower)) ||
      (VERBAL.test(lower) && !lexicon.roleModifiers.has(lower)) ||
      token.end === tokens[i + 1]?.start;
    if (outside || (isCapital(token.text) && opens[i] !== 1) || words.length >= COMPOUND_WORDS) return [];
    words.unshift(i);
    if (opens[i] === 1) return words.length > 1 ? words : [];
  }
  return [];
}

/** Verbs and adverbs, but no *rights* and no *housing*. */
const VERBAL = /(?:[^e]ed|ly)$/u;

/** Verbs and adverbs, which stand before a role as well as the first part of a compound does. */
const NO_COMPOUND = /(?:ed|ly|ing|s)$/u;

function belongs(lower: string, lexicon: Lexicon): boolean {
  return (
    lexicon.roleModifiers.has(lower) ||
    lexicon.noun(lower)?.sort === 'role' ||
    lexicon.formerly.has(lower) ||
    lexicon.adjectives.has(lower)
  );
}

/** The words before a possessive ending: *the county*, *Fenwater*, *the nurses*. */
function readPossessor(reading: Reading, ending: number, lexicon: Lexicon): Span {
  const { tokens } = reading;
  let first = ending - 1;
  for (let i = ending - 1; i >= 0 && ending - i <= 5; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || isPossessive(tokens, i)) break;
    if (lexicon.isDeterminer(token.lower)) {
      first = i;
      break;
    }
    const some = lexicon.partitives.has(tokens[i - 1]?.lower ?? ''); // One of Norvolt’s engineers
    if (joinsCapitals(tokens, i, lexicon) && token.lower === lexicon.words.of && !some) continue; // Bank of Marlow’s
    if (lexicon.boundaries.has(token.lower)) break;
    if (i < ending - 1 && lexicon.calendar.has(token.lower)) break; // On Monday Norvolt's
    if (i < ending - 1 && reading.opens[i] === 1 && lexicon.words.otherWords.includes(token.lower)) break; // Rival Norvolt's
    // Without an article, only a run of capitals belongs to the possessor.
    const inRun = isCapital(token.text) || token.kind === 'number';
    if (!inRun && i < ending - 1 && !articleBefore(reading, i, lexicon)) break;
    first = i;
  }
  return { first, last: ending };
}

function articleBefore(reading: Reading, from: number, lexicon: Lexicon): boolean {
  for (let i = from; i >= 0 && from - i < 4; i--) {
    const token = reading.tokens[i];
    if (!token || token.kind === 'mark') return false;
    if (lexicon.isDeterminer(token.lower)) return true;
    if (lexicon.boundaries.has(token.lower)) return false;
  }
  return false;
}
