// `npm run bench [-- NAME…]`: figures of speed and size. Each bench/NAME.ts is a program of its own that
// prints its figures; `editor` measures the extension in a real editor, `size` what is shipped.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runEditorSuite } from '../test/host/editor-suite';
import { installBrowser } from '../test/host/install-browser';
import { installHost } from '../test/host/install-host';
import { packExtension } from './pack';

const programs = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const benches: Readonly<Record<string, () => Promise<void>>> = {
  ...Object.fromEntries(programs.map((name) => [name, () => runProgram(name)])),
  size: sizes,
  editor: activation,
};

const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  await bench();
}

async function bundle(entry: string, outfile: string): Promise<string> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    loader: { '.bin': 'binary' },
    mainFields: ['module', 'main'],
    external: ['vscode'],
    logLevel: 'warning',
  });
  return path.resolve(outfile);
}

async function runProgram(name: string): Promise<void> {
  const program = await bundle(path.join('bench', `${name}.ts`), path.join('out', 'bench', `${name}.cjs`));
  execFileSync(process.execPath, ['--expose-gc', program], { stdio: 'inherit' });
}

async function sizes(): Promise<void> {
  buildProduct();
  const vsix = await packExtension('out/on-the-record.vsix');
  for (const file of ['dist/extension.js', vsix]) {
    console.log(`${file}  ${(statSync(file).size / 1000).toFixed(0)} kB`);
  }
}

async function activation(): Promise<void> {
  buildProduct();
  installHost();
  const browser = await installBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-'));
  const tests = await bundle('bench/editor/activation.ts', 'out/bench/activation.cjs');
  try {
    const suite = { extension: process.cwd(), tests, folder, timeoutSeconds: 120 };
    const result = await runEditorSuite(suite, browser);
    if ('trouble' in result) throw new Error(result.trouble);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildProduct(): void {
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
}
