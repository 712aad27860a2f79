const NONE = new Int32Array(0);

/** Which of many sets a word is in, with a bit for each set, so that a word is looked up once for all of them. */
export class SetBits<Name extends string> {
  /** The number of each set. */
  readonly numberOf: Readonly<Record<Name, number>>;
  readonly #bits = new Map<string, Int32Array>();

  constructor(sets: Readonly<Record<Name, ReadonlySet<string>>>) {
    const names = Object.keys(sets) as Name[];
    this.numberOf = Object.fromEntries(names.map((name, number) => [name, number])) as Record<Name, number>;
    names.forEach((name, number) => {
      for (const word of sets[name]) {
        const bits = this.#bits.get(word) ?? new Int32Array((names.length + 31) >> 5);
        bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
        this.#bits.set(word, bits);
      }
    });
  }

  /** The bits of a word, 32 to a number; none at all for a word that is in no set. */
  of(word: string): Int32Array {
    return this.#bits.get(word) ?? NONE;
  }
}

/** Whether the bit of a set is there. */
export function hasBit(bits: Int32Array, number: number): boolean {
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}
