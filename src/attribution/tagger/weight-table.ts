import type { FeatureList } from './feature-list';
import { labelCount as L } from './labels';
import type { PerfectHash } from './perfect-hash';

/** Learned weights of one pass, laid out for look-ups. */
export interface ChainTable {
  readonly hash: PerfectHash;
  /**
   * Two cells a slot: upper half of a feature's hash and its weights 1 and 2; then its other weights. A weight is a byte
   * relative to the label `O`, to which {@link bias} is added.
   */
  readonly cells: Int32Array;
  /** What one step of a byte is worth. */
  readonly scale: number;
  /** `labelCount * labelCount` weights, from label times to label. */
  readonly transition: Float32Array;
}

/** Weights in a row: all labels but `O`. */
export const width = L - 1;

/** Added to each weight, so that lanes hold no negative numbers and can be added up as one number. */
export const bias = 128;
/** A cell of a slot that holds no feature: weights of 0. */
export const emptyCell = (bias * 0x01010101) | 0;
/** Every other byte of four: two lanes of 16 bits. */
const lanes = 0x00ff00ff;

/**
 * Finds the weights of a feature by its hash. Eight bytes a slot and most slots in use, so that the tables of both
 * passes stay in the processor's cache; one look tells whether there are weights, and what.
 */
export class WeightTable {
  readonly transition: Float32Array;
  private readonly hash: PerfectHash;
  private readonly cells: Int32Array;
  private readonly scale: number;

  constructor({ hash, cells, scale, transition }: ChainTable) {
    this.hash = hash;
    this.cells = cells;
    this.scale = scale;
    this.transition = transition;
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
