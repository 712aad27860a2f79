// `npm run pictures`: takes the pictures of the README from the real window, with the packed extension.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { openBrowserWindow } from '../test/host/browser';
import { startEditorServer } from '../test/host/editor-server';
import { stillSettings } from '../test/host/editor-settings';
import { installBrowser } from '../test/host/install-browser';
import { installHost } from '../test/host/install-host';
import { TemporaryNewsroom } from '../test/host/temporary-newsroom';
import { workbenchUrl } from '../test/host/workbench-url';
import { ClaimsView } from '../test/workbench/claims-view';
import { Workbench } from '../test/workbench/workbench';
import { packExtension } from './pack';

const article = 'harbour-crane.article';
const pictures = [
  { theme: 'Dark Modern', file: 'docs/images/overview-dark.png' },
  { theme: 'Light Modern', file: 'docs/images/overview-light.png' },
];
/** What only the local editor shows, or what would differ from one picture to the next. */
const hidden = `.part.titlebar, [id="status.host"], [id="status.forwardedPorts"],
  [id="status.workbench.keyboardLayout"], [id="status.notifications"] { display: none !important; }
  .cursors-layer { opacity: 0; }`;

execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
const vsix = await packExtension('out/on-the-record.vsix');
installHost();
const program = await installBrowser();
mkdirSync('docs/images', { recursive: true });
for (const { theme, file } of pictures) {
  await takePicture(theme, file);
  shrink(file);
  console.log(`${file}  ${(statSync(file).size / 1000).toFixed(0)} kB`);
}

async function takePicture(theme: string, file: string): Promise<void> {
  const newsroom = new TemporaryNewsroom();
  const settings = { ...stillSettings, 'workbench.colorTheme': theme, 'editor.lineHeight': 1.55 };
  const server = await startEditorServer({ settings, vsix: [vsix], idleSeconds: 90 });
  const { browser, page } = await openBrowserWindow(program, { width: 1180, height: 720, scale: 2 });
  try {
    page.setDefaultTimeout(60_000);
    await page.goto(workbenchUrl(server, newsroom));
    await page.addStyleTag({ content: hidden });
    const workbench = new Workbench(page);
    await workbench.ready();
    const editor = await workbench.open(article);
    const claims = new ClaimsView(workbench);
    await claims.show();
    await claims.row('Ines Corran').waitFor();
    await editor.looks('We were lucky', { underline: 'solid' });
    await editor.clickOn('takes every');
    await editor.hoverOver('We were lucky', /Ines\sCorran/);
    await page.screenshot({ path: file, animations: 'disabled' });
  } finally {
    await browser.close();
    await server.stop();
    newsroom.remove();
  }
}

/** A window has few colours: a palette makes its picture a third as large. */
function shrink(file: string): void {
  const { error } = spawnSync('pngquant', ['--force', '--ext=.png', '--strip', file]);
  if (error) console.log('For small pictures install pngquant (apt-get install pngquant).');
}
