// `npm run icon`: draws media/icon.png, which extension shops ask for, from media/icon.svg.
import { readFileSync } from 'node:fs';
import { openBrowserWindow } from '../test/host/browser';
import { installBrowser } from '../test/host/install-browser';

const size = 128;
const { browser, page } = await openBrowserWindow(await installBrowser(), { width: size, height: size });
try {
  const drawing = readFileSync('media/icon.svg', 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: 'media/icon.png', omitBackground: true });
  console.log('drew media/icon.png');
} finally {
  await browser.close();
}
