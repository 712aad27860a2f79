import { access, chown, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';
import type { RecordFiles } from '../record/record-store';
import { Abandoned } from './abandoned';

/** A write takes milliseconds: what still stands after so long was left behind by a program that has died. */
const usualPatience = 3000;

/**
 * Records on this machine's disk. The new text is written to a file of its own that only one program can make at a
 * time, so whoever holds it writes alone; then it takes the record's place in one step.
 *
 * @param patience milliseconds after which another program's unfinished file counts as left behind
 */
export function diskRecordFiles(patience = usualPatience): RecordFiles {
  const abandoned = new Abandoned(patience);
  return {
    async read(file) {
      try {
        return await readFile(file, 'utf8');
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw fault;
      }
    },

    async writeBeside(file, text) {
      const target = await behindLink(file);
      const old = await statOf(target);
      if (old) await access(target, constants.W_OK);
      const temporary = path.join(path.dirname(target), `.${path.basename(target)}.saving`);
      if (await abandoned.has(temporary)) await rm(temporary, { force: true });
      const handle = await open(temporary, 'wx', old ? old.mode & 0o777 : 0o666);
      try {
        await handle.writeFile(text, 'utf8');
        await handle.sync();
      } catch (fault) {
        await rm(temporary, { force: true });
        throw fault;
      } finally {
        await handle.close();
      }
      return temporary;
    },

    async replace(file, temporary, text) {
      const target = await behindLink(file);
      const old = await statOf(target);
      if (!old || (await canStandFor(temporary, old))) {
        await renameOver(temporary, target);
      } else {
        await writeInPlace(target, text);
        await rm(temporary, { force: true });
      }
    },

    async remove(temporary) {
      await rm(temporary, { force: true });
    },
  };
}

async function behindLink(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

function statOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch(() => undefined);
}

/** Whether a new file would be the same to everybody: it has the old one's owner and group, and cuts no hard link. */
async function canStandFor(temporary: string, { uid, gid, nlink }: Stats): Promise<boolean> {
  const { uid: ownUid, gid: ownGid } = await stat(temporary);
  if (nlink > 1) return false;
  if (uid === ownUid && gid === ownGid) return true;
  return chown(temporary, uid, gid).then(
    () => true,
    () => false,
  );
}

async function renameOver(temporary: string, target: string): Promise<void> {
  try {
    await rename(temporary, target);
  } catch (fault) {
    // Windows refuses as long as another program has the file open.
    const { code } = fault as NodeJS.ErrnoException;
    const held = process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
    throw held ? Object.assign(new Error('EBUSY'), { code: 'EBUSY' }) : fault;
  }
}

/** Writes over the old text, and writes the old text back if the new one does not fit. */
async function writeInPlace(target: string, text: string): Promise<void> {
  const handle = await open(target, 'r+');
  const put = async (bytes: Buffer): Promise<void> => {
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.truncate(bytes.length);
    await handle.sync();
  };
  try {
    const before = await handle.readFile();
    try {
      await put(Buffer.from(text, 'utf8'));
    } catch (fault) {
      await put(before);
      throw fault;
    }
  } finally {
    await handle.close();
  }
}
