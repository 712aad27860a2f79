import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldWords } from '../../../src/record/anchors/folded-text';
import { isGraphemeBorder } from '../../../src/record/anchors/graphemes';
import { claimsToPlace, followClaims, livePlaces, withPlaced } from '../../../src/record/anchors/live-claims';
import { placeClaims } from '../../../src/record/anchors/place-claims';
import type { ClaimAnchors, PlacedClaim } from '../../../src/record/anchors/placed-claim';
import { selectorFor } from '../../../src/record/anchors/quote-selector';
import { applyChanges } from '../../../src/record/anchors/text-change';
import { track, trackText } from '../../../src/record/anchors/track';
import { attach } from '../../../src/record/anchors/tracked-span';
import { overlaps, type TextRange } from '../../../src/text/range';
import { runs } from '../../runs';
import { article, articleWithSpan, garbage } from './articles';
import { eventPlan, plannedChanges } from './editing';

function find(before: string, range: TextRange, after: string): PlacedClaim {
  const claim: ClaimAnchors = { id: 'c', content: [selectorFor(before, range)] };
  const placed = placeClaims(after, [claim], { trusted: false }).get('c');
  assert.ok(placed);
  return placed;
}

describe('placeClaims, for any article', () => {
  it('finds everything where it was when nothing has changed', () => {
    fc.assert(
      fc.property(articleWithSpan, ({ text, range }) => {
        assert.deepEqual(find(text, range, text), {
          id: 'c',
          placement: 'unchanged',
          content: [range],
          source: [],
          cue: [],
          candidates: [],
        });
      }),
      runs(400),
    );
  });

  it('comes to rest: what was placed once is unchanged the next time', () => {
    fc.assert(
      fc.property(articleWithSpan, eventPlan, ({ text, range }, plan) => {
        const after = applyChanges(text, plannedChanges(text, plan));
        const [place] = find(text, range, after).content;
        if (place && place.start < place.end) {
          assert.equal(find(after, place, after).placement, 'unchanged');
        }
      }),
      runs(400),
    );
  });

  it('is not misled by edits outside the span, and agrees with live tracking', () => {
    fc.assert(
      fc.property(articleWithSpan, eventPlan, ({ text, range }, plan) => {
        const outside = plannedChanges(text, plan).filter(
          ({ rangeOffset, rangeLength }) =>
            rangeOffset > range.end || rangeOffset + rangeLength < range.start,
        );
        const live = track(trackText(text, [attach('c', range)]), outside);
        const truth = live.spans[0]?.range;
        assert.ok(truth);
        assert.equal(live.text.slice(truth.start, truth.end), text.slice(range.start, range.end));
        const { content, placement } = find(text, range, live.text);
        if (content[0] && placement !== 'edited') assert.deepEqual(content, [truth]);
        if (content[0]) assert.ok(overlaps(content[0], truth));
      }),
      runs(1500),
    );
  });

  it('finds after a reload what was followed through any number of edits', () => {
    fc.assert(
      fc.property(articleWithSpan, fc.array(eventPlan, { maxLength: 6 }), ({ text, range }, plans) => {
        let live = track(trackText(text, [attach('c', range)]), []);
        for (const plan of plans) live = track(live, plannedChanges(live.text, plan));
        const [span] = live.spans;
        if (!span || span.grave) return;
        const words = live.text.slice(span.range.start, span.range.end);
        const { content, placement } = find(text, range, live.text);
        // What was edited beyond recognition may be lost, and of copies nobody knows which is which.
        const only = live.text.indexOf(words) === live.text.lastIndexOf(words);
        if (!content[0] || !only || words !== text.slice(range.start, range.end)) return;
        assert.ok(overlaps(content[0], span.range));
        if (placement !== 'edited') assert.deepEqual(content, [span.range]);
      }),
      runs(400),
    );
  });

  it('never invents a place in an unrelated text', () => {
    const other = fc.array(fc.constantFrom('zig', 'zag', 'plok', 'wumm', 'krk.', '\n\n'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(articleWithSpan, other, ({ text, range }, words) => {
        assert.deepEqual(find(text, range, words.join(' ')).content, []);
      }),
      runs(400),
    );
  });

  it('never lets copies of the words elsewhere steal the place', () => {
    fc.assert(
      fc.property(
        articleWithSpan,
        article,
        fc.integer({ min: 1, max: 5 }),
        ({ text, range }, added, count) => {
          const words = text.slice(range.start, range.end);
          const copies = Array.from(
            { length: count },
            (_, i) => `Copy ${i} of it: ${words}, as printed.`,
          ).join('\n');
          const above = `${added}\n${copies}\n\n`;
          const { content } = find(text, range, `${above}${text}\n\n${copies}`);
          assert.deepEqual(content, [{ start: range.start + above.length, end: range.end + above.length }]);
        },
      ),
      runs(400),
    );
  });

  it('is not taken in by a copy when another program writes the open article anew', () => {
    fc.assert(
      fc.property(articleWithSpan, article, fc.boolean(), ({ text, range }, added, isCopied) => {
        const words = text.slice(range.start, range.end);
        const copy = isCopied ? `One copy of it: ${words}, as printed.\n\n` : '';
        const cut = (range.start + range.end) >> 1;
        // New at both ends, so that all of the old text is replaced.
        const after = `Anew: ${added}\n${copy}${text.slice(0, cut)} otherwise ${text.slice(cut)}\nEnd.`;
        const claims = [{ id: 'span', content: [selectorFor(text, range)] }];
        const live = withPlaced(undefined, text, claims, placeClaims(text, claims, { trusted: true }));
        const now = followClaims(live, [{ rangeOffset: 0, rangeLength: text.length, text: after }]);
        const sought = placeClaims(after, claimsToPlace(now, after, claims), { trusted: false });
        const found = livePlaces(withPlaced(now, after, claims, sought)).get('span');
        const afresh = placeClaims(after, claims, { trusted: false }).get('span');
        assert.deepEqual(found?.content, afresh?.content);
      }),
      runs(400),
    );
  });

  it('never takes a lookalike for a deleted quote', () => {
    fc.assert(
      fc.property(article, articleWithSpan, article, fc.nat(), (above, { text, range }, below, at) => {
        const words = text.slice(range.start, range.end).split(' ');
        if (words.length < 6) return;
        const quote = words.join(' ');
        const lead = `${above}\n\nIn room 4711 the auditors from Hull began with this: `;
        const tail = ` and then adjourned to Friday 13 at the latest.\n\n${below}`;
        words[at % words.length] = 'otherwise';
        const after = `${lead}${tail}\n\nIn another year they wrote: ${words.join(' ')}. That was all.`;
        const here = { start: lead.length, end: lead.length + quote.length };
        assert.deepEqual(find(lead + quote + tail, here, after).content, []);
      }),
      runs(400),
    );
  });

  it('finds the words whatever the line ends, the byte order mark and the normal form', () => {
    const forms = fc.constantFrom<(text: string) => string>(
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replaceAll('\n', '\r\n').replace(/[“”]/g, '"').replaceAll('’', "'"),
    );
    const mark = fc.constantFrom('', '\ufeff');
    fc.assert(
      fc.property(articleWithSpan, forms, forms, mark, ({ text, range }, one, other, byteOrderMark) => {
        const start = one(text.slice(0, range.start)).length;
        const end = start + one(text.slice(range.start, range.end)).length;
        const after = byteOrderMark + other(text);
        const [place] = find(one(text), { start, end }, after).content;
        const truth = (byteOrderMark + other(text.slice(0, range.start))).length;
        assert.deepEqual(place, {
          start: truth,
          end: truth + other(text.slice(range.start, range.end)).length,
        });
      }),
      runs(400),
    );
  });
});

describe('placeClaims, for anything at all', () => {
  it('gives every claim back and never splits a character', () => {
    const selector = fc.record({
      exact: garbage,
      prefix: garbage,
      suffix: garbage,
      at: fc.record({ start: fc.integer({ min: -5, max: 400 }), end: fc.integer({ min: -5, max: 400 }) }),
    });
    const claims = fc.array(
      fc.record({
        content: fc.array(selector, { maxLength: 3 }),
        source: fc.array(selector, { maxLength: 2 }),
      }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.oneof(garbage, article), claims, fc.boolean(), (text, contents, trusted) => {
        const given = contents.map((claim, i) => ({ id: String(i), ...claim }));
        const placed = placeClaims(text, given, { trusted });
        assert.deepEqual(
          [...placed.keys()],
          given.map(({ id }) => id),
        );
        for (const { content, candidates, placement } of placed.values()) {
          assert.equal(content.length === 0, placement === 'ambiguous' || placement === 'orphaned');
          for (const { start, end } of [...content, ...candidates.map(({ range }) => range)]) {
            assert.ok(0 <= start && start <= end && end <= text.length);
            if (trusted) continue;
            assert.ok(isGraphemeBorder(text, start) && isGraphemeBorder(text, end));
          }
        }
      }),
      runs(1500),
    );
  });

  it('finds any stretch of any text again', () => {
    fc.assert(
      fc.property(garbage, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const selector = selectorFor(text, { start, end });
        if (foldWords(selector.exact).trim() === '') return;
        const placed = placeClaims(text, [{ id: 'c', content: [selector] }], { trusted: false }).get('c');
        assert.ok(placed?.placement === 'unchanged' || placed?.placement === 'ambiguous');
        if (placed.placement === 'unchanged') assert.deepEqual(placed.content, [selector.at]);
      }),
      runs(1500),
    );
  });
});
