import { sharedStems } from './content-words';
import { isPlain } from './last-words';
import { speaksOf } from './parties';
import { nearestBefore, paragraphsBetween, sharedWeight, type Reader } from './reader';

/** What somebody’s deed and its denial must share. */
const WEIGHT = 0.8;
/** And what part of what is denied that must be. */
const PART = 0.6;
/** How many paragraphs back the denial may stand. */
const REACH = 2;

/** "The mayor denies having met Lund. An aide says that the mayor met Lund twice.": what somebody denies, and others say that they did. */
export function holdsDeed(reader: Reader, at: number): number | undefined {
  const own = reader.words[at];
  if (!own || own.negated || own.supposes || !isPlain(reader, at)) return undefined;
  return nearestBefore(reader, at, (other) => {
    const [claim, theirs] = [reader.claims[other], reader.words[other]];
    if (claim?.class !== 'deny' || claim.rule !== 'gerund' || !theirs || theirs.negated) return false;
    if (paragraphsBetween(reader, other, at) > REACH || !tellsOf(reader, at, other)) return false;
    const [deed = ''] = theirs.stems;
    const shared = sharedStems(own, theirs);
    return (
      shared.includes(deed) &&
      shared.length >= PART * theirs.stems.size &&
      sharedWeight(reader, at, other) >= WEIGHT
    );
  });
}

/** Whether a claim speaks of somebody: by name, or as he, she, it or they. */
function tellsOf(reader: Reader, at: number, other: number): boolean {
  const { that, subjectPronouns, speakerPronouns } = reader.lexicon.sets;
  const { opening = [] } = reader.words[at] ?? {};
  const subject = opening[that.has(opening[0] ?? '') ? 1 : 0] ?? '';
  return speaksOf(reader, at, other) || (subjectPronouns.has(subject) && !speakerPronouns.has(subject));
}
