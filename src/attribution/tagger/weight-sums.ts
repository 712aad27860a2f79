import type { FeatureSink } from './feature-columns';
import { labelCount as L } from './labels';
import { bias, type ChainTable } from './weight-table';

/** Cells of a word's sum: how many of its features have weights, and three times two lanes. */
const cellsPerWord = 4;
/** Every other byte of four: two lanes of 16 bits. */
const lanes = 0x00ff00ff;

/** Adds up the weights of features, of at most 256 for each word. */
export class WeightSums implements FeatureSink {
  #sums = new Int32Array(256 * cellsPerWord);

  constructor(private readonly table: ChainTable) {}

  /** Begins anew, for so many words. */
  clear(count: number): void {
    if (count * cellsPerWord > this.#sums.length) this.#sums = new Int32Array(2 * count * cellsPerWord);
    else this.#sums.fill(0, 0, count * cellsPerWord);
  }

  take(hashes: Int32Array, count: number): void {
    const sums = this.#sums;
    const { cells, hash } = this.table;
    for (let i = 0; i < count; i++) {
      const key = hashes[i]!;
      const cell = hash.slotOf(key) << 1;
      const head = cells[cell]!;
      // All ones if the slot is the feature's, else 0: a branch would be guessed wrong every other time.
      const known = (((head ^ key) >>> 16) - 1) >> 31;
      const tail = cells[cell + 1]!;
      const at = i * cellsPerWord;
      sums[at]! -= known;
      sums[at + 1]! += ((head & 0xff) | ((head & 0xff00) << 8)) & known;
      sums[at + 2]! += tail & lanes & known;
      sums[at + 3]! += (tail >>> 8) & lanes & known;
    }
  }

  /** Writes the label scores of so many words. */
  putScores(scores: Float64Array, count: number): void {
    const sums = this.#sums;
    const { scale } = this.table;
    for (let i = 0; i < count; i++) {
      const at = i * cellsPerWord;
      const to = i * L;
      const biases = sums[at]! * bias;
      scores[to] = 0;
      for (let lane = 0; lane < 3; lane++) {
        const sum = sums[at + 1 + lane]!;
        scores[to + 1 + 2 * lane] = ((sum & 0xffff) - biases) * scale;
        scores[to + 2 + 2 * lane] = ((sum >>> 16) - biases) * scale;
      }
    }
  }
}
