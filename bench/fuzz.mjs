// Looks for texts that break the record: `npm run fuzz -- [minutes] [reader | anchors | properties]`, ten minutes of each
// when nothing is said. `reader` and `anchors` are guided by coverage; `properties` gives the property tests new seeds,
// round after round. What broke something is kept in out/fuzz; move it to test/record/fuzz/seeds once it is mended.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

const words = process.argv.slice(2);
const minutes = Number(words.find((word) => /^\d/.test(word)) ?? 10);
const only = words.find((word) => !/^\d/.test(word));
process.chdir(path.join(import.meta.dirname, '..'));
const out = path.resolve('out', 'fuzz');

const parts = {
  reader: () => guided('reader', 'samples', /\.yaml$/),
  anchors: () => guided('anchors', 'samples', /\.article/),
  properties,
};
if (Number.isNaN(minutes) || (only !== undefined && !(only in parts))) {
  console.error(`usage: npm run fuzz -- [minutes] [${Object.keys(parts).join(' | ')}]`);
  process.exit(2);
}
for (const [name, run] of Object.entries(parts)) {
  if (only === undefined || only === name) await run();
}

/** One fuzzer, watched from outside: what hangs cannot tell. */
async function guided(target, seedFolder, seedNames) {
  await build({
    entryPoints: ['bench/fuzz/worker.ts'],
    outfile: path.join(out, 'worker.js'),
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' },
  });
  const longestInput = 1 << 16;
  const desk = new SharedArrayBuffer(8 + longestInput);
  const head = new Int32Array(desk, 0, 2);
  const own = path.join('test', 'record', 'fuzz', 'seeds', target);
  const seeds = [
    ...readdirSync(seedFolder)
      .filter((name) => seedNames.test(name))
      .map((name) => path.join(seedFolder, name)),
    ...readdirSync(own).map((name) => path.join(own, name)),
  ].map((file) => readFileSync(file));
  const seed = Date.now() % 1_000_000;
  const worker = new Worker(path.join(out, 'worker.js'), {
    workerData: { target, seeds, minutes, seed, desk },
  });
  const fault = await new Promise((resolve) => {
    let last = 0;
    const watch = setInterval(() => {
      if (head[1] === last) resolve('hangs');
      last = head[1];
    }, 30_000);
    worker.once('message', ({ trials, pool, blocks, slowest }) => {
      const figures = `${trials} inputs, ${pool} kept, ${blocks} blocks, slowest ${slowest.toFixed(2)} s`;
      console.log(`${target}: ${minutes} minutes from seed ${seed}, ${figures}, no fault`);
      resolve(undefined);
    });
    worker.once('error', resolve);
    worker.once('exit', () => clearInterval(watch));
  });
  await worker.terminate();
  if (fault === undefined) return;
  const file = path.join(out, `${target}-${seed}-${head[1]}`);
  mkdirSync(out, { recursive: true });
  writeFileSync(file, new Uint8Array(desk, 8, head[0]));
  console.error(fault);
  console.error(`${target}: input ${head[1]} from seed ${seed} broke it; it is in ${file}`);
  process.exit(1);
}

function properties() {
  const node = (...args) =>
    spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, RUNS_FACTOR: '4' } });
  if (node('esbuild.mjs', '--unit').status !== 0) process.exit(1);
  const folder = path.resolve('out', 'unit');
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => /\.propert(?:y|ies)\.test\.js$/.test(name))
    .map((name) => path.join(folder, name));
  const mocha = path.join('node_modules', 'mocha', 'bin', 'mocha.js');
  const start = Date.now();
  let rounds = 0;
  while (Date.now() - start < minutes * 60_000) {
    const { status } = node(mocha, '--no-config', '--timeout', '0', '--reporter', 'dot', ...files);
    if (status !== 0) process.exit(1);
    rounds++;
  }
  const took = ((Date.now() - start) / 60_000).toFixed(1);
  console.log(`properties: ${rounds} rounds of ${files.length} files in ${took} minutes, no fault`);
}
