import type { Steps } from '../../text/steps';

/** How the caller lets other work go first. */
export interface Pacing {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Resolves when it is our turn again. */
  pause(): Promise<void>;
  /** So many milliseconds are worked before a pause; the step that is under way then is still ended. */
  readonly slice: number;
}

/**
 * Does the steps in slices with pauses between them.
 *
 * @param signal stops the work at the next pause; the promise then rejects with the signal's reason
 */
export async function inSlices<T>(steps: Steps<T>, pacing: Pacing, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
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
