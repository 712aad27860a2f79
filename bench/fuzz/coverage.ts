import { Session, type Profiler } from 'node:inspector';

/** Which parts of a script have ever run, as the JavaScript engine counts them block by block. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  /** @param script ending of the file name of the script that counts */
  constructor(private readonly script: string) {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How many blocks, told apart by the order of magnitude of their runs, have been seen. */
  get size(): number {
    return this.#seen.size;
  }

  /** Whether what ran since the last question reached anything new. */
  reachedNewGround(): boolean {
    const before = this.#seen.size;
    this.#session.post(
      'Profiler.takePreciseCoverage',
      (fault, found?: Profiler.TakePreciseCoverageReturnType) => {
        if (fault) throw fault;
        for (const { url, functions } of found?.result ?? []) {
          if (!url.endsWith(this.script)) continue;
          for (const { ranges } of functions) {
            for (const { startOffset, endOffset, count } of ranges) {
              if (count > 0) this.#seen.add(`${startOffset}-${endOffset}:${Math.floor(Math.log2(count))}`);
            }
          }
        }
      },
    );
    return this.#seen.size > before;
  }
}
