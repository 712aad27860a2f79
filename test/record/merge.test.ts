import assert from 'node:assert/strict';
import { versionsIn, withConflictMarkers } from '../../src/record/merge/conflict-text';
import { mergeForGit } from '../../src/record/merge/git-merge';
import { mergeRecords, type MergedRecord } from '../../src/record/merge/merge-records';
import { resolveConflicts } from '../../src/record/merge/resolve';
import { readRecord } from '../../src/record/reading';
import { sample } from './sample';

const names = { ours: 'ours', base: 'base', theirs: 'theirs' };

function random(): () => number {
  let state = 11;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function merge(ours: string, theirs: string, base: string | null = sample): MergedRecord {
  const outcome = mergeRecords(base, ours, theirs, random());
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome;
}

const claim = (id: string, at: number, words = `words of ${id}`) =>
  `  - id: ${id}\n    content:\n      - exact: ${words} # heard\n        at: [${at}, ${at + 5}]\n    status: unchecked\n`;
const withClaim = (id: string, at: number, words?: string) =>
  sample.replace('dismissed:', `${claim(id, at, words)}dismissed:`);
const ids = (yaml: string) => readRecord(yaml).record.claims.map(({ id }) => id);

describe('Merging records', () => {
  it('gives what only one side changed, byte for byte', () => {
    const other = sample.replace('status: verified #', 'status: disputed #');
    assert.equal(merge(sample, other).text, other);
    assert.equal(merge(other, sample).text, other);
    assert.equal(merge(other, other).text, other);
  });

  it('keeps the additions of both, with their comments, in the order of the text', () => {
    const { text, conflicts } = merge(withClaim('aaaa', 400), withClaim('bbbb', 250));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(ids(text), ['k7m2q9x4tb', 'bbbb', 'p3v8n1c6dz', 'aaaa']);
    assert.ok(text.includes(claim('bbbb', 250)));
    assert.deepEqual(
      ids(merge(withClaim('bbbb', 250), withClaim('aaaa', 400)).text).sort(),
      ids(text).sort(),
    );
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

  it('keeps the same words dismissed in two places by the two sides', () => {
    const dismissed = (...starts: number[]): string => {
      const lines = starts.map((at) => `  - {exact: no way, at: [${at}, ${at + 6}]}\n`);
      return sample.replace('dismissed:\n', `dismissed:\n${lines.join('')}`);
    };
    for (const [ours, theirs] of [
      [50, 90],
      [90, 50],
    ] as const) {
      const { text } = merge(dismissed(1, ours), dismissed(1, theirs), dismissed(1));
      const places = readRecord(text).record.dismissed.flatMap(({ exact, at }) =>
        exact === 'no way' && at ? [at.start] : [],
      );
      assert.deepEqual(
        places.toSorted((x, y) => x - y),
        [1, 50, 90],
      );
    }
  });

  it('tells the same words dismissed in several places apart, whatever is known of the base', () => {
    const dismissed = (...starts: number[]): string => {
      const lines = starts.map((at) => `  - {exact: no way, at: [${at}, ${at + 6}]}\n`);
      return sample.replace('dismissed:\n', `dismissed:\n${lines.join('')}`);
    };
    const places = ({ text }: MergedRecord): number[] =>
      readRecord(text)
        .record.dismissed.flatMap(({ exact, at }) => (exact === 'no way' && at ? [at.start] : []))
        .toSorted((x, y) => x - y);
    assert.deepEqual(places(merge(dismissed(50), dismissed(90), null)), [50, 90]);
    assert.deepEqual(places(merge(dismissed(1, 50), dismissed(1, 90), null)), [1, 50, 90]);
    assert.deepEqual(places(merge(dismissed(50, 90), dismissed(50), null)), [50, 90]);
    assert.deepEqual(places(merge(dismissed(90), dismissed(50), dismissed(50, 90))), []);
    assert.deepEqual(places(merge(dismissed(1, 90), dismissed(1, 50), dismissed(1, 50, 90))), [1]);
    assert.deepEqual(places(merge(dismissed(90, 120), dismissed(50, 90), dismissed(50, 90))), [90, 120]);
  });

  it('takes a dismissed place that only moved for the same', () => {
    const dismissed = (hash: string, at: number): string =>
      sample
        .replace('  language: en\n', `  language: en\n  sha256: ${hash.repeat(64)}\n`)
        .replace('dismissed:\n', `dismissed:\n  - {exact: no way, at: [${at}, ${at + 6}]}\n`);
    const count = ({ text }: MergedRecord): number =>
      readRecord(text).record.dismissed.filter(({ exact }) => exact === 'no way').length;
    const base = dismissed('a', 50);
    assert.equal(count(merge(dismissed('b', 60), base, base)), 1);
    assert.equal(count(merge(base, dismissed('b', 60), base)), 1);
    assert.equal(count(merge(dismissed('c', 55), dismissed('b', 60), base)), 1);
  });

  it('unites checks, evidence, other names and dismissed suggestions', () => {
    const line = '      - {date: "2026-03-03", by: LM, result: verified, method: heard the recording}\n';
    const add = (by: string) =>
      sample
        .replace(line, `${line}      - {date: "2026-03-05", by: ${by}}\n`)
        .replace('aliases: [Marlow', `aliases: [${by}, Marlow`)
        .replace('dismissed:\n', `dismissed:\n  - {exact: seen by ${by}, at: [1, 9]}\n`);
    const { text, conflicts } = merge(add('AK'), add('BO'));
    const { record, state } = readRecord(text);
    assert.deepEqual(conflicts, []);
    assert.equal(state, 'open');
    assert.deepEqual(
      record.claims[0]?.checks.map(({ by }) => by),
      ['LM', 'AK', 'BO'],
    );
    assert.deepEqual(
      new Set(record.speakers.get('ines-marlow')?.aliases),
      new Set(['AK', 'BO', 'Marlow', 'the mayor']),
    );
    assert.equal(record.dismissed.length, 3);
    const without = merge(add('AK').replace(line, ''), add('BO')).text;
    assert.deepEqual(
      readRecord(without).record.claims[0]?.checks.map(({ by }) => by),
      ['AK', 'BO'],
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

  it('gives both values of what both changed, and decides nothing', () => {
    const ours = sample
      .replace('status: verified #', 'status: disputed #')
      .replace('      Ask again.', '      Ask her.');
    const theirs = sample
      .replace('status: verified #', 'status: wrong #')
      .replace('      Ask again.', '      Ask him.');
    const { conflicts, file, text } = merge(ours, theirs);
    assert.equal(text, ours);
    assert.deepEqual(
      conflicts
        .map(({ path, base, ours: one, theirs: other }) => [path.join('/'), base, one, other])
        .slice(0, 1),
      [['claims/k7m2q9x4tb/status', 'verified', 'disputed', 'wrong']],
    );
    const marked = withConflictMarkers(file, conflicts, names);
    assert.ok(
      marked.includes(
        '<<<<<<< ours\n    status: disputed # by two of us\n||||||| base\n    status: verified # by two of us\n=======\n    status: wrong # by two of us\n>>>>>>> theirs\n',
      ),
      marked,
    );
    assert.deepEqual(versionsIn(marked), { ours, base: sample, theirs });
    const [status, note] = conflicts;
    const resolved = resolveConflicts(file, [
      { conflict: status!, value: status!.theirs },
      { conflict: note!, value: 'Both asked.' },
    ]);
    const { record } = readRecord(resolved?.text ?? '');
    assert.deepEqual([record.claims[0]?.status, record.claims[0]?.note], ['wrong', 'Both asked.']);
  });

  it('asks when one side deletes a claim that the other changed', () => {
    const start = sample.indexOf('  - id: p3v8n1c6dz');
    const deleted = sample.slice(0, start) + sample.slice(sample.indexOf('dismissed:'));
    const changed = sample.replace('status: unchecked\n    x-desk', 'status: checking\n    x-desk');
    assert.equal(merge(deleted, sample).text, deleted);
    assert.equal(merge(sample, deleted).text, deleted);
    for (const [ours, theirs] of [
      [deleted, changed],
      [changed, deleted],
    ] as const) {
      const written = mergeForGit({ base: sample, ours, theirs }, names, random());
      assert.equal(written.clean, false);
      assert.equal(written.conflicts.length, 1);
      assert.equal(versionsIn(written.text)?.ours, ours);
      assert.deepEqual(readRecord(versionsIn(written.text)?.theirs ?? '').record, readRecord(theirs).record);
    }
  });

  it('keeps both of two different claims that came in under one id', () => {
    const { text, changedIds } = merge(withClaim('same', 400, 'his'), withClaim('same', 420, 'hers'));
    const { record } = readRecord(text);
    assert.deepEqual(
      record.claims.slice(2).map(({ content }) => content[0]?.exact),
      ['his', 'hers'],
    );
    assert.deepEqual(changedIds, [{ from: 'same', to: record.claims[3]?.id }]);
    assert.notEqual(record.claims[3]?.id, 'same');
  });

  it('never takes refreshed positions for a conflict', () => {
    const a = sample.replace('[182, 226]', '[190, 234]');
    const b = sample.replace('[182, 226]', '[200, 244]');
    assert.deepEqual(merge(a, b).conflicts, []);
    assert.deepEqual(readRecord(merge(a, b).text).record, readRecord(merge(b, a).text).record);
  });

  it('merges without a base by what both have, and deletes nothing', () => {
    const start = sample.indexOf('  - id: p3v8n1c6dz');
    const shorter = sample.slice(0, start) + sample.slice(sample.indexOf('dismissed:'));
    assert.deepEqual(ids(merge(shorter, sample, null).text), ids(sample));
    const { conflicts } = merge(sample, sample.replace('kind: mixed', 'kind: indirect'), null);
    assert.deepEqual(
      conflicts.map(({ path }) => path.join('/')),
      ['claims/k7m2q9x4tb/kind'],
    );
  });

  it('puts unreadable versions side by side and loses neither', () => {
    const broken = sample.replace('[Marlow, the mayor]', '[Marlow, the mayor');
    const written = mergeForGit({ base: sample, ours: sample, theirs: broken }, names, random());
    assert.equal(written.unreadable, 'theirs');
    assert.deepEqual(versionsIn(written.text), { ours: sample, base: sample, theirs: broken });
  });

  it('puts a version whose claims are no list beside the other as a whole', () => {
    const start = sample.indexOf('claims:');
    const rest = sample.slice(sample.indexOf('dismissed:'));
    for (const claims of [
      'claims: in the other file\n',
      'claims:\n  mine: {id: a, content: [{exact: words}]}\n',
    ]) {
      const damaged = sample.slice(0, start) + claims + rest;
      const changed = sample.replace('status: verified #', 'status: disputed #');
      for (const [ours, theirs, unreadable] of [
        [changed, damaged, 'theirs'],
        [damaged, changed, 'ours'],
        [sample, damaged, 'theirs'],
      ] as const) {
        const written = mergeForGit({ base: sample, ours, theirs }, names, random());
        assert.deepEqual([written.clean, written.unreadable], [false, unreadable]);
        assert.deepEqual(versionsIn(written.text), { ours, base: sample, theirs });
      }
    }
  });

  it('merges with a base whose claims are no list, and deletes nothing', () => {
    const base = sample.slice(0, sample.indexOf('claims:')) + 'claims: in the other file\n';
    assert.deepEqual(ids(merge(sample, withClaim('bbbb', 250), base).text), [
      'k7m2q9x4tb',
      'bbbb',
      'p3v8n1c6dz',
    ]);
  });

  it('puts both values under a key of digits side by side', () => {
    const speaker = (role: string) =>
      `version: 1\nspeakers:\n  "2024":\n    name: X\n    role: ${role}\nclaims: []\n`;
    const plain = (role: string) => speaker(role).replace('"2024"', '112');
    const own = (value: string) =>
      `version: 1\nclaims:\n  - id: a\n    content:\n      - exact: x\n        "0": {"3": ${value}}\n`;
    for (const version of [speaker, plain, own]) {
      const versions = { base: version('one'), ours: version('two'), theirs: version('three') };
      const { text } = mergeForGit(versions, names, random());
      assert.deepEqual(versionsIn(text), versions);
      const { file, conflicts } = merge(versions.ours, versions.theirs, versions.base);
      const theirs = conflicts.map((conflict) => ({ conflict, value: conflict.theirs }));
      assert.equal(resolveConflicts(file, theirs)?.text, versions.theirs);
    }
  });

  it('puts what both changed in the second of two claims with one id on that claim', () => {
    const one = (words: string, note: string) =>
      `  - id: same\n    content:\n      - exact: ${words}\n    note: ${note}\n`;
    const head = 'version: 1\nclaims:\n';
    const both = (note: string) => head + one('first', 'kept') + one('second', note);
    const notes = (yaml: string | undefined) => readRecord(yaml ?? '').record.claims.map(({ note }) => note);
    for (const [ours, theirs, [own, other]] of [
      [
        both('his'),
        both('hers'),
        [
          ['kept', 'his'],
          ['kept', 'hers'],
        ],
      ],
      [head + one('first', 'kept'), both('hers'), [['kept'], ['kept', 'hers']]],
      [both('his'), head + one('first', 'kept'), [['kept', 'his'], ['kept']]],
    ] as const) {
      const written = mergeForGit({ base: both('old'), ours, theirs }, names, random());
      const told = versionsIn(written.text);
      assert.deepEqual(
        [notes(told?.ours), notes(told?.base ?? ''), notes(told?.theirs)],
        [own, ['kept', 'old'], other],
        written.text,
      );
      const { file, conflicts } = merge(ours, theirs, both('old'));
      const resolved = resolveConflicts(
        file,
        conflicts.map((conflict) => ({ conflict, value: conflict.theirs })),
      );
      assert.deepEqual(notes(resolved?.text), other);
    }
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

  it('lets what a claim says about another follow that one to its new id', () => {
    const refers = '  - id: reply\n    content:\n      - exact: no\n    denies: [same, p3v8n1c6dz]\n';
    const theirs = withClaim('same', 420, 'hers')
      .replace('dismissed:', `${refers}dismissed:`)
      .replace('status: unchecked\n    x-desk', 'supports: [same]\n    status: unchecked\n    x-desk');
    const { text, conflicts, changedIds } = merge(withClaim('same', 400, 'his'), theirs);
    const to = changedIds[0]?.to ?? '';
    assert.deepEqual([conflicts, changedIds], [[], [{ from: 'same', to }]]);
    const { claims } = readRecord(text).record;
    const of = (id: string) => claims.find((each) => each.id === id);
    assert.deepEqual([of('same')?.content[0]?.exact, of(to)?.content[0]?.exact], ['his', 'hers']);
    assert.deepEqual(of('reply')?.denies, [to, 'p3v8n1c6dz']);
    assert.deepEqual(of('p3v8n1c6dz')?.supports, [to]);
    const back = merge(theirs, withClaim('same', 400, 'his'));
    const reply = readRecord(back.text).record.claims.find(({ id }) => id === 'reply');
    assert.deepEqual(reply?.denies, ['same', 'p3v8n1c6dz']);
  });

  it('takes nothing for deleted when one side is empty or holds comments only', () => {
    const edited = sample.replace('terms: onTheRecord', 'terms: background');
    for (const emptied of ['', '# emptied\n']) {
      assert.equal(merge(edited, emptied).text, emptied + edited);
      assert.equal(merge(emptied, edited).text, emptied + edited);
      const written = mergeForGit({ base: sample, ours: edited, theirs: emptied }, names, random());
      assert.ok(written.clean);
      assert.equal(written.text, emptied + edited);
    }
    assert.equal(merge('# mine\n', '# yours\n').text, '# yours\n# mine\n');
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

  it('asks for each claim when one side deletes all and the other changes all', () => {
    const list = (status: string) =>
      `version: 1\nclaims:\n  - id: a\n    content: [{exact: x}]\n    status: ${status}\n  - id: b\n    content: [{exact: y}]\n    status: ${status}\n`;
    const [base, ours, theirs] = [list('unchecked'), list('wrong'), 'version: 1\nclaims: []\n'];
    const written = mergeForGit({ base, ours, theirs }, names, random());
    assert.equal(written.conflicts.length, 2);
    const versions = versionsIn(written.text);
    assert.deepEqual([versions?.ours, versions?.theirs], [ours, theirs]);
    assert.deepEqual(readRecord(versions?.base ?? '').record, readRecord(base).record);
  });
});

describe('Merging versions that people work on', () => {
  it('keeps comments and layout of both where their lines fit together', () => {
    const ours = sample
      .replace('speakers:\n', '# ask the desk\nspeakers:\n')
      .replace('kind: direct', 'kind:   mixed');
    const theirs = `${sample.replace('terms: onTheRecord', 'terms: background # says LM')}# night desk\n`;
    const { text, clean } = mergeForGit({ base: sample, ours, theirs }, names, Math.random);
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

  it('puts what both changed differently side by side', () => {
    const ours = sample.replace('status: unchecked', 'status: wrong');
    const theirs = sample.replace('status: unchecked', 'status: checking');
    const { text, clean } = mergeForGit({ base: sample, ours, theirs }, names, Math.random);
    assert.ok(!clean && text.includes('status: wrong') && text.includes('status: checking'));
  });
});
