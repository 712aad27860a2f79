// `npm start`: opens the extension on a copy of samples/ in Visual Studio Code, or in a local editor in the browser.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktopEditor, runDesktopEditor } from '../test/host/desktop-editor';
import { startEditorServer } from '../test/host/editor-server';
import { quietSettings } from '../test/host/editor-settings';
import { freePort } from '../test/host/free-port';
import { installHost } from '../test/host/install-host';
import { packExtension } from './pack';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    port: { type: 'string', default: '8420' },
  },
});
const home = path.resolve('out', 'start');
const newsroom = samplesCopy();
const desktop = values.browser ? undefined : findDesktopEditor();
if (desktop === undefined) await openInBrowser();
else await openOnDesktop(desktop);

/** Work done in a try-out is kept between starts, outside the repository's own samples. */
function samplesCopy(): string {
  const copy = path.join(home, 'samples');
  if (values.fresh) rmSync(copy, { recursive: true, force: true });
  if (!existsSync(copy)) {
    mkdirSync(home, { recursive: true });
    cpSync('samples', copy, { recursive: true });
  }
  return copy;
}

async function openOnDesktop(program: string): Promise<void> {
  console.log(`\nOpening ${program} with the samples.`);
  explain('Close its window to end.');
  process.exitCode = await runDesktopEditor(program, [
    ...['--new-window', '--wait', `--extensionDevelopmentPath=${process.cwd()}`],
    ...['--user-data-dir', path.join(home, 'user-data'), '--extensions-dir', path.join(home, 'extensions')],
    newsroom,
  ]);
}

async function openInBrowser(): Promise<void> {
  installHost();
  const vsix = await packExtension(path.join(home, 'on-the-record.vsix'));
  const server = await startEditorServer({
    settings: quietSettings,
    vsix: [vsix],
    dataFolder: path.join(home, 'browser'),
    folder: newsroom,
    port: await freePort(Number(values.port)),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  console.log(`\nOpen this address in your browser:\n\n    ${server.url}/\n`);
  explain('Press Ctrl+C here to end.');
  await server.ended;
}

function explain(howToEnd: string): void {
  console.log(`What you change stays in ${path.relative('', newsroom)}, a copy of samples/;`);
  console.log(`"npm start -- --fresh" begins with a new copy. ${howToEnd}\n`);
}
