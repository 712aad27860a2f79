import { speaksOfAnother } from './flat-contradictions';
import { isPlain, nearTo } from './last-words';
import { sharedWeight, type Reader } from './reader';

/** What two claims must share, unless the later one goes on about "it" or "they". */
const SAME_THING = 0.6;
/** So many words may stand before "still": *oil is* still leaking. */
const BEFORE_STILL = 5;

/**
 * "the leak was stopped" and "it is still running", "the town has been taken" and "they still hold it": what one says is
 * over goes on, as another says.
 */
export function goesOnStill(reader: Reader, at: number): number | undefined {
  if (!isPlain(reader, at) || reader.words[at]?.negated) return undefined;
  const [lasts, ends] = [isLasting(reader, at), isOver(reader, at)];
  if (!lasts && !ends) return undefined;
  return nearTo(reader, at, (other) => {
    const theirs = reader.words[other];
    if (!theirs || theirs.negated) return false;
    if (!(lasts ? isOver(reader, other) : isLasting(reader, other)) || speaksOfAnother(reader, at, other))
      return false;
    return (other === at - 1 && takesUp(reader, at)) || sharedWeight(reader, at, other) >= SAME_THING;
  });
}

/** "it is still running", "they still hold it", "it goes on"; but not "it is still dangerous". */
function isLasting({ lexicon, words }: Reader, at: number): boolean {
  const { persisting, subjectPronouns, personPronouns } = lexicon.sets;
  const { opening = [], text = '' } = words[at] ?? {};
  // he is still thinking about it
  if (opening.slice(0, 2).some((word) => personPronouns.has(word))) return false;
  const still = opening.findIndex((word) => persisting.has(word));
  if (still > 0 && still <= BEFORE_STILL)
    return lexicon.ongoing.test(opening[still + 1] ?? '') || subjectPronouns.has(opening[still - 1] ?? '');
  return lexicon.lasting.some((phrase) => text.includes(` ${phrase} `));
}

/** "was stopped", "is over" */
function isOver({ lexicon, words }: Reader, at: number): boolean {
  const { be, have, ended, adverbs } = lexicon.sets;
  const opening = words[at]?.opening ?? [];
  return opening.some((word, i) => {
    if (!ended.has(word)) return false;
    const before = opening.slice(0, i).findLast((one) => !adverbs.has(one)) ?? '';
    return be.has(before) || have.has(before);
  });
}

/** "*it* is still running", "they still hold *it*", "they continue": whether words go on about what was said to be over. */
function takesUp({ lexicon, words }: Reader, at: number): boolean {
  const { that, subjectPronouns, personPronouns, speakerPronouns, proforms, persisting } = lexicon.sets;
  const { opening = [] } = words[at] ?? {};
  if (opening.some((word) => proforms.has(word) && subjectPronouns.has(word))) return true;
  const subject = opening[that.has(opening[0] ?? '') ? 1 : 0] ?? '';
  if (personPronouns.has(subject) || speakerPronouns.has(subject)) return false;
  return subjectPronouns.has(subject) && !opening.some((word) => persisting.has(word));
}
