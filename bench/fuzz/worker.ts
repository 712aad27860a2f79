// One fuzzer: tries changed copies of inputs, and keeps those that reach code that no other has reached.
import { parentPort, workerData } from 'node:worker_threads';
import { seeded } from '../support/made-up-text';
import { Coverage } from './coverage';
import { mutated } from './mutate';
import { targets, type TargetName } from './targets';

export interface FuzzOrder {
  readonly target: TargetName;
  readonly seeds: readonly Uint8Array[];
  readonly minutes: number;
  readonly seed: number;
  /** Where the input under trial stands: its length, the number of the trial, then its bytes. */
  readonly desk: SharedArrayBuffer;
}

const { target, seeds, minutes, seed, desk } = workerData as FuzzOrder;
const { run, longest } = targets[target];
const head = new Int32Array(desk, 0, 2);
const place = new Uint8Array(desk, 8);
const random = seeded(seed);
const coverage = new Coverage('worker.js');
const pool: Uint8Array[] = [];
let trials = 0;
let slowest = 0;

const end = Date.now() + minutes * 60_000;
for (const input of seeds) attempt(input.subarray(0, longest), true);
while (Date.now() < end) attempt(mutated(pick(), pick(), random, longest), false);
parentPort?.postMessage({ trials, pool: pool.length, blocks: coverage.size, slowest });

function attempt(input: Uint8Array, keep: boolean): void {
  place.set(input);
  head[0] = input.length;
  head[1] = ++trials;
  let seconds = timeOf(input);
  // What was slow because its blocks were counted, its code was cold or the machine busy is not so again.
  for (let again = 0; seconds > 1 && again < 3; again++) seconds = coverage.without(() => timeOf(input));
  slowest = Math.max(slowest, seconds);
  if (seconds > 1) throw new Error(`took ${seconds.toFixed(1)} s`);
  if (coverage.reachedNewGround() || keep) pool.push(input);
}

/** Time of the processor, in seconds: that of the clock would blame the work for what else the machine does. */
function timeOf(input: Uint8Array): number {
  const before = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** An input of the pool; what came in last is tried more often. */
function pick(): Uint8Array {
  return (
    pool[Math.floor(pool.length * (random() < 0.5 ? random() : Math.sqrt(random())))] ?? new Uint8Array()
  );
}
