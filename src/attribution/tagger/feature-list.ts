import { mix } from './hash';

/** The hashed features of one word; reused from word to word. */
export class FeatureList {
  readonly hashes = new Int32Array(192);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(template: number, value: number): void {
    this.hashes[this.size++] = mix(template, value);
  }

  add2(template: number, a: number, b: number): void {
    this.hashes[this.size++] = mix(mix(template, a), b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.hashes[this.size++] = mix(mix(mix(template, a), b), c);
  }
}
