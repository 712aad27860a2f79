/**
 * Gives known hashes slots of their own, found in one step (perfect hashing by displacement): a hash is moved by what
 * its group was found to need for no two known hashes to meet. The trainer finds that; here it is only looked up.
 *
 * Hashes with the same upper half have different slots whatever they are. So where the upper half stands in the slot,
 * no hash is ever taken for another.
 */
export class PerfectHash {
  /**
   * @param slots how many there are, a power of two
   * @param displacements what each of the {@link groups} needs
   */
  constructor(
    readonly slots: number,
    readonly displacements: Uint8Array,
  ) {}

  slotOf(hash: number): number {
    return moved(hash, this.displacements[groupOf(hash)]!) & (this.slots - 1);
  }
}

const groupBits = 14;
/** How many groups there are: few enough for their displacements to stay at hand. */
export const groups = 1 << groupBits;

/** A hash belongs to a group by its upper bits. */
export function groupOf(hash: number): number {
  return hash >>> (32 - groupBits);
}

/** Its lower bits go elsewhere with each displacement, apart from those of any hash with another upper half. */
export function moved(hash: number, displacement: number): number {
  return hash ^ Math.imul(displacement, (hash >>> 15) | 1);
}
