import { Uri, workspace } from 'vscode';
import { unfinishedNames } from '../../record/beside';
import type { RecordFiles, RecordStore } from '../../record/record-store';
import { baseName, exists } from '../border';
import { sayUnfinished } from './messages';
import { temporaryOf } from './record-files';

/** A write takes milliseconds: what still stands after so long was left behind. */
const patience = 3000;

/**
 * Finishes a write that was cut short, by a crash or a power failure. A record that is missing or holds only the
 * beginning of what was to be written becomes whole; to any other the claims are added that it lacks. What both say
 * differently stays as the record has it. What cannot be finished now, as long as the record has a fault or the disk is
 * full, is set aside, and tried again whenever the article is opened.
 */
export async function finishInterruptedWrite(
  record: Uri,
  files: RecordFiles,
  store: RecordStore,
): Promise<void> {
  const [temporary, places] = [temporaryOf(record), asidesOf(record)];
  try {
    // One that cannot be read keeps none of the others waiting.
    for (const aside of places) await join(record, aside, files, store).catch(() => false);
    const intended = await files.read(temporary.toString());
    if (intended === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, patience));
    if ((await files.read(temporary.toString())) !== intended) return;
    // A write makes a file of that name for itself.
    const aside = await firstFree(places);
    if (!aside) return;
    await workspace.fs.rename(temporary, aside, { overwrite: false });
    if (!(await join(record, aside, files, store))) sayUnfinished(record, aside);
  } catch {
    // What cannot even be set aside stays as it is, for another time.
  }
}

/** Joins what was set aside to the record; whether nothing is left of it. */
async function join(record: Uri, aside: Uri, files: RecordFiles, store: RecordStore): Promise<boolean> {
  const intended = await files.read(aside.toString());
  if (intended === undefined) return true;
  const isBlank = intended.trim() === '';
  if (!isBlank && !(await store.finish(record.toString(), intended)).ok) return false;
  await files.remove(aside.toString());
  return true;
}

/** Where texts of writes that were cut short may wait beside a record. */
export function asidesOf(record: Uri): Uri[] {
  return unfinishedNames(baseName(record)).map((name) => Uri.joinPath(record, '..', name));
}

async function firstFree(places: readonly Uri[]): Promise<Uri | undefined> {
  for (const place of places) if (!(await exists(place))) return place;
  return undefined;
}
