import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carriedClaims, copiedClaims } from '../../../src/record/anchors/carried-claims';
import {
  followClaims,
  livePlaces,
  withPlaced,
  type LiveClaims,
} from '../../../src/record/anchors/live-claims';
import { placeClaims } from '../../../src/record/anchors/place-claims';
import type { ClaimAnchors } from '../../../src/record/anchors/placed-claim';
import { selectorFor } from '../../../src/record/anchors/quote-selector';
import { contains } from '../../../src/text/range';
import { runs } from '../../runs';
import { article } from './articles';

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
  source: [selectorFor(text, rangeOf('Holm'))],
};
const paragraph = text.slice(text.indexOf('"It runs'), text.indexOf(' The strike'));

function begin(claims: readonly ClaimAnchors[] = [split]): LiveClaims {
  return withPlaced(undefined, text, claims, placeClaims(text, claims, { trusted: false }));
}

function without(words: string): LiveClaims {
  return followClaims(begin(), [{ rangeOffset: text.indexOf(words), rangeLength: words.length, text: '' }]);
}

/** Up to five stretches of an article as claims, each with a part or two. */
const cutScene = fc
  .tuple(
    article,
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.nat()), { minLength: 1, maxLength: 5 }),
    fc.nat(),
    fc.nat(),
  )
  .map(([body, spans, a, b]) => {
    const claims = spans.map(([at, length, second], i): ClaimAnchors => {
      const part = (from: number) => {
        const start = from % (body.length - 1);
        return selectorFor(body, { start, end: Math.min(body.length, start + 1 + length) });
      };
      return { id: String(i), content: second % 3 === 0 ? [part(at), part(second)] : [part(at)] };
    });
    const [start = 0, end = 0] = [a % body.length, b % body.length].sort((x, y) => x - y);
    return { body, claims, cut: { start, end } };
  });

describe('Claims that go with words to another article', () => {
  it('are carried by a paste of what was cut, in the line ends of the other article', () => {
    const pasted = paragraph.replaceAll('\r\n', '\n');
    const [found, ...others] = carriedClaims(without(paragraph), pasted);
    assert.deepEqual(others, []);
    assert.deepEqual(found, {
      id: 'a',
      content: [rangeOf('It runs through every storm', pasted), rangeOf('It always did.', pasted)],
      source: [rangeOf('Holm', pasted)],
      cue: [],
    });
  });

  it('are not carried while their words are still there, nor by other words, nor in part', () => {
    assert.deepEqual(carriedClaims(begin(), paragraph), []);
    assert.deepEqual(carriedClaims(without(paragraph), 'Something else altogether.'), []);
    assert.deepEqual(carriedClaims(without(paragraph), '"It runs through every storm," Holm said.'), []);
  });

  it('are not carried by a few of their words that another text has too', () => {
    const lone = [{ id: 'b', content: [selectorFor(text, rangeOf('It always did.'))] }];
    const cutWords = '"It always did." ';
    const cut = followClaims(begin(lone), [
      { rangeOffset: text.indexOf(cutWords), rangeLength: cutWords.length, text: '' },
    ]);
    assert.deepEqual(carriedClaims(cut, 'The clock was slow. It always did. Nobody minded.'), []);
    assert.equal(carriedClaims(cut, `Nobody minded. ${cutWords}So it went.`).length, 1);
  });

  it('are found in what was copied, with all that lies inside', () => {
    const pasted = paragraph.replaceAll('\r\n', '\n');
    assert.deepEqual(copiedClaims(begin(), pasted), [
      {
        id: 'a',
        content: [rangeOf('It runs through every storm', pasted), rangeOf('It always did.', pasted)],
        source: [rangeOf('Holm', pasted)],
        cue: [],
      },
    ]);
    assert.deepEqual(copiedClaims(begin(), pasted.slice(0, 30)), []);
    assert.deepEqual(copiedClaims(begin(), `${pasted} And more.`), []);
    assert.deepEqual(copiedClaims(without(paragraph), pasted), []);
  });

  it('are just those whose parts were all cut, each on its own words', () => {
    fc.assert(
      fc.property(cutScene, fc.constantFrom('\n', '\r\n'), ({ body, claims, cut }, lineEnd) => {
        const live = withPlaced(undefined, body, claims, placeClaims(body, claims, { trusted: true }));
        const change = { rangeOffset: cut.start, rangeLength: cut.end - cut.start, text: '' };
        const words = body.slice(cut.start, cut.end);
        const pasted = words.replaceAll('\n', lineEnd);
        const after = followClaims(live, [change]);
        const found = carriedClaims(after, pasted);
        const inside = claims.filter(({ content }) => content.every(({ at }) => at && contains(cut, at)));
        assert.deepEqual(
          found.map(({ id }) => id),
          inside.map(({ id }) => id),
        );
        for (const { id, content } of found) {
          assert.deepEqual(
            content.map(({ start, end }) => pasted.slice(start, end)),
            claims[Number(id)]?.content.map(({ exact }) => exact.replaceAll('\n', lineEnd)),
          );
        }
        const undone = followClaims(after, [{ rangeOffset: cut.start, rangeLength: 0, text: words }]);
        assert.deepEqual(livePlaces(undone), livePlaces(live));
      }),
      runs(500),
    );
  });
});
