import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { hasScreen } from './desktop-editor';
import type { EditorSuite, SuiteResult } from './editor-suite';
import { parseTally, suiteMarks, type Tally } from './tally';

/**
 * The desktop editor to test in: `VSCODE_EXECUTABLE` if given, else a download. `TEST_EDITOR=local` (as in
 * CI) asks for the local editor outright, `TEST_EDITOR=desktop` takes a failed download for an error.
 * @returns `undefined` when the local editor is to serve.
 */
export async function desktopForTests(): Promise<string | undefined> {
  const wish = process.env['TEST_EDITOR'];
  if (wish === 'local') return undefined;
  const given = process.env['VSCODE_EXECUTABLE'];
  if (given !== undefined) return given;
  if (wish === undefined && !hasScreen()) {
    console.log('No screen for a desktop editor: testing in the local editor.');
    return undefined;
  }
  try {
    return await downloadAndUnzipVSCode({ version: process.env['VSCODE_VERSION'] ?? 'stable' });
  } catch (error) {
    if (wish === 'desktop') throw error;
    console.log(
      `Visual Studio Code could not be downloaded (${String(error)}): testing in the local editor.`,
    );
    return undefined;
  }
}

/** Runs a suite through @vscode/test-electron, in a process whose output can be read. */
export async function runDesktopSuite(suite: EditorSuite, executable: string): Promise<SuiteResult> {
  const child = spawn(
    process.execPath,
    [
      path.join('scripts', 'run.mjs'),
      'desktop-suite',
      executable,
      suite.extension,
      suite.tests,
      suite.folder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const overtime = setTimeout(() => child.kill(), suite.timeoutSeconds * 1000);
  const exited = once(child, 'exit');
  let tally: Tally | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const [mark = '', ...rest] = line.split(' ');
    if (mark === suiteMarks.end) tally = parseTally(rest.join(' '));
    else if (mark === suiteMarks.line) console.log(rest.join(' '));
  }
  const [code] = (await exited) as [number | null];
  clearTimeout(overtime);
  return tally
    ? { tally }
    : { trouble: `Visual Studio Code ended with ${String(code)} before the tests did` };
}
