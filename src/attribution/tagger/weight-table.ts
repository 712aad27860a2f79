import { labelCount as L } from './labels';
import type { PerfectHash } from './perfect-hash';

/**
 * Learned weights of one pass, laid out for look-ups by the hash of a feature: eight bytes a slot and most slots in use,
 * so that a table stays in the processor's cache; one look tells whether there are weights, and what.
 */
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
