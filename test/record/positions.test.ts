import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeClaims } from '../../src/record/anchors/place-claims';
import type { PlacedClaim } from '../../src/record/anchors/placed-claim';
import { selectorFor, type QuoteSelector } from '../../src/record/anchors/quote-selector';
import { applyChanges } from '../../src/record/anchors/text-change';
import { addClaim, refreshPositions, type EditOutcome, type NewClaim } from '../../src/record/edits';
import { mergeRecords } from '../../src/record/merge/merge-records';
import { placeRecord } from '../../src/record/overlay';
import { readRecord, type RecordReading } from '../../src/record/reading';
import { textHash } from '../../src/record/text-hash';
import { runs } from '../runs';
import { articleWithSpan } from './anchors/articles';
import { eventPlan, plannedChanges } from './anchors/editing';

const wards = (letters: string) =>
  letters
    .split(' ')
    .map((ward) => `The member for ward ${ward} voted "no" that day.\n`)
    .join('');

/** Records the `"no"` in a line, over what is recorded. */
function record(reading: RecordReading | null, text: string, line: number): RecordReading {
  const from = Array.from(text.matchAll(/"no"/g))[line]?.index ?? 0;
  const claim: NewClaim = {
    kind: 'direct',
    content: [{ start: from, end: from + 4 }],
    source: [],
    cue: [],
    speaker: null,
  };
  const placed = reading ? placeRecord(text, reading.record).claims : new Map<string, PlacedClaim>();
  return done(addClaim({ reading, text, placed, random: Math.random }, claim, []));
}

function done(outcome: EditOutcome): RecordReading {
  assert.ok(outcome.ok);
  return readRecord(outcome.text);
}

/** Where each claim stands, as its whole line. */
function lines(text: string, { record: recorded }: RecordReading): string[] {
  const line = (start: number) => text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start));
  return Array.from(placeRecord(text, recorded).claims.values(), ({ placement, content }) =>
    `${placement} ${content.map(({ start }) => line(start)).join()}`.trim(),
  );
}

describe('Positions under the fingerprint of another text', () => {
  const voted = (placement: string, ward: string) =>
    `${placement} The member for ward ${ward} voted "no" that day.`;

  it('mislead nobody after positions were refreshed while a claim was lost', () => {
    const both = record(record(null, wards('A B C D E F'), 2), wards('A B C D E F'), 5);
    const text = wards('A B D E F');
    const before = lines(text, both);
    assert.equal(before[1], voted('moved', 'F'));
    assert.ok(!before[0]?.startsWith('unchanged'));
    const placed = placeRecord(text, both.record).claims;
    const after = lines(text, done(refreshPositions({ reading: both, text, placed, random: Math.random })));
    assert.deepEqual(after, [before[0], voted('unchanged', 'F')]);
  });

  it('do not hold for a lost claim in a copy that is like the original in all its surroundings', () => {
    const row = 'The member voted "no" that day.\n';
    const at = row.repeat(10).indexOf('"no"') + row.length * 10;
    const reading = readRecord(
      [
        'version: 1',
        `claims:`,
        `  - id: aaaaaaaaaa`,
        `    content:`,
        `      - { exact: '"no"', prefix: 'The member voted ', suffix: ' that day.', at: [${at}, ${at + 4}] }`,
        '',
      ].join('\n'),
    );
    const text = row.repeat(20);
    const lost = new Map([
      [
        'aaaaaaaaaa',
        {
          id: 'aaaaaaaaaa',
          placement: 'ambiguous' as const,
          content: [],
          source: [],
          cue: [],
          candidates: [],
        },
      ],
    ]);
    const after = done(refreshPositions({ reading, text, placed: lost, random: Math.random }));
    assert.deepEqual(lines(text, after), ['ambiguous']);
  });

  it('mislead nobody when a claim was recorded in a text that was taken back', () => {
    const first = record(null, wards('A B C D E F'), 5);
    const second = record(first, wards('Z A B C D E F'), 3);
    const back = lines(wards('A B C D E F'), second);
    assert.deepEqual(back.toSorted(), [voted('moved', 'C'), voted('unchanged', 'F')]);
  });

  it('mislead nobody after a merge took the fingerprint of one side and a claim of the other', () => {
    const text = 'Holm agreed on Monday. Holm refused on Tuesday. Holm wept on Friday.\n';
    const longer = `Holm smiled on Sunday. ${text}`;
    const yaml = (of: string, at: string, more = '') =>
      `version: 1\narticle:\n  sha256: ${textHash(of)}\nclaims:\n${more}  - id: aaaaaaaaaa\n    content:\n` +
      `      - { exact: wept on Friday, prefix: 'Holm ', suffix: ., at: ${at} }\n`;
    const added =
      "  - id: bbbbbbbbbb\n    content:\n      - { exact: Holm, prefix: 'Holm agreed on Monday. ', " +
      "suffix: ' refused on Tuesday.', at: [23, 27] }\n";
    const outcome = mergeRecords(
      yaml(text, '[53, 67]'),
      yaml(text, '[53, 67]', added),
      yaml(longer, '[76, 90]'),
      Math.random,
    );
    assert.ok(outcome.ok);
    for (const each of [text, longer]) {
      const placed = placeRecord(each, readRecord(outcome.text).record).claims.get('bbbbbbbbbb');
      const start = each.indexOf('Holm refused');
      assert.deepEqual(placed?.content, [{ start, end: start + 4 }]);
    }
  });

  it('hold where the surroundings agree, and are not even a hint elsewhere', () => {
    fc.assert(
      fc.property(articleWithSpan, eventPlan, ({ text, range }, plan) => {
        const { at, ...words } = selectorFor(text, range);
        const after = applyChanges(text, plannedChanges(text, plan));
        const place = (selector: QuoteSelector, trusted: boolean) =>
          placeClaims(after, [{ id: 'c', content: [selector] }], { trusted }).get('c');
        const placed = place({ ...words, ...(at && { at }) }, true);
        const { prefix, exact, suffix } = words;
        if (after.startsWith(prefix + exact + suffix, range.start - prefix.length)) {
          assert.deepEqual([placed?.placement, placed?.content], ['unchanged', [range]]);
        } else {
          assert.deepEqual(placed?.content, place(words, false)?.content);
        }
      }),
      runs(400),
    );
  });
});
