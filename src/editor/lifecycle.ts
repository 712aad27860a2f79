import { Disposable } from 'vscode';

/** Something that owns other things and lets go of them together, in reverse order. */
export abstract class Owner implements Disposable {
  readonly #owned: Disposable[] = [];
  #disposed = false;

  protected get disposed(): boolean {
    return this.#disposed;
  }

  /** Takes ownership of `thing`; what comes too late is let go of at once. */
  protected own<T extends Disposable>(thing: T): T {
    if (this.#disposed) thing.dispose();
    else this.#owned.push(thing);
    return thing;
  }

  /** Lets go of one thing before the rest. */
  protected release(thing: Pick<Disposable, 'dispose'>): void {
    const at = this.#owned.findIndex((owned) => owned === thing);
    if (at >= 0) this.#owned.splice(at, 1);
    thing.dispose();
  }

  dispose(): void {
    this.#disposed = true;
    for (const thing of this.#owned.splice(0).reverse()) thing.dispose();
  }
}

/** Runs the latest of many requests after a pause; each owner has its own. */
export class Debouncer extends Owner {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.own(new Disposable(() => this.cancel()));
  }

  schedule(milliseconds: number, run: () => void): void {
    if (this.disposed) return;
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      run();
    }, milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** Lets everything else that waits have its turn first. */
export function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
