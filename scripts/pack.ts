import { createVSIX } from '@vscode/vsce';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Packs what `esbuild.mjs --production` built, and nothing a reader of the news does not need. */
export async function packExtension(packagePath: string): Promise<string> {
  mkdirSync(path.dirname(packagePath), { recursive: true });
  await createVSIX({
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}
