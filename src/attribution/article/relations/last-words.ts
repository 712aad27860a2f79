import { sameParty, speaksOf } from './parties';
import { nearestBefore, paragraphsBetween, type Reader } from './reader';
import { isStatement, outermost } from './targets';

/** How many claims back an answer that nothing announces may be. */
const CLAIMS = 3;

/** The nearest words that fit of whichever other party spoke last, or spoke of who answers. */
export function nearTo(
  reader: Reader,
  at: number,
  fits: (other: number) => boolean,
  alsoDenials = false,
): number | undefined {
  const plain = (other: number) =>
    isPlain(reader, other) || (alsoDenials && reader.claims[other]?.class === 'deny');
  const may = (other: number) =>
    isStatement(reader, other) && plain(other) && paragraphsBetween(reader, other, at) <= 1;
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
export function isPlain({ claims }: Reader, at: number): boolean {
  const claim = claims[at];
  return (
    claim !== undefined &&
    !claim.negated &&
    !claim.within &&
    claim.rule !== 'label' &&
    ['say', 'claim', 'show', 'blame', 'think', 'call'].includes(claim.class)
  );
}
