import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseTally, type Tally } from './tally';

/** Runs Mocha in a process of its own; `undefined` when it ended without a result. */
export function runMocha(name: string, style: 'dot' | 'spec', args: readonly string[]): Tally | undefined {
  const file = path.resolve('out', 'tallies', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporter = path.resolve('test', 'host', 'tally-reporter.mjs');
  spawnSync(
    process.execPath,
    [
      path.resolve('node_modules', 'mocha', 'bin', 'mocha.js'),
      ...['--reporter', reporter, '--reporter-option', `style=${style},file=${file}`, ...args],
    ],
    { stdio: 'inherit' },
  );
  return existsSync(file) ? parseTally(readFileSync(file, 'utf8')) : undefined;
}
