import { existsSync, linkSync, readFileSync, renameSync, rmSync, type Stats } from 'node:fs';
import {
  access,
  chown,
  constants,
  lstat,
  open,
  readFile,
  realpath,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import path from 'node:path';
import { savingName, unfinishedNames } from '../record/beside';
import { readRecord } from '../record/reading';
import { textOfRecord, type Content } from '../record/record-bytes';
import { danglingLink, type RecordFiles } from '../record/record-store';
import { Abandoned } from './abandoned';

const onWindows = process.platform === 'win32';
/** A write takes milliseconds: what still stands after so long was left behind by a program that has died. */
const usualPatience = 3000;
/** Who may read, write and run a file, with the bits that hand its group on. */
const modes = 0o7777;
/** There is no such file, the links lead nowhere, or no file on the disk can have such a name. */
const noFile = new Set(['ENOENT', 'ELOOP', 'ENAMETOOLONG']);
/** Milliseconds that another program may need to write into a file that it has open. */
const lateness = 400;

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
        return textOfRecord(await readFile(file));
      } catch (fault) {
        if (noFile.has((fault as NodeJS.ErrnoException).code ?? '')) return undefined;
        throw fault;
      }
    },

    async writeBeside(file, text) {
      const target = await behindLink(file);
      const old = await statOf(target);
      if (old) await access(target, constants.W_OK);
      else if (await isLink(file)) throw Object.assign(new Error(danglingLink), { code: danglingLink });
      const temporary = path.join(path.dirname(target), savingName(path.basename(target)));
      if (await abandoned.has(temporary)) await setAside(temporary, target);
      const handle = await open(temporary, 'wx', old ? old.mode & modes : 0o666);
      try {
        // What a new file may be is cut by what this program leaves to others.
        if (old) await handle.chmod(old.mode & modes).catch(() => undefined);
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

    async replace(file, temporary, { text, found }) {
      const target = await behindLink(file);
      const old = await statOf(target);
      if (!old) return { done: found === undefined && createAs(target, temporary) };
      if (found === undefined) return { done: false };
      const own = await canStandFor(temporary, old);
      const handle = await open(target, own ? 'r' : 'r+');
      try {
        if (!isText(readFileSync(target), found)) {
          await handle.close();
          return { done: false };
        }
        if (own) {
          // Windows replaces no file that is open, not even here; nor can another program have it open then.
          if (onWindows) await handle.close();
          renameOver(temporary, target);
          return {
            done: true,
            ...(!onWindows && { late: writtenLate(handle, found).catch(() => undefined) }),
          };
        }
        await writeInPlace(handle, text);
        // Until the record says it for certain, the new file is the only good copy.
        if (!isText(readFileSync(target), text)) throw new Error('not what was written');
      } catch (fault) {
        await handle.close().catch(() => undefined);
        throw fault;
      }
      await handle.close();
      await rm(temporary, { force: true });
      return { done: true };
    },

    async remove(temporary) {
      await rm(temporary, { force: true });
    },
  };
}

/** Keeps what a program that has died was about to write; it is joined to the record when the article is opened. */
async function setAside(temporary: string, record: string): Promise<void> {
  const text = await readFile(temporary, 'utf8').catch(() => '');
  const names = unfinishedNames(path.basename(record)).map((name) => path.join(path.dirname(record), name));
  if (text.trim() !== '' && names.some((name) => createAs(name, temporary))) return;
  const kept = await Promise.all(names.map((name) => readFile(name, 'utf8').catch(() => '')));
  // Where all places are taken, a text that is nowhere else stays, and whoever wants to write has to wait.
  const isElsewhere = kept.some((each) => each.startsWith(text)) || readRecord(text).state === 'locked';
  if (!isElsewhere) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
  await rm(temporary, { force: true });
}

async function behindLink(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

function statOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch(() => undefined);
}

function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
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

// Between the last look at the record and its replacement nothing may come: hence these wait for the disk.

/** Whether a file's bytes are what was found. */
function isText(bytes: Buffer, found: Content): boolean {
  return bytes.equals(typeof found === 'string' ? Buffer.from(found, 'utf8') : found);
}

/** Gives the new file a name that no other file has. */
function createAs(target: string, temporary: string): boolean {
  try {
    linkSync(temporary, target);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // Not every disk knows a second name for a file.
    if (existsSync(target)) return false;
    renameSync(temporary, target);
    return true;
  }
  rmSync(temporary, { force: true });
  return true;
}

function renameOver(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (fault) {
    // Windows refuses as long as another program has the file open.
    const { code } = fault as NodeJS.ErrnoException;
    const held = onWindows && (code === 'EPERM' || code === 'EACCES');
    throw held ? Object.assign(new Error('EBUSY'), { code: 'EBUSY' }) : fault;
  }
}

/** What a program that had opened the old file wrote into it after it was replaced. */
async function writtenLate(old: FileHandle, found: Content): Promise<string | undefined> {
  try {
    await new Promise((resolve) => setTimeout(resolve, lateness));
    const { size } = await old.stat();
    const { buffer, bytesRead } = await old.read(Buffer.alloc(size), 0, size, 0);
    const text = textOfRecord(buffer.subarray(0, bytesRead));
    return text === found || text === '' ? undefined : text;
  } finally {
    await old.close();
  }
}

/** Writes over the old text, and writes the old text back if the new one does not fit. */
async function writeInPlace(file: FileHandle, text: string): Promise<void> {
  const put = async (bytes: Buffer): Promise<void> => {
    // A disk that is nearly full takes a part and says so only then.
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at, at);
      if (bytesWritten === 0) throw new Error('the disk takes no more');
      at += bytesWritten;
    }
    await file.truncate(bytes.length);
    await file.sync();
  };
  const before = await file.readFile();
  try {
    await put(Buffer.from(text, 'utf8'));
  } catch (fault) {
    await put(before);
    throw fault;
  }
}
