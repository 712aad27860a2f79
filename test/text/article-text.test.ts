import assert from 'node:assert/strict';
import fc from 'fast-check';
import { headlineOf, readArticle, type ArticleText } from '../../src/text/article-text';

const kinds = (text: string) => readArticle(text).paragraphs.map((paragraph) => paragraph.kind);

const article = [
  'Ferry stays in port',
  'By Ida Holm',
  'VELLBY — The ferry stayed in port on Monday. Nobody knows why.',
  'A long night',
  'The captain waited for the tide until the morning came.',
  '“Not yet”',
  'Then the crew went home.',
];

describe('readArticle', () => {
  const expected = ['headline', 'byline', 'body', 'subheading', 'body', 'subheading', 'body'];
  for (const [name, gap] of [
    ['LF', '\n'],
    ['blank lines', '\n\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const)
    it(`tells blocks apart with ${name}`, () => assert.deepEqual(kinds(article.join(gap)), expected));

  it('takes a first paragraph that ends like a sentence for body', () => {
    assert.deepEqual(kinds('The ferry left.\nIt came back.'), ['body', 'body']);
  });

  it('reads front matter and its language', () => {
    const read = readArticle('---\r\nlang: sv\r\ndesk: news\r\n---\r\nEn rubrik\r\nBrödtexten står här.\r\n');
    assert.equal(read.frontMatter?.language, 'sv');
    assert.deepEqual(
      read.paragraphs.map(({ start, end }) => read.text.slice(start, end)),
      ['En rubrik', 'Brödtexten står här.'],
    );
  });

  it('ends front matter where a line is nothing but its mark', () => {
    for (const [mark, eol] of [
      ['---', '\n'],
      ['...', '\r\n'],
    ] as const) {
      const settings = ['---', `title: The port waits${mark}`, 'language: sv', mark];
      const read = readArticle([...settings, 'En rubrik', ''].join(eol));
      assert.equal(read.frontMatter?.language, 'sv');
      assert.deepEqual(
        read.paragraphs.map(({ start, end }) => read.text.slice(start, end)),
        ['En rubrik'],
      );
    }
    assert.equal(readArticle('---\ntitle: The port waits...\n\nThe boats stayed.\n').frontMatter, null);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const wrapped = [
      'The ferry stayed in port on Monday because the tide was lower than the',
      'captain had hoped for and nobody on board wanted to wait until the dark',
      'came over the bay once more before they all went home to their own beds.',
      '',
      'Then the crew walked along the quay to the only house that still had its',
      'lights on, and there they stayed.',
    ].join('\n');
    assert.equal(readArticle(wrapped).paragraphs.length, 2);
  });

  it('takes unchanged paragraphs over from the previous reading', () => {
    const before = readArticle(article.join('\n'));
    const after = readArticle(article.join('\n').replace('tide', 'evening tide'), before);
    const reused = after.paragraphs.filter((paragraph, at) => paragraph.body === before.paragraphs[at]?.body);
    assert.equal(reused.length, article.length - 1);
  });

  it('reads the next version of a text as it reads it alone', () => {
    const pieces = [
      'Sea',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\u2028',
      '\u0085',
      '“Not yet”',
      '# ',
      '- ',
      '.',
      '\uFEFF',
      '—',
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...article));
    const someText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const edit = fc.record({ at: place, removed: fc.oneof(fc.nat(2), fc.nat(80)), added: someText });
    const plain = ({ text, frontMatter, paragraphs, lines }: ArticleText) => ({
      ...{ text, frontMatter, lines },
      paragraphs: paragraphs.map(({ body, ...where }) => ({ ...where, words: body.text })),
    });
    fc.assert(
      fc.property(someText, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let read = readArticle(start);
        for (const { at, removed, added } of edits) {
          const from = Math.floor(at * read.text.length);
          read = readArticle(read.text.slice(0, from) + added + read.text.slice(from + removed), read);
          assert.deepEqual(plain(read), plain(readArticle(read.text)));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads any text without losing a word, with paragraphs in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end, body } of readArticle(text).paragraphs) {
          assert.ok(start >= at && end > start);
          assert.equal(text.slice(start, end), body.text);
          at = end;
        }
      }),
    );
  });
});

describe('headlineOf', () => {
  it('gives the headline in one line, if there is one', () => {
    assert.equal(headlineOf(article.join('\n\n')), 'Ferry stays in port');
    assert.equal(
      headlineOf('---\nlang: en\n---\n# Ferry stays\n\nThe ferry stayed in port. So it goes.\n'),
      'Ferry stays',
    );
    assert.equal(headlineOf('The ferry stayed in port on Monday.\n\nNobody knows why it did.\n'), undefined);
    assert.equal(headlineOf(''), undefined);
  });
});
