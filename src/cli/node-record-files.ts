import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RecordFiles } from '../record/record-store';

/** Records on this machine's disk. */
export const nodeRecordFiles: RecordFiles = {
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
    const temporary = path.join(
      path.dirname(target),
      `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    const handle = await open(temporary, 'wx', await modeOf(target));
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

  async replace(file, temporary) {
    await rename(temporary, await behindLink(file));
  },

  async remove(temporary) {
    await rm(temporary, { force: true });
  },
};

async function behindLink(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

async function modeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mode }) => mode & 0o777,
    () => 0o666,
  );
}
