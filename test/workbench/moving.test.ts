import assert from 'node:assert/strict';
import type { ArticleEditor } from './article-editor';
import { eventually } from './eventually';
import { glassQuote, lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

describe('Moving through the claims', () => {
  let editor: ArticleEditor;
  const caretComesTo = (place: RegExp): Promise<string> =>
    eventually(
      `the caret at ${String(place)}`,
      () => editor.caret(),
      (caret) => place.test(caret),
    );

  before(async () => {
    await theWindow().workbench.clear();
    editor = await theWindow().openArticle('moving.article', lighthouse);
    await editor.looks(lampQuote, { underline: 'dashed' });
  });

  it('goes to the next and the previous claim', async () => {
    const { workbench } = theWindow();
    await editor.clickOn('burn again');
    await workbench.command('On the Record: Next Claim');
    await caretComesTo(/^Ln 9, Col 2/);
    await workbench.command('On the Record: Previous Claim');
    await caretComesTo(/^Ln 5, Col 2/);
  });

  it('shows a claim while it is looked at in the list, and goes back on Escape', async () => {
    const { workbench } = theWindow();
    await editor.clickOn('burn again');
    const before = await caretComesTo(/^Ln 5, Col [12]\d$/);
    await workbench.command('On the Record: Go to Claim…');
    const choices = await workbench.choices();
    assert.ok(
      choices.some((label) => label.includes(glassQuote)),
      choices.join('\n'),
    );
    await workbench.narrow('cleaned the glass');
    await caretComesTo(/^Ln 9, .*selected/);
    await workbench.escape();
    await eventually(
      'the caret where it was',
      () => editor.caret(),
      (caret) => caret === before,
    );
  });

  it('goes to the claim that is chosen', async () => {
    const { workbench } = theWindow();
    await workbench.command('On the Record: Go to Claim…');
    await workbench.choose(glassQuote, 'cleaned the glass');
    await caretComesTo(/^Ln 9, Col 2/);
  });

  it('turns the marks off and on', async () => {
    const { workbench } = theWindow();
    await workbench.command('On the Record: Toggle Highlights');
    await editor.looks(lampQuote, { underline: 'none', tinted: false });
    await workbench.command('On the Record: Toggle Highlights');
    await editor.looks(lampQuote, { underline: 'dashed', tinted: true });
  });
});
