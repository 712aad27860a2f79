import assert from 'node:assert/strict';
import { lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

const claim = `claims:
  - id: k7m2q9x4tb
    kind: direct
    content:
      - exact: The lamp will burn again before winter
    status: verified
`;

const damages = [
  { title: 'broken YAML', file: 'broken', record: `version: 1\nspeakers: {ingrid: [\n${claim}` },
  {
    title: 'conflict markers',
    file: 'conflict',
    record: `version: 1\n<<<<<<< HEAD\n${claim}=======\n${claim.replace('verified', 'wrong')}>>>>>>> theirs\n`,
  },
  { title: 'a newer version', file: 'newer', record: `version: 99\n${claim}` },
];

describe('A record that cannot be read', () => {
  beforeEach(() => theWindow().workbench.clear());

  for (const { title, file, record } of damages) {
    const name = `${file}.article`;

    it(`with ${title} is shown, explained and left untouched`, async () => {
      const { newsroom, workbench, claims } = theWindow();
      newsroom.write(`${name}.record.yaml`, record);
      const editor = await theWindow().openArticle(name, lighthouse);
      await editor.looks('Brandt said', { textLine: 'dotted' });
      await claims.show();
      const rows = await claims.becomes('a node for the fault', (seen) =>
        seen.some(({ description }) => description === 'in the record'),
      );
      assert.ok(
        rows.some(({ label }) => label === 'Tomas Brandt'),
        'the article stays usable',
      );
      assert.ok(rows.filter(({ description }) => description === 'in the record').length <= 4);
      assert.ok(!rows.some(({ label }) => label === '“”'));
      const problems = await workbench.problems();
      assert.ok(
        problems.some((problem) => problem.includes('On the Record')),
        problems.join('\n'),
      );

      await editor.clickOn('cleaned the glass');
      assert.equal(await workbench.offers('On the Record: Record Claim'), false);
      assert.equal(newsroom.readRecord(name), record);
    });
  }

  it('is read again once it is mended', async () => {
    const { newsroom, claims } = theWindow();
    const name = 'mended.article';
    newsroom.write(`${name}.record.yaml`, 'version: 1\nclaims: [\n');
    const editor = await theWindow().openArticle(name, lighthouse);
    await claims.show();
    await claims.row('in the record').waitFor();
    newsroom.write(`${name}.record.yaml`, `version: 1\n${claim}`);
    await editor.looks(lampQuote, { underline: 'solid' });
    await claims.row('in the record').waitFor({ state: 'detached' });
  });
});
