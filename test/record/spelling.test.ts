import assert from 'node:assert/strict';
import { correctionAt, meantWord } from '../../src/record/language/spelling';
import { readRecord } from '../../src/record/reading';
import { sample } from './sample';

/** The problems of a record with what is to stand in the place of each. */
function corrections(yaml: string): [string, string | undefined][] {
  return readRecord(yaml).problems.map(({ code, range }) => [code, correctionAt(yaml, range)]);
}

describe('Misspelt words of a record', () => {
  it('are told apart from words of the newsroom', () => {
    const keys = ['status', 'speaker', 'source', 'note'];
    assert.equal(meantWord('statsu', keys), 'status');
    assert.equal(meantWord('Speaker', keys), 'speaker');
    assert.equal(meantWord('desk', keys), undefined);
    assert.equal(meantWord('nt', keys), undefined);
    assert.equal(meantWord('sourer', ['source', 'sourced']), undefined, 'both could be meant');
    assert.equal(meantWord('on-the-record', ['onTheRecord', 'background']), 'onTheRecord');
  });

  it('are corrected where they stand: values of an enumeration', () => {
    assert.deepEqual(corrections(sample.replace('status: verified', 'status: verifeid')), [
      ['record.value.enum', 'verified'],
    ]);
    assert.deepEqual(corrections(sample.replace('terms: onTheRecord', "terms: 'On the record'")), [
      ['record.value.enum', 'onTheRecord'],
    ]);
    assert.deepEqual(corrections(sample.replace('result: verified', 'result: verfied')), [
      ['record.value.enum', 'verified'],
    ]);
    assert.deepEqual(corrections(sample.replace('status: verified', 'status: blue')), [
      ['record.value.enum', undefined],
    ]);
  });

  it('are corrected where they stand: keys', () => {
    const [found, ...others] = corrections(sample.replace('    status: verified', '    statsu: verified'));
    assert.deepEqual(others, []);
    assert.deepEqual(found, ['record.key.misspelt', 'status']);
    assert.deepEqual(corrections(sample.replace('    role: mayor', '    rolle: mayor')), [
      ['record.key.misspelt', 'role'],
    ]);
    assert.equal(readRecord(sample.replace('    role: mayor', '    rolle: mayor')).state, 'open');
    assert.deepEqual(corrections(sample), []);
  });
});
