import assert from 'node:assert/strict';
import { completionsAt } from '../../src/record/language/completion';
import { definitionAt } from '../../src/record/language/definition';
import { hoverAt } from '../../src/record/language/hover';
import { readRecord } from '../../src/record/reading';
import { sample } from './sample';

const reading = readRecord(sample);
const at = (words: string, from = 0) => sample.indexOf(words, from);

/** What is offered where `|` stands in a sample with its last claim opened up. */
function offered(lines: string): string[] {
  const before = sample.slice(0, at('dismissed:'));
  const text = `${before}${lines}`;
  const offset = text.indexOf('|', before.length);
  return completionsAt(readRecord(text.slice(0, offset) + text.slice(offset + 1)), offset).map(
    ({ label }) => label,
  );
}

describe('Help while editing a record', () => {
  it('has nothing to say about keys that every object has', () => {
    for (const key of ['constructor', 'toString', '__proto__']) {
      const text = `version: 1\n${key}: x\narticle: {${key}: y}\n`;
      for (const offset of [12, text.indexOf('{') + 2, text.indexOf('y}')])
        assert.equal(hoverAt(readRecord(text), offset), undefined);
      assert.deepEqual(completionsAt(readRecord(text), text.indexOf(' x') + 1), []);
    }
  });

  it('offers keys, values of enumerations, speakers and claims', () => {
    assert.deepEqual(offered('    terms: |'), [
      'onTheRecord',
      'background',
      'deepBackground',
      'offTheRecord',
    ]);
    assert.deepEqual(offered('    speaker: po|'), ['ines-marlow', 'port-union']);
    assert.deepEqual(offered('    denies: [|'), ['k7m2q9x4tb', 'p3v8n1c6dz']);
    assert.deepEqual(offered('    supports: [k7m2q9x4tb, p|'), ['k7m2q9x4tb', 'p3v8n1c6dz']);
    assert.deepEqual(offered('    denies:\n      - |'), ['k7m2q9x4tb', 'p3v8n1c6dz']);
    assert.ok(offered('    |').includes('evidence'));
    assert.ok(offered('  - |').includes('speaker'));
    assert.ok(offered('  - id: x\n    k|').includes('kind'));
    assert.deepEqual(offered('|'), ['version', 'article', 'speakers', 'claims', 'dismissed']);
    assert.deepEqual(
      offered('    checks:\n      - {date: "2026-01-01", result: |'),
      offered('    status: |'),
    );
    assert.deepEqual(offered('    evidence:\n      - {relation: |'), ['supports', 'disputes', 'context']);
    assert.ok(offered('    evidence:\n      - {url: x, |').includes('accessed'));
    assert.deepEqual(offered('    content:\n      - exact: a\n        |'), [
      'exact',
      'prefix',
      'suffix',
      'at',
    ]);
    assert.deepEqual(offered('speakers:\n  a:\n    kind: |').slice(0, 2), ['person', 'organisation']);
    assert.deepEqual(offered('    note: something |'), []);
    assert.deepEqual(offered('    # status: |'), []);
  });

  it('explains keys, values, speakers and claims', () => {
    const hover = (words: string, from?: number) => hoverAt(reading, at(words, from) + 1);
    assert.equal(hover('status: verified')?.title, 'Status');
    assert.equal(hover('verified # by')?.text, 'Said as written, and it holds.');
    assert.deepEqual(
      { ...hover('ines-marlow\n') },
      {
        words: 'record',
        range: { start: at('ines-marlow\n'), end: at('ines-marlow\n') + 11 },
        title: 'Ines Marlow',
        text: 'mayor, City of Tarnby',
      },
    );
    assert.equal(hover('p3v8n1c6dz]')?.title, 'The bolts are fine.');
    assert.equal(hover('sha256'), undefined);
    assert.equal(hover('url: https://example.org/minutes')?.title, 'Address');
    assert.equal(hoverAt(reading, sample.length + 10), undefined);
  });

  it('leads to speakers, claims and the article', () => {
    const from = (words: string) => definitionAt(reading, at(words) + 1);
    const target = (words: string) => {
      const found = from(words);
      return found?.in === 'record' ? sample.slice(found.target.start, found.target.end) : found?.claim;
    };
    assert.equal(target('port-union\n    content'), 'port-union');
    assert.equal(target('p3v8n1c6dz]'), '- id: p3v8n1c6dz');
    assert.equal(target('would stay shut'), 'k7m2q9x4tb');
    assert.equal(target('k7m2q9x4tb'), 'k7m2q9x4tb');
    assert.equal(from('version'), undefined);
  });
});
