import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseBook } from '../../../src/attribution/article/relations/phrase-book';

describe('Phrase book', () => {
  const book = new PhraseBook(['not true', 'nonsense', 'not at all']);

  it('finds phrases word by word', () => {
    assert.equal(book.placeIn(['that', 'is', 'not', 'true']), 2);
    assert.equal(book.placeIn(['that', 'is', 'not', 'true'], 3), -1);
    assert.equal(book.placeIn(['truer', 'nonsenses']), -1);
    assert.equal(book.startsAt(['not', 'at', 'all'], 0), true);
    assert.equal(book.startsAt(['not', 'at'], 0), false);
  });

  it('finds what a search in the text finds', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const words = fc.array(word, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 3 })), words, (phrases, text) => {
        const joined = phrases.map((phrase) => phrase.join(' '));
        const places = joined
          .map((phrase) => ` ${text.join(' ')} `.indexOf(` ${phrase} `))
          .filter((at) => at >= 0);
        const first = Math.min(...places) / 2;
        assert.equal(new PhraseBook(joined).placeIn(text), places.length > 0 ? first : -1);
      }),
    );
  });
});
