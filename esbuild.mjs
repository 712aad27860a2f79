// Builds what runs: `node esbuild.mjs` the extension (desktop and web) and the command line,
// `--unit` the unit tests, `--train` the trainer,
// `--host` the tests inside the editor and of its window. `--production` minifies, `--watch` stays.
import { build, context } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const common = {
  bundle: true,
  logLevel: 'warning',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  loader: { '.bin': 'binary' },
  mainFields: ['module', 'main'],
};

const product = [
  // One file for the desktop and the web: it needs nothing of Node, and the model is shipped once. What only Node can do
  // is added from outside.
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/extension-node.ts'],
    outfile: 'dist/extension-node.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode', './extension'],
  },
  {
    ...common,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  // Without the model, so that the package can hold it.
  {
    ...common,
    entryPoints: ['src/merge-driver.ts'],
    outfile: 'dist/merge-driver.js',
    platform: 'node',
    format: 'cjs',
  },
];

const filesUnder = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

const unitTests = () => ({
  ...common,
  entryPoints: ['text', 'attribution', 'record', 'cli', 'manifest', 'words', 'training', 'syntaxes'].flatMap(
    (layer) => {
      try {
        return filesUnder(path.join('test', layer), '.test.ts');
      } catch {
        return [];
      }
    },
  ),
  outdir: 'out/unit',
  outbase: 'test',
  platform: 'node',
  format: 'cjs',
  external: ['fast-check', 'mocha', 'esbuild'],
  sourcemap: 'inline',
});

/** Makes the module `suites` out of all tests of a folder, so that one bundle runs them in one editor. */
const suitesOf = (folder) => ({
  name: 'suites',
  setup(setup) {
    setup.onResolve({ filter: /^suites$/ }, () => ({ path: folder, namespace: 'suites' }));
    setup.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
      contents: filesUnder(folder, '.test.ts')
        .map((file) => `import ${JSON.stringify(`./${file}`)};`)
        .join('\n'),
      resolveDir: import.meta.dirname,
    }));
  },
});

const hostTest = (entry, outfile, platform) => ({
  ...common,
  entryPoints: [entry],
  outfile,
  platform,
  format: 'cjs',
  plugins: [suitesOf(path.dirname(entry))],
  sourcemap: 'inline',
});

const hostTests = () => [
  { ...hostTest('test/editor/index.ts', 'out/host/editor.js', 'node'), external: ['vscode', 'mocha'] },
  {
    ...hostTest('test/editor/web.ts', 'out/host/editor-web.js', 'browser'),
    external: ['vscode'],
    // Mocha's browser build would take this bundle's `module.exports` for its own.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    alias: { 'node:assert/strict': './test/editor/assert-web.ts', 'node:util': 'util' },
    define: {
      'process.env.NODE_DEBUG': 'undefined',
      'process.stderr': 'undefined',
      'process.noDeprecation': 'true',
      global: 'globalThis',
    },
  },
  { ...hostTest('test/workbench/index.ts', 'out/host/workbench.js', 'node'), packages: 'external' },
];

let targets = product;
const trainer = {
  ...common,
  entryPoints: ['training/train.ts', 'training/train-voice.ts', 'training/calibrate.ts'],
  outdir: 'out',
  platform: 'node',
  format: 'cjs',
};

if (flags.has('--unit')) {
  rmSync('out/unit', { recursive: true, force: true });
  targets = [unitTests()];
}
if (flags.has('--host')) targets = hostTests();
if (flags.has('--train')) targets = [trainer];

for (const options of targets) {
  if (flags.has('--watch')) await (await context(options)).watch();
  else await build(options);
}
