import assert from 'node:assert/strict';
import { turnedBack } from '../../src/record/edits/turn-back';
import { readRecord } from '../../src/record/reading';
import { sample } from './sample';

const random = (): number => 0.4;
const verified = sample.replace('status: unchecked', 'status: verified');

describe('Taking a change of a record back', () => {
  it('gives the text from before, to the byte', () => {
    assert.equal(turnedBack(verified, { before: sample, after: verified }, random), sample);
    assert.equal(turnedBack(sample, { before: undefined, after: sample }, random), null);
  });

  it('leaves alone what was done since', () => {
    const since = verified.replace('role: mayor', 'role: mayor of Tarnby # new');
    const text = turnedBack(since, { before: sample, after: verified }, random);
    assert.equal(text, since.replace('status: verified\n    x-desk', 'status: unchecked\n    x-desk'));
  });

  it('brings a deleted claim back beside one that came since', () => {
    const start = sample.indexOf('  - id: p3v8n1c6dz');
    const without = sample.slice(0, start) + sample.slice(sample.indexOf('dismissed:'));
    const since = without.replace(
      'dismissed:',
      '  - id: newone\n    content:\n      - exact: New.\ndismissed:',
    );
    const text = turnedBack(since, { before: sample, after: without }, random);
    const ids = readRecord(text ?? '').record.claims.map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), ['k7m2q9x4tb', 'newone', 'p3v8n1c6dz']);
  });

  it('takes nothing back that was changed again', () => {
    const since = verified.replace('status: verified\n    x-desk', 'status: wrong\n    x-desk');
    assert.equal(turnedBack(since, { before: sample, after: verified }, random), undefined);
    assert.equal(turnedBack('version: [', { before: sample, after: verified }, random), undefined);
  });
});
