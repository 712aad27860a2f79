// Runs a script of this folder: `node scripts/run.mjs NAME [options]` bundles scripts/NAME.ts and starts it in the repository's root.
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const name = process.argv.splice(2, 1)[0];
if (!name) throw new Error('usage: node scripts/run.mjs NAME [options]');

const outfile = path.resolve('out', 'scripts', `${name}.mjs`);
await build({
  entryPoints: [path.join('scripts', `${name}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
