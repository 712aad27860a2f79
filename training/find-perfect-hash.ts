import { groupOf, groups, moved, PerfectHash } from '../src/attribution/tagger/perfect-hash';

/** What a displacement can be at most. */
const most = 0xff;
/** Fewer slots would leave hashes with the same upper half in one. */
const fewestSlots = 1 << 16;

/**
 * Finds displacements under which all hashes have slots of their own: moves one group after the other to free slots,
 * the largest first, while most slots are free.
 *
 * @param hashes all different
 * @throws RangeError when two are the same
 */
export function findPerfectHash(hashes: Int32Array): PerfectHash {
  let slots = fewestSlots;
  while (slots < hashes.length * 1.25) slots *= 2;
  const mask = slots - 1;
  const displacements = new Uint8Array(groups);
  const taken = new Uint8Array(slots);
  const { grouped, starts } = group(hashes);
  const sizeOf = (at: number): number => starts[at + 1]! - starts[at]!;
  const bySize = Array.from({ length: groups }, (_, at) => at).sort((a, b) => sizeOf(b) - sizeOf(a) || b - a);
  for (const at of bySize) {
    const first = starts[at]!;
    const last = starts[at + 1]!;
    let by = 0;
    for (let i = first; i < last;) {
      const slot = moved(grouped[i]!, by) & mask;
      if (taken[slot] === 0) {
        taken[slot] = 1;
        i++;
      } else {
        while (i > first) taken[moved(grouped[--i]!, by) & mask] = 0;
        if (++by > most) throw new RangeError('Two hashes are the same.');
      }
    }
    displacements[at] = by;
  }
  return new PerfectHash(slots, displacements);
}

/** Brings the hashes of each group together; a group ends where the next one starts. */
function group(hashes: Int32Array) {
  const starts = new Int32Array(groups + 1);
  for (const hash of hashes) starts[groupOf(hash) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const next = starts.slice();
  const grouped = new Int32Array(hashes.length);
  for (const hash of hashes) grouped[next[groupOf(hash)]!++] = hash;
  return { grouped, starts };
}
