import type { Lexicon } from '../lexicon';
import { isCapital, isPossessive, type Reading } from '../reading';
import type { NameRun } from './names';

/** How far a sentence says that a name stands for a state: for sure, or where others in the article are states. */
export type StateSign = 'sure' | 'likely' | null;

/** In so many words behind a name its army or its ambassador is looked for. */
const NEAR = 7;

/** How many words may stand between an owner or an article and the noun. */
const MODIFIERS = 3;

/**
 * Whether what stands around a name says that it is a state, known or not: *Velmaria’s foreign minister*, *its
 * ambassador to Velmaria*, *the border with Velmaria*, Velmaria, *a country of two million*. People’s governments
 * and the ambassadors of brands look alike, so that a name of somebody is left to others.
 */
export function stateSign(reading: Reading, run: NameRun, lexicon: Lexicon): StateSign {
  const { words } = lexicon;
  if (run.organisation || run.title || !isShort(reading, run, lexicon)) return null;
  if (owns(reading, run, words.stateMarks) || hasBehind(reading, run, lexicon)) return 'sure';
  if (ownsInClause(reading, run, lexicon)) return 'sure';
  if (isCalledNation(reading, run, lexicon) || isTied(reading, run, words.stateTies)) return 'sure';
  const likely =
    owns(reading, run, words.stateHints) ||
    isTied(reading, run, words.hintTies) ||
    isNeighbour(reading, run, lexicon) ||
    expels(reading, run, lexicon) ||
    words.stateEndings.some((ending) => reading.tokens[run.last - 1]?.lower.endsWith(ending));
  return likely ? 'likely' : null;
}

/** *Velmaria*, *North Velmaria*: hardly any other state has more than one word. */
function isShort(
  { tokens }: Reading,
  { nameFirst, last }: NameRun,
  { placeOpenings, regions }: Lexicon,
): boolean {
  const first = tokens[nameFirst]?.lower ?? '';
  if (last - nameFirst === 1) return !regions.has(first);
  return last - nameFirst === 2 && placeOpenings.has(first);
}

/** *Velmaria’s* former foreign *minister* */
function owns(reading: Reading, { last }: NameRun, nouns: readonly string[]): boolean {
  const { tokens } = reading;
  return isPossessive(tokens, last) && nounWithin(reading, last + 1, nouns) >= 0;
}

/** Velmaria, *whose* foreign *minister* was away */
function ownsInClause(reading: Reading, { last }: NameRun, { words }: Lexicon): boolean {
  const { tokens } = reading;
  if (tokens[last]?.text !== ',' || !words.ownerRelatives.includes(tokens[last + 1]?.lower ?? ''))
    return false;
  return nounWithin(reading, last + 2, words.stateMarks) >= 0;
}

/** The first of the next words that is one of the nouns, with words in small letters before it only; −1 for none. */
function nounWithin({ tokens }: Reading, from: number, nouns: readonly string[]): number {
  for (let i = from; i < from + MODIFIERS; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (nouns.includes(token.lower)) return i;
    if (isCapital(token.text)) return -1;
  }
  return -1;
}

/** Velmaria recalled *its ambassador*; but no firm has *an army of* lawyers. */
function hasBehind(reading: Reading, { last }: NameRun, { words, calendar }: Lexicon): boolean {
  const { tokens } = reading;
  if (isPossessive(tokens, last)) return false;
  for (let i = last; i < last + NEAR; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (isCapital(token.text) && !calendar.has(token.lower))) return false;
    const its = words.pronouns[token.lower];
    if (its?.gender !== 'n' || !its.possessive) continue;
    const at = nounWithin(reading, i + 1, words.stateMarks);
    return at >= 0 && tokens[at + 1]?.lower !== words.of;
  }
  return false;
}

/** Velmaria, *a country of two million*; *the island nation of* Velmaria. */
function isCalledNation(reading: Reading, { first, last }: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const { nationNouns, of } = lexicon.words;
  const article = tokens[last + 1]?.lower ?? '';
  const apposed =
    tokens[last]?.text === ',' && (lexicon.indefinite.has(article) || lexicon.definite.has(article));
  const nation = apposed ? nounWithin(reading, last + 2, nationNouns) : -1;
  if (nation >= 0 && endsPhrase(tokens[nation + 1], lexicon)) return true;
  const noun = tokens[first - 1]?.lower === of ? first - 2 : first - 1;
  return nationNouns.includes(tokens[noun]?.lower ?? '') && tokens[noun]?.text === tokens[noun]?.lower;
}

/** A *country* of two million, but a *country* music label. */
function endsPhrase(next: Reading['tokens'][number] | undefined, { boundaries }: Lexicon): boolean {
  return next?.kind !== 'word' || boundaries.has(next.lower);
}

/** The *border with* Velmaria, the *border between* Velmaria *and* Sund, the *ambassador to* Velmaria. */
function isTied({ tokens }: Reading, { first, last }: NameRun, ties: readonly string[]): boolean {
  if (isPossessive(tokens, last)) return false;
  const pair = (at: number): boolean =>
    ties.includes(`${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`);
  return pair(first - 1) || (isCapital(tokens[first - 2]?.text ?? '') && pair(first - 3));
}

/** *Velmaria expelled* the *ambassador* of Sund, *Velmaria expelled* Sund’s *ambassador*. */
function expels(reading: Reading, { first, last }: NameRun, { words }: Lexicon): boolean {
  const { tokens, opens } = reading;
  const verb = tokens[last];
  if (opens[first] !== 1 || verb?.kind !== 'word' || isCapital(verb.text)) return false;
  for (let i = last + 1; i < last + NEAR && tokens[i]?.text !== '.'; i++)
    if (words.envoyNouns.includes(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Accused *its neighbour* Velmaria of theft. */
function isNeighbour({ tokens }: Reading, { first }: NameRun, { words }: Lexicon): boolean {
  if (!words.neighbourNouns.includes(tokens[first - 1]?.lower ?? '')) return false;
  for (let i = first - 2; i >= first - 1 - MODIFIERS; i--) {
    const owner = words.pronouns[tokens[i]?.lower ?? ''];
    if (owner) return owner.gender === 'n' && owner.possessive === true;
  }
  return false;
}
