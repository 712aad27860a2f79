/**
 * Approximate matching by bit vectors: one machine word holds 32 rows of the edit-distance matrix.
 *
 * Method: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming", J. ACM 46(3), 1999, with the carry between blocks as in H. Hyyrö, "A bit-vector algorithm
 * for computing Levenshtein and Damerau edit distances", Nordic J. Computing 10, 2003. Costs are those of
 * Levenshtein, in UTF-16 code units.
 */
export class BitPattern {
  private readonly blocks: number;
  /** For each block and Latin-1 code the rows where the pattern has that code. */
  private readonly latin: Int32Array;
  private readonly others = new Map<number, Int32Array>();
  private readonly none: Int32Array;

  /** @param reversed matches the pattern from its end, for use with texts read from their end */
  constructor(
    readonly words: string,
    reversed = false,
  ) {
    const length = words.length;
    this.blocks = Math.max(1, Math.ceil(length / 32));
    this.latin = new Int32Array(256 * this.blocks);
    this.none = new Int32Array(this.blocks);
    for (let row = 0; row < length; row++) {
      const code = words.charCodeAt(reversed ? length - 1 - row : row);
      const block = row >> 5;
      const bit = 1 << (row & 31);
      if (code < 256) {
        const at = code * this.blocks + block;
        this.latin[at] = (this.latin[at] ?? 0) | bit;
      } else {
        let rows = this.others.get(code);
        if (!rows) this.others.set(code, (rows = new Int32Array(this.blocks)));
        rows[block] = (rows[block] ?? 0) | bit;
      }
    }
  }

  /**
   * The least edit distances between the pattern and the stretches of text that start anywhere in
   * `[from, to)` and end after each of its characters.
   *
   * @returns one distance per character of the text read, in the order of reading
   */
  searchIn(text: string, from: number, to: number): Int32Array {
    return this.lastRow(text, from, to, 1, 0);
  }

  /**
   * The edit distances between the pattern and the stretches of text that start at `from` and end after
   * each character up to `to`; with `from` above `to` the text is read backwards from `from - 1`.
   */
  distancesFrom(text: string, from: number, to: number): Int32Array {
    return from <= to ? this.lastRow(text, from, to, 1, 1) : this.lastRow(text, from - 1, to - 1, -1, 1);
  }

  /** The bottom row of the matrix, its top row growing by `step0` per character. */
  private lastRow(text: string, from: number, to: number, direction: 1 | -1, step0: 0 | 1): Int32Array {
    const length = this.words.length;
    const count = Math.abs(to - from);
    const row = new Int32Array(count);
    if (length === 0) {
      if (step0 === 1) for (let i = 0; i < count; i++) row[i] = i + 1;
      return row;
    }
    const { blocks, latin } = this;
    const top = blocks - 1;
    const lastBit = (length - 1) & 31;
    const rising = new Int32Array(blocks).fill(-1);
    const falling = new Int32Array(blocks);
    let errors = length;
    for (let i = 0, at = from; i < count; i++, at += direction) {
      const code = text.charCodeAt(at);
      const source = code < 256 ? latin : (this.others.get(code) ?? this.none);
      const offset = code < 256 ? code * blocks : 0;
      // The step that enters a block from the one above: 1, 0 or -1.
      let carryUp: number = step0;
      let carryDown = 0;
      for (let block = 0; block < blocks; block++) {
        const up = rising[block] ?? 0;
        const down = falling[block] ?? 0;
        const equal = source[offset + block] ?? 0;
        const vertical = equal | down;
        const entered = equal | carryDown;
        const horizontal = (((entered & up) + up) ^ up) | entered;
        let plus = down | ~(horizontal | up);
        let minus = up & horizontal;
        if (block === top) errors += ((plus >>> lastBit) & 1) - ((minus >>> lastBit) & 1);
        const outUp = plus >>> 31;
        const outDown = minus >>> 31;
        plus = (plus << 1) | carryUp;
        minus = (minus << 1) | carryDown;
        rising[block] = minus | ~(vertical | plus);
        falling[block] = plus & vertical;
        carryUp = outUp;
        carryDown = outDown;
      }
      row[i] = errors;
    }
    return row;
  }
}

/** The Levenshtein distance of two strings in UTF-16 code units. */
export function editDistance(one: string, other: string): number {
  if (one === other) return 0;
  let start = 0;
  let end = 0;
  const least = Math.min(one.length, other.length);
  while (start < least && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  while (
    end < least - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  ) {
    end++;
  }
  const pattern = one.slice(start, one.length - end);
  const text = other.slice(start, other.length - end);
  if (text.length === 0) return pattern.length;
  return new BitPattern(pattern).distancesFrom(text, 0, text.length).at(-1) ?? 0;
}

/** 1 for equal strings, 0 for strings that share nothing: the distance over the longer length, from 1. */
export function similarity(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - editDistance(one, other) / longer;
}
