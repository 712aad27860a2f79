// Tries the property tests on far more input than the unit tests do: `npm run fuzz [minutes] [part of a file name]`,
// ten minutes of all of them when nothing is said. Every round has new seeds; a failing one is printed with its seed.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const [minutes = '10', part = ''] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '..');
const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RUNS_FACTOR: '4' },
  });

if (run('esbuild.mjs', '--unit').status !== 0) process.exit(1);
const folder = path.join(root, 'out', 'unit');
const files = readdirSync(folder, { recursive: true })
  .filter((name) => /\.propert(?:y|ies)\.test\.js$/.test(name) && name.includes(part))
  .map((name) => path.join(folder, name));
const mocha = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
const start = Date.now();
let rounds = 0;
while (Date.now() - start < Number(minutes) * 60_000) {
  const { status } = run(mocha, '--no-config', '--timeout', '0', '--reporter', 'dot', ...files);
  if (status !== 0) process.exit(1);
  rounds++;
}
console.log(
  `${rounds} rounds of ${files.length} files in ${((Date.now() - start) / 60_000).toFixed(1)} minutes, no fault`,
);
