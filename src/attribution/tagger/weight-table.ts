import type { FeatureList } from './feature-list';
import { labelCount as L } from './labels';

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

/** Int32 cells of a slot: the key, then the weights in pairs of 16-bit lanes. */
const slotSize = 4;
/** Added to each weight, so that lanes hold no negative numbers and can be added up as one number. */
const bias = 128;

/** Finds the weights of a feature by its hash (open addressing, at most half full; key and weights side by side). */
export class WeightTable {
  readonly transition: Float32Array;
  private readonly slots: Int32Array;
  private readonly shift: number;
  private readonly scale: number;

  constructor({ keys, rows, scale, transition }: ChainModel) {
    this.transition = transition;
    this.scale = scale;
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.shift = 32 - bits;
    this.slots = new Int32Array(slotSize << bits);
    for (let row = 0; row < keys.length; row++) {
      let slot = this.slotOf(keys[row]!);
      while (this.slots[slot + 1] !== 0) slot = this.next(slot);
      this.slots[slot] = keys[row]!;
      for (let pair = 0; pair < width / 2; pair++) {
        const at = row * width + 2 * pair;
        this.slots[slot + 1 + pair] = rows[at]! + bias + ((rows[at + 1]! + bias) << 16);
      }
    }
  }

  /** Adds the weights of all features of the list (at most 256) to the label scores at `at`. */
  addScores(features: FeatureList, scores: Float64Array, at: number): void {
    const { slots, scale, shift } = this;
    const { hashes, size } = features;
    const last = slots.length - slotSize;
    let hits = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let k = 0; k < size; k++) {
      const key = hashes[k]!;
      let slot = (Math.imul(key, 0x9e3779b1) >>> shift) * slotSize;
      while (slots[slot] !== key && slots[slot + 1] !== 0) slot = slot === last ? 0 : slot + slotSize;
      if (slots[slot + 1] === 0) continue;
      hits++;
      sum1 = (sum1 + slots[slot + 1]!) | 0;
      sum2 = (sum2 + slots[slot + 2]!) | 0;
      sum3 = (sum3 + slots[slot + 3]!) | 0;
    }
    const biases = hits * bias;
    scores[at + 1]! += ((sum1 & 0xffff) - biases) * scale;
    scores[at + 2]! += ((sum1 >>> 16) - biases) * scale;
    scores[at + 3]! += ((sum2 & 0xffff) - biases) * scale;
    scores[at + 4]! += ((sum2 >>> 16) - biases) * scale;
    scores[at + 5]! += ((sum3 & 0xffff) - biases) * scale;
    scores[at + 6]! += ((sum3 >>> 16) - biases) * scale;
  }

  private slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> this.shift) * slotSize;
  }

  private next(slot: number): number {
    return slot + slotSize === this.slots.length ? 0 : slot + slotSize;
  }
}
