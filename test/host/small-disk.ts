import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionHosts } from './processes';

/** A folder whose disk can be filled. */
export interface SmallDisk {
  /** What stands in for a full disk. */
  readonly kind: 'a disk of its own' | 'a limit on the size of files';
  fill(): void;
  free(): void;
  remove(): void;
}

/**
 * Puts a disk of 64 kB in the place of a folder where this machine lets us, as root; elsewhere the extension hosts of
 * the server are forbidden to write, as with a quota.
 */
export function smallDisk(folder: string, processGroup: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=777', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return limitedFiles(processGroup);
  }
  const ballast = path.join(folder, 'ballast');
  return {
    kind: 'a disk of its own',
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(ballast),
    remove: () => void execFileSync('umount', ['--lazy', folder]),
  };
}

function limitedFiles(processGroup: number): SmallDisk {
  const limit = (size: string): void => {
    for (const pid of extensionHosts(processGroup))
      execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${size}:unlimited`]);
  };
  return {
    kind: 'a limit on the size of files',
    fill: () => limit('64'),
    free: () => limit('unlimited'),
    remove: () => undefined,
  };
}
