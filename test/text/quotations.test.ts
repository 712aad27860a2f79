import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readParagraph } from '../../src/text/paragraph-text';

/** The quotations of a paragraph, indented by depth; an unclosed one ends in "…open". */
const quotations = (text: string) =>
  readParagraph(text).quotations.pairs.map(
    (pair) => '>'.repeat(pair.depth) + text.slice(pair.start, pair.end) + (pair.closer < 0 ? ' …open' : ''),
  );

describe('quotation marks', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['curly double', '“It leaks,” said Berg.', ['“It leaks,”']],
    ['straight double', '"It leaks," said Berg. "Badly."', ['"It leaks,"', '"Badly."']],
    ['two apostrophes', "''It leaks,'' said Berg.", ["''It leaks,''"]],
    ['a straight opener with a curly closer', '"It leaks,” said Berg.', ['"It leaks,”']],
    [
      'British single marks among apostrophes',
      '‘It’s the owners’ boat,’ Berg said, ‘and they’ll want it.’',
      ['‘It’s the owners’ boat,’', '‘and they’ll want it.’'],
    ],
    ['straight single marks', "'It's ours,' said Berg, 'not theirs.'", ["'It's ours,'", "'not theirs.'"]],
    ['a figure behind a colon', 'A sign reads: ‘46 boats. No harbour.’', ['‘46 boats. No harbour.’']],
    ['elisions', "’Twas a ’90s rock 'n' roll night, tell 'em.", []],
    ['primes', `The 6' 2" keeper owned a 12" record and a 9' by 12' room.`, []],
    ['a plural possessive', "The owners' boat and the guests' bags.", []],
    [
      'nested',
      '“He told me, ‘keep the keys,’” Berg said.',
      ['“He told me, ‘keep the keys,’”', '>‘keep the keys,’'],
    ],
    [
      'German low-high',
      '„Wir öffnen“, sagte Brandt. „Nie ‚sofort‘.“',
      ['„Wir öffnen“', '„Nie ‚sofort‘.“', '>‚sofort‘'],
    ],
    [
      'curly marks within straight ones that the next paragraph closes',
      '"She called it a “joke,” and a clerk had typed “no comment.”',
      ['"She called it a “joke,” and a clerk had typed “no comment.” …open', '>“joke,”', '>“no comment.”'],
    ],
    ['guillemets outward', '« Non, dit-elle, jamais. »', ['« Non, dit-elle, jamais. »']],
    ['guillemets inward', '»Vi åbner,« siger Holm.', ['»Vi åbner,«']],
    ['guillemets in one direction', '»Vi öppnar», säger Holm.', ['»Vi öppnar»']],
    ['Nordic closing marks on both sides', '”Vi öppnar”, säger Holm. ”Snart.”', ['”Vi öppnar”', '”Snart.”']],
    ['corner brackets', '林氏は「橋は『安全』だ」と述べた。', ['「橋は『安全』だ」', '>『安全』']],
    ['an opener without a closer', '“We asked twice, Berg said.', ['“We asked twice, Berg said. …open']],
    [
      'an opener that is repeated',
      '“One, said Berg. “Two,” said Holm.',
      ['“One, said Berg. …open', '“Two,”'],
    ],
    ['a figure before the closing mark', '"We started in 1968" is the motto.', ['"We started in 1968"']],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(quotations(text), expected));

  it('reports a closing mark without an opener', () => {
    assert.equal(readParagraph('Berg said it was over.” He left.').quotations.strayClosers.length, 1);
  });

  it('never lets two pairs cross', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      'word',
      's',
      ' ',
      ' ',
      '.',
      '9',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const { pairs } = readParagraph(parts.join('').trim()).quotations;
        for (const a of pairs)
          for (const b of pairs)
            if (a !== b) assert.ok(!(a.start < b.start && b.start < a.end && a.end < b.end), parts.join(''));
      }),
      { examples: [[['“', '»', ' ', '“', '“']]], numRuns: 500 },
    );
  });
});
