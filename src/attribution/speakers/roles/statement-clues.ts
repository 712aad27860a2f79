import type { Lexicon } from '../lexicon';
import { isCapital, type Reading } from '../reading';
import { readComplement } from './complement';
import { hasOrganisationNoun } from './complement-clues';
import { belonging, type RoleClue } from './role-clue';
import { clueFromPhrase } from './role-phrase';
import { nameIn } from './role-tail';
import { clueFromWork, ends, formerly } from './work-clues';

/** What the verb behind *he* or *she* tells of them now, or of an office whose end it tells. */
export function clueFromStatement(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  return clueFromWork(reading, at, lexicon) ?? clueFromCopula(reading, at, lexicon, true);
}

/** Ada Brink *is a diver*, *has been head of pest control*, *works as a nurse*. */
export function clueFromCopula(reading: Reading, at: number, lexicon: Lexicon, now = false): RoleClue | null {
  const { tokens } = reading;
  const one = tokens[at]?.lower ?? '';
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`;
  const three = `${two} ${tokens[at + 2]?.lower ?? ''}`;
  const ended = [two, three, `${three} ${tokens[at + 3]?.lower ?? ''}`].find((words) =>
    lexicon.words.endingCopulas.includes(words),
  );
  if (ended !== undefined) {
    const left = clueFromPhrase(reading, at + ended.split(' ').length, lexicon, true);
    return left && formerly(left, lexicon);
  }
  if (lexicon.copulas.has(three)) return clueFromPhrase(reading, at + 3, lexicon, true);
  if (lexicon.copulas.has(two)) return clueFromPhrase(reading, at + 2, lexicon, true);
  if (!lexicon.copulas.has(one)) return null;
  if (lexicon.words.copulaAdverbs.includes(tokens[at + 1]?.lower ?? ''))
    return clueFromPhrase(reading, at + 2, lexicon, true); // hon är också ombud
  const opener = tokens[at + 1]?.lower ?? '';
  const sense = lexicon.noun(opener);
  const office =
    (sense?.sort === 'role' && !sense.plural) ||
    lexicon.roleModifiers.has(opener) || // became chief executive
    (lexicon.marksOwners && lexicon.surelyRole(opener));
  if (!office && !lexicon.isDeterminer(opener) && !lexicon.formerly.has(opener)) return null;
  const clue = clueFromPhrase(reading, at + 1, lexicon, true);
  if (!clue || !lexicon.words.pastCopulas.includes(one)) return clue;
  if (ends(reading, clue.span.last, lexicon)) return formerly(clue, lexicon);
  return now ? null : clue;
}

/** A relative clause about somebody: what they do, what they are, or where. */
export function clueFromClause(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const now = lexicon.words.nowWords.includes(reading.tokens[at]?.lower ?? '');
  const verb = now ? at + 1 : at; // who now works for Norvolt
  return (
    clueFromWork(reading, verb, lexicon) ??
    clueFromCopula(reading, verb, lexicon) ??
    clueFromSecondVerb(reading, verb, lexicon) ??
    clueFromPlaceOfWork(reading, verb, lexicon)
  );
}

/** So many words at most stand between *who* and the second verb. */
const FIRST_VERB = 10;

/** Who left politics last year *and now chairs Save Our Pier*: a second verb of the clause, about a body with a name. */
function clueFromSecondVerb(reading: Reading, from: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  for (let i = from; i - from < FIRST_VERB && tokens[i]?.kind === 'word'; i++) {
    if (!lexicon.words.conjunctions.includes(tokens[i]?.lower ?? '')) continue;
    const now = lexicon.words.nowWords.includes(tokens[i + 1]?.lower ?? '');
    const clue = clueFromWork(reading, now ? i + 2 : i + 1, lexicon);
    if (clue?.of && isCapital(tokens[clue.of.first]?.text ?? '')) return clue;
  }
  return null;
}

/** Ada Brink, *whose father, Tom*, drowned: a daughter of his; *whose company, Norvolt,* made it: one of Norvolt’s. */
export function clueFromRelative(reading: Reading, whose: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const { ownerRelatives, kinPairs, plainOrganisations } = lexicon.words;
  if (!ownerRelatives.includes(tokens[whose]?.lower ?? '')) return null;
  const noun = tokens[whose + 1]?.lower ?? '';
  const first = tokens[whose + 2]?.text === ',' ? whose + 3 : whose + 2;
  let last = first;
  while (isCapital(tokens[last]?.text ?? '')) last++;
  if (last === first) return null;
  const of = { first, last };
  const span = { first: whose, last };
  if (plainOrganisations.includes(noun)) return belonging(of, span);
  const pair = kinPairs.find((nouns) => nouns.some((list) => list.includes(noun)));
  if (!pair) return null;
  const others = pair.find((list) => !list.includes(noun)) ?? pair[0] ?? [];
  const ofGender = (gender: 'f' | 'm'): string | undefined =>
    others.find((other) => lexicon.nounGender(other) === gender);
  const plain = others.find((other) => lexicon.nounGender(other) === undefined) ?? noun;
  return belonging(of, span, {
    role: plain,
    head: plain,
    kin: true,
    gendered: { f: ofGender('f') ?? plain, m: ofGender('m') ?? plain },
  });
}

/** *who has studied tides for years at Tornby University*. */
function clueFromPlaceOfWork(reading: Reading, from: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  for (let i = from; i < tokens.length && i - from <= 12; i++) {
    if (tokens[i]?.kind === 'mark') return null;
    if (!lexicon.holderPrepositions.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === lexicon.words.of)
      continue;
    const complement = readComplement(reading, i, lexicon);
    const named = complement && nameIn(reading, complement, lexicon);
    if (named && hasOrganisationNoun(reading, named, lexicon)) return belonging(named, named);
  }
  return null;
}
