import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placeRecord } from '../../src/record/overlay';
import { readRecord } from '../../src/record/reading';
import { textHash } from '../../src/record/text-hash';

const folder = 'samples';

describe('records of the sample articles', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.record.yaml'))) {
    const text = readFileSync(path.join(folder, file.replace(/\.record\.yaml$/, '')), 'utf8');
    const reading = readRecord(readFileSync(path.join(folder, file), 'utf8'));

    it(`${file} is without faults`, () => {
      assert.equal(reading.state, 'open');
      assert.deepEqual(reading.problems, []);
      assert.ok(reading.record.claims.length > 0);
    });

    it(`${file} was made from its article as it stands`, () => {
      assert.equal(reading.record.article.sha256, textHash(text));
      for (const [id, place] of placeRecord(text, reading.record).claims)
        assert.equal(place.placement, 'unchanged', id);
    });
  }
});
