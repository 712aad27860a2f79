import { stat } from 'node:fs/promises';

/** Tells files that somebody is working on from those left behind, by watching them. Clocks of files may be wrong. */
export class Abandoned {
  readonly #watched = new Map<string, { readonly state: string; readonly since: number }>();

  /** @param patience milliseconds that no living program takes over its work */
  constructor(private readonly patience: number) {}

  /** Whether the file has stood unchanged since it was first asked for, long enough ago. */
  async has(file: string): Promise<boolean> {
    const state = await stat(file).then(
      ({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`,
      () => undefined,
    );
    const known = this.#watched.get(file);
    if (state === undefined || known?.state !== state) {
      if (state === undefined) this.#watched.delete(file);
      else this.#watched.set(file, { state, since: performance.now() });
      return false;
    }
    if (performance.now() - known.since < this.patience) return false;
    this.#watched.delete(file);
    return true;
  }
}
