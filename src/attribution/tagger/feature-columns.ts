import { mix } from './hash';
import type { NumberSheet } from './number-sheet';

/** Takes the hashes of one feature, one for each word. */
export interface FeatureSink {
  take(hashes: Int32Array, count: number): void;
}

/**
 * Hashes features template by template, each for all words at once: short loops over numbers that lie side by side are
 * what processors and compilers are best at.
 */
export class FeatureColumns {
  #hashes = new Int32Array(256);

  constructor(
    readonly sheet: NumberSheet,
    private readonly sink: FeatureSink,
  ) {}

  /**
   * A feature of one number of each word.
   *
   * @param template tells features apart; a hash when it holds what is the same for all words
   * @param a a column of the sheet
   */
  add(template: number, a: number): void {
    const { cells, count } = this.sheet;
    const hashes = this.#room(count);
    for (let i = 0; i < count; i++) hashes[i] = mix(template, cells[a + i]!);
    this.sink.take(hashes, count);
  }

  add2(template: number, a: number, b: number): void {
    const { cells, count } = this.sheet;
    const hashes = this.#room(count);
    for (let i = 0; i < count; i++) hashes[i] = mix(mix(template, cells[a + i]!), cells[b + i]!);
    this.sink.take(hashes, count);
  }

  add3(template: number, a: number, b: number, c: number): void {
    const { cells, count } = this.sheet;
    const hashes = this.#room(count);
    for (let i = 0; i < count; i++)
      hashes[i] = mix(mix(mix(template, cells[a + i]!), cells[b + i]!), cells[c + i]!);
    this.sink.take(hashes, count);
  }

  #room(count: number): Int32Array {
    if (count > this.#hashes.length) this.#hashes = new Int32Array(2 * count);
    return this.#hashes;
  }
}
