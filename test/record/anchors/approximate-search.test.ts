import assert from 'node:assert/strict';
import fc from 'fast-check';
import { approximateMatches } from '../../../src/record/anchors/approximate-search';
import { BitPattern, editDistance } from '../../../src/record/anchors/bit-parallel';
import { runs } from '../../runs';

/** The bottom row of the edit-distance matrix by plain dynamic programming. */
function bottomRow(pattern: string, text: string, startsAnywhere: boolean): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  return Array.from({ length: text.length }, (_, at) => {
    const next = [startsAnywhere ? 0 : at + 1];
    for (let row = 1; row <= pattern.length; row++) {
      const swap = column[row - 1]! + (pattern[row - 1] === text[at] ? 0 : 1);
      next.push(Math.min(swap, next[row - 1]! + 1, column[row]! + 1));
    }
    column = next;
    return next[pattern.length]!;
  });
}

const reversed = (text: string) => text.split('').reverse().join('');
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'č', '語'), maxLength: 90 });
/** Around the borders of machine words. */
const lengths = fc.constantFrom(1, 2, 31, 32, 33, 63, 64, 65, 100, 128);
const pattern = lengths.chain((length) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'č', '語'), minLength: length, maxLength: length }),
);

describe('BitPattern', () => {
  it('finds the distances that plain dynamic programming finds', () => {
    fc.assert(
      fc.property(pattern, letters, (words, text) => {
        const length = text.length;
        assert.deepEqual([...new BitPattern(words).searchIn(text, 0, length)], bottomRow(words, text, true));
        assert.deepEqual(
          [...new BitPattern(words).distancesFrom(text, 0, length)],
          bottomRow(words, text, false),
        );
        assert.deepEqual(
          [...new BitPattern(words, true).distancesFrom(text, length, 0)],
          bottomRow(reversed(words), reversed(text), false),
        );
        assert.equal(editDistance(words, text), bottomRow(words, text, false).at(-1) ?? words.length);
      }),
      runs(1500),
    );
  });
});

describe('approximateMatches', () => {
  it('finds the words themselves where no error is allowed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 }),
        letters,
        (words, text) => {
          const [first] = approximateMatches(text, words, 0);
          assert.equal(first?.start ?? -1, text.indexOf(words));
          assert.equal(first?.end ?? -1, text.includes(words) ? text.indexOf(words) + words.length : -1);
        },
      ),
      runs(1000),
    );
  });

  it('finds the edited original beside a copy that is nearer to the old words', () => {
    const text =
      'we will open the new bridge in may || and then: we will open the old bridge in may, they said';
    const found = approximateMatches(text, 'we will open the new bridge in may', 12);
    assert.deepEqual(
      found.map(({ start, end, errors }) => [text.slice(start, end), errors]),
      [
        ['we will open the new bridge in may', 0],
        ['we will open the old bridge in may', 3],
      ],
    );
  });

  it('tells of each match how far it is from the words', () => {
    fc.assert(
      fc.property(pattern, letters, (words, text) => {
        for (const { start, end, errors } of approximateMatches(text, words, words.length * 0.4)) {
          assert.equal(editDistance(words, text.slice(start, end)), errors);
        }
      }),
      runs(500),
    );
  });
});
