import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowserWindow } from './browser';
import { startEditorServer, type EditorServer } from './editor-server';
import { stillSettings, type EditorSettings } from './editor-settings';
import type { BrowserProgram } from './install-browser';
import { parseTally, suiteMarks, type Tally } from './tally';
import { workbenchUrl } from './workbench-url';

export interface EditorSuite {
  /** The extension under development; its tests, a bundle that exports `run`; the folder to open. */
  readonly extension: string;
  readonly tests: string;
  readonly folder: string;
  readonly settings?: EditorSettings;
  readonly timeoutSeconds: number;
}

/** The tally, or why there is none. */
export type SuiteResult = { readonly tally: Tally } | { readonly trouble: string };

/** Runs a suite inside the extension host of the local editor, in one window of a headless browser. */
export async function runEditorSuite(suite: EditorSuite, program: BrowserProgram): Promise<SuiteResult> {
  const server = await startEditorServer({
    settings: { ...stillSettings, ...suite.settings },
    testDriver: true,
    idleSeconds: 120,
  });
  let result: SuiteResult = { trouble: 'the browser did not start' };
  try {
    const { browser, page } = await openBrowserWindow(program);
    try {
      result = await watchSuite(suite, server, page);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop({ keep: 'trouble' in result });
  }
  return result;
}

/**
 * Follows the suite from the page's side. An extension host that dies makes VS Code report success, so
 * the exit code counts for nothing without the tally that the suite itself gives at its end.
 */
async function watchSuite(suite: EditorSuite, server: EditorServer, page: Page): Promise<SuiteResult> {
  const noise: string[] = [];
  let tally: Tally | undefined;
  const ended = new Promise<string>((resolve) => {
    page.on('crash', () => resolve('the page crashed'));
    server.onOutput((text) => {
      const death = /Extension Host Process exited with code: (?!0\b)\S+, signal: [^\s.]+/.exec(text);
      if (death) resolve(death[0]);
    });
    setTimeout(
      () => resolve(`no result within ${suite.timeoutSeconds} s`),
      suite.timeoutSeconds * 1000,
    ).unref();
    void start(resolve);
  });

  async function start(resolve: (reason: string) => void): Promise<void> {
    try {
      await page.exposeFunction('codeAutomationLog', (level: string, args: unknown[]) => {
        if (args[0] === suiteMarks.end) tally = parseTally(String(args[1]));
        else if (args[0] === suiteMarks.line) console.log(format(...args.slice(1)));
        else noise.push(`${level} ${format(...args)}`);
      });
      await page.exposeFunction('codeAutomationExit', (code: number) => resolve(`exit code ${code}`));
      await page.goto(workbenchUrl(server, suite), { timeout: 120_000 });
    } catch (error) {
      resolve(String(error));
    }
  }

  const reason = await ended;
  if (tally !== undefined) return { tally };
  await page
    .screenshot({ path: path.join(server.folder, 'window.png'), timeout: 10_000 })
    .catch(() => undefined);
  writeFileSync(path.join(server.folder, 'window.log'), noise.join('\n'));
  return { trouble: `${reason}; logs and a picture are in ${server.folder}` };
}
