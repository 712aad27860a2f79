import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { glassQuote, lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

describe('Hard input', () => {
  beforeEach(async () => {
    await theWindow().workbench.clear();
    await theWindow().claims.show();
  });

  it('an empty file says so, and fills while somebody writes', async () => {
    const { claims } = theWindow();
    const editor = await theWindow().openArticle('empty.article', '');
    await eventually(
      'a word on emptiness',
      () => claims.welcome(),
      (text) => /empty/i.test(text),
    );
    await editor.type('"The lamp will burn," Ingrid Solheim said.');
    await claims.row('The lamp will burn').waitFor();
  });

  it('a file of 5 MB opens with a clear word and leaves the editor usable', async () => {
    const { claims } = theWindow();
    const text = `${lighthouse}\n`.repeat(Math.ceil(5_000_000 / lighthouse.length));
    const editor = await theWindow().openArticle('huge.article', text);
    await eventually(
      'claims or a word on the length',
      async () => [...(await claims.read()).map(({ label }) => label), await statusText()],
      (seen) => seen.some((label) => /Solheim|too long/i.test(label)),
    );
    await editor.clickOn('Harbour town');
    await editor.type('x');
    await editor.boxOf('x');
  });

  it('a binary file is opened without harm', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 131) % 256);
    theWindow().newsroom.write('binary.article', bytes);
    const { workbench, newsroom } = theWindow();
    await workbench.openAnything('binary.article');
    const after = await theWindow().openArticle('after-binary.article', lighthouse);
    await after.looks(lampQuote, { underline: 'dashed' });
    assert.deepEqual(new Uint8Array(newsroom.readBytes('binary.article')), bytes);
  });

  it('CRLF and a byte order mark: places are right and stay as they are', async () => {
    const { newsroom, workbench } = theWindow();
    const name = 'windows.article';
    const text = `\uFEFF${lighthouse.replaceAll('\n', '\r\n')}`;
    const editor = await theWindow().openArticle(name, text);
    await editor.looks(glassQuote, { underline: 'dashed' });
    await editor.clickOn('cleaned the glass');
    await workbench.command('On the Record: Record Claim');
    await recordOf(name, /exact: I have cleaned the glass every week/);
    await editor.looks(glassQuote, { underline: 'solid' });
    await editor.looks('told reporters', { underline: 'none' });
    assert.equal(newsroom.read(name), text);
  });

  it('emoji and right-to-left text do not move the marks', async () => {
    const { workbench } = theWindow();
    const name = 'emoji.article';
    const text = lighthouse.replace('"I have', '👩🏽‍🚒🏴‍☠️ מגדלור "I have').replace('every week', 'every 🕯️ week');
    const editor = await theWindow().openArticle(name, text);
    await editor.looks('I have cleaned', { underline: 'dashed' });
    await editor.clickOn('cleaned');
    await workbench.command('On the Record: Record Claim');
    await recordOf(name, /I have cleaned the glass every .* week/);
    await editor.looks('I have cleaned', { underline: 'solid' });
  });

  it('a folder that may not be written to: a clear message, nothing lost', async () => {
    const { newsroom, workbench } = theWindow();
    const name = 'read-only.article';
    const editor = await theWindow().openArticle(name, lighthouse);
    await editor.looks(lampQuote, { underline: 'dashed' });
    newsroom.setMode(0o555);
    try {
      await editor.clickOn('burn again');
      await workbench.command('On the Record: Record Claim');
      await workbench.notification(/read-only.article.record.yaml could not be written/);
      assert.equal(newsroom.readRecord(name), '');
      await editor.looks(lampQuote, { underline: 'dashed' });
    } finally {
      newsroom.setMode(0o755);
    }
    await editor.clickOn('burn again');
    await workbench.command('On the Record: Record Claim');
    await recordOf(name, /The lamp will burn again/);
  });

  it('a record changed on disk while it is changed in the editor: both are kept', async () => {
    const { newsroom, workbench } = theWindow();
    const name = 'both.article';
    const record = `${name}.record.yaml`;
    const editor = await theWindow().openArticle(name, lighthouse);
    await editor.looks(lampQuote, { underline: 'dashed' });
    await editor.clickOn('burn again');
    await workbench.command('On the Record: Record Claim');
    await recordOf(name, /The lamp will burn again/);
    await workbench.command('On the Record: Open Record');
    const yaml = await workbench.openEditor(record);
    await yaml.clickOn('version');
    await workbench.page.keyboard.press('Home');
    await yaml.type('# by hand\n');
    const onDisk = `${newsroom.read(record)}# from elsewhere\n`;
    newsroom.write(record, onDisk);

    await workbench.open(name);
    await editor.clickOn('cleaned the glass');
    await workbench.command('On the Record: Record Claim');
    await editor.looks(glassQuote, { underline: 'solid' });
    assert.equal(newsroom.read(record), onDisk, 'what came from elsewhere is not written over');
    const shown = await (await workbench.open(record)).visibleLines();
    assert.ok(shown.includes('# by hand'), shown.join('\n'));
  });

  async function recordOf(name: string, pattern: RegExp): Promise<string> {
    return eventually(
      `a record that matches ${String(pattern)}`,
      () => theWindow().newsroom.readRecord(name),
      (text) => pattern.test(text),
    );
  }

  async function statusText(): Promise<string> {
    const item = theWindow().workbench.statusItem();
    return (await item.isVisible()) ? item.innerText() : '';
  }
});
