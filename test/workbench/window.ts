import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowserWindow, type BrowserWindow } from '../host/browser';
import { startEditorServer, type EditorServer } from '../host/editor-server';
import { stillSettings } from '../host/editor-settings';
import { installBrowser } from '../host/install-browser';
import { extensionHosts } from '../host/processes';
import { TemporaryNewsroom } from '../host/temporary-newsroom';
import { workbenchUrl } from '../host/workbench-url';
import type { ArticleEditor } from './article-editor';
import { ClaimsView } from './claims-view';
import { Workbench } from './workbench';

/** The one window that all tests share, on a copy of the samples, with the packed extension installed. */
export class TestWindow {
  private constructor(
    readonly workbench: Workbench,
    readonly claims: ClaimsView,
    readonly newsroom: TemporaryNewsroom,
    readonly server: EditorServer,
    private readonly window: BrowserWindow,
  ) {}

  static async open(vsix: string): Promise<TestWindow> {
    const newsroom = new TemporaryNewsroom();
    const server = await startEditorServer({
      settings: stillSettings,
      vsix: [vsix],
      idleSeconds: 120,
      obeyFileModes: true,
    });
    const window = await openBrowserWindow(await installBrowser());
    window.page.setDefaultTimeout(60_000);
    await window.page.goto(workbenchUrl(server, { folder: newsroom.folder }), { timeout: 120_000 });
    const workbench = new Workbench(window.page);
    await workbench.ready();
    await workbench.activity('On the Record').waitFor();
    return new TestWindow(workbench, new ClaimsView(workbench), newsroom, server, window);
  }

  /** Writes an article into the newsroom and opens it. */
  async openArticle(name: string, text: string | Uint8Array): Promise<ArticleEditor> {
    this.newsroom.write(name, text);
    return this.workbench.open(name);
  }

  /** Opens the folder in another window of the same server, with an extension host of its own. */
  async openSecond(): Promise<Workbench> {
    const page = await this.window.page.context().newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(workbenchUrl(this.server, { folder: this.newsroom.folder }), { timeout: 120_000 });
    const workbench = new Workbench(page);
    await workbench.ready();
    await workbench.activity('On the Record').waitFor();
    return workbench;
  }

  /** Ends the extension hosts as a crash would, and brings the window back. */
  async crash(): Promise<void> {
    for (const pid of extensionHosts(this.server.processGroup)) process.kill(pid, 'SIGKILL');
    await this.reload();
  }

  async reload(): Promise<void> {
    await this.window.page.reload();
    await this.workbench.ready();
    await this.workbench.activity('On the Record').waitFor();
  }

  /** Where the packed extension was installed. */
  get extensionFolder(): string {
    const extensions = path.join(this.server.folder, 'extensions');
    const name = readdirSync(extensions).find((entry) => entry.startsWith('on-the-record.'));
    if (name === undefined) throw new Error('the extension is not installed');
    return path.join(extensions, name);
  }

  async picture(name: string): Promise<string> {
    const file = path.resolve('out', 'pictures', `${name.replaceAll(/\W+/g, '-')}.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    await this.window.page.screenshot({ path: file });
    return file;
  }

  async close(): Promise<void> {
    await this.window.browser.close();
    await this.server.stop();
    this.newsroom.remove();
  }
}

let open: TestWindow | undefined;

/** The window of this run; the root hook of index.ts opens it. */
export function theWindow(): TestWindow {
  if (open === undefined) throw new Error('the window is not open yet');
  return open;
}

export async function openTheWindow(vsix: string): Promise<void> {
  open = await TestWindow.open(vsix);
}
