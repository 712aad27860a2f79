// Writes schemas/record.schema.json from the one source in src/record/schema.ts: `npm run schema`.
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'record-schema-'));
try {
  const outfile = path.join(folder, 'json-schema.mjs');
  await build({ entryPoints: [path.join(root, 'src/record/json-schema.ts')], bundle: true, format: 'esm', platform: 'node', outfile });
  const { recordJsonSchema } = await import(pathToFileURL(outfile).href);
  writeFileSync(path.join(root, 'schemas/record.schema.json'), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
