import { leavesPerTree, splitsPerTree, type BoostedTrees } from './boosted-trees';
import { ByteReader, ByteWriter } from './byte-streams';
import type { JudgeModel } from './judge';
import { labelCount as L } from './labels';
import { width, type ChainModel } from './weight-table';

/** Everything that was learned for one language. */
export interface TaggerModel {
  /** Bucket of the cue prior by hash of a word or, mixed with {@link stemSalt}, of a stem. */
  readonly prior: ReadonlyMap<number, number>;
  /** The keys of both chains rise. */
  readonly first: ChainModel;
  readonly second: ChainModel;
  readonly judge: JudgeModel;
}

/** "OTR" and the version of the format; features and format change together. */
const magic = 0x3352544f;
const leastKey = -(2 ** 31);

export class ModelFormatError extends Error {}

/** Writes a model as bytes; {@link readModel} reads them. */
export function writeModel(model: TaggerModel): Uint8Array {
  const out = new ByteWriter();
  out.int32(magic);
  out.int32(model.prior.size);
  for (const [hash, bucket] of model.prior) {
    out.int32(hash);
    out.byte(bucket);
  }
  for (const trees of [model.judge.right, model.judge.exact]) writeTrees(out, trees);
  for (const chain of [model.first, model.second]) writeChain(out, chain);
  return out.written();
}

function writeTrees(out: ByteWriter, { base, features, thresholds, leaves }: BoostedTrees): void {
  out.int32(leaves.length / leavesPerTree);
  out.float32(base);
  out.array(features);
  thresholds.forEach((threshold) => out.float32(threshold));
  leaves.forEach((leaf) => out.float32(leaf));
}

function writeChain(out: ByteWriter, { keys, rows, scale, transition }: ChainModel): void {
  out.int32(keys.length);
  out.float32(scale);
  transition.forEach((weight) => out.float32(weight));
  // Of keys that rise the steps are small.
  keys.forEach((key, k) => out.short(key - (keys[k - 1] ?? leastKey)));
  out.array(rows);
}

/**
 * Reads a model.
 *
 * @throws ModelFormatError when the bytes are none, or of another version
 */
export function readModel(bytes: Uint8Array): TaggerModel {
  try {
    return readFrom(new ByteReader(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new ModelFormatError('The model ends too early.');
    throw error;
  }
}

function readFrom(from: ByteReader): TaggerModel {
  if (from.int32() !== magic) throw new ModelFormatError('Not a model of this version.');
  const prior = new Map<number, number>();
  for (let rest = from.int32(); rest > 0; rest--) prior.set(from.int32(), from.byte());
  const judge = { right: readTrees(from), exact: readTrees(from) };
  return { prior, judge, first: readChain(from), second: readChain(from) };
}

function readTrees(from: ByteReader): BoostedTrees {
  const trees = countOf(from);
  const base = from.float32();
  const features = from.array(trees * splitsPerTree);
  const thresholds = floats(from, trees * splitsPerTree);
  return { base, features, thresholds, leaves: floats(from, trees * leavesPerTree) };
}

function readChain(from: ByteReader): ChainModel {
  const count = countOf(from);
  const scale = from.float32();
  const transition = floats(from, L * L);
  const keys = new Int32Array(count);
  for (let k = 0, key = leastKey; k < count; k++) keys[k] = key += from.short();
  const rows = from.array(count * width);
  return { keys, rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length), scale, transition };
}

/** A number of things of at least a byte each. */
function countOf(from: ByteReader): number {
  const count = from.int32();
  if (count < 0 || count > from.left) throw new RangeError('More than there are bytes.');
  return count;
}

function floats(from: ByteReader, count: number): Float32Array {
  const read = new Float32Array(count);
  for (let k = 0; k < count; k++) read[k] = from.float32();
  return read;
}
