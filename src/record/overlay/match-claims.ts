import type { Claim } from '../../attribution/analysis';
import type { PlacedClaim } from '../anchors/placed-claim';
import { lengthOf, OverlapIndex } from './overlaps';

/** So much of the shorter content must be shared for two claims to be about the same words. */
const sameWords = 0.5;

export interface MatchedClaims {
  /** The suggestion that is about the same words as a recorded claim, by the recorded claim's id. */
  readonly met: ReadonlyMap<string, Claim>;
  /** The ids of the recorded claims that the vanished suggestions went into, by the suggestions' ids. */
  readonly recordedAs: ReadonlyMap<string, string>;
  /** What is neither recorded nor dismissed. */
  readonly suggestions: readonly Claim[];
}

/** Tells which of the engine's claims are recorded already, which a person turned down, and which are new. */
export function matchClaims(
  found: readonly Claim[],
  recorded: Iterable<PlacedClaim>,
  dismissed: readonly PlacedClaim[],
): MatchedClaims {
  const recordedIndex = new OverlapIndex([...recorded].map((claim) => [claim, claim.content] as const));
  const dismissedIndex = new OverlapIndex(dismissed.map((claim) => [claim, claim.content] as const));
  const met = new Map<string, { claim: Claim; shared: number }>();
  const recordedAs = new Map<string, string>();
  const suggestions: Claim[] = [];
  for (const claim of found) {
    const same = sameAs(claim, recordedIndex);
    if (same) {
      recordedAs.set(claim.id, same.owner.id);
      const other = met.get(same.owner.id);
      if (!other || other.shared < same.shared) met.set(same.owner.id, { claim, shared: same.shared });
    } else if (!sameAs(claim, dismissedIndex)) {
      suggestions.push(claim);
    }
  }
  return { met: new Map([...met].map(([id, { claim }]) => [id, claim])), recordedAs, suggestions };
}

function sameAs({ content }: Claim, index: OverlapIndex<PlacedClaim>) {
  const [best] = index.overlapping(content);
  if (!best) return undefined;
  const shorter = Math.min(lengthOf(content), lengthOf(best.owner.content));
  return best.shared >= sameWords * shorter ? best : undefined;
}
