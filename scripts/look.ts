// Opens a file in the real workbench and takes pictures of it:
//   npm run look -- --file samples/X.article [--theme dark] [--view] [--command "On the Record: …"]…
//     [--hover WORDS] [--setting KEY=JSON]… [--shot out/look.png] [--verbose]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowserWindow } from '../test/host/browser';
import { startEditorServer } from '../test/host/editor-server';
import { stillSettings } from '../test/host/editor-settings';
import { installBrowser } from '../test/host/install-browser';
import { installHost } from '../test/host/install-host';
import { workbenchUrl } from '../test/host/workbench-url';
import { Workbench } from '../test/workbench/workbench';

const themes: Record<string, string> = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};
const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    command: { type: 'string', multiple: true, default: [] },
    hover: { type: 'string' },
    view: { type: 'boolean', default: false },
    setting: { type: 'string', multiple: true, default: [] },
    shot: { type: 'string', default: 'out/look.png' },
    wait: { type: 'string', default: '1500' },
    verbose: { type: 'boolean', default: false },
  },
});
if (!values.file) throw new Error('name a file: --file samples/NAME');

installHost();
const program = await installBrowser();
const file = path.resolve(values.file);
const extra = values.setting.map((pair): [string, unknown] => {
  const [key = '', value = 'null'] = pair.split(/=(.*)/s);
  return [key, JSON.parse(value)];
});
const server = await startEditorServer({
  settings: {
    ...stillSettings,
    'workbench.colorTheme': themes[values.theme] ?? values.theme,
    ...Object.fromEntries(extra),
  },
  testDriver: true,
  idleSeconds: 90,
});
const { browser, page } = await openBrowserWindow(program);
try {
  if (values.verbose) {
    await page.exposeFunction('codeAutomationLog', (level: string, args: unknown[]) =>
      console.error(level, ...args),
    );
  }
  page.setDefaultTimeout(60_000);
  await page.goto(workbenchUrl(server, { folder: path.dirname(file), extension: process.cwd() }));
  const workbench = new Workbench(page);
  await workbench.ready();
  const editor = await workbench.open(path.basename(file));
  if (values.view) await workbench.activity('On the Record').click();
  for (const command of values.command) await workbench.command(command);
  if (values.hover) console.log(await editor.hoverOver(values.hover, /\S/));
  // A picture for a person to look at: there is no one thing to wait for.
  await page.waitForTimeout(Number(values.wait));
  await page.screenshot({ path: values.shot });
  console.log(`picture: ${values.shot}`);
} finally {
  await browser.close();
  await server.stop();
}
