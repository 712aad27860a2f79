import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPerfectHash } from '../../training/find-perfect-hash';

const hashes = fc
  .uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3000, size: 'max' })
  .map((list) => Int32Array.from(list));

describe('perfect hash', () => {
  it('gives every known hash a slot of its own', () => {
    fc.assert(
      fc.property(hashes, (known) => {
        const hash = findPerfectHash(known);
        const slots = new Set(Array.from(known, (one) => hash.slotOf(one)));
        assert.equal(slots.size, known.length);
        for (const slot of slots) assert.ok(slot >= 0 && slot < hash.slots);
      }),
    );
  });

  it('never gives two hashes with the same upper half one slot, known or not', () => {
    fc.assert(
      fc.property(hashes, fc.integer(), (known, upper) => {
        const hash = findPerfectHash(known);
        const slots = new Set<number>();
        for (let lower = 0; lower <= 0xffff; lower++) slots.add(hash.slotOf((upper << 16) | lower));
        assert.equal(slots.size, 0x10000);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a hash that comes twice', () => {
    assert.throws(() => findPerfectHash(Int32Array.of(7, 7)), RangeError);
  });
});
