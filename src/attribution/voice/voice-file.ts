import { ByteReader, ByteWriter } from '../tagger/byte-streams';
import { ModelFormatError } from '../tagger/model-file';

/** What was learned of how people talk in one language: signs by their hashes. */
export interface VoiceModel {
  /** Hashes of the words that most articles have. */
  readonly common: ReadonlySet<number>;
  /** What each sign adds to the log odds that somebody is talking. */
  readonly weights: ReadonlyMap<number, number>;
}

/** "OTV" and the version of the format; signs and format change together. */
const magic = 0x3156544f;
const STEPS = 127;

/** Writes a model as bytes, weights rounded to a byte each; what is rounded to nothing is left out. */
export function writeVoice({ common, weights }: VoiceModel): Uint8Array {
  const out = new ByteWriter();
  const scale = Math.max(...[...weights.values()].map(Math.abs)) / STEPS;
  const rounded = [...weights]
    .map(([sign, weight]) => [sign, Math.round(weight / scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
  out.int32(magic);
  out.int32(common.size);
  for (const hash of [...common].sort((a, b) => a - b)) out.int32(hash);
  out.float32(scale);
  out.int32(rounded.length);
  for (const [sign, weight] of rounded) {
    out.int32(sign);
    out.byte(weight & 0xff);
  }
  return out.written();
}

/**
 * Reads a model.
 *
 * @throws ModelFormatError when the bytes are none, or of another version
 */
export function readVoice(bytes: Uint8Array): VoiceModel {
  try {
    return readFrom(new ByteReader(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new ModelFormatError('The model ends too early.');
    throw error;
  }
}

function readFrom(from: ByteReader): VoiceModel {
  if (from.int32() !== magic) throw new ModelFormatError('Not a model of this version.');
  const common = new Set<number>();
  for (let rest = from.int32(); rest > 0; rest--) common.add(from.int32());
  const scale = from.float32();
  const weights = new Map<number, number>();
  for (let rest = from.int32(); rest > 0; rest--) {
    const sign = from.int32();
    weights.set(sign, scale * ((from.byte() << 24) >> 24));
  }
  return { common, weights };
}
