/** Where a command reads and writes. */
export interface Terminal {
  readonly input: AsyncIterable<Buffer | string>;
  /** Writes one line to the standard output, waiting while the reader is slow. */
  print(line: string): Promise<void>;
  /** Writes one line to the standard error. */
  error(line: string): void;
}
