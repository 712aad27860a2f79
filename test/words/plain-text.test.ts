import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutLinks } from '../../src/editor/words/plain-text';

/** What Markdown, as the editor reads it, takes for a link or a sign where nothing says so. */
const addresses = [
  /(?:ftp|https?):\/\/[a-z\d-]/i,
  /www\.[a-z\d-]/i,
  /[\w.+-]@[\w-]/,
  /<[a-z][\w.+-]*[:@>]/i,
  /&#?\w+;/,
];

describe('Words of articles and records in a hover', () => {
  for (const words of [
    'Note: see https://leaks.example/doc for it',
    'ftp://leaks.example or HTTP://leaks.example',
    'seewww.leaks.example',
    'ring desk+night@paper.example first',
    '<https://leaks.example> <desk@paper.example> <command:quit>',
    'AT&amp;T &#104;ttp',
  ]) {
    it(`hold no link: ${words}`, () => {
      assert.ok(addresses.some((address) => address.test(words)));
      const shown = withoutLinks(words);
      for (const address of addresses) assert.doesNotMatch(shown, address);
      assert.equal(shown.replaceAll('\u200b', ''), words);
    });
  }

  it('stay as they are where there is nothing to break', () => {
    const words = 'Moe & Sons: 3 < 4, “yes”; and/or a www page';
    assert.equal(withoutLinks(words), words);
  });

  it('are appended in this one way', () => {
    const files = readdirSync('src/editor', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readFileSync(path.join('src/editor', file), 'utf8').includes('.appendText('));
    assert.deepEqual(
      files.map((file) => path.basename(file)),
      ['plain-text.ts'],
    );
  });
});
