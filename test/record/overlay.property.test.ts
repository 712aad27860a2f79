import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../src/attribution/analysis';
import { selectorFor } from '../../src/record/anchors/quote-selector';
import { recordSuggestions } from '../../src/record/edits';
import { annotate, placeRecord } from '../../src/record/overlay';
import { readRecord } from '../../src/record/reading';
import { runs, withinASecond } from '../runs';
import { anyText, seeded } from './arbitraries';

const analysis: Analysis = { language: 'en', speakers: [], claims: [] };
const words = fc.constantFrom(
  'the ',
  'strait ',
  'is ',
  'shut, ',
  '"',
  '“',
  '”',
  "' ",
  'he said. ',
  '\n\n',
  '\r\n',
  'aaaa',
  'é',
  'e\u0301',
  '👩‍👩‍👧 ',
  'سلام ',
  '\u00a0',
  '– ',
  '... ',
);
const article = fc
  .array(fc.oneof({ weight: 12, arbitrary: words }, { weight: 1, arbitrary: anyText(4) }), {
    minLength: 3,
    maxLength: 120,
  })
  .map((parts) => parts.join(''));
const cut = fc.tuple(fc.nat(), fc.nat(60), fc.oneof(fc.constant(''), words, anyText(6)));

describe('Properties of records laid over articles', function () {
  this.timeout(process.env['RUNS_FACTOR'] === undefined ? 120_000 : 0);

  it('keep every claim by its id, wherever the article goes', () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 90 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(article, spans, fc.array(cut, { maxLength: 6 }), (before, places, cuts) => {
        const suggestions = places.map(([at, length], i) => {
          const start = at % before.length;
          return {
            id: `s${i}`,
            kind: 'direct',
            content: [{ start, end: Math.min(before.length, start + length) }],
            source: [],
            cue: [],
            speaker: null,
            denies: [],
            supports: [],
          };
        });
        const outcome = recordSuggestions(
          { reading: null, text: before, random: seeded(9) },
          suggestions as never,
          [],
        );
        assert.ok(outcome.ok, outcome.ok ? undefined : outcome.reason);
        const same = annotate(before, analysis, outcome.reading);
        assert.ok(same.claims.every(({ placement }) => placement === 'unchanged'));
        let after = before;
        for (const [at, length, put] of cuts) {
          const start = at % (after.length + 1);
          after = after.slice(0, start) + put + after.slice(start + length);
        }
        const reading = readRecord(outcome.text);
        const placed = withinASecond(() => placeRecord(after, reading.record));
        const { claims } = annotate(after, analysis, reading, placed);
        assert.deepEqual(new Set(claims.map(({ id }) => id)), new Set(outcome.claims));
        for (const { content } of claims) {
          for (const { start, end } of content) assert.ok(0 <= start && start <= end && end <= after.length);
        }
      }),
      runs(150),
    );
  });

  it('make selectors that a record keeps, whatever the words are', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(80), (text, at, length) => {
        const start = at % text.length;
        const selector = selectorFor(text, { start, end: Math.min(text.length, start + length) });
        assert.equal(text.slice(selector.at!.start, selector.at!.end), selector.exact);
      }),
      runs(300),
    );
  });
});
