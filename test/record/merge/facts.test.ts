import assert from 'node:assert/strict';
import type { MergedRecord } from '../../../src/record/merge/merge-records';
import { readRecord } from '../../../src/record/reading';
import { sample } from '../sample';
import { merge } from './merging';

describe('Merging lists of facts', () => {
  it('tells long numbers apart by all their digits', () => {
    const line = / {6}- \{url: .*\n/.exec(sample)?.[0] ?? '';
    const add = (post: string) => sample.replace(line, `${line}      - {x-post: ${post}, page: 7}\n`);
    const { text, conflicts } = merge(add('1765432109876543210'), add('1765432109876543211'));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(text.match(/x-post: \d+/g), [
      'x-post: 1765432109876543210',
      'x-post: 1765432109876543211',
    ]);
    const own = (tape: string) => sample.replace('x-desk: {night: true}', `x-tape: ${tape}`);
    const { conflicts: open } = merge(
      own('12345678901234567892'),
      own('12345678901234567891'),
      own('12345678901234567890'),
    );
    assert.deepEqual(
      open.map(({ path, ours, theirs }) => [path.at(-1), ours, theirs]),
      [['x-tape', 12345678901234567892n, 12345678901234567891n]],
    );
  });

  it('unites checks, evidence, other names and dismissed suggestions', () => {
    const line = '      - {date: "2026-03-03", by: LM, result: verified, method: heard the recording}\n';
    const add = (by: string) =>
      sample
        .replace(line, `${line}      - {date: "2026-03-05", by: ${by}}\n`)
        .replace('aliases: [Marlow', `aliases: [${by}, Marlow`)
        .replace('dismissed:\n', `dismissed:\n  - {exact: seen by ${by}, at: [1, 9]}\n`);
    const { text, conflicts } = merge(add('AK'), add('BO'));
    const { record, state } = readRecord(text);
    assert.deepEqual(conflicts, []);
    assert.equal(state, 'open');
    assert.deepEqual(
      record.claims[0]?.checks.map(({ by }) => by),
      ['LM', 'AK', 'BO'],
    );
    assert.deepEqual(
      new Set(record.speakers.get('ines-marlow')?.aliases),
      new Set(['AK', 'BO', 'Marlow', 'the mayor']),
    );
    assert.equal(record.dismissed.length, 3);
    const without = merge(add('AK').replace(line, ''), add('BO')).text;
    assert.deepEqual(
      readRecord(without).record.claims[0]?.checks.map(({ by }) => by),
      ['AK', 'BO'],
    );
  });

  it('keeps the same words dismissed in two places by the two sides', () => {
    const dismissed = (...starts: number[]): string => {
      const lines = starts.map((at) => `  - {exact: no way, at: [${at}, ${at + 6}]}\n`);
      return sample.replace('dismissed:\n', `dismissed:\n${lines.join('')}`);
    };
    for (const [ours, theirs] of [
      [50, 90],
      [90, 50],
    ] as const) {
      const { text } = merge(dismissed(1, ours), dismissed(1, theirs), dismissed(1));
      const places = readRecord(text).record.dismissed.flatMap(({ exact, at }) =>
        exact === 'no way' && at ? [at.start] : [],
      );
      assert.deepEqual(
        places.toSorted((x, y) => x - y),
        [1, 50, 90],
      );
    }
  });

  it('tells the same words dismissed in several places apart, whatever is known of the base', () => {
    const dismissed = (...starts: number[]): string => {
      const lines = starts.map((at) => `  - {exact: no way, at: [${at}, ${at + 6}]}\n`);
      return sample.replace('dismissed:\n', `dismissed:\n${lines.join('')}`);
    };
    const places = ({ text }: MergedRecord): number[] =>
      readRecord(text)
        .record.dismissed.flatMap(({ exact, at }) => (exact === 'no way' && at ? [at.start] : []))
        .toSorted((x, y) => x - y);
    assert.deepEqual(places(merge(dismissed(50), dismissed(90), null)), [50, 90]);
    assert.deepEqual(places(merge(dismissed(1, 50), dismissed(1, 90), null)), [1, 50, 90]);
    assert.deepEqual(places(merge(dismissed(50, 90), dismissed(50), null)), [50, 90]);
    assert.deepEqual(places(merge(dismissed(90), dismissed(50), dismissed(50, 90))), []);
    assert.deepEqual(places(merge(dismissed(1, 90), dismissed(1, 50), dismissed(1, 50, 90))), [1]);
    assert.deepEqual(places(merge(dismissed(90, 120), dismissed(50, 90), dismissed(50, 90))), [90, 120]);
  });

  it('takes a dismissed place that only moved for the same', () => {
    const dismissed = (hash: string, at: number): string =>
      sample
        .replace('  language: en\n', `  language: en\n  sha256: ${hash.repeat(64)}\n`)
        .replace('dismissed:\n', `dismissed:\n  - {exact: no way, at: [${at}, ${at + 6}]}\n`);
    const count = ({ text }: MergedRecord): number =>
      readRecord(text).record.dismissed.filter(({ exact }) => exact === 'no way').length;
    const base = dismissed('a', 50);
    assert.equal(count(merge(dismissed('b', 60), base, base)), 1);
    assert.equal(count(merge(base, dismissed('b', 60), base)), 1);
    assert.equal(count(merge(dismissed('c', 55), dismissed('b', 60), base)), 1);
  });
});
