import assert from 'node:assert/strict';
import { FeatureColumns } from '../../../src/attribution/tagger/feature-columns';
import { mix } from '../../../src/attribution/tagger/hash';
import { NumberSheet } from '../../../src/attribution/tagger/number-sheet';

describe('Number sheet', () => {
  it('keeps columns apart, also when it grows', () => {
    const sheet = new NumberSheet();
    sheet.clear(9000);
    const first = sheet.columnOf(Array.from({ length: 9000 }, (_, i) => i));
    const second = sheet.columnBy((i) => -i, -17);
    assert.deepEqual([...sheet.cells.subarray(first - 3, first + 2)], [-1, -1, -1, 0, 1]);
    assert.deepEqual([...sheet.cells.subarray(first + 8999, first + 9003)], [8999, -1, -1, -1]);
    assert.deepEqual([...sheet.cells.subarray(second - 1, second + 2)], [-17, 0, -1]);
  });

  it('lets features see the words beside a word', () => {
    const sheet = new NumberSheet();
    const seen: number[][] = [];
    const columns = new FeatureColumns(sheet, {
      take: (hashes, count) => seen.push([...hashes.subarray(0, count)]),
    });
    sheet.clear(2);
    const word = sheet.columnOf([5, 6]);
    columns.add2(8, word - 1, word);
    assert.deepEqual(seen, [[mix(mix(8, -1), 5), mix(mix(8, 5), 6)]]);
  });
});
