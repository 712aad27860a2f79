import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { learnedModels } from '../attribution/learned-models';
import { analyseLine } from './analyse-line';

interface Job {
  readonly line: string;
  readonly number: number;
}

export interface Workers {
  /** How many lines may be on their way at once. */
  readonly capacity: number;
  run(line: string, number: number): Promise<string>;
  close(): Promise<unknown>;
}

/** Starts one worker thread per core over this same program; `undefined` on a single core. */
export function createWorkers(): Workers | undefined {
  const cores = availableParallelism();
  if (cores < 2) return undefined;
  const threads = Array.from({ length: cores }, () => startThread());
  let next = 0;
  return {
    capacity: cores * 4,
    run(line, number) {
      const thread = threads[next++ % threads.length];
      if (!thread) throw new Error('no worker thread');
      return thread.run({ line, number });
    },
    close: () => Promise.all(threads.map((thread) => thread.stop())),
  };
}

function startThread() {
  const worker = new Worker(__filename);
  const pending: { resolve: (result: string) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (result: string) => pending.shift()?.resolve(result));
  worker.on('error', (error: Error) => {
    for (const { reject } of pending.splice(0)) reject(error);
  });
  return {
    run: (job: Job) =>
      new Promise<string>((resolve, reject) => {
        pending.push({ resolve, reject });
        worker.postMessage(job);
      }),
    stop: () => worker.terminate(),
  };
}

/** Answers the jobs of the main thread; does nothing in the main thread itself. */
export function serveAsWorker(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const learned = learnedModels();
  port.on('message', ({ line, number }: Job) => port.postMessage(analyseLine(line, number, learned)));
  return true;
}
