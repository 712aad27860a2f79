import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The desktop editor: `VSCODE_EXECUTABLE`, else `code` on the PATH where there is a screen to show it on. */
export function findDesktopEditor(): string | undefined {
  const given = process.env['VSCODE_EXECUTABLE'];
  if (given !== undefined) return given;
  if (!hasScreen()) return undefined;
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

export function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Runs the desktop editor until it ends; gives its exit code. */
export async function runDesktopEditor(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', shell: program.endsWith('.cmd') });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
