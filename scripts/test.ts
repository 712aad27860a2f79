// `npm test [-- STAGE…]`: all tests, or the named stages. The last line says how many passed and failed.
import { execFileSync } from 'node:child_process';
import { desktopForTests, runDesktopSuite } from '../test/host/desktop-suite';
import { runEditorSuite, type SuiteResult } from '../test/host/editor-suite';
import { installBrowser, type BrowserProgram } from '../test/host/install-browser';
import { installHost } from '../test/host/install-host';
import { runMocha } from '../test/host/mocha-run';
import { addTallies, isGood, nothingRun, type Tally } from '../test/host/tally';
import { TemporaryNewsroom } from '../test/host/temporary-newsroom';
import { packExtension } from './pack';

const stages: Readonly<Record<string, () => Promise<SuiteResult> | SuiteResult>> = {
  unit: unitTests,
  editor: editorTests,
  web: webTests,
  workbench: workbenchTests,
};
const root = process.cwd();

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in stages));
if (unknown.length > 0) {
  throw new Error(`no such stage: ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}`);
}

const tallies: Tally[] = [];
const troubles: string[] = [];
for (const [name, stage] of Object.entries(stages)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  const began = Date.now();
  const result = await attempt(stage);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  if ('trouble' in result) troubles.push(`${name}: ${result.trouble}`);
  else tallies.push(result.tally);
  console.log(
    `== ${name}: ${'trouble' in result ? result.trouble : describe(result.tally)}, ${seconds} s ==`,
  );
}

const total = addTallies([...tallies, { ...nothingRun, failures: troubles.length }]);
for (const trouble of troubles) console.log(`no result from ${trouble}`);
process.exitCode = troubles.length === 0 && tallies.every(isGood) ? 0 : 1;
console.log(describe(total));

async function attempt(stage: () => Promise<SuiteResult> | SuiteResult): Promise<SuiteResult> {
  try {
    return await stage();
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

function describe({ passes, failures, pending }: Tally): string {
  return `${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}`;
}

function build(...flags: string[]): void {
  execFileSync(process.execPath, ['esbuild.mjs', ...flags], { stdio: 'inherit' });
}

function mocha(name: string, style: 'dot' | 'spec', ...args: string[]): SuiteResult {
  const tally = runMocha(name, style, args);
  return tally ? { tally } : { trouble: 'mocha ended early' };
}

function unitTests(): SuiteResult {
  build('--unit');
  return mocha('unit', 'dot');
}

/** In the desktop editor where one is given or can be had, otherwise in the local editor: the same suite. */
async function editorTests(): Promise<SuiteResult> {
  build();
  build('--host');
  const newsroom = new TemporaryNewsroom();
  try {
    const suite = {
      extension: root,
      tests: `${root}/out/host/editor.js`,
      folder: newsroom.folder,
      timeoutSeconds: 600,
    };
    const desktop = await desktopForTests();
    return desktop ? await runDesktopSuite(suite, desktop) : await runEditorSuite(suite, await localEditor());
  } finally {
    newsroom.remove();
  }
}

/** The web build in the browser's extension host, where no Node is. */
async function webTests(): Promise<SuiteResult> {
  build();
  build('--host');
  const newsroom = new TemporaryNewsroom();
  try {
    return await runEditorSuite(
      {
        extension: root,
        tests: `${root}/out/host/editor-web.js`,
        folder: newsroom.folder,
        settings: { 'remote.extensionKind': { 'on-the-record.on-the-record': ['web'] } },
        timeoutSeconds: 600,
      },
      await localEditor(),
    );
  } finally {
    newsroom.remove();
  }
}

/** The packed extension, installed as a reader would, seen through the window. */
async function workbenchTests(): Promise<SuiteResult> {
  await localEditor();
  build('--production');
  build('--host');
  await packExtension('out/on-the-record.vsix');
  return mocha('workbench', 'spec', '--config', 'test/workbench/.mocharc.json');
}

function localEditor(): Promise<BrowserProgram> {
  installHost();
  return installBrowser();
}
