/**
 * A computation in steps of at most some milliseconds each. Whoever runs it decides between two of them whether
 * others have their turn first, or whether to go on at all.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * Takes all steps at once.
 *
 * @param signal stops the work; the call then throws the signal's reason
 */
export function finish<T>(steps: Steps<T>, signal?: AbortSignal): T {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
