import type { Lexicon } from '../lexicon';
import { isCapital, textOf, type Reading } from '../reading';

/** One written syllable of a first name of two: *Hyun-woo*, *Xiao-ling*. */
const SYLLABLE =
  /^(?:[bdfghjklmnprstwyz]|ch|sh|zh|kh|th|qu?|x|kk|pp|ss|tt)?[wy]?(?:[aeiou]|ae|ai|ao|eo|eu|ei|ia|ie|iu|oo|ou|oe|ua|ue|ui|uo|yu)(?:[kmnlptrh]|ng)?$/u;

/**
 * Whether a word with a small letter behind its hyphen is a first name of two syllables (*Hyun-woo Pak*) rather than
 * an adjective (*London-based*) or a prefix (*Ex-minister*).
 */
export function isHyphenatedForename({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const parts = tokens[i]?.lower.split('-') ?? [];
  const next = tokens[i + 1];
  if (parts.length !== 2 || next?.kind !== 'word' || !isCapital(next.text)) return false;
  return parts.every(
    (part) =>
      part.length > 1 &&
      SYLLABLE.test(part) &&
      lexicon.noun(part) === null &&
      !lexicon.boundaries.has(part) &&
      !lexicon.isDeterminer(part) &&
      !lexicon.formerly.has(part) &&
      !lexicon.roleModifiers.has(part),
  );
}

/** The *41st* Brigade: an ordinal in figures. */
export const ORDINAL = /^\p{N}+(?:st|nd|rd|th)$/u;

/** A nickname is no longer. */
const NICKNAME_WORDS = 3;

/** Jim *“The Crane”* Hollis: where a name goes on behind a nickname in marks that opens at a token; 0 where none does. */
export function behindNickname({ tokens, body, sentence }: Reading, opener: number): number {
  const pair = body.quotations.pairs.find((other) => other.opener === opener);
  if (!pair || pair.closer <= opener + 1 || pair.closer > opener + NICKNAME_WORDS + 1) return 0;
  const name = tokens[pair.closer + 1];
  if (name?.kind !== 'word' || !isCapital(name.text) || sentence[pair.closer + 1] !== sentence[opener])
    return 0;
  const words = tokens.slice(opener + 1, pair.closer);
  return words.every(({ kind }) => kind === 'word') && words.some(({ text }) => isCapital(text))
    ? pair.closer + 1
    : 0;
}

/** The text of a name without a nickname in marks. */
export function withoutNickname(reading: Reading, first: number, last: number): string {
  const { body, tokens, depth } = reading;
  const around = depth[first];
  if (depth.subarray(first, last).every((each) => each === around)) return textOf(reading, first, last);
  let text = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || isNickname({ tokens, depth }, i, first)) continue;
    const gap = text !== '' && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '';
    text += gap + body.text.slice(token.start, token.end);
  }
  return text;
}

/** Whether a token is part of a nickname in marks, or of its marks. */
export function isNickname(
  { tokens, depth }: Pick<Reading, 'tokens' | 'depth'>,
  i: number,
  first: number,
): boolean {
  const around = depth[first] ?? 0;
  const within = (at: number) => (depth[at] ?? 0) > around;
  return within(i) || (tokens[i]?.kind === 'mark' && (within(i + 1) || within(i - 1)));
}

/** *Seafarers' Federation*, *the Parents' and Teachers' League*: a plural possessive that opens the name of a body. */
export function opensBody({ tokens, sentence }: Reading, ending: number, lexicon: Lexicon): boolean {
  const owner = tokens[ending - 1];
  if (!owner || !lexicon.pluralOf(owner.lower)) return false;
  for (let i = ending + 1; i <= ending + 4 && sentence[i] === sentence[ending]; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !isCapital(token.text)) return false;
    if (lexicon.organisationEndings.has(token.lower)) return true;
  }
  return false;
}

/**
 * Whether a word that elsewhere ends a phrase is part of a name here, as its capital inside a sentence says: the
 * *Left* Alliance, *Will* Abbot.
 */
export function isNameWord(reading: Reading, i: number, lexicon: Lexicon): boolean {
  const { tokens, opens, titleCase } = reading;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || titleCase || next?.kind !== 'word' || !isCapital(next.text)) return false;
  const titled = lexicon.roleTitle(next.lower) !== undefined || lexicon.noun(next.lower)?.sort === 'role';
  if (lexicon.words.smallNumbers.includes(token.lower) && opens[i] !== 1 && !titled) return true; // at Two Rivers
  if (lexicon.prepositions.has(token.lower) || lexicon.isDeterminer(token.lower)) return false;
  if (lexicon.pronoun(token.lower) || lexicon.relatives.has(token.lower)) return false;
  const forename = lexicon.forename(token.lower) !== undefined;
  if (lexicon.partitives.has(token.lower) && opens[i] !== 1 && !titled) return true; // at Third Way
  if (lexicon.words.bodyOpenings.includes(token.lower)) return true; // Met Norland
  return forename || (opens[i] !== 1 && lexicon.organisationEndings.has(next.lower));
}

/** *RailWatch*, *Unite-Mark*: a word with a capital inside is a name, unless it is an adjective as *Anglo-Irish* is. */
export function isCoined(text: string, lexicon: Lexicon): boolean {
  const tail = text.slice(text.lastIndexOf('-') + 1).toLowerCase();
  const common = lexicon.adjectives.has(tail) || lexicon.noun(tail) !== null;
  return COINED.test(text) && !common;
}

const COINED = /^\p{Lu}\p{L}*(?:-\p{Lu}\p{Ll}+|\p{Ll}\p{Lu}\p{Ll}+)+$/u;
