/** Labelled sequences with hashed features, laid out flat so that threads can share them. */
export interface Sequences {
  /** First word of each sequence; one entry more than there are sequences. */
  readonly first: Int32Array;
  /** First feature of each word; one entry more than there are words. */
  readonly firstFeature: Float64Array;
  /** Before indexing a feature's hash, afterwards its row number. */
  readonly features: Int32Array;
  readonly gold: Uint8Array;
  /** Number of the fold that each sequence belongs to. */
  readonly fold: Uint8Array;
}

function shared<T extends Int32Array | Uint8Array | Float64Array>(source: T, length: number): T {
  const Type = source.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Type(new SharedArrayBuffer(length * source.BYTES_PER_ELEMENT));
  copy.set(source.subarray(0, length));
  return copy;
}

/** Collects sequences word by word. */
export class SequenceBuilder {
  private first: number[] = [0];
  private folds: number[] = [];
  private offsets = new Float64Array(1 << 16);
  private features = new Int32Array(1 << 22);
  private gold = new Uint8Array(1 << 16);
  private words = 0;
  private size = 0;

  addWord(hashes: Int32Array, gold: number): void {
    const count = hashes.length;
    if (this.size + count > this.features.length) this.features = grown(this.features);
    if (this.words + 2 > this.offsets.length) this.offsets = grown(this.offsets);
    if (this.words + 1 > this.gold.length) this.gold = grown(this.gold);
    this.features.set(hashes, this.size);
    this.size += count;
    this.gold[this.words++] = gold;
    this.offsets[this.words] = this.size;
  }

  endSequence(fold: number): void {
    this.first.push(this.words);
    this.folds.push(fold);
  }

  build(): Sequences {
    return {
      first: shared(Int32Array.from(this.first), this.first.length),
      firstFeature: shared(this.offsets, this.words + 1),
      features: shared(this.features, this.size),
      gold: shared(this.gold, this.words),
      fold: shared(Uint8Array.from(this.folds), this.folds.length),
    };
  }
}

function grown<T extends Int32Array | Uint8Array | Float64Array>(array: T): T {
  const Type = array.constructor as new (length: number) => T;
  const larger = new Type(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Numbers the features that occur at least `atLeast` times and replaces every hash by its row number, rare ones
 * by -1.
 *
 * @returns the hash of each row
 */
export function indexFeatures(sequences: Sequences, atLeast: number): Int32Array {
  const { features } = sequences;
  let bits = 22;
  while (1 << bits < features.length / 3 && bits < 27) bits++;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const counts = new Int32Array(1 << bits);
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const hash of features) {
    const slot = slotOf(hash);
    keys[slot] = hash;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const rows: number[] = [];
  for (let slot = 0; slot <= mask; slot++) {
    const count = counts[slot] ?? 0;
    if (count === 0) continue;
    if (count >= atLeast) {
      rows.push(keys[slot] ?? 0);
      counts[slot] = rows.length;
    } else counts[slot] = -1;
  }
  for (let i = 0; i < features.length; i++) {
    const row = counts[slotOf(features[i] ?? 0)] ?? -1;
    features[i] = row > 0 ? row - 1 : -1;
  }
  return Int32Array.from(rows);
}
