import type { FeatureSink } from '../src/attribution/tagger/feature-columns';

/** Collects features word by word. */
export class FeatureRows implements FeatureSink {
  readonly #columns: Int32Array[] = [];

  /** Begins anew. */
  clear(): void {
    this.#columns.length = 0;
  }

  take(hashes: Int32Array, count: number): void {
    this.#columns.push(hashes.slice(0, count));
  }

  /** The hashes of the features of one word. */
  row(word: number): Int32Array {
    return Int32Array.from(this.#columns, (column) => column[word]!);
  }
}
