import assert from 'node:assert/strict';
import type { ArticleEditor } from './article-editor';
import { eventually } from './eventually';
import { glassQuote, lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

const name = 'recording.article';

describe('Recording claims', () => {
  let editor: ArticleEditor;

  before(async () => {
    await theWindow().workbench.clear();
    editor = await theWindow().openArticle(name, lighthouse);
    await theWindow().claims.show();
    await editor.looks(lampQuote, { underline: 'dashed' });
  });

  it('writes the claim at the caret into the record beside the article', async () => {
    await editor.clickOn('burn again');
    await theWindow().workbench.command('On the Record: Record Claim');
    const record = await recordWith(/exact: The lamp will burn again before winter/);
    assert.match(record, /^version: 1$/m);
    assert.match(record, /^ {2}ingrid-solheim:\n {4}name: Ingrid Solheim$/m);
    assert.match(record, /^ {2}- id: [a-z0-9]+\n {4}kind: direct\n {4}speaker: ingrid-solheim$/m);
    assert.match(record, /^ {4}status: unchecked$/m);
  });

  it('shows a recorded claim as firm', async () => {
    await editor.looks(lampQuote, { underline: 'solid' });
    const hover = await editor.hoverOver('lamp will burn', /recorded/);
    await editor.restMouse();
    assert.match(hover, /unchecked/);
    await theWindow().claims.becomes('an unchecked claim', (rows) =>
      rows.some(({ label, description }) => label.includes(lampQuote) && description.includes('unchecked')),
    );
  });

  it('sets how far the checking has come', async () => {
    const { workbench } = theWindow();
    await editor.clickOn('burn again');
    await workbench.command('On the Record: Set Status…');
    await workbench.choose('Verified');
    await recordWith(/^ {4}status: verified$/m);
    await theWindow().claims.becomes('a verified claim', (rows) =>
      rows.some(({ label, description }) => label.includes(lampQuote) && description.includes('verified')),
    );
  });

  it('sets a speaker by a typed name', async () => {
    const { workbench } = theWindow();
    await editor.clickOn('burn again');
    await workbench.command('On the Record: Set Speaker…');
    await workbench.choose('Astrid Holte', 'Astrid Holte');
    await recordWith(/name: Astrid Holte/);
    await theWindow().claims.row('Astrid Holte').waitFor();
  });

  it('records from the tree', async () => {
    await theWindow().claims.act(glassQuote, 'Record');
    const record = await recordWith(/I have cleaned the glass every week/);
    assert.match(record, /The lamp will burn again before winter/);
    await editor.looks(glassQuote, { underline: 'solid' });
  });

  it('keeps a dismissed suggestion away', async () => {
    await editor.clickOn('Eleven boats');
    await theWindow().workbench.command('On the Record: Dismiss Suggestion');
    await recordWith(/^dismissed:\n {2}- .*Eleven boats/m);
    await editor.looks('Eleven boats', { underline: 'none' });
  });

  it('marks a selection as a claim of a chosen speaker', async () => {
    const { workbench } = theWindow();
    await editor.select('has waited nine years');
    await workbench.command('On the Record: Mark Selection as Claim…');
    await workbench.choose('Tomas Brandt');
    const record = await recordWith(/exact: has waited nine years/);
    assert.match(record, /kind: indirect\n {4}speaker: tomas-brandt/);
    await editor.looks('has waited nine years', { underline: 'solid' });
  });

  it('brings everything back after closing and opening', async () => {
    const { workbench, claims } = theWindow();
    const before = theWindow().newsroom.readRecord(name);
    await workbench.closeAllEditors();
    editor = await workbench.open(name);
    await editor.looks(lampQuote, { underline: 'solid' });
    await editor.looks('has waited nine years', { underline: 'solid' });
    await editor.looks('Eleven boats', { underline: 'none' });
    await claims.row('Astrid Holte').waitFor();
    assert.equal(theWindow().newsroom.readRecord(name), before, 'opening writes nothing');
  });

  it('follows a record that is changed by hand', async () => {
    const { workbench, claims, newsroom } = theWindow();
    newsroom.write(
      `${name}.record.yaml`,
      newsroom.readRecord(name).replace('Astrid Holte', 'Astrid Holte-Lie'),
    );
    await claims.row('Astrid Holte-Lie').waitFor();
    await workbench.command('On the Record: Open Record');
    const record = await workbench.openEditor(`${name}.record.yaml`);
    await record.select('Holte-Lie');
    await record.type('Nygaard');
    await workbench.open(name);
    await claims.show();
    await claims.row('Astrid Nygaard').waitFor();
  });

  it('deletes a claim through the record that is open and changed', async () => {
    const { workbench, newsroom } = theWindow();
    const onDisk = newsroom.readRecord(name);
    await editor.clickOn('burn again');
    await workbench.command('On the Record: Delete Claim');
    await workbench.confirm('Delete');
    await editor.looks(lampQuote, { underline: 'dashed' });
    assert.equal(
      newsroom.readRecord(name),
      onDisk,
      'an open record with changes is left to be saved by hand',
    );
    await (await workbench.open(`${name}.record.yaml`)).clickOn('version');
    await workbench.page.keyboard.press('ControlOrMeta+S');
    await eventually(
      'the saved record',
      () => newsroom.readRecord(name),
      (text) => !text.includes(lampQuote) && text.includes('Astrid Nygaard'),
    );
  });

  it('undoes and does again by the keys that every editor has', async () => {
    const { workbench, newsroom } = theWindow();
    const fresh = 'undone.article';
    await workbench.clear();
    const article = await theWindow().openArticle(fresh, lighthouse);
    await article.looks(lampQuote, { underline: 'dashed' });
    await article.clickOn('burn again');
    await workbench.command('On the Record: Record Claim');
    await article.looks(lampQuote, { underline: 'solid' });
    await article.clickOn('burn again');
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await article.looks(lampQuote, { underline: 'dashed' });
    assert.equal(newsroom.readRecord(fresh), '');
    await workbench.page.keyboard.press('Control+Y');
    await article.looks(lampQuote, { underline: 'solid' });
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await article.looks(lampQuote, { underline: 'dashed' });
    await workbench.page.keyboard.press('ControlOrMeta+Shift+Z');
    await article.looks(lampQuote, { underline: 'solid' });
    assert.match(newsroom.readRecord(fresh), /The lamp will burn again before winter/);
    // What is typed afterwards is undone first.
    await article.type('X');
    const typed = (there: boolean): Promise<string[]> =>
      eventually(
        `the letter ${there ? 'typed' : 'gone'}`,
        () => article.visibleLines(),
        (lines) => lines.some((line) => line.includes(lampQuote)) !== there,
      );
    await typed(true);
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await typed(false);
    assert.match(newsroom.readRecord(fresh), /The lamp will burn again before winter/);
  });

  it('asks before work of the newsroom goes with its claims, and says how many go', async () => {
    const { workbench, newsroom } = theWindow();
    const fresh = 'asked.article';
    await workbench.clear();
    newsroom.write(
      `${fresh}.record.yaml`,
      `version: 1
claims:
  - {id: k7m2q9x4tb, content: [{exact: ${lampQuote}}], terms: offTheRecord}
  - {id: p3v8n1c6dz, content: [{exact: ${glassQuote}}]}
`,
    );
    const article = await theWindow().openArticle(fresh, lighthouse);
    await article.looks(glassQuote, { underline: 'solid' });
    await article.clickOn('burn again');
    const { x, y, width, height } = await article.boxOf('cleaned the glass');
    await workbench.page.keyboard.down('Alt');
    await workbench.page.mouse.click(x + width / 2, y + height / 2);
    await workbench.page.keyboard.up('Alt');
    await workbench.command('On the Record: Delete Claim');
    await workbench.page.locator('.monaco-dialog-box', { hasText: 'Delete 2 claims' }).waitFor();
    await workbench.confirm('Delete');
    await article.looks(lampQuote, { underline: 'dashed' });
    await article.looks(glassQuote, { underline: 'dashed' });
    assert.doesNotMatch(newsroom.readRecord(fresh), /k7m2q9x4tb|p3v8n1c6dz/);
  });

  async function recordWith(pattern: RegExp): Promise<string> {
    const { newsroom } = theWindow();
    return eventually(
      `a record that matches ${String(pattern)}`,
      () => newsroom.readRecord(name),
      (text) => pattern.test(text),
    );
  }
});
