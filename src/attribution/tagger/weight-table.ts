import type { FeatureList } from './feature-list';
import { labelCount as L } from './labels';
import { PerfectHash } from './perfect-hash';

/**
 * Learned weights of one pass: a row of bytes for each feature hash, relative to the label `O`, and
 * what one step of a byte is worth.
 */
export interface ChainModel {
  readonly keys: Int32Array;
  /** `keys.length * (labelCount - 1)` weights. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** `labelCount * labelCount` weights, from label times to label. */
  readonly transition: Float32Array;
}

/** Weights in a row: all labels but `O`. */
export const width = L - 1;

/** Added to each weight, so that lanes hold no negative numbers and can be added up as one number. */
const bias = 128;
/** Four weights of 0. */
const zeros = bias * 0x01010101;
/** Every other byte of four: two lanes of 16 bits. */
const lanes = 0x00ff00ff;

/**
 * Finds the weights of a feature by its hash. Eight bytes a slot and most slots in use, so that the tables of both
 * passes stay in the processor's cache; one look tells whether there are weights, and what.
 */
export class WeightTable {
  readonly transition: Float32Array;
  private readonly hash: PerfectHash;
  /** Two cells a slot: upper half of the hash and weights 1 and 2; then the other weights. */
  private readonly cells: Int32Array;
  private readonly scale: number;

  constructor({ keys, rows, scale, transition }: ChainModel) {
    this.transition = transition;
    this.scale = scale;
    this.hash = new PerfectHash(keys);
    this.cells = new Int32Array(2 * this.hash.slots).fill(zeros);
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k]!;
      const cell = this.hash.slotOf(key) << 1;
      const row = k * width;
      this.cells[cell] = (key & 0xffff0000) | lane(rows, row + 1, 8) | lane(rows, row, 0);
      this.cells[cell + 1] =
        lane(rows, row + 5, 24) | lane(rows, row + 3, 16) | lane(rows, row + 4, 8) | lane(rows, row + 2, 0);
    }
  }

  /** Adds the weights of all features of the list (at most 256) to the label scores at `at`. */
  addScores(features: FeatureList, scores: Float64Array, at: number): void {
    const { cells, hash, scale } = this;
    const { hashes, size } = features;
    let hits = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let k = 0; k < size; k++) {
      const key = hashes[k]!;
      const cell = hash.slotOf(key) << 1;
      const head = cells[cell]!;
      if ((head ^ key) >>> 16 !== 0) continue;
      const tail = cells[cell + 1]!;
      hits++;
      sum1 = (sum1 + ((head & 0xff) | ((head & 0xff00) << 8))) | 0;
      sum2 = (sum2 + (tail & lanes)) | 0;
      sum3 = (sum3 + ((tail >>> 8) & lanes)) | 0;
    }
    const biases = hits * bias;
    scores[at + 1]! += ((sum1 & 0xffff) - biases) * scale;
    scores[at + 2]! += ((sum1 >>> 16) - biases) * scale;
    scores[at + 3]! += ((sum2 & 0xffff) - biases) * scale;
    scores[at + 4]! += ((sum2 >>> 16) - biases) * scale;
    scores[at + 5]! += ((sum3 & 0xffff) - biases) * scale;
    scores[at + 6]! += ((sum3 >>> 16) - biases) * scale;
  }
}

function lane(rows: Int8Array, at: number, shift: number): number {
  return (rows[at]! + bias) << shift;
}
