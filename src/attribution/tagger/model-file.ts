import { leavesPerTree, splitsPerTree, type BoostedTrees } from './boosted-trees';
import { ByteReader, ByteWriter } from './byte-streams';
import type { JudgeModel } from './judge';
import { labelCount as L } from './labels';
import { groups, PerfectHash } from './perfect-hash';
import { emptyCell, type ChainTable } from './weight-table';

/** Everything that was learned for one language. */
export interface TaggerModel {
  /** Bucket of the cue prior by hash of a word or, mixed with {@link stemSalt}, of a stem. */
  readonly prior: ReadonlyMap<number, number>;
  readonly first: ChainTable;
  readonly second: ChainTable;
  readonly judge: JudgeModel;
}

/** "OTR" and the version of the format; features and format change together. */
const magic = 0x3452544f;

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

/** Of the slots only those in use are written, with a bit for each slot that tells whether it is. */
function writeChain(out: ByteWriter, { hash, cells, scale, transition }: ChainTable): void {
  out.int32(hash.slots);
  out.float32(scale);
  transition.forEach((weight) => out.float32(weight));
  out.array(hash.displacements);
  const inUse = (slot: number): boolean => cells[2 * slot] !== emptyCell || cells[2 * slot + 1] !== emptyCell;
  const slots = Array.from({ length: hash.slots }, (_, slot) => slot).filter(inUse);
  const used = new Uint8Array(hash.slots >> 3);
  for (const slot of slots) used[slot >> 3]! |= 1 << (slot & 7);
  out.array(used);
  out.int32(slots.length);
  for (const slot of slots) {
    out.int32(cells[2 * slot]!);
    out.int32(cells[2 * slot + 1]!);
  }
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
  const thresholds = from.float32s(trees * splitsPerTree);
  return { base, features, thresholds, leaves: from.float32s(trees * leavesPerTree) };
}

function readChain(from: ByteReader): ChainTable {
  const slots = from.int32();
  if (slots < 8 || (slots & (slots - 1)) !== 0) throw new RangeError('No table has so many slots.');
  const scale = from.float32();
  const transition = from.float32s(L * L);
  const hash = new PerfectHash(slots, from.array(groups));
  const used = from.array(slots >> 3);
  const written = from.int32s(2 * countOf(from));
  const cells = new Int32Array(2 * slots).fill(emptyCell);
  let next = 0;
  for (let slot = 0; slot < slots; slot++)
    if ((used[slot >> 3]! >> (slot & 7)) & 1) {
      cells[2 * slot] = written[next++]!;
      cells[2 * slot + 1] = written[next++]!;
    }
  if (next !== written.length) throw new RangeError('Not as many cells as slots in use.');
  return { hash, cells, scale, transition };
}

/** A number of things of at least a byte each. */
function countOf(from: ByteReader): number {
  const count = from.int32();
  if (count < 0 || count > from.left) throw new RangeError('More than there are bytes.');
  return count;
}
