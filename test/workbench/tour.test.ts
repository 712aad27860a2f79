import assert from 'node:assert/strict';
import type { ArticleEditor } from './article-editor';
import { eventually } from './eventually';
import { theWindow } from './window';

const unmarked = 'sea-cable.article';
const recorded = 'harbour-crane.article';

// What the README promises a newcomer, step by step, on the samples as they are.
describe('The five minutes of the README', () => {
  let editor: ArticleEditor;

  before(async () => {
    await theWindow().workbench.clear();
    editor = await theWindow().workbench.open(unmarked);
  });

  it('1: tells whose words a paragraph without quotation marks holds', async () => {
    await editor.looks('The anchor was up', { underline: 'dashed' });
    const hover = await editor.hoverOver('anchor was up', /without\squotation\smarks/);
    await editor.restMouse();
    assert.match(hover, /Carsten Moe/);
    assert.match(hover, /managing director/);
  });

  it('2: lists the claims under their speakers', async () => {
    const { claims } = theWindow();
    await claims.show();
    await claims.row('Henrik Lauge').waitFor();
    await claims.click(/The cable lies on a slope/);
    await eventually(
      'the caret in the claim',
      () => editor.caret(),
      (caret) => caret.startsWith('Ln 7'),
    );
  });

  it('3: records the claim at the caret by a key', async () => {
    await editor.clickOn('anchor was up');
    await theWindow().workbench.chord('r');
    await recordOf(unmarked, /exact: The anchor was up and secured/);
    await editor.looks('The anchor was up', { underline: 'solid' });
  });

  it('4: dismisses a suggestion from the list', async () => {
    await theWindow().claims.act('Not a Mystery', 'Dismiss');
    await recordOf(unmarked, /^dismissed:\n {2}- .*Not a Mystery/m);
  });

  it('5: sets a status from a row’s menu', async () => {
    const { claims, workbench } = theWindow();
    const row = claims.row(/The cable lies on a slope/);
    await chooseInMenu(() => row.click({ button: 'right' }), /^Set Status…|^Status…/);
    await workbench.choose('Verified');
    await recordOf(unmarked, /^ {4}status: verified$/m);
  });

  it('6: marks selected words by a key', async () => {
    await editor.select('gas and candles');
    await theWindow().workbench.chord('m');
    await theWindow().workbench.choose('Gunvor Sand');
    await recordOf(unmarked, /exact: gas and candles/);
  });

  it('7: shows what was checked and what changed since', async () => {
    const { workbench, claims } = theWindow();
    editor = await workbench.open(recorded);
    await editor.looks('We were lucky', { underline: 'solid' });
    for (const status of ['verified', 'disputed', 'wrong'])
      await claims.becomes(`a ${status} claim`, (rows) =>
        rows.some(({ description }) => description.includes(status)),
      );
    await claims.becomes('a denial told as one', (rows) =>
      rows.some(({ label }) => label.startsWith('denied that any warning')),
    );
    await group('Group by Status');
    await claims.becomes('groups by status', (rows) => rows.some(({ label }) => label === 'Verified'));
    await editor.clickOn('lucky');
    await editor.type('very ');
    await claims.row('Needs a look').waitFor();
    await editor.looks('We were', { textLine: 'wavy', colouredLine: true });
    for (let i = 0; i < 5; i++) await workbench.command('Undo');
    await claims.becomes('nothing to look at', (rows) => !rows.some(({ label }) => label === 'Needs a look'));
    await group('Group by Speaker');
  });

  it('8: opens the record', async () => {
    await theWindow().workbench.command('On the Record: Open Record');
    await theWindow().workbench.openEditor(`${recorded}.record.yaml`);
  });
});

/** Chooses how the list is grouped, with the first button above it. */
async function group(how: string): Promise<void> {
  const { page } = theWindow().workbench;
  const button = page.locator('.sidebar a.action-label[aria-label^="Group Claims"]').first();
  await chooseInMenu(() => button.click(), how);
}

/** Opens a menu, again if it does not come, and clicks an entry slowly: a menu takes no click while it opens. */
async function chooseInMenu(open: () => Promise<void>, entry: string | RegExp): Promise<void> {
  const { page } = theWindow().workbench;
  const item = page.getByRole('menuitem', { name: entry });
  for (let attempt = 1; ; attempt++) {
    await open();
    try {
      await item.hover({ timeout: 8000 });
      break;
    } catch (error) {
      if (attempt === 4) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await item.click({ delay: 100 });
  await item.waitFor({ state: 'hidden' });
}

function recordOf(article: string, content: RegExp): Promise<string> {
  return eventually(
    `${article}'s record with ${content.source}`,
    () => Promise.resolve(theWindow().newsroom.readRecord(article)),
    (text) => content.test(text),
  );
}
