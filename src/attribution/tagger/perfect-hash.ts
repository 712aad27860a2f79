/**
 * Gives known hashes slots of their own, found in one step (perfect hashing by displacement): a hash is moved by what
 * its group was found to need for no two known hashes to meet.
 *
 * Hashes with the same upper half have different slots whatever they are. So where the upper half stands in the slot,
 * no hash is ever taken for another.
 */
export class PerfectHash {
  readonly slots: number;
  private readonly displacements: Uint16Array;

  /**
   * @param hashes all different
   * @throws RangeError when two are the same
   */
  constructor(hashes: Int32Array) {
    let slots = 1 << 16;
    while (slots < hashes.length * 1.25) slots *= 2;
    this.slots = slots;
    this.displacements = new Uint16Array(1 << groupBits);
    this.displace(hashes);
  }

  slotOf(hash: number): number {
    return moved(hash, this.displacements[hash >>> (32 - groupBits)]!) & (this.slots - 1);
  }

  /** Moves one group after the other to free slots, the largest first, while most slots are free. */
  private displace(hashes: Int32Array): void {
    const mask = this.slots - 1;
    const taken = new Uint8Array(this.slots);
    const { grouped, starts } = group(hashes);
    const bySize = starts
      .subarray(1)
      .map((end, at) => ((end - starts[at]!) << groupBits) | at)
      .sort();
    for (let k = bySize.length - 1; k >= 0; k--) {
      const at = bySize[k]! & (bySize.length - 1);
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
      this.displacements[at] = by;
    }
  }
}

/** What a displacement can be at most. */
const most = 0xffff;

/** By so many of its upper bits a hash belongs to a group: few enough for their displacements to stay at hand. */
const groupBits = 14;

/** Its lower bits go elsewhere with each displacement, apart from those of any hash with another upper half. */
function moved(hash: number, displacement: number): number {
  return hash ^ Math.imul(displacement, (hash >>> 15) | 1);
}

/** Brings the hashes of each group together; a group ends where the next one starts. */
function group(hashes: Int32Array) {
  const starts = new Int32Array((1 << groupBits) + 1);
  for (const hash of hashes) starts[(hash >>> (32 - groupBits)) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const next = starts.slice();
  const grouped = new Int32Array(hashes.length);
  for (const hash of hashes) grouped[next[hash >>> (32 - groupBits)]!++] = hash;
  return { grouped, starts };
}
