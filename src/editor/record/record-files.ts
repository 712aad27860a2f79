import { FileSystemError, Uri, workspace } from 'vscode';
import type { RecordFiles } from '../../record/record-store';
import { readRecord } from '../../record/reading';
import { baseName, exists } from '../border';

/**
 * The files of records through the editor's file system, whatever that is: local, remote or virtual. Names are URIs
 * in writing.
 *
 * The editor offers no replacing in one step, so the new text always stands whole in a file of its own until the
 * record itself does: whatever is cut short in between, {@link completeInterruptedWrite} makes good.
 */
export const recordFiles: RecordFiles = {
  async read(file) {
    try {
      return decode(await workspace.fs.readFile(Uri.parse(file)));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },

  async writeBeside(file, text) {
    const temporary = temporaryOf(Uri.parse(file));
    await naming(() => workspace.fs.writeFile(temporary, new TextEncoder().encode(text)));
    return temporary.toString();
  },

  async replace(file, temporary) {
    const [from, to] = [Uri.parse(temporary), Uri.parse(file)];
    if (!(await exists(to))) {
      await naming(() => workspace.fs.rename(from, to, { overwrite: false }));
      return;
    }
    const bytes = await workspace.fs.readFile(from);
    try {
      // Writing in place keeps the file's mode and the link that it may be.
      await naming(() => workspace.fs.writeFile(to, bytes));
    } catch (fault) {
      // The place may be half written now, unless it could not be written at all.
      if (decode(await workspace.fs.readFile(to).then(undefined, () => new Uint8Array())) !== decode(bytes)) {
        if (codeOf(fault) === 'NoPermissions') throw fault;
        await naming(() => workspace.fs.rename(from, to, { overwrite: true }));
      }
    }
  },

  async remove(temporary) {
    const uri = Uri.parse(temporary);
    if (await exists(uri)) await workspace.fs.delete(uri, { useTrash: false });
  },
};

/**
 * Finishes a write that was cut short, by a crash or a power failure: a record that is missing or holds only the
 * beginning of what was to be written becomes whole. Anything else is left alone.
 */
export async function completeInterruptedWrite(record: Uri): Promise<void> {
  const [file, temporary] = [record.toString(), temporaryOf(record).toString()];
  try {
    const intended = await recordFiles.read(temporary);
    if (intended === undefined || readRecord(intended).state === 'locked') return;
    const found = (await recordFiles.read(file)) ?? '';
    if (found === intended || !intended.startsWith(found)) return;
    await recordFiles.replace(file, temporary);
    await recordFiles.remove(temporary);
  } catch {
    // What cannot be finished now stays as it is; reading the record tells what is wrong with it.
  }
}

/** Whether the error says that there is no such file. */
function isAbsent(error: unknown): boolean {
  return ['FileNotFound', 'EntryNotFound', 'ENOENT', 'FileNotADirectory'].includes(codeOf(error));
}

function temporaryOf(record: Uri): Uri {
  return Uri.joinPath(record, '..', `.${baseName(record)}.saving`);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function codeOf(error: unknown): string {
  return error instanceof FileSystemError ? error.code : '';
}

/** The editor tells some faults only in its message; the store knows them by their codes. */
async function naming(act: () => Thenable<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = /\b(ENOSPC|EDQUOT|EFBIG|EROFS|EACCES|EPERM|EBUSY|ETXTBSY)\b/.exec(String(error))?.[1];
    throw code === undefined ? error : Object.assign(new Error(code), { code });
  }
}
