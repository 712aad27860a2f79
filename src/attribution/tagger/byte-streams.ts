/** Writes numbers one after the other, little-endian. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private view = new DataView(this.bytes.buffer);
  private size = 0;

  byte(value: number): void {
    this.room(1);
    this.bytes[this.size++] = value;
  }

  int32(value: number): void {
    this.room(4);
    this.view.setInt32(this.size, value, true);
    this.size += 4;
  }

  float32(value: number): void {
    this.room(4);
    this.view.setFloat32(this.size, value, true);
    this.size += 4;
  }

  array(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.size);
    this.size += bytes.length;
  }

  written(): Uint8Array {
    return this.bytes.slice(0, this.size);
  }

  private room(length: number): void {
    if (this.size + length <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.size + length));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

/** Reads what a {@link ByteWriter} has written, in the same order. */
export class ByteReader {
  private readonly view: DataView;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes are left. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  /** @throws RangeError, as all readers do, when the bytes end before */
  byte(): number {
    return this.view.getUint8(this.at++);
  }

  int32(): number {
    this.at += 4;
    return this.view.getInt32(this.at - 4, true);
  }

  float32(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  /** So many numbers of four bytes, copied as they stand: all machines that run an editor are little-endian. */
  int32s(count: number): Int32Array {
    return new Int32Array(this.array(4 * count).slice().buffer);
  }

  float32s(count: number): Float32Array {
    return new Float32Array(this.array(4 * count).slice().buffer);
  }

  /** So many bytes, of which nothing is copied. */
  array(length: number): Uint8Array {
    if (length < 0 || length > this.left) throw new RangeError('Too few bytes.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
