import { sharedStems } from './content-words';
import { accuses } from './denied-objects';
import { sameParty, speaksOf } from './parties';
import { cueOf, nearestBefore, paragraphsBetween, sharedWeight, type Reader } from './reader';
import { isStatement, outermost } from './targets';

/** How many claims back such an answer may be. */
const CLAIMS = 3;
/** What somebody who insists must share with the words held against them. */
const INSISTED = 0.6;
/** What somebody who clears a party must share with what is held against it, unless that names them. */
const CLEARED = 0.4;
/** How rare the words must be that two parties use with and without a negation. */
const TURNED = 0.8;
/** In longer words a negation is seldom about what two parties share. */
const LONGEST = 11;
/** One word in common will do of two that say little else, or of words that speak of who answers. */
const SHORT = 6;

/** "had no hand in it", "acted within the law": against the last words if they accuse, speak of who answers, or share something. */
export function disclaims(reader: Reader, at: number): number | undefined {
  if (!isPlain(reader, at) || !reader.words[at]?.disclaims) return undefined;
  return nearTo(
    reader,
    at,
    (other) =>
      accuses(reader, other) || speaksOf(reader, other, at) || sharedWeight(reader, at, other) >= CLEARED,
  );
}

/** "Ray blamed the filter. The hospital insisted that the filter had been changed." */
export function insists(reader: Reader, at: number): number | undefined {
  const { insistence } = reader.lexicon.sets;
  const insisting = cueOf(reader, at)
    .split(/[^\p{L}]+/u)
    .some((word) => insistence.has(word));
  if (!insisting || !isPlain(reader, at) || reader.words[at]?.agrees) return undefined;
  return nearTo(reader, at, (other) => sharedWeight(reader, at, other) >= INSISTED);
}

/** "cut limes without a permit" and "held a permit": the same rarer word in the clause of a negation and outside one. */
export function turnsRound(reader: Reader, at: number): number | undefined {
  if (!isPlain(reader, at)) return undefined;
  return nearTo(reader, at, (other) => {
    const [one, two] = [reader.words[at], reader.words[other]];
    if (!one || !two || (one.negated && two.negated)) return false;
    if (one.stems.size > LONGEST || two.stems.size > LONGEST) return false;
    const shared = sharedStems(one, two);
    const few = one.stems.size <= SHORT && two.stems.size <= SHORT;
    if (shared.length < 2 && !few && !speaksOf(reader, other, at)) return false;
    let weight = 0;
    for (const stem of shared)
      if (one.refused.has(stem) !== two.refused.has(stem)) weight += reader.weightOf(stem);
    return weight >= TURNED;
  });
}

/** The nearest words that fit of whichever other party spoke last, or spoke of who answers. */
function nearTo(reader: Reader, at: number, fits: (other: number) => boolean): number | undefined {
  const may = (other: number) =>
    isStatement(reader, other) && isPlain(reader, other) && paragraphsBetween(reader, other, at) <= 1;
  const last = nearestBefore(reader, at, may, false, CLAIMS);
  if (last === undefined) return undefined;
  const found = nearestBefore(
    reader,
    at,
    (other) =>
      (other === last || sameParty(reader, other, last) || speaksOf(reader, other, at)) &&
      may(other) &&
      fits(other),
    false,
    CLAIMS,
  );
  return found === undefined ? undefined : outermost(reader, at, found);
}

/** Whether somebody holds something to be so, rather than asking, promising or ordering it. */
function isPlain({ claims }: Reader, at: number): boolean {
  const claim = claims[at];
  return (
    claim !== undefined &&
    !claim.negated &&
    !claim.within &&
    claim.rule !== 'label' &&
    ['say', 'claim', 'show', 'blame', 'think', 'call'].includes(claim.class)
  );
}
