import { overlapOf } from './content-words';
import { sameParty } from './parties';
import { isSpeech, paragraphsBetween, REACH, sharedWeight, turnsAgainst, type Reader } from './reader';
import { speakerAt } from './speaker-at';

/** How much of what is disputed must turn up in the words of whoever takes a side. */
const ABOUT = 1.2;
/** Of what a paper shows a word will do against somebody who denies it outright. */
const ABOUT_IN_PAPER = 1.1;
/** And in those of a witness whom nothing else sets against the last words. */
const ABOUT_BY_WITNESS = 1.4;

/** What a paper that bears a denial out has of it is more than this part. */
const PART_OF_OTHER = 0.5;

/** How many paragraphs after a denial a third party may still take a side. */
const NEAR = 3;

/** One claim that denies another. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/** The claims that somebody's words go against, and those that they bear out. */
export interface Sides {
  readonly against: readonly number[];
  readonly backed: readonly number[];
}

const NEITHER: Sides = { against: [], backed: [] };

/**
 * On which side of a dispute a third party stands: a document, an unnamed witness, whoever confirms something or
 * turns against the last words. Without a negation they back the claim and go against its denial, with one the
 * other way round.
 */
export function sidesTaken(reader: Reader, at: number, disputes: readonly Edge[]): Sides {
  if (!givesEvidence(reader, at) || leavesOpen(reader, at)) return NEITHER;
  const document = speakerAt(reader, at)?.kind === 'document';
  const witness = speakerAt(reader, at)?.kind === 'anonymous' && !turnsAgainst(reader, at);
  const against = new Set<number>();
  const backed = new Set<number>();
  for (let i = disputes.length - 1; i >= 0; i--) {
    const { from, to } = disputes[i] ?? { from: 0, to: 0 };
    if (at - Math.max(from, to) > REACH) break;
    if (paragraphsBetween(reader, Math.max(from, to), at) > NEAR) continue;
    if (from >= at || to >= at || sameParty(reader, at, from) || sameParty(reader, at, to)) continue;
    const outright = document && reader.claims[from]?.class === 'deny';
    const about = outright ? ABOUT_IN_PAPER : witness ? ABOUT_BY_WITNESS : ABOUT;
    if (Math.max(sharedWeight(reader, at, from), sharedWeight(reader, at, to)) < about) continue;
    const otherwise = document && showsOtherwise(reader, at, from);
    const no = saysNo(reader, from, to);
    if (!otherwise && no === (reader.claims[to]?.class === 'deny' || reader.words[to]?.negated === true))
      continue;
    const sidesWith = !otherwise && reader.words[at]?.negated === no ? from : to;
    backed.add(sidesWith);
    against.add(sidesWith === from ? to : from);
  }
  return { against: [...against].filter((other) => !backed.has(other)), backed: [...backed] };
}

/** "A map appears *to contradict* the mayor": what a paper seems to do is told without what it shows. */
function leavesOpen({ lexicon, words }: Reader, at: number): boolean {
  return lexicon.sets.infinitive.has(words[at]?.opening[0] ?? '');
}

/** "The door was open, it said. A video shows a closed door.": a paper right behind a denial that shares only part of it. */
function showsOtherwise(reader: Reader, at: number, from: number): boolean {
  const [words, before] = [reader.words[at], reader.words[at - 1]];
  if (!words || !before || words.negated || before.negated || from !== at - 1) return false;
  if (reader.claims[at - 1]?.paragraph !== reader.claims[at]?.first) return false;
  const { shared, part } = overlapOf(words, before);
  return shared > 0 && part <= PART_OF_OTHER;
}

/** Whether a denial says no to its claim, or no to a no: "rejects that" of "nothing has leaked". */
function saysNo(reader: Reader, from: number, to: number): boolean {
  const denies = reader.claims[from]?.class === 'deny';
  const bare = denies && reader.words[from]?.stems.size === 0;
  if (bare) return reader.words[to]?.negated === false;
  return denies || reader.words[from]?.negated === true;
}

/** Whether a claim is what a third party can bring forward in a dispute. */
export function givesEvidence(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  if (
    !claim ||
    claim.negated ||
    claim.within ||
    claim.rule === 'accordingTo' ||
    claim.modality !== 'reported'
  )
    return false;
  if (!['say', 'show', 'confirm', 'call'].includes(claim.class)) return false;
  const kind = speakerAt(reader, at)?.kind;
  return (
    claim.class === 'confirm' ||
    turnsAgainst(reader, at) ||
    kind === 'document' ||
    (kind === 'anonymous' && claim.class === 'say' && !isSpeech(reader, at))
  );
}
