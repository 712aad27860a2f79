/**
 * The keys of a merged map: ours in our order; of theirs, known ones where the layout has them among ours, others behind the
 * key that they follow in theirs, after what we put there.
 *
 * @param order the keys of the layout, in its order
 */
export function mergedKeys(
  ours: readonly string[],
  theirs: readonly string[],
  order: readonly string[],
): string[] {
  const merged = [...ours];
  const [own, other] = [new Set(ours), new Set(theirs)];
  for (const [index, key] of theirs.entries()) {
    if (own.has(key)) continue;
    const rank = order.indexOf(key);
    const previous = theirs[index - 1];
    let place = 0;
    if (rank >= 0) {
      const before = order.slice(0, rank);
      place = merged.findLastIndex((each) => before.includes(each)) + 1;
    } else if (previous !== undefined) {
      place = merged.indexOf(previous) + 1;
      while (place < merged.length && !other.has(merged[place] ?? '')) place++;
    }
    merged.splice(place, 0, key);
  }
  return merged;
}
