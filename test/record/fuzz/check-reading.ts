import assert from 'node:assert/strict';
import { changeClaims, deleteClaims } from '../../../src/record/edits';
import { mergeRecords } from '../../../src/record/merge/merge-records';
import { migrated } from '../../../src/record/migrations';
import { readRecord, type RecordReading } from '../../../src/record/reading';
import { applyTextEdits } from '../../../src/record/text-edit';

let previous: RecordReading | undefined;

/**
 * What holds of any text at all that stands in a record's file: it is read without a fault, the same with and without
 * the memory of an earlier reading; a record that may be written keeps all its claims through edits and merges.
 *
 * @throws an assertion error that tells what does not hold
 */
export function checkReading(text: string): void {
  const reading = readRecord(text);
  assert.equal(reading.text, text);
  for (const { range } of reading.problems) {
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= Math.max(1, text.length));
  }
  const again = readRecord(text, previous);
  assert.deepEqual(again.record, reading.record, 'read the same after another text');
  assert.deepEqual(again.problems, reading.problems, 'faults the same after another text');
  previous = reading;
  if (reading.state === 'locked') {
    migrated(reading, () => 0.5);
    return;
  }
  checkEdits(reading);
  checkMerge(reading);
}

function checkEdits(reading: RecordReading): void {
  const ids = idsOf(reading);
  const [id] = ids;
  if (id === undefined) return;
  const desk = { reading, text: 'He said so.', random: () => 0.5 };
  const changed = changeClaims(desk, [id], { status: 'disputed', note: 'Ask again.' });
  if (changed.ok) {
    assert.equal(applyTextEdits(reading.text, changed.edits), changed.text);
    assert.deepEqual(idsOf(readRecord(changed.text)), ids, 'a change keeps all claims');
  }
  const deleted = deleteClaims(desk, [id]);
  // By their words: where an id was there twice, the claim that stays has it to itself now.
  if (deleted.ok)
    assert.deepEqual(
      wordsOf(readRecord(deleted.text)),
      wordsOf(reading).slice(1),
      'only the claim meant goes',
    );
}

function checkMerge(reading: RecordReading): void {
  const { text } = reading;
  const merged = mergeRecords(text, text, text, () => 0.5);
  if (merged.ok) assert.equal(merged.text, text, 'merged with itself it stays as it is');
  const blind = mergeRecords(null, 'version: 1\n', text, () => 0.5);
  if (!blind.ok) return;
  const words = wordsOf(readRecord(blind.text));
  assert.deepEqual(words.toSorted(), wordsOf(reading).toSorted(), 'a merge keeps all claims');
}

function wordsOf({ record }: RecordReading): (string | undefined)[] {
  return record.claims.map(({ content }) => content[0]?.exact);
}

function idsOf({ record }: RecordReading): string[] {
  return record.claims.map(({ id }) => id);
}
