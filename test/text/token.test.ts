import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenise } from '../../src/text/token';

const pieces = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('splits clitics from their words', () => {
    assert.deepEqual(pieces("Ada's boat doesn't float, she’ll see"), [
      'Ada',
      "'s",
      'boat',
      'does',
      "n't",
      'float',
      ',',
      'she',
      '’ll',
      'see',
    ]);
    assert.deepEqual(pieces("l'eau, répondit-il"), ["l'", 'eau', ',', 'répondit', '-il']);
  });

  it('keeps names, initialisms, compounds and figures whole', () => {
    assert.deepEqual(pieces("O'Brien's U.S. well-known 1,200.5"), [
      "O'Brien",
      "'s",
      'U.S.',
      'well-known',
      '1,200.5',
    ]);
  });

  it('covers every character that is not white space exactly once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          assert.match(text.slice(at, token.start), /^\s*$/u);
          assert.equal(text.slice(token.start, token.end), token.text);
          at = token.end;
        }
        assert.match(text.slice(at), /^\s*$/u);
      }),
    );
  });
});
