import type { ArticleEditor } from './article-editor';
import { eventually } from './eventually';
import { lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

const name = 'newsroom-work.article';

describe('What the newsroom knows of a claim', () => {
  let editor: ArticleEditor;

  before(async () => {
    const { workbench, claims } = theWindow();
    await workbench.clear();
    editor = await theWindow().openArticle(name, lighthouse);
    await claims.show();
    await editor.looks(lampQuote, { underline: 'dashed' });
    await editor.clickOn('burn again');
    await workbench.command('On the Record: Record Claim');
    await editor.looks(lampQuote, { underline: 'solid' });
  });

  it('keeps who checked it, when and how', async () => {
    const { workbench } = theWindow();
    await workbench.command('On the Record: Add Check…');
    await workbench.choose('Verified');
    await workbench.write(/How was/, 'heard the recording');
    await recordWith(
      / {4}status: verified\n {4}checks:\n {6}- \{date: "\d{4}-\d\d-\d\d", result: verified, method: heard the recording\}\n/,
    );
  });

  it('keeps what there is on file', async () => {
    const { workbench } = theWindow();
    await workbench.command('On the Record: Add Evidence…');
    await workbench.write(/Where is the evidence/, 'tape 3.mp3');
    await workbench.choose('It speaks for the claim');
    await recordWith(/ {4}evidence:\n {6}- \{file: tape 3\.mp3, relation: supports, accessed: "/);
  });

  it('keeps a note', async () => {
    const { workbench } = theWindow();
    await workbench.command('On the Record: Write Note…');
    await workbench.write(/Note on/, 'Said twice.');
    await recordWith(/ {4}note: \|-\n {6}Said twice\./);
  });

  it('keeps the terms, and warns of words that must not be used', async () => {
    const { workbench, claims } = theWindow();
    await workbench.command('On the Record: Set Terms…');
    await workbench.choose('Off the record');
    await recordWith(/ {4}terms: offTheRecord/);
    await claims.becomes('a claim off the record', (rows) =>
      rows.some(
        ({ label, description }) => label.includes(lampQuote) && description.includes('off the record'),
      ),
    );
    await eventually(
      'a warning',
      () => workbench.problems(),
      (problems) => problems.some((text) => text.includes('must not be used')),
    );
  });

  it('tells all of it on hover', async () => {
    await theWindow().workbench.closeAllEditors();
    editor = await theWindow().workbench.open(name);
    await editor.hoverOver(
      'lamp will burn',
      /verified\s·\soff\sthe\srecord[^]*Checked:\s\S+,\sverified,\sheard\sthe\srecording[^]*On\sfile:\stape\s3\.mp3[^]*Note:\sSaid\stwice\./,
    );
    await editor.restMouse();
  });
});

function recordWith(pattern: RegExp): Promise<string> {
  return eventually(
    `a record with ${String(pattern)}`,
    () => theWindow().newsroom.readRecord(name),
    (text) => pattern.test(text),
  );
}
