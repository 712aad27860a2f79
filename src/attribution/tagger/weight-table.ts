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

/** Spreads hashes over the slots (multiplicative hashing by the golden ratio). */
const spread = 0x9e3779b1;
/** Weights of 0 for one pair of labels. */
const zeroPair = bias + (bias << 16);

/**
 * Finds the weights of a feature by its hash (open addressing, at most half full; key and weights side by side).
 *
 * An empty slot holds a key that no feature has and weights of 0, so that whatever a look-up ends at can be added
 * without asking whether it is a hit: that saves one badly predictable branch per feature.
 */
export class WeightTable {
  readonly transition: Float32Array;
  private readonly slots: Int32Array;
  private readonly shift: number;
  private readonly scale: number;
  private readonly empty: number;

  constructor({ keys, rows, scale, transition }: ChainModel) {
    this.transition = transition;
    this.scale = scale;
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.shift = 32 - bits;
    this.empty = unusedKey(keys);
    this.slots = new Int32Array(slotSize << bits).fill(zeroPair);
    for (let slot = 0; slot < this.slots.length; slot += slotSize) this.slots[slot] = this.empty;
    const mask = this.slots.length - 1;
    for (let row = 0; row < keys.length; row++) {
      let slot = (Math.imul(keys[row]!, spread) >>> this.shift) * slotSize;
      while (this.slots[slot] !== this.empty) slot = (slot + slotSize) & mask;
      this.slots[slot] = keys[row]!;
      for (let pair = 0; pair < width / 2; pair++) {
        const at = row * width + 2 * pair;
        this.slots[slot + 1 + pair] = rows[at]! + bias + ((rows[at + 1]! + bias) << 16);
      }
    }
  }

  /** Adds the weights of all features of the list (at most 256) to the label scores at `at`. */
  addScores(features: FeatureList, scores: Float64Array, at: number): void {
    const { slots, scale, shift, empty } = this;
    const { hashes, size } = features;
    const mask = slots.length - 1;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let k = 0; k < size; k++) {
      const key = hashes[k]!;
      let slot = (Math.imul(key, spread) >>> shift) * slotSize;
      for (let found = slots[slot]!; found !== key && found !== empty; found = slots[slot]!)
        slot = (slot + slotSize) & mask;
      sum1 = (sum1 + slots[slot + 1]!) | 0;
      sum2 = (sum2 + slots[slot + 2]!) | 0;
      sum3 = (sum3 + slots[slot + 3]!) | 0;
    }
    const biases = size * bias;
    scores[at + 1]! += ((sum1 & 0xffff) - biases) * scale;
    scores[at + 2]! += ((sum1 >>> 16) - biases) * scale;
    scores[at + 3]! += ((sum2 & 0xffff) - biases) * scale;
    scores[at + 4]! += ((sum2 >>> 16) - biases) * scale;
    scores[at + 5]! += ((sum3 & 0xffff) - biases) * scale;
    scores[at + 6]! += ((sum3 >>> 16) - biases) * scale;
  }
}

/** A number that is none of the keys. */
function unusedKey(keys: Int32Array): number {
  let key = 0;
  while (keys.includes(key)) key++;
  return key;
}
