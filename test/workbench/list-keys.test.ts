import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { glassQuote, lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

const name = 'list-keys.article';

describe('The list of claims without a mouse', () => {
  before(async () => {
    await theWindow().workbench.clear();
    const editor = await theWindow().openArticle(name, lighthouse);
    await theWindow().claims.show();
    await editor.looks(lampQuote, { underline: 'dashed' });
    await editor.clickOn('burn again');
    await theWindow().claims.row(lampQuote).and(theWindow().workbench.page.locator('.selected')).waitFor();
  });

  it('records the row with the focus, not the claim at the caret, and sets its status', async () => {
    const { workbench, claims } = theWindow();
    await workbench.command('On the Record: Focus on Claims View');
    await claims.goTo(glassQuote);
    await workbench.chord('r');
    assert.ok(!(await recordWith(/I have cleaned the glass every week/)).includes(lampQuote));
    await claims.becomes('an unchecked claim', (rows) =>
      rows.some(({ label, description }) => label.includes(glassQuote) && description === 'unchecked'),
    );
    await workbench.command('On the Record: Focus on Claims View');
    await claims.goTo(glassQuote);
    await workbench.chord('s');
    await workbench.choose('Disputed');
    await recordWith(/I have cleaned the glass every week[^]*status: disputed/);
  });

  it('takes a selected row without a place from the palette too', async () => {
    const { workbench, claims, newsroom } = theWindow();
    const text = newsroom.readRecord(name);
    const lost = '  - id: p3v8n1c6dz\n    content: [{exact: We never saw a bill and nobody asked}]\n';
    newsroom.write(`${name}.record.yaml`, `${text}${lost}`);
    await claims.click('We never saw a bill');
    await workbench.command('On the Record: Set Status…');
    await workbench.choose('Wrong');
    await recordWith(/We never saw a bill[^]*status: wrong/);
  });
});

function recordWith(pattern: RegExp): Promise<string> {
  return eventually(
    `a record with ${pattern.source}`,
    () => theWindow().newsroom.readRecord(name),
    (text) => pattern.test(text),
  );
}
