import assert from 'node:assert/strict';
import { versionsIn } from '../../../src/record/merge/conflict-text';
import { mergeForGit } from '../../../src/record/merge/git-merge';
import { resolveConflicts } from '../../../src/record/merge/resolve';
import { readRecord } from '../../../src/record/reading';
import { sample } from '../sample';
import { changed, claim, ids, merge, names, random, withClaim } from './merging';

const ofUnion = sample.slice(sample.indexOf('  - id: p3v8n1c6dz'), sample.indexOf('dismissed:'));
const union = sample.slice(sample.indexOf('  port-union:'), sample.indexOf('claims:'));

describe('Merging claims by their ids', () => {
  it('takes a claim that only stands elsewhere now for one that was left alone', () => {
    const without = changed(sample, [ofUnion, '']);
    const moved = changed(
      sample,
      ['language: en\n', `language: en\n  sha256: ${'0f'.repeat(32)}\n`],
      ['at: [310, 329]', 'at: [320, 339]'],
    );
    for (const { text, conflicts } of [merge(without, moved), merge(moved, without)]) {
      assert.deepEqual(conflicts, []);
      assert.deepEqual(ids(text), ['k7m2q9x4tb']);
    }
  });

  it('asks about a claim that one side deleted and the other denies or supports anew', () => {
    const without = changed(sample, [ofUnion, ''], ['    denies: [p3v8n1c6dz]\n', '']);
    const named = changed(sample, ['denies: [p3v8n1c6dz]', 'supports: [p3v8n1c6dz]']);
    for (const merged of [merge(without, named), merge(named, without)]) {
      assert.deepEqual(
        merged.conflicts.map(({ path }) => path.join('/')),
        ['claims/p3v8n1c6dz'],
      );
      const values = merged.conflicts.map((conflict) => ({ conflict, value: conflict.base }));
      const { problems } = readRecord(resolveConflicts(merged, values)?.text ?? '');
      assert.deepEqual(problems, []);
    }
    assert.deepEqual(
      merge(without, changed(sample, ['terms: onTheRecord', 'terms: background'])).conflicts,
      [],
    );
  });

  it('keeps the speakers of claims about which a person has yet to decide', () => {
    const without = changed(sample, [ofUnion, ''], [union, '']);
    const edited = changed(sample, ['status: unchecked', 'status: wrong']);
    for (const merged of [merge(without, edited), merge(edited, without)]) {
      assert.equal(merged.conflicts.length, 1);
      for (const side of ['ours', 'theirs'] as const) {
        const values = merged.conflicts.map((conflict) => ({ conflict, value: conflict[side] }));
        const { problems } = readRecord(resolveConflicts(merged, values)?.text ?? '');
        assert.ok(!problems.some(({ code }) => code === 'record.claim.unknownSpeaker'), side);
      }
      assert.ok(merged.text.includes(union));
    }
    const two = changed(sample, ['claims:\n', '  ola-berg:\n    name: Ola Berg\nclaims:\n']);
    const says = (speaker: string) => changed(two, ['speaker: port-union', `speaker: ${speaker}`]);
    const merged = merge(
      changed(says('ines-marlow'), ['  ola-berg:\n    name: Ola Berg\n', '']),
      says('ola-berg'),
      two,
    );
    assert.deepEqual(
      merged.conflicts.map(({ path }) => path.join('/')),
      ['claims/p3v8n1c6dz/speaker'],
    );
    assert.ok(readRecord(merged.text).record.speakers.has('ola-berg'));
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
      const merged = merge(ours, theirs, both('old'));
      const resolved = resolveConflicts(
        merged,
        merged.conflicts.map((conflict) => ({ conflict, value: conflict.theirs })),
      );
      assert.deepEqual(notes(resolved?.text), other);
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
});
