import assert from 'node:assert/strict';
import { readRecord } from '../../../src/record/reading';
import { sample } from '../sample';
import { merge } from './merging';

describe('Merging the entries of records', () => {
  it('takes keys that every object has for keys like any other', () => {
    const background = (text: string) => text.replace('terms: onTheRecord', 'terms: background');
    const wrong = (text: string) => text.replace('status: unchecked', 'status: wrong');
    for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const keyed = (value: string) => `${sample}${key}: {a: ${value}}\n`;
      for (const [ours, theirs] of [
        [background(sample), wrong(keyed('1'))],
        [background(keyed('1')), wrong(sample)],
      ] as const)
        assert.equal(merge(ours, theirs, keyed('1')).text, wrong(background(sample)), key);
      assert.equal(merge(background(sample), keyed('1')).text, background(keyed('1')), key);
      assert.deepEqual(
        merge(keyed('1'), keyed('2')).conflicts.map(({ path, base }) => [path, base]),
        [[[key, 'a'], undefined]],
      );
      const flow = `{version: 1, ${key}: {a: 1}, x: 1}\n`;
      assert.match(merge(flow, flow.replace('x: 1', 'x: 2, z: 3'), flow).text, /x: 2, z: 3\}/);
    }
  });

  it('gives what only one side changed, byte for byte', () => {
    const other = sample.replace('status: verified #', 'status: disputed #');
    assert.equal(merge(sample, other).text, other);
    assert.equal(merge(other, sample).text, other);
    assert.equal(merge(other, other).text, other);
  });

  it('combines changes of different fields of one claim', () => {
    const { text, conflicts } = merge(
      sample.replace('status: verified #', 'status: disputed #'),
      sample.replace('terms: onTheRecord', 'terms: background'),
    );
    assert.deepEqual(conflicts, []);
    assert.equal(
      text,
      sample
        .replace('status: verified #', 'status: disputed #')
        .replace('terms: onTheRecord', 'terms: background'),
    );
  });

  it('lets a speaker added on both sides meet under one key', () => {
    const add = (entry: string) =>
      sample.replace('claims:\n', `  ola-berg:\n    name: Ola Berg\n    ${entry}\nclaims:\n`);
    const { text, conflicts } = merge(add('role: pilot'), add('aliases: [Berg]'));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(
      { ...readRecord(text).record.speakers.get('ola-berg') },
      { name: 'Ola Berg', role: 'pilot', aliases: ['Berg'] },
    );
  });

  it('keeps a speaker that one side deletes and the other names in a claim', () => {
    const speakers = 'speakers:\n  holm:\n    name: Berit Holm\n    role: minister\n';
    const other = '  lie:\n    name: Lie\n';
    const version = (people: string, speaker = '') =>
      `version: 1\n${people}claims:\n  - id: a\n${speaker}    content:\n      - exact: x\n`;
    for (const [base, without] of [
      [speakers, ''],
      [speakers + other, `speakers:\n${other}`],
    ] as const) {
      const deleted = version(without);
      const named = version(base, '    speaker: holm\n');
      for (const [ours, theirs] of [
        [deleted, named],
        [named, deleted],
      ] as const) {
        const { text, conflicts } = merge(ours, theirs, version(base));
        assert.deepEqual(conflicts, []);
        assert.deepEqual(readRecord(text).record, readRecord(named).record);
      }
      assert.equal(merge(version(base), deleted, version(base)).text, deleted);
    }
  });

  it('never takes refreshed positions for a conflict', () => {
    const a = sample.replace('[182, 226]', '[190, 234]');
    const b = sample.replace('[182, 226]', '[200, 244]');
    assert.deepEqual(merge(a, b).conflicts, []);
    assert.deepEqual(readRecord(merge(a, b).text).record, readRecord(merge(b, a).text).record);
  });

  it('keeps unknown keys of both sides', () => {
    const { text, conflicts } = merge(
      sample.replace('night: true', 'night: true, day: 1'),
      `${sample}x-mine: [1, {a: b}]\n`,
    );
    assert.deepEqual(conflicts, []);
    assert.ok(text.includes('x-desk: {night: true, day: 1}') && text.includes('x-mine:'));
  });

  it('takes new keys of theirs over as they are written, beside a conflict too', () => {
    const keys = [
      'tape: !!binary aGVsbG8=',
      'ref: 0x1F # of the folder',
      'rate: 1.10',
      '? [a, b]',
      ': z',
      'big: 1e400',
      'set: !!set {p, q}',
      'more:',
      '  folded: >-',
      '    one',
      '    two',
    ];
    const added = keys.map((line) => `    ${line}\n`).join('');
    const ours = sample.replace('status: unchecked', 'status: wrong');
    const theirs = sample.replace(
      /^ +status: unchecked\n/m,
      (line) => line.replace('unchecked', 'checking') + added,
    );
    assert.notEqual(theirs.indexOf(added), -1);
    const { text, conflicts } = merge(ours, theirs);
    assert.equal(conflicts.length, 1);
    for (const line of keys) assert.ok(text.includes(`    ${line}\n`), line);
    const top = `${sample.replace('status: unchecked', 'status: checking')}x-rate: 1.10 # per word\n`;
    assert.ok(merge(ours, top).text.endsWith('x-rate: 1.10 # per word\n'));
  });
});
