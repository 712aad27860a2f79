import assert from 'node:assert/strict';
import { mendingOf } from '../../src/record/language/mending';
import { readRecord } from '../../src/record/reading';
import { applyTextEdits } from '../../src/record/text-edit';
import { sample } from './sample';

/** A record after every fault was mended that can be, and the faults that are left. */
function mended(yaml: string): { text: string; left: string[] } {
  const reading = readRecord(yaml);
  const edits = reading.problems.flatMap((problem) => mendingOf(reading, problem) ?? []);
  const text = applyTextEdits(yaml, edits);
  return { text, left: readRecord(text).problems.map(({ code }) => code) };
}

describe('Faults of a record that mend themselves', () => {
  it('put a version that is missing behind the marks of a document', () => {
    const yaml = `%YAML 1.2\n--- # one\n\n${sample}`;
    assert.deepEqual(mended(yaml.replace('version: 1\n', '')), { text: yaml, left: [] });
  });

  it('are words that miss a letter: values, keys, speakers and claims', () => {
    for (const [right, wrong] of [
      ['status: verified #', 'status: verifeid #'],
      ['    role: mayor', '    rolle: mayor'],
      ['speaker: port-union', 'speaker: port-unoin'],
      ['denies: [p3v8n1c6dz]', 'denies: [p3v8n1c6d2]'],
    ] as const) {
      const { text, left } = mended(sample.replace(right, wrong));
      assert.equal(text, sample);
      assert.deepEqual(left, []);
    }
    assert.deepEqual(mended(sample.replace('speaker: port-union', 'speaker: ada')).left, [
      'record.claim.unknownSpeaker',
    ]);
  });

  it('are texts that look like numbers or like yes and no', () => {
    const { text, left } = mended(
      sample.replace('role: mayor', 'role: 7').replace('title: Harbour', 'title: true\n  x-title: Harbour'),
    );
    assert.deepEqual(left, []);
    assert.match(text, /role: "7"/);
    assert.match(text, /title: "true"/);
  });

  it('are a missing version and tabs', () => {
    const bare = sample.replace('version: 1\n', '');
    assert.equal(mended(bare).text, sample);
    assert.equal(mended(bare.replaceAll('\n', '\r\n')).text, sample.replaceAll('\n', '\r\n'));
    const tabs = 'version: 1\nspeakers:\n\tada:\n\t\tname: Ada\n';
    let text = tabs;
    for (let round = 0; round < 5; round++) ({ text } = mended(text));
    assert.equal(text, 'version: 1\nspeakers:\n  ada:\n    name: Ada\n');
  });
});
