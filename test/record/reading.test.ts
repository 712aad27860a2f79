import assert from 'node:assert/strict';
import { problemText } from '../../src/record/problems';
import { readRecord } from '../../src/record/reading';
import { sample } from './sample';

const codes = (yaml: string) => readRecord(yaml).problems.map(({ code, severity }) => `${severity} ${code}`);

describe('Reading a record', () => {
  it('reads everything of a valid one', () => {
    const { record, problems, state } = readRecord(sample);
    assert.deepEqual(problems, []);
    assert.equal(state, 'open');
    assert.deepEqual(record.article.published, '2026-03-02');
    assert.deepEqual([...record.speakers.keys()], ['ines-marlow', 'port-union']);
    const [claim] = record.claims;
    assert.deepEqual(claim!.content[0], {
      exact: 'would stay shut "until every bolt is tested"',
      prefix: 'the bridge ',
      suffix: ', Marlow told the council',
      at: { start: 182, end: 226 },
    });
    assert.equal(claim?.note, 'Said twice, second time without "every".\n\nAsk again.');
    assert.deepEqual(record.dismissed, [
      { exact: 'the "iron lady"', prefix: '', suffix: '', at: { start: 77, end: 92 } },
    ]);
  });

  it('takes an empty file for a record that nobody has written to yet', () => {
    for (const text of ['', '\n', '# to do\n', '\ufeff', '\r\n# x']) {
      assert.deepEqual(
        [readRecord(text).state, readRecord(text).problems],
        ['open', []],
        JSON.stringify(text),
      );
    }
  });

  it('shows the other claims, and the rest of the same one, when a value is wrong', () => {
    const yaml = sample
      .replace('status: verified #', 'status: verifyed #')
      .replace('at: [182, 226]', 'at: 182');
    const { record, problems, state } = readRecord(yaml);
    assert.equal(state, 'locked');
    assert.deepEqual(
      record.claims.map(({ id }) => id),
      ['k7m2q9x4tb', 'p3v8n1c6dz'],
    );
    assert.equal(record.claims[0]?.speaker, 'ines-marlow');
    assert.deepEqual(
      problems.map(({ range }) => yaml.slice(range.start, range.end)),
      ['182', 'verifyed'],
    );
    assert.match(problems[1] ? problemText(problems[1]) : '', /one of: unchecked, checking/);
    assert.equal(problems[1]?.claim, 'k7m2q9x4tb');
  });

  it('locks broken YAML, double keys, conflicts and newer versions', () => {
    assert.deepEqual(codes(sample.replace('kind: mixed', 'kind: mixed\n    kind: direct')), [
      'error record.yaml.DUPLICATE_KEY',
    ]);
    assert.deepEqual(codes(sample.replace('version: 1', 'version: 2.1')), ['error record.version.newer']);
    assert.deepEqual(codes(sample.replace('version: 1\n', '')), ['error record.version.missing']);
    assert.deepEqual(codes(sample.replace('version: 1', 'version: 1.4')), []);
    assert.deepEqual(codes('just a note'), ['error record.root']);
    const conflict = sample.replace(
      '    kind: mixed\n',
      '<<<<<<< HEAD\n    kind: mixed\n=======\n    kind: direct\n>>>>>>> other\n',
    );
    assert.deepEqual(codes(conflict), ['error record.conflict']);
    assert.equal(readRecord(conflict).record.claims[0]?.kind, 'mixed');
    assert.equal(readRecord(sample.replace('[Marlow,', '[Marlow')).state, 'open');
    assert.equal(readRecord(sample.replace('[Marlow, the mayor]', '[Marlow, the mayor')).state, 'locked');
  });

  it('says when claims share an id, and shows both', () => {
    const { record, problems, state } = readRecord(
      sample.replace('p3v8n1c6dz\n    kind', 'k7m2q9x4tb\n    kind'),
    );
    assert.equal(state, 'open');
    assert.deepEqual(
      record.claims.map(({ id }) => id),
      ['k7m2q9x4tb', 'k7m2q9x4tb#2'],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['record.claim.unknownClaim', 'record.claim.duplicateId'],
    );
  });

  it('reads many claims with one id in no time', () => {
    const count = 20_000;
    const entry = '  - id: aaaaaaaaaa\n    content: [{ exact: x }]\n';
    const { record } = readRecord(
      `version: 1\nclaims:\n  - id: aaaaaaaaaa#3\n    content: [{ exact: x }]\n${entry.repeat(count)}`,
    );
    const ids = record.claims.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 4), ['aaaaaaaaaa#3', 'aaaaaaaaaa', 'aaaaaaaaaa#2', 'aaaaaaaaaa#4']);
    assert.equal(new Set(ids).size, count + 1);
  });

  it('reads maps of many keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`);
    assert.equal(readRecord(`version: 1\n${keys.join('\n')}\n`).state, 'open');
    assert.equal(readRecord(`version: 1\narticle: {${keys.join(', ')}}\n`).state, 'open');
  });

  it('takes keys for the same that are called the same, however they are written', () => {
    assert.deepEqual(codes('version: 1\nx: {1: a, "1": b}\n'), ['error record.yaml.DUPLICATE_KEY']);
    assert.deepEqual(codes('version: 1\nx: {a: 1, b: {a: 1}}\ny: {? [a] : 1, ? [b] : 2}\n'), []);
  });

  it('contains hostile files', () => {
    const lol = Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i},`.repeat(9)}]`).join(
      '\n',
    );
    assert.equal(readRecord(`x0: &x0 lol\n${lol}\nversion: 1\narticle: {a: *x9}`).state, 'locked');
    assert.equal(readRecord('['.repeat(200_000)).state, 'locked');
    assert.equal(readRecord('- '.repeat(200_000)).state, 'locked');
    assert.deepEqual(codes('version: 1\nclaims: &a [*a]'), ['error record.yaml.aliasExpansion']);
    assert.deepEqual(codes('version: 1\narticle: *nobody'), ['error record.yaml.aliasUnknown']);
    const { record } = readRecord(
      'version: 1\nspeakers:\n  __proto__: {name: X, kind: person}\n  constructor: {name: Y}\n',
    );
    assert.deepEqual([...record.speakers.keys()], ['__proto__', 'constructor']);
    assert.equal(({} as { name?: string }).name, undefined);
  });

  it('tells the first of very many faults', () => {
    const many: Readonly<Record<string, string>> = {
      'signs that belong nowhere': `version: 1\n${'}\n'.repeat(20_000)}`,
      'one key again and again': `version: 1\n${'k: 1\n'.repeat(20_000)}`,
      'claims that are not there': `version: 1\nclaims:\n- id: a\n  content: [{exact: a}]\n  denies: [${'b,'.repeat(20_000)}]\n`,
    };
    for (const [name, text] of Object.entries(many)) {
      const { problems } = readRecord(text);
      assert.ok(problems.length >= 500 && problems.length < 510, `${name}: ${problems.length}`);
    }
    assert.equal(codes(`version: 1\n${'}\n'.repeat(600)}`).at(-1), 'error record.limit.faults');
  });

  it('tells the first faults of each kind, and those of other kinds behind them', () => {
    const entry = (id: number) => `- {id: a${id}, speker: b, content: [{exact: c}]}\n`;
    const text = (count: number, more = '') =>
      `version: 1\nclaims:\n${Array.from({ length: count }, (_, id) => entry(id)).join('')}${more}`;
    const count = (code: string, all: readonly string[]) => all.filter((each) => each === code).length;
    const exact = codes(text(500));
    assert.equal(count('warning record.key.misspelt', exact), 500);
    assert.equal(count('warning record.limit.faults', exact), 0);
    const more = codes(text(700));
    assert.equal(count('warning record.key.misspelt', more), 500);
    assert.equal(count('warning record.limit.faults', more), 1);
    assert.equal(readRecord(text(700)).state, 'open');
    assert.equal(readRecord(text(700)).record.claims.length, 700);
    const last = codes(text(700, '- {id: z, kind: x, content: [{exact: c}]}\n'));
    assert.equal(last.at(-1), 'error record.value.enum');
    const markers = codes(`version: 1\n${'<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(600)}`);
    assert.equal(count('error record.conflict', markers), 500);
    assert.equal(count('error record.limit.faults', markers), 1);
  });

  it('locks a record with more parts than can be read in time, and says so', () => {
    const dense: Readonly<Record<string, string>> = {
      'a list': `version: 1\nk: [${'a,'.repeat(100_000)}]\n`,
      'empty comments': `version: 1\n${'#\n'.repeat(130_000)}`,
      'very many keys': `version: 1\n${Array.from({ length: 60_000 }, (_, i) => `k${i}: 1\n`).join('')}`,
      'one claim very often': `version: 1\nclaims:\n${'- {}\n'.repeat(25_000)}`,
      'very many claims': `version: 1\nclaims:\n${Array.from({ length: 22_000 }, (_, i) => `- {id: ${i}}\n`).join('')}`,
    };
    for (const [name, text] of Object.entries(dense)) {
      const reading = readRecord(text);
      assert.equal(reading.state, 'locked', name);
      assert.deepEqual(
        reading.problems.map(({ code }) => code),
        ['record.yaml.parts'],
        name,
      );
    }
  });

  it('leaves out a list of more entries than can be checked', () => {
    for (const key of ['denies', 'content', 'checks', 'source']) {
      const text = `version: 1\nclaims:\n- id: a\n  content: [{exact: a}]\n  ${key}: [${'1, '.repeat(150_000)}]\n`;
      const reading = readRecord(text.replace(key === 'content' ? '  content: [{exact: a}]\n' : '', ''));
      assert.equal(reading.state, 'locked', key);
      assert.ok(reading.problems.length <= 2, key);
    }
    const long = `version: 1\nclaims:\n- id: a\n  content: [{exact: a}]\n  denies: [${'some-claim, '.repeat(20_001)}]\n`;
    assert.deepEqual(codes(long), ['error record.limit.entries']);
    assert.equal(readRecord(long).record.claims.length, 1);
  });

  it('does not stumble over what the fuzzer found', () => {
    assert.equal(readRecord('%YAML 1.1\nversion: 1\n[<<: ').state, 'locked');
    assert.equal(readRecord('  - id: y\nversion: 1\n').state, 'locked');
    const quote = readRecord(`${sample}x: "`);
    assert.ok(quote.problems.every(({ range }) => range.end <= quote.text.length));
    assert.equal(readRecord('version: 1\n? [a, b]\n: c\n').state, 'open');
    assert.equal(readRecord(sample.replace('  # first thing', ' \t first thing')).state, 'locked');
  });
});
