/**
 * A copy of a stretch of a longer text. JavaScript engines cut strings by pointing into the whole, which would keep
 * each version of an article in memory as long as one paragraph of it is kept.
 */
export function detached(stretch: string): string {
  return ` ${stretch}`.slice(1);
}
