/** Cells beside a column that stand for what lies outside the paragraph. */
const margin = 3;

/**
 * Numbers of words in columns, all in one array: a column is known by the cell of its first word, so that the column
 * moved on by one is that of the next words. Up to three words before the first and behind the last may be asked for, too.
 */
export class NumberSheet {
  cells = new Int32Array(1 << 14);
  /** How many words a column has. */
  count = 0;
  #used = 0;

  /** Throws all columns away; the next ones are for so many words. */
  clear(count: number): void {
    this.count = count;
    this.#used = 0;
  }

  /** Makes a column, whose words are still to be written. */
  column(outside = -1): number {
    const first = this.#used + margin;
    const end = first + this.count;
    this.#used = end + margin;
    if (this.#used > this.cells.length) {
      const cells = new Int32Array(2 * this.#used);
      cells.set(this.cells);
      this.cells = cells;
    }
    for (let k = 0; k < margin; k++) {
      this.cells[first - 1 - k] = outside;
      this.cells[end + k] = outside;
    }
    return first;
  }

  /** Makes a column of numbers that are there. */
  columnOf(numbers: ArrayLike<number>): number {
    const first = this.column();
    const { cells, count } = this;
    for (let i = 0; i < count; i++) cells[first + i] = numbers[i]!;
    return first;
  }

  /**
   * Makes a column of what is worked out for each word.
   *
   * @param outside what stands beside it
   */
  columnBy(number: (i: number) => number, outside = -1): number {
    const first = this.column(outside);
    const { cells, count } = this;
    for (let i = 0; i < count; i++) cells[first + i] = number(i);
    return first;
  }
}
