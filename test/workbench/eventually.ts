/**
 * Looks again until what is seen is good: for what the product does in its own time. Fails with what was
 * seen last. An assertion on the outcome belongs after it, or into `good`.
 */
export async function eventually<T>(
  what: string,
  look: () => T | Promise<T>,
  good: (seen: T) => boolean,
  seconds = 60,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (good(seen)) return seen;
    if (Date.now() > deadline) {
      throw new Error(`not within ${seconds} s: ${what}; seen last: ${JSON.stringify(seen, undefined, 1)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
