// One fuzzer: tries changed copies of inputs, and keeps those that reach code that no other has reached.
import { parentPort, Worker, workerData } from 'node:worker_threads';
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
  /** One input to be run once without counting blocks: its processor time in microseconds is written here. */
  readonly timing?: { readonly input: Uint8Array; readonly taken: Int32Array };
}

const order = workerData as FuzzOrder;
const { target, seeds, minutes, seed, desk, timing } = order;
const { run, longest } = targets[target];
const head = new Int32Array(desk, 0, 2);
const place = new Uint8Array(desk, 8);
const random = seeded(seed);
const pool: Uint8Array[] = [];
let trials = 0;
let slowest = 0;

if (timing) {
  Atomics.store(timing.taken, 0, Math.max(1, Math.round(timeOf(timing.input) * 1_000_000)));
  Atomics.notify(timing.taken, 0);
} else fuzz(new Coverage('worker.js'));

function fuzz(coverage: Coverage): void {
  const end = Date.now() + minutes * 60_000;
  for (const input of seeds) attempt(coverage, input.subarray(0, longest), true);
  while (Date.now() < end) attempt(coverage, mutated(pick(), pick(), random, longest), false);
  parentPort?.postMessage({ trials, pool: pool.length, blocks: coverage.size, slowest });
}

function attempt(coverage: Coverage, input: Uint8Array, keep: boolean): void {
  place.set(input);
  head[0] = input.length;
  head[1] = ++trials;
  const counted = timeOf(input);
  const seconds = counted > 1 ? timeAlone(input) : counted;
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

/** Code whose blocks are counted runs several times slower: what was slow is timed in a thread that counts nothing. */
function timeAlone(input: Uint8Array): number {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const alone: FuzzOrder = { ...order, seeds: [], timing: { input, taken } };
  const worker = new Worker(__filename, { workerData: alone });
  Atomics.wait(taken, 0, 0, 60_000);
  void worker.terminate();
  return (Atomics.load(taken, 0) || 60_000_000) / 1_000_000;
}

/** An input of the pool; what came in last is tried more often. */
function pick(): Uint8Array {
  return (
    pool[Math.floor(pool.length * (random() < 0.5 ? random() : Math.sqrt(random())))] ?? new Uint8Array()
  );
}
