import { placingSteps, type PlacingOptions } from './place-claims';
import type { ClaimAnchors, PlacedClaim } from './placed-claim';

/** How the caller lets other work go first. */
export interface Pacing {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Resolves when it is our turn again. */
  pause(): Promise<void>;
  /** Longest work between two pauses in milliseconds; 16 keeps an editor fluent. */
  readonly slice: number;
}

/**
 * Places claims like `placeClaims`, in slices with pauses between them.
 *
 * @param signal stops the work at the next step; the promise then rejects with the signal's reason
 */
export async function placeClaimsInSlices(
  text: string,
  claims: readonly ClaimAnchors[],
  options: PlacingOptions,
  pacing: Pacing,
  signal?: AbortSignal,
): Promise<Map<string, PlacedClaim>> {
  signal?.throwIfAborted();
  const steps = placingSteps(text, claims, options);
  let due = pacing.now() + pacing.slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pacing.now() < due) continue;
    await pacing.pause();
    signal?.throwIfAborted();
    due = pacing.now() + pacing.slice;
  }
}
