import assert from 'node:assert/strict';
import { placeClaims } from '../../../src/record/anchors/place-claims';
import { selectorFor } from '../../../src/record/anchors/quote-selector';

const article =
  'The harbour board met on Tuesday. “We will dredge before the winter,” said Ruth Vale, its chair. ' +
  'Fishermen doubt it.';
const quote = 'We will dredge before the winter';
const start = article.indexOf(quote);
const claim = { id: 'a1', content: [selectorFor(article, { start, end: start + quote.length })] };

describe('placeClaims', () => {
  it('trusts positions when the text is the one they were recorded with', () => {
    const placed = placeClaims(article, [claim], { trusted: true }).get('a1');
    assert.deepEqual(placed, {
      id: 'a1',
      placement: 'unchanged',
      content: [{ start, end: start + quote.length }],
      candidates: [],
    });
  });

  it('follows words that moved', () => {
    const placed = placeClaims(`New top.\n\n${article}`, [claim], { trusted: false }).get('a1');
    assert.equal(placed?.placement, 'moved');
    assert.deepEqual(placed.content, [{ start: start + 10, end: start + 10 + quote.length }]);
  });

  it('says so when the words are gone', () => {
    const placed = placeClaims('Nothing of it is left here.', [claim], { trusted: false }).get('a1');
    assert.equal(placed?.placement, 'orphaned');
    assert.deepEqual(placed.content, []);
  });
});
