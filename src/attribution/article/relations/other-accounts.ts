import { isPlain } from './last-words';
import { speaksOf } from './parties';
import { cueOf, isSpeech, mayAnswer, paragraphsBetween, type Reader } from './reader';
import { isClause, isStatement, outermost, tellsWhatWouldBe } from './targets';

/** So many words open a report up to its verb. */
const UP_TO_VERB = 6;

/**
 * "Tenants accused the landlord of cutting off the water. The landlord said a pipe had burst.": whoever is accused tells
 * right behind it what happened instead. What they will do, or hold to be good, is no other account.
 */
export function tellsOtherAccount(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!words || words.agrees || words.supposes || !isPlain(reader, at) || !isClause(reader, at))
    return undefined;
  const last = at - 1;
  if (reader.claims[last]?.class !== 'blame' || !isStatement(reader, last) || isSpeech(reader, at))
    return undefined;
  if (paragraphsBetween(reader, last, at) > 1 || !mayAnswer(reader, at, last)) return undefined;
  if (!speaksOf(reader, last, at) || tellsWhatWouldBe(reader, at)) return undefined;
  return insists(reader, at) || tellsOfBefore(reader, at) ? outermost(reader, at, last) : undefined;
}

function insists(reader: Reader, at: number): boolean {
  return cueOf(reader, at)
    .split(/[^\p{L}]+/u)
    .some((word) => reader.lexicon.sets.insistence.has(word));
}

/** "a pipe *had* burst": a report of what had been, and of somebody or something else than who reports it. */
function tellsOfBefore({ lexicon, words }: Reader, at: number): boolean {
  const { have, that, speakerPronouns, personPronouns, determiners, ones, future, conditional } =
    lexicon.sets;
  const opening = words[at]?.opening.slice(0, UP_TO_VERB + 1) ?? [];
  if (opening.some((word) => future.has(word) || conditional.has(word))) return false;
  const subject = opening[that.has(opening[0] ?? '') ? 1 : 0] ?? '';
  // "she had asked for a review" need not be about it, "they had a right" tells of nothing that happened.
  if (speakerPronouns.has(subject) || personPronouns.has(subject)) return false;
  const had = opening.findIndex((word) => have.has(word));
  const next = opening[had + 1] ?? '';
  return had > 0 && !determiners.has(next) && !ones.has(next);
}
