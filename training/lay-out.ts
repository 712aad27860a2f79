import { bias, emptyCell, width, type ChainTable } from '../src/attribution/tagger/weight-table';
import { findPerfectHash } from './find-perfect-hash';
import type { ChainModel } from './compress';

/** Puts the rows of weights where a look-up finds them in one step. */
export function layOut({ keys, rows, scale, transition }: ChainModel): ChainTable {
  const hash = findPerfectHash(keys);
  const cells = new Int32Array(2 * hash.slots).fill(emptyCell);
  keys.forEach((key, k) => {
    const at = hash.slotOf(key) << 1;
    const row = k * width;
    const lane = (weight: number, shift: number): number => (rows[row + weight]! + bias) << shift;
    cells[at] = (key & 0xffff0000) | lane(1, 8) | lane(0, 0);
    cells[at + 1] = lane(5, 24) | lane(3, 16) | lane(4, 8) | lane(2, 0);
  });
  return { hash, cells, scale, transition };
}
