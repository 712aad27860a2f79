import { labelCount as L } from '../src/attribution/tagger/labels';
import { stride, type ChainWeights } from './chain-trainer';
import type { Sequences } from './sequences';

/**
 * Learned weights of one pass: a row of bytes for each feature hash, relative to the label `O`, and what one step of a
 * byte is worth.
 */
export interface ChainModel {
  readonly keys: Int32Array;
  /** `keys.length * (labelCount - 1)` weights. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** `labelCount * labelCount` weights, from label times to label. */
  readonly transition: Float32Array;
}

/**
 * Drops all but the `keep` features that matter most: those whose weights differ much between labels and that
 * occur often. The rest become -1 in the sequences.
 *
 * @param hashes the feature of each row
 * @returns the features of the rows that stay, in their new order
 */
export function selectFeatures(
  data: Sequences,
  weights: ChainWeights,
  hashes: Int32Array,
  keep: number,
): Int32Array {
  const { features } = data;
  const counts = new Int32Array(hashes.length);
  for (const row of features) if (row >= 0) counts[row]!++;
  const importance = Float32Array.from(hashes, (_, row) => {
    const cells = weights.unary.subarray(row * stride, row * stride + L);
    return (Math.max(...cells) - Math.min(...cells)) * Math.sqrt(counts[row]!);
  });
  const order = Array.from(hashes.keys())
    .sort((a, b) => importance[b]! - importance[a]!)
    .slice(0, keep)
    .sort((a, b) => hashes[a]! - hashes[b]!);
  const renumbered = new Int32Array(hashes.length).fill(-1);
  order.forEach((row, k) => (renumbered[row] = k));
  features.forEach((row, i) => (features[i] = row < 0 ? -1 : renumbered[row]!));
  return Int32Array.from(order, (row) => hashes[row]!);
}

/** Rounds weights to bytes, relative to the label `O`, which changes no probability. */
export function quantise({ unary, transition }: ChainWeights, hashes: Int32Array): ChainModel {
  const weight = (row: number, b: number): number => unary[row * stride + b]! - unary[row * stride]!;
  let top = 0;
  for (let row = 0; row < hashes.length; row++)
    for (let b = 1; b < L; b++) top = Math.max(top, Math.abs(weight(row, b)));
  const scale = top / 127 || 1;
  const rows = new Int8Array(hashes.length * (L - 1));
  for (let row = 0; row < hashes.length; row++)
    for (let b = 1; b < L; b++) rows[row * (L - 1) + b - 1] = Math.round(weight(row, b) / scale);
  return { keys: hashes, rows, scale, transition };
}

/** The model without the `count` rows that say least: those whose weights differ least between labels. */
export function withoutWeakest({ keys, rows, scale, transition }: ChainModel, count: number): ChainModel {
  const width = L - 1;
  const spread = Array.from(keys, (_, row) => {
    const cells = rows.subarray(row * width, (row + 1) * width);
    return Math.max(0, ...cells) - Math.min(0, ...cells);
  });
  const weakest = new Set(
    Array.from(keys.keys())
      .sort((a, b) => spread[a]! - spread[b]! || a - b)
      .slice(0, count),
  );
  const kept = Array.from(keys.keys()).filter((row) => !weakest.has(row));
  return {
    keys: Int32Array.from(kept, (row) => keys[row]!),
    rows: Int8Array.from(kept.flatMap((row) => Array.from(rows.subarray(row * width, (row + 1) * width)))),
    scale,
    transition,
  };
}
