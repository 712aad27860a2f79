import type { Lexicon } from '../lexicon';
import { isAcronym, isCapital, type Reading } from '../reading';

/**
 * *Ohio State University* professor, *Transport Committee* Chairman, *Marlow* Police Chief: how many of the words before
 * a role make the name of a body, or of the place whose police or town has the office; 0 for none.
 */
export function bodyBefore(
  { tokens, titleCase }: Reading,
  modifiers: readonly number[],
  lexicon: Lexicon,
): number {
  const { rankWords, titleBodies, chambers, partyNames } = lexicon.words;
  const lowerAt = (at: number): string => tokens[modifiers[at] ?? -1]?.lower ?? '';
  const opener = lowerAt(0);
  if (titleCase || lexicon.formerly.has(opener) || rankWords.includes(opener)) return 0;
  let count = 0;
  while (count < modifiers.length && isNamePart(tokens, modifiers[count] ?? 0, lexicon)) count++;
  while (rankWords.includes(lowerAt(count - 1))) count--;
  if (count < 2) return 0;
  const end = lowerAt(count - 1);
  const head = tokens[(modifiers[count - 1] ?? 0) + 1];
  const offices = Object.hasOwn(titleBodies, end) ? titleBodies[end] : undefined;
  const titled = isCapital(head?.text ?? '') && offices?.includes(head?.lower ?? '') === true;
  if (titled && !lexicon.roleModifiers.has(opener) && !lexicon.noun(opener)) return count - 1;
  const field = lexicon.words.portfolioOffices.includes(head?.lower ?? '') && !lexicon.noun(end); // Fisheries Minister
  const name = modifiers.slice(0, count).map((i) => tokens[i]?.lower ?? '');
  if (field || !isBody(name, lexicon)) return 0;
  const side = partyNames.includes(opener) || lexicon.adjectives.has(opener);
  return count === 2 && side && chambers.includes(end) ? 0 : count; // a Republican Senate candidate
}

/** *Emergency Services* Minister: whether all words before the office say what its holder deals with. */
export function isPortfolio(
  { tokens }: Reading,
  modifiers: readonly number[],
  { words: { stateOffices, subjectWords, conjunctions } }: Lexicon,
): boolean {
  if (!stateOffices.includes(tokens[(modifiers.at(-1) ?? -1) + 1]?.lower ?? '')) return false;
  return modifiers.every((i) => {
    const lower = tokens[i]?.lower ?? '';
    return subjectWords.includes(lower) || conjunctions.includes(lower);
  });
}

/** Whether the words end like the name of a body, the whole of them or the part before *of*. */
function isBody(words: readonly string[], lexicon: Lexicon): boolean {
  const ends = (at: number): boolean =>
    lexicon.organisationEndings.has(words[at] ?? '') ||
    lexicon.nounBehind(words[at - 1] ?? '', words[at] ?? '')?.sort === 'organisation';
  const cause =
    (lexicon.words.causeNouns.includes(words[0] ?? '') &&
      lexicon.words.causePrepositions.includes(words[1] ?? '')) ||
    (lexicon.words.fellowNouns.includes(words[0] ?? '') && words[1] === lexicon.words.of);
  return cause || ends(words.length - 1) || ends(words.indexOf(lexicon.words.of) - 1);
}

/** A word with a capital, or *of* and *and* between two. */
function isNamePart(tokens: Reading['tokens'], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || isCapital(token.text)) return token !== undefined;
  return joinsCapitals(tokens, i, lexicon);
}

/** University *of* Tornby, Customs *and* Border Protection, Brink *&* Vane: what joins the words of a body’s name. */
export function joinsCapitals(tokens: Reading['tokens'], i: number, { words }: Lexicon): boolean {
  const [before, lower] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? ''];
  const cause = words.causePrepositions.includes(lower) && words.causeNouns.includes(before);
  const subject = words.namePrepositions.includes(lower) && words.subjectBodies.includes(before);
  return (
    (cause || subject || lower === AMPERSAND || lower === words.of || words.conjunctions.includes(lower)) &&
    isCapital(tokens[i - 1]?.text ?? '') &&
    isCapital(tokens[i + 1]?.text ?? '')
  );
}

export const AMPERSAND = '&';

/** How many words at the front name a region: *Vermont*, *New South Wales*. */
export function regionBefore({ tokens }: Reading, modifiers: readonly number[], lexicon: Lexicon): number {
  let name = '';
  for (let count = 1; count <= Math.min(modifiers.length, REGION_WORDS); count++) {
    const token = tokens[modifiers[count - 1] ?? -1];
    if (!token || !isCapital(token.text)) return 0;
    name = name ? `${name} ${token.lower}` : token.lower;
    if (!lexicon.regions.has(name)) continue;
    const next = tokens[modifiers[count] ?? -1]; // New York *City* Mayor
    return next && isCapital(next.text) && lexicon.noun(next.lower)?.sort === 'organisation' ? 0 : count;
  }
  return 0;
}

/** Longest name of a region, in words. */
const REGION_WORDS = 3;

/** *Digital* Minister, *City* Manager, *Council* Leader: a capital that only the title behind it gives. */
export function isField({ tokens }: Reading, i: number, alone: boolean, lexicon: Lexicon): boolean {
  const [token, head] = [tokens[i], tokens[i + 1]];
  if (!token || !head || isAcronym(token.text) || !isCapital(head.text)) return false;
  if (lexicon.words.portfolioOffices.includes(head.lower)) return true;
  return (
    alone &&
    lexicon.noun(token.lower)?.sort === 'organisation' &&
    lexicon.noun(head.lower)?.sort === 'role' &&
    !lexicon.words.chambers.includes(token.lower)
  );
}
