import { stemOf } from './content-words';
import { isPlain } from './last-words';
import { speaksOf } from './parties';
import { isSpeech, nearestBefore, paragraphsBetween, sharedWeight, type Reader } from './reader';
import { isStatement, outermost } from './targets';

/** What a charge and one that turns it against whoever made it must share. */
const SAME_DEED = 0.4;
/** In so few words stands whom somebody blames and for what: "the *miners* for the attack". */
const BLAME_WORDS = 7;

/**
 * “Norland accused Sudland of poisoning the river.” – “Sudland said Norland’s own mines had poisoned it”, “Sudland blamed
 * Norland for the attack”: whoever is charged says that it was the others, or takes up the deed as their own (“I am on the
 * *side* of everybody,” of “*siding* with the firm”).
 */
export function turnsCharge(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (!claim || !isPlain(reader, at) || reader.words[at]?.agrees) return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || last !== at - 1 || paragraphsBetween(reader, last, at) > 1) return undefined;
  if (reader.claims[last]?.class !== 'blame' || !speaksOf(reader, last, at)) return undefined;
  const turned = speaksOf(reader, at, last) && (blamesFor(reader, at) || sharesDeed(reader, at, last));
  return turned || ownsDeed(reader, at, last) ? outermost(reader, at, last) : undefined;
}

function sharesDeed(reader: Reader, at: number, last: number): boolean {
  return reader.claims[at]?.class !== 'blame' && sharedWeight(reader, at, last) >= SAME_DEED;
}

/** "blamed Norland for *the attack*": for what has just been told. */
function blamesFor({ claims, lexicon, words }: Reader, at: number): boolean {
  const { chargePrepositions, determiners } = lexicon.sets;
  const { opening = [], text = '' } = words[at] ?? {};
  const behind = opening.findIndex((word) => chargePrepositions.has(word));
  return (
    claims[at]?.class === 'blame' &&
    behind > 0 &&
    determiners.has(opening[behind + 1] ?? '') &&
    text.trim().split(' ').length <= BLAME_WORDS
  );
}

/** “I’m on the *side* of …” of "accused her of *siding* with …": speech about those who speak that has the verb of the charge. */
function ownsDeed(reader: Reader, at: number, last: number): boolean {
  const { chargePrepositions, speakerPronouns, subjectPronouns } = reader.lexicon.sets;
  const { opening = [], stems } = reader.words[at] ?? {};
  const subject = opening[0]?.replace(/'.*$/u, '') ?? '';
  if (!isSpeech(reader, at) || !speakerPronouns.has(subject) || !subjectPronouns.has(subject)) return false;
  const charge = reader.words[last]?.text.trim().split(' ') ?? [];
  const deed = charge[charge.findLastIndex((word) => chargePrepositions.has(word)) + 1] ?? '';
  return charge.length > 1 && deed !== '' && (stems?.has(stemOf(deed)) ?? false);
}
