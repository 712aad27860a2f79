import { readdirSync, readFileSync } from 'node:fs';

/** The extension hosts that a server has started, by their process ids. Linux tells of processes in `/proc`. */
export function extensionHosts(processGroup: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => groupOf(pid) === processGroup && read(pid, 'cmdline').includes('--type=extensionHost'));
}

function groupOf(pid: number): number {
  // pid (name) state parent group …; the name may hold anything, brackets too.
  const [, , group] = read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(group);
}

function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
