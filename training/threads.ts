import { parentPort, Worker, workerData } from 'node:worker_threads';
import { labelCount as L } from '../src/attribution/tagger/labels';
import { marginals, trainChain, type ChainWeights, type TrainingOptions } from './chain-trainer';
import type { Sequences } from './sequences';

/** One training run; with `leaveOut` it also predicts what it left out. */
export interface Job {
  readonly data: Sequences;
  readonly rows: number;
  readonly options: TrainingOptions;
}

export interface Trained {
  readonly weights: ChainWeights;
  /** Marginals of the words left out; zero elsewhere. */
  readonly heldOut: Float32Array;
}

/** Trains on `threads` threads at a time. */
export async function trainAll(jobs: readonly Job[], threads: number): Promise<Trained[]> {
  const done: Trained[] = [];
  let next = 0;
  const takeTurns = async (): Promise<void> => {
    while (next < jobs.length) {
      const number = next++;
      done[number] = await inThread(jobs[number]!);
    }
  };
  await Promise.all(Array.from({ length: threads }, takeTurns));
  return done;
}

function inThread(job: Job): Promise<Trained> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** What a thread does: it trains and sends back what it learned. */
export function runJob(): void {
  const { data, rows, options } = workerData as Job;
  const weights = trainChain(data, rows, options);
  const { leaveOut } = options;
  const heldOut = new Float32Array(
    new SharedArrayBuffer(leaveOut === undefined ? 0 : data.gold.length * L * 4),
  );
  if (leaveOut !== undefined) marginals(data, weights, (k) => data.fold[k] === leaveOut, heldOut);
  parentPort?.postMessage({ weights, heldOut });
}
