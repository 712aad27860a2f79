import { judgeWidth, type JudgeModel } from './judge';
import { labelCount as L } from './labels';
import { width, type ChainModel } from './weight-table';

/** Everything that was learned for one language. */
export interface TaggerModel {
  /** Bucket of the cue prior by hash of a word or, mixed with {@link stemSalt}, of a stem. */
  readonly prior: ReadonlyMap<number, number>;
  readonly first: ChainModel;
  readonly second: ChainModel;
  readonly judge: JudgeModel;
}

/** "OTR" and the version of the format; features and format change together. */
const magic = 0x3252544f;

export class ModelFormatError extends Error {}

/** Writes a model as bytes, little-endian; {@link readModel} reads them. */
export function writeModel(model: TaggerModel): Uint8Array {
  const chains = [model.first, model.second];
  const size =
    8 +
    model.prior.size * 5 +
    judgeWidth * 8 +
    chains.reduce((sum, c) => sum + 8 + L * L * 4 + c.keys.length * (4 + width), 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const word = (value: number): void => {
    view.setInt32(at, value, true);
    at += 4;
  };
  word(magic);
  word(model.prior.size);
  for (const [hash, bucket] of model.prior) {
    word(hash);
    bytes[at++] = bucket;
  }
  for (const weights of [model.judge.right, model.judge.exact])
    for (const weight of weights) {
      view.setFloat32(at, weight, true);
      at += 4;
    }
  for (const chain of chains) {
    word(chain.keys.length);
    view.setFloat32(at, chain.scale, true);
    at += 4;
    for (const weight of chain.transition) {
      view.setFloat32(at, weight, true);
      at += 4;
    }
    chain.keys.forEach(word);
    bytes.set(new Uint8Array(chain.rows.buffer, chain.rows.byteOffset, chain.rows.length), at);
    at += chain.rows.length;
  }
  return bytes;
}

/**
 * Reads a model.
 *
 * @throws ModelFormatError when the bytes are none, or of another version
 */
export function readModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const need = (length: number): void => {
    if (length < 0 || at + length > bytes.length) throw new ModelFormatError('The model ends too early.');
  };
  const word = (): number => {
    need(4);
    at += 4;
    return view.getInt32(at - 4, true);
  };
  if (word() !== magic) throw new ModelFormatError('Not a model of this version.');
  const prior = new Map<number, number>();
  const words = word();
  need(words * 5);
  for (let i = 0; i < words; i++) prior.set(word(), bytes[at++] ?? 0);
  const weights = (): Float32Array => {
    need(judgeWidth * 4);
    at += judgeWidth * 4;
    return Float32Array.from({ length: judgeWidth }, (_, k) =>
      view.getFloat32(at + (k - judgeWidth) * 4, true),
    );
  };
  const judge = { right: weights(), exact: weights() };
  const chain = (): ChainModel => {
    const count = word();
    need(4 + L * L * 4 + count * (4 + width));
    const scale = view.getFloat32(at, true);
    at += 4;
    const transition = Float32Array.from({ length: L * L }, (_, i) => view.getFloat32(at + i * 4, true));
    at += L * L * 4;
    const keys = new Int32Array(count);
    for (let i = 0; i < count; i++, at += 4) keys[i] = view.getInt32(at, true);
    const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * width);
    at += count * width;
    return { keys, rows, scale, transition };
  };
  return { prior, judge, first: chain(), second: chain() };
}
