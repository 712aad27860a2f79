/**
 * Lends columns of numbers, all zero, until {@link clear} takes them back. The tagger needs some dozens of them for
 * each paragraph, and an array of more than 64 bytes made afresh costs the runtime ten times what a loan does.
 */
export class Columns {
  #buffer = new ArrayBuffer(0);
  #used = 0;

  int32(count: number): Int32Array {
    const at = this.#take(count * 4);
    return new Int32Array(this.#buffer, at, count);
  }

  float32(count: number): Float32Array {
    const at = this.#take(count * 4);
    return new Float32Array(this.#buffer, at, count);
  }

  float64(count: number): Float64Array {
    const at = this.#take(count * 8);
    return new Float64Array(this.#buffer, at, count);
  }

  uint8(count: number): Uint8Array {
    const at = this.#take(count);
    return new Uint8Array(this.#buffer, at, count);
  }

  /** Takes all columns back: whoever still reads one reads the numbers of somebody else. */
  clear(): void {
    new Uint8Array(this.#buffer, 0, this.#used).fill(0);
    this.#used = 0;
  }

  /** Finds room for so many bytes; columns lent before stay where they are. */
  #take(bytes: number): number {
    const size = (bytes + 7) & ~7;
    if (this.#used + size > this.#buffer.byteLength) {
      this.#buffer = new ArrayBuffer(Math.max(4096, 2 * this.#buffer.byteLength, 4 * size));
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += size;
    return at;
  }
}
