import { isPlain } from './last-words';
import { mayAnswer, paragraphsBetween, sharedWeight, type Reader } from './reader';
import { speakerAt } from './speaker-at';
import { isStatement, outermost } from './targets';

/**
 * “Lund said the bus was full. A video shows empty seats.”, “Lund said he had never met her. Photographs show *the two* at a
 * table.”: a paper right behind words that has the opposite of one, or shows what somebody is said never to have done.
 */
export function showsContrary(reader: Reader, at: number): number | undefined {
  const [own, before] = [reader.words[at], reader.words[at - 1]];
  if (!own || !before || own.negated || speakerAt(reader, at)?.kind !== 'document') return undefined;
  if (reader.claims[at]?.class !== 'show' || !isPlain(reader, at) || !isPlain(reader, at - 1))
    return undefined;
  if (paragraphsBetween(reader, at - 1, at) > 0 || !mayAnswer(reader, at, at - 1)) return undefined;
  if (!isStatement(reader, at - 1)) return undefined;
  const opposite = !before.negated && [...own.opposites].some((stem) => before.stems.has(stem));
  return opposite || showsThem(reader, at) ? outermost(reader, at, at - 1) : undefined;
}

/** Whether somebody is said never to have done something, and a paper tells of them or of the same. */
function showsThem(reader: Reader, at: number): boolean {
  const { nevers, personPronouns, objectPronouns, determiners, numerals } = reader.lexicon.sets;
  const never = reader.words[at - 1]?.opening.some((word) => nevers.has(word)) ?? false;
  if (!never) return false;
  const { opening = [] } = reader.words[at] ?? {};
  const told = opening.some(
    (word, i) =>
      personPronouns.has(word) ||
      objectPronouns.has(word) ||
      (numerals.has(word) && determiners.has(opening[i - 1] ?? '')),
  );
  return told || sharedWeight(reader, at - 1, at) > 0;
}
