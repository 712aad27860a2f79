import { FileSystemError, Uri, workspace } from 'vscode';
import { savingName } from '../../record/beside';
import { contentOf, sameContent, textOfRecord } from '../../record/record-bytes';
import type { RecordFiles } from '../../record/record-store';
import { baseName, exists } from '../border';

/**
 * The files of records through the editor's file system, whatever that is: local, remote or virtual. Names are URIs
 * in writing.
 *
 * The editor offers no replacing in one step, so the new text always stands whole in a file of its own until the
 * record itself does: whatever is cut short in between, `finishInterruptedWrite` makes good. Nor does it offer a file
 * that only one can make: two windows on a virtual folder are kept apart by looking again after the write.
 */
export const editorRecordFiles: RecordFiles = {
  async read(file) {
    try {
      return textOfRecord(await workspace.fs.readFile(Uri.parse(file)));
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

  async replace(file, temporary, { text, found }) {
    const [from, to] = [Uri.parse(temporary), Uri.parse(file)];
    const standing = () => contentOf(editorRecordFiles.read(file));
    if (!sameContent(await standing(), found)) return { done: false };
    if (found === undefined) {
      try {
        await naming(() => workspace.fs.rename(from, to, { overwrite: false }));
      } catch (fault) {
        // Another window made it first.
        if (codeOf(fault) === 'FileExists') return { done: false };
        throw fault;
      }
      return { done: true };
    }
    // It may end inside a letter.
    const says = async (): Promise<boolean> => (await standing()) === text;
    try {
      // Writing in place keeps the file's mode and the link that it may be.
      await naming(() => workspace.fs.writeFile(to, new TextEncoder().encode(text)));
      // Another window may have written in the same moment.
      if (!(await says())) throw FileSystemError.Unavailable(to);
    } catch (fault) {
      // The place may be half written now, unless it could not be written at all.
      if (['NoPermissions', 'Unavailable'].includes(codeOf(fault))) throw fault;
      if (!(await says())) await naming(() => workspace.fs.rename(from, to, { overwrite: true }));
    }
    await editorRecordFiles.remove(temporary);
    return { done: true };
  },

  async remove(temporary) {
    const uri = Uri.parse(temporary);
    if (await exists(uri)) await workspace.fs.delete(uri, { useTrash: false });
  },
};

/**
 * The files of records, those on this machine's disk by a way that only programs outside the browser have.
 *
 * @param disk files told by their paths; without them everything goes through the editor
 */
export function recordFiles(disk: RecordFiles | undefined): RecordFiles {
  if (!disk) return editorRecordFiles;
  const onDisk = (file: string): string | undefined => {
    const uri = Uri.parse(file);
    return uri.scheme === 'file' ? uri.fsPath : undefined;
  };
  const uriOf = (path: string): string => Uri.file(path).toString();
  return {
    read(file) {
      const path = onDisk(file);
      return path === undefined ? editorRecordFiles.read(file) : disk.read(path);
    },
    async writeBeside(file, text) {
      const path = onDisk(file);
      if (path === undefined) return editorRecordFiles.writeBeside(file, text);
      return uriOf(await disk.writeBeside(path, text));
    },
    replace(file, temporary, texts) {
      const [path, from] = [onDisk(file), onDisk(temporary)];
      return path === undefined || from === undefined
        ? editorRecordFiles.replace(file, temporary, texts)
        : disk.replace(path, from, texts);
    },
    remove(temporary) {
      const path = onDisk(temporary);
      return path === undefined ? editorRecordFiles.remove(temporary) : disk.remove(path);
    },
  };
}

/** Whether the error says that there is no such file. */
function isAbsent(error: unknown): boolean {
  return ['FileNotFound', 'EntryNotFound', 'ENOENT', 'FileNotADirectory'].includes(codeOf(error));
}

/** The file beside a record that its next text is written to. */
export function temporaryOf(record: Uri): Uri {
  return Uri.joinPath(record, '..', savingName(baseName(record)));
}

function codeOf(error: unknown): string {
  return error instanceof FileSystemError ? error.code : '';
}

/** The editor tells some faults only in its message; the store knows them by their codes. */
async function naming(act: () => Thenable<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = /\b(ENOSPC|EDQUOT|EFBIG|EROFS|EACCES|EPERM|EBUSY|ETXTBSY|ELOOP|ENAMETOOLONG)\b/.exec(
      String(error),
    )?.[1];
    throw code === undefined ? error : Object.assign(new Error(code), { code });
  }
}
