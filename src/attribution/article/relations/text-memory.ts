import { detached } from '../../../text/detached';

/** Reads texts, and keeps what this version of an article and the one before it asked for. */
export class TextMemory<T> {
  readonly #readText: (text: string) => T;
  #before = new Map<string, T>();
  #now = new Map<string, T>();

  constructor(readText: (text: string) => T) {
    this.#readText = readText;
  }

  /** A new version begins. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  read(text: string): T {
    const known = this.#now.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    const before = this.#before.get(text);
    const found = before === undefined ? this.#readText(own) : before;
    this.#now.set(own, found);
    return found;
  }
}
