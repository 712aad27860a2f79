import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

const old = `# our first trial
version: 0
quotes:
  - {id: q1, text: The lamp will burn again before winter, start: 22, end: 60, speaker: Ingrid Solheim, verified: true}
`;

describe('A record of an older format', () => {
  before(() => theWindow().workbench.clear());

  it('is brought up to date only after a look at what would change', async () => {
    const { newsroom, workbench } = theWindow();
    const name = 'older.article';
    newsroom.write(`${name}.record.yaml`, old);
    const editor = await theWindow().openArticle(name, lighthouse);
    await theWindow().claims.show();
    await theWindow().claims.row('in the record').waitFor();
    const start = async (): Promise<void> => {
      await workbench.command('On the Record: Bring Record Up to Date…');
      await workbench.page.locator('.monaco-diff-editor').waitFor();
      await workbench.page.locator('.monaco-dialog-box', { hasText: 'older format' }).waitFor();
    };
    await start();
    // Other extensions see the address of what is shown; the words of a record are none of their business.
    const upgraded = workbench.page.locator('.monaco-diff-editor .monaco-editor[data-uri^="on-the-record:"]');
    await upgraded.locator('.view-line', { hasText: 'our first trial' }).waitFor();
    assert.doesNotMatch((await upgraded.getAttribute('data-uri')) ?? 'none', /none|trial|lamp/);
    await workbench.confirm('Cancel');
    assert.equal(newsroom.readRecord(name), old);
    await workbench.open(name);
    await start();
    await workbench.confirm('Bring Up to Date');
    const text = await eventually(
      'the record of the present format',
      () => Promise.resolve(newsroom.readRecord(name)),
      (found) => found.includes('version: 1'),
    );
    assert.match(text, /^# our first trial\nversion: 1\n[^]*ingrid-solheim[^]*status: verified/);
    await workbench.open(name);
    await editor.looks(lampQuote, { underline: 'solid' });
  });
});
