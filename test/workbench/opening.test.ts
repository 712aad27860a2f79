import assert from 'node:assert/strict';
import type { ArticleEditor } from './article-editor';
import { eventually } from './eventually';
import { glassQuote, lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

describe('Opening an article', () => {
  let editor: ArticleEditor;

  before(async () => {
    await theWindow().workbench.clear();
    editor = await theWindow().openArticle('opening.article', lighthouse);
  });

  it('marks quotes, speakers and words of saying as suggestions, not by colour alone', async () => {
    await editor.looks(lampQuote, { underline: 'dashed', tinted: true });
    await editor.looks('Brandt said', { textLine: 'dotted' });
    await editor.looks('told', { italic: true });
    await editor.looks('Harbour town', { underline: 'none', tinted: false });
  });

  it('tells in a hover who said it, in what way and how sure that is', async () => {
    const hover = await editor.hoverOver('lamp will burn', /Ingrid\sSolheim/);
    await editor.restMouse();
    assert.match(hover, /mayor/);
    assert.match(hover, /direct quote/i);
    assert.match(hover, /told/);
    assert.match(hover, /suggestion, quite sure/);
    assert.match(hover, /Record/);
    assert.match(hover, /Dismiss/);
    assert.ok(hover.split('\n').length < 10, hover);
  });

  it('lists the claims under their speakers', async () => {
    const { claims } = theWindow();
    await claims.show();
    const rows = await claims.becomes('three speakers', (seen) =>
      seen.some(({ label }) => label.includes('Brandt')),
    );
    const speaker = rows.findIndex(({ label }) => label === 'Ingrid Solheim');
    assert.ok(speaker >= 0, JSON.stringify(rows));
    assert.match(rows[speaker]!.description, /mayor/);
    const under = rows.slice(speaker + 1).filter(({ level }) => level === 2);
    assert.ok(
      under.some(({ label }) => label.includes(lampQuote)),
      JSON.stringify(rows),
    );
    assert.match(await claims.spoken(lampQuote), /Ingrid Solheim.*direct quote.*suggestion/);
  });

  it('counts what is open on its icon and in the status bar', async () => {
    const { claims, workbench } = theWindow();
    const count = await claims.badge();
    assert.ok(count >= 3, String(count));
    assert.match(await workbench.statusItem().innerText(), new RegExp(`0 of ${count} recorded`));
  });

  it('goes to the claim that is clicked in the tree', async () => {
    const { claims } = theWindow();
    await claims.click(glassQuote);
    await eventually(
      'the caret at the claim',
      () => editor.caret(),
      (caret) => /^Ln 9, Col [12]\b/.test(caret),
    );
  });

  it('selects in the tree the claim that the caret enters', async () => {
    const { claims } = theWindow();
    await editor.clickOn('burn again');
    await claims.row(lampQuote).and(theWindow().workbench.page.locator('.selected')).waitFor();
  });

  it('marks what is typed, without leaving the place', async () => {
    await editor.clickOn('for cod.');
    await theWindow().workbench.page.keyboard.press('End');
    await editor.type('\n\n"We will bring the cake," Brandt said.');
    await editor.looks('We will bring the cake', { underline: 'dashed' });
    await theWindow().claims.row('We will bring the cake').waitFor();
  });

  it('offers once to wrap the long lines of a plain text that is an article', async () => {
    const { workbench } = theWindow();
    const oneLine = lighthouse.trim().replaceAll(/\n+/g, ' ');
    const story = await theWindow().openArticle('wire.txt', oneLine);
    await workbench.command('On the Record: Treat This File as an Article');
    await workbench.notification(/run off the window/);
    await workbench.answer('Wrap Lines in Plain Text');
    await eventually(
      'wrapped lines',
      () => story.visibleLines(),
      (lines) => lines.length > 3,
    );
  });

  it('says why a text stays an article that a person no longer calls one', async () => {
    const { workbench, newsroom } = theWindow();
    await workbench.clear();
    await theWindow().openArticle('recorded.txt', lighthouse);
    assert.equal(await workbench.offers('On the Record: Treat This File as an Article'), true);
    await workbench.command('On the Record: Treat This File as an Article');
    await workbench.statusItem().filter({ hasText: 'recorded' }).waitFor();
    newsroom.write('recorded.txt.record.yaml', 'version: 1\n');
    await workbench.command('On the Record: Stop Treating This File as an Article');
    await workbench.notification(/recorded.txt stays an article as long as its record/);
    await workbench.clear();
    await theWindow().openArticle('tool.py', 'print("It works")');
    assert.equal(await workbench.offers('On the Record: Treat This File as an Article'), false);
  });
});
