import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldWords } from '../../../src/record/anchors/folded-text';
import { wordDifference } from '../../../src/record/anchors/word-difference';
import { runs } from '../../runs';

describe('wordDifference', () => {
  it('tells which words went and which came', () => {
    assert.deepEqual(wordDifference('We will never close the mill', 'We will close the old mill'), [
      { kind: 'same', words: 'We will ' },
      { kind: 'removed', words: 'never ' },
      { kind: 'same', words: 'close the ' },
      { kind: 'added', words: 'old ' },
      { kind: 'same', words: 'mill' },
    ]);
  });

  it('counts to a word the marks that touch it', () => {
    assert.deepEqual(wordDifference('The dock is shut for 40', 'The dock, is shut for £40'), [
      { kind: 'same', words: 'The ' },
      { kind: 'removed', words: 'dock' },
      { kind: 'added', words: 'dock,' },
      { kind: 'same', words: ' is shut for ' },
      { kind: 'removed', words: '40' },
      { kind: 'added', words: '£40' },
    ]);
  });

  it('takes restyled marks for what they were', () => {
    const changes = wordDifference("It's a “start”", 'It’s a "start"');
    assert.deepEqual(changes, [{ kind: 'same', words: 'It’s a "start"' }]);
  });

  it('gives up word by word where too much is new, and loses nothing', () => {
    const before = Array.from({ length: 3000 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 3000 }, (_, i) => `b${i}`).join('-');
    assert.deepEqual(wordDifference(before, after), [
      { kind: 'removed', words: before },
      { kind: 'added', words: after },
    ]);
  });

  it('holds both wordings whole', () => {
    const words = fc.array(fc.constantFrom('mill', 'we', ' ', '“', '"', ',', '’', "it's", '😀', 'e\u0301'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const changes = wordDifference(one.join(''), other.join(''));
        const put = (...kinds: string[]) =>
          changes
            .filter(({ kind }) => kinds.includes(kind))
            .map((change) => change.words)
            .join('');
        assert.equal(put('same', 'added'), other.join(''));
        assert.equal(foldWords(put('same', 'removed')), foldWords(one.join('')));
      }),
      runs(1000),
    );
  });
});
