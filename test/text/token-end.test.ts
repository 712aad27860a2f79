import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenEnd } from '../../src/text/token-end';

/** The grammar of tokens as one expression: what the code must say, only slower to set up and to run. */
const GRAMMAR =
  /(?:\p{L}\.){2,}(?:[-‐‑]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:(?:['’ʼ](?=[\p{L}])|[-‐‑](?=[\p{L}\p{N}])|&(?=\p{Lu}))[\p{L}\p{M}\p{N}_]+)*|''|``|\.{3}|--+|[^\s]/uy;

const pieces = [
  ...['a', 'U', 'é', 'Œ', '×', 'µ', 'ж', '漢', '𝒜', 'ʼ', 'said', 'Ada', '7', '1', '½', '²', '٣', '\u0301'],
  ...[
    '.',
    '..',
    '...',
    ',',
    ':',
    '-',
    '--',
    '‐',
    '‑',
    '–',
    "'",
    "''",
    '’',
    '“',
    '`',
    '``',
    '&',
    '_',
    '«',
    '€',
    '😀',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 12 }).map((parts) => parts.join(''));

describe('the end of a token', () => {
  it('stands where the grammar puts it, for any mixture of characters', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        for (let at = 0; at < text.length;) {
          GRAMMAR.lastIndex = at;
          const [expected] = GRAMMAR.exec(text) ?? [];
          if (expected === undefined) at++;
          else {
            assert.equal(text.slice(at, tokenEnd(text, at)), expected);
            at += expected.length;
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
