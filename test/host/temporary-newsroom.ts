import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface TemporaryNewsroom {
  readonly folder: string;
  readonly remove: () => void;
}

/** A copy of the samples in a temporary folder: tests write there. */
export function temporaryNewsroom(): TemporaryNewsroom {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'newsroom-')));
  cpSync('samples', folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
