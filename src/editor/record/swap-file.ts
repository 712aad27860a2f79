import { workspace } from 'vscode';
import type { RecordFile } from './record-file';

/** Writes a record that no editor has open, unless it holds something else than `expected` by now. */
export async function swapFile(
  record: RecordFile,
  expected: string | undefined,
  text: string,
): Promise<boolean> {
  await record.refresh();
  if (record.reading?.text !== expected) return false;
  await workspace.fs.writeFile(record.uri, new TextEncoder().encode(text));
  return true;
}
