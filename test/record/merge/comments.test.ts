import assert from 'node:assert/strict';
import { versionsIn } from '../../../src/record/merge/conflict-text';
import { mergeForGit } from '../../../src/record/merge/git-merge';
import { sample } from '../sample';
import { changed, merge, names, random } from './merging';

const ours = changed(sample, ['status: verified', 'status: disputed']);

function written(one: string, other: string, base: string | null = sample) {
  return mergeForGit({ base, ours: one, theirs: other }, names, random());
}

function assertHolds(text: string, ...lines: readonly string[]): void {
  const found = text.split(/\r?\n/);
  for (const line of lines) assert.ok(found.includes(line), `${line}\n---\n${text}`);
}

describe('Comments and spelling in a merge', () => {
  it('of theirs stay beside a conflict elsewhere', () => {
    const theirs = changed(
      sample,
      ['status: verified', 'status: wrong'],
      ['terms: onTheRecord', 'terms: background # by phone'],
      ['    name: Port Union', '    # not the sailors\n    name: Port Union'],
      ['x-desk: {night: true}', 'x-desk: {night: true} # until May\n    x-fee: 1.20'],
    );
    const { text, clean } = written(ours, theirs);
    assert.equal(clean, false);
    assertHolds(
      text,
      '    terms: background # by phone',
      '    # not the sailors',
      '    x-desk: {night: true} # until May',
      '    x-fee: 1.20',
    );
  });

  it('stay in a conflict as each side wrote them', () => {
    const fee = (line: string) => changed(sample, ['x-desk: {night: true}', line]);
    const { text } = mergeForGit(
      { base: fee('x-fee: 1.00 # old'), ours: fee('x-fee: 1.10 # mine'), theirs: fee('x-fee: 1.20 # yours') },
      names,
      random(),
    );
    assert.ok(
      text.includes(
        '<<<<<<< ours\n    x-fee: 1.10 # mine\n||||||| base\n    x-fee: 1.00 # old\n=======\n    x-fee: 1.20 # yours\n>>>>>>> theirs\n',
      ),
      text,
    );
  });

  it('of both stay where they changed the same lines', () => {
    const one = changed(sample, ['status: unchecked\n', 'status: checking # since Monday\n    # mine\n']);
    const other = changed(sample, ['status: unchecked\n', 'status: checking # until Friday\n    # yours\n']);
    const { text, clean } = written(one, other);
    assert.ok(clean);
    for (const words of ['# since Monday', '# mine', '# until Friday', '# yours'])
      assert.ok(text.includes(words), text);
  });

  it('of both stay in a claim that they changed in different keys', () => {
    const one = changed(sample, ['kind: direct', 'kind: mixed # see tape'], ['at: [310', 'at: [311']);
    const other = changed(
      sample,
      ['    status: unchecked', '    # ask again\n    status: checking # by LM'],
      ['at: [310', 'at: [312'],
    );
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      assertHolds(
        merge(a, b).text,
        '    kind: mixed # see tape',
        '    # ask again',
        '    status: checking # by LM',
      );
  });

  it('stay without a base', () => {
    const theirs = changed(
      sample,
      ['status: unchecked', 'status: unchecked # call her'],
      ['x-desk: ', 'x-fee: 1.20\n    x-desk: '],
    );
    assertHolds(merge(sample, theirs, null).text, '    status: unchecked # call her', '    x-fee: 1.20');
    assertHolds(merge(theirs, sample, null).text, '    status: unchecked # call her', '    x-fee: 1.20');
  });

  it('stay when one side has Windows line ends', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const theirs = changed(
      sample,
      ['status: unchecked', 'status: checking # call her'],
      ['x-desk: ', 'x-fee: 1.20\n    x-desk: '],
    );
    for (const [one, other] of [
      [windows(ours), theirs],
      [ours, windows(theirs)],
    ] as const) {
      const { text } = merge(one, other);
      assertHolds(text, '    status: checking # call her', '    x-fee: 1.20');
      assert.equal(text.includes('\r'), one.includes('\r'));
      if (one.includes('\r')) assert.equal(/[^\r]\n/.exec(text), null);
    }
  });

  it('come with a claim that gets another id', () => {
    const added = (words: string) =>
      changed(sample, [
        'dismissed:',
        `  # from the ${words} tape\n  - id: same # ${words}\n    content:\n      - exact: ${words}\n    x-fee: 1.20 # euros\ndismissed:`,
      ]);
    const { text, changedIds } = merge(added('first'), added('second'));
    assertHolds(text, '  # from the second tape', `  - id: ${changedIds[0]?.to} # second`);
    assert.equal(text.match(/x-fee: 1\.20 # euros/g)?.length, 2);
  });

  it('come with a speaker that theirs brings back', () => {
    const speaker = '  port-union:\n    name: Port Union\n    kind: organisation\n';
    const base = changed(
      sample,
      ['    speaker: port-union\n', ''],
      [speaker, '  # since 1912\n  port-union: # not the sailors\n    name: Port Union\n    x-fee: 1.20\n'],
    );
    const deleted = changed(base, [/ {2}# since 1912\n(.*\n){3}/, '']);
    const named = changed(base, ['kind: direct\n', 'kind: direct\n    speaker: port-union\n']);
    for (const [one, other] of [
      [deleted, named],
      [named, deleted],
    ] as const)
      assertHolds(
        merge(one, other, base).text,
        '  # since 1912',
        '  port-union: # not the sailors',
        '    x-fee: 1.20',
      );
  });

  it('come with entries of a list that both sides extend', () => {
    const line = '      - {date: "2026-03-03", by: LM, result: verified, method: heard the recording}\n';
    const add = (by: string, page: string) =>
      changed(sample, [line, `${line}      # ${by} again\n      - {by: ${by}, x-page: ${page}} # late\n`]);
    const { text } = merge(add('AK', '1.10'), add('BO', '1.20'));
    for (const [by, page] of [
      ['AK', '1.10'],
      ['BO', '1.20'],
    ])
      assertHolds(text, `      # ${by} again`, `      - {by: ${by}, x-page: ${page}} # late`);
    const alias = (name: string) => changed(sample, ['[Marlow', `[${name}, Marlow`]);
    assert.ok(merge(alias('"Ines"'), alias("'M.'")).text.includes(`["Ines", Marlow, the mayor, 'M.']`));
  });

  it('that one side added to what the other deleted stay, in a claim as a conflict', () => {
    const start = sample.indexOf('  - id: p3v8n1c6dz');
    const deleted = sample.slice(0, start) + sample.slice(sample.indexOf('dismissed:'));
    const noted = changed(sample, ['status: unchecked', 'status: unchecked # call her']);
    for (const [one, other] of [
      [deleted, noted],
      [noted, deleted],
    ] as const) {
      const { text, clean } = written(one, other);
      assert.ok(!clean && text.includes('status: unchecked # call her'));
      assert.equal(versionsIn(text)?.ours, one);
    }
    const short = changed(sample, ['    terms: onTheRecord\n', '']);
    const said = changed(sample, ['terms: onTheRecord', 'terms: onTheRecord # by phone']);
    for (const { text } of [merge(short, said), merge(said, short)]) {
      assert.ok(text.includes('# by phone'));
      assert.ok(!text.includes('terms:'));
    }
  });

  it('stay in a file that begins with an empty line', () => {
    const theirs = `\n${changed(sample, ['status: unchecked', 'status: checking # call her'])}`;
    assert.equal(
      merge(changed(sample, ['terms: onTheRecord', 'terms: background']), theirs).text.includes('# call her'),
      true,
    );
  });

  it('that a side took out stay out', () => {
    const without = changed(sample, [' # by two of us', ''], ['  # first thing said\n', '']);
    const one = changed(sample, ['terms: onTheRecord', 'terms: background']);
    for (const { text } of [merge(one, without), merge(without, one)])
      assert.equal(text, changed(without, ['terms: onTheRecord', 'terms: background']));
  });

  it('keeps comments and layout of both where their lines fit together', () => {
    const ours = sample
      .replace('speakers:\n', '# ask the desk\nspeakers:\n')
      .replace('kind: direct', 'kind:   mixed');
    const theirs = `${sample.replace('terms: onTheRecord', 'terms: background # says LM')}# night desk\n`;
    const { text, clean } = mergeForGit({ base: sample, ours, theirs }, names, random());
    assert.ok(clean);
    for (const words of ['# ask the desk', 'kind:   mixed', 'terms: background # says LM', '# night desk'])
      assert.ok(text.includes(words), words);
  });

  it('keeps comments that only theirs added, next to what we changed', () => {
    const ours = sample.replace('terms: onTheRecord', 'terms: background');
    const theirs = [
      ['status: unchecked', 'status: unchecked # call her back'],
      ['    terms: onTheRecord', '    # on tape\n    terms: onTheRecord'],
      ['  - id: p3v8n1c6dz', '# between\n  - id: p3v8n1c6dz'],
      ['dismissed:', '# before the rest\ndismissed:'],
    ].reduce((text, [from = '', to = '']) => text.replace(from, to), `${sample}# at the end\n`);
    const both = theirs.replace('terms: onTheRecord', 'terms: background');
    assert.equal(merge(ours, theirs).text, both);
    assert.equal(merge(theirs, ours).text, both);
    assert.equal(merge(sample, theirs).text, theirs);
  });
});
