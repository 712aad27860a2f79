import assert from 'node:assert/strict';
import { carriedClaims, copiedClaims } from '../../../src/record/anchors/carried-claims';
import { followClaims, withPlaced, type LiveClaims } from '../../../src/record/anchors/live-claims';
import { placeClaims } from '../../../src/record/anchors/place-claims';
import type { ClaimAnchors } from '../../../src/record/anchors/placed-claim';
import { selectorFor } from '../../../src/record/anchors/quote-selector';

const text =
  'The ferry stays.\r\n\r\n"It runs through every storm," Holm said.\r\n"It always did." The strike goes on.\r\n';
const rangeOf = (words: string, within = text) => ({
  start: within.indexOf(words),
  end: within.indexOf(words) + words.length,
});
const split: ClaimAnchors = {
  id: 'a',
  content: ['It runs through every storm', 'It always did.'].map((words) =>
    selectorFor(text, rangeOf(words)),
  ),
  source: selectorFor(text, rangeOf('Holm')),
};
const paragraph = text.slice(text.indexOf('"It runs'), text.indexOf(' The strike'));

function begin(claims: readonly ClaimAnchors[] = [split]): LiveClaims {
  return withPlaced(undefined, text, claims, placeClaims(text, claims, { trusted: false }));
}

function without(words: string): LiveClaims {
  return followClaims(begin(), [{ rangeOffset: text.indexOf(words), rangeLength: words.length, text: '' }]);
}

describe('Claims that go with words to another article', () => {
  it('are carried by a paste of what was cut, in the line ends of the other article', () => {
    const pasted = paragraph.replaceAll('\r\n', '\n');
    const [found, ...others] = carriedClaims(without(paragraph), pasted);
    assert.deepEqual(others, []);
    assert.deepEqual(found, {
      id: 'a',
      content: [rangeOf('It runs through every storm', pasted), rangeOf('It always did.', pasted)],
      source: rangeOf('Holm', pasted),
    });
  });

  it('are not carried while their words are still there, nor by other words, nor in part', () => {
    assert.deepEqual(carriedClaims(begin(), paragraph), []);
    assert.deepEqual(carriedClaims(without(paragraph), 'Something else altogether.'), []);
    assert.deepEqual(carriedClaims(without(paragraph), '"It runs through every storm," Holm said.'), []);
  });

  it('are found in what was copied, with all that lies inside', () => {
    const pasted = paragraph.replaceAll('\r\n', '\n');
    assert.deepEqual(copiedClaims(begin(), pasted), [
      {
        id: 'a',
        content: [rangeOf('It runs through every storm', pasted), rangeOf('It always did.', pasted)],
        source: rangeOf('Holm', pasted),
      },
    ]);
    assert.deepEqual(copiedClaims(begin(), pasted.slice(0, 30)), []);
    assert.deepEqual(copiedClaims(begin(), `${pasted} And more.`), []);
    assert.deepEqual(copiedClaims(without(paragraph), pasted), []);
  });
});
