import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conflictHunks } from '../../../src/record/conflict-markers';
import { asOneConflict, versionsIn } from '../../../src/record/merge/conflict-text';
import { mergeForGit } from '../../../src/record/merge/git-merge';
import { mergeRecords } from '../../../src/record/merge/merge-records';
import { readRecord } from '../../../src/record/reading';
import { sample } from '../sample';
import { changed, ids, merge, names, random } from './merging';
import { versions } from './two-sided-edits';

const status = (value: string, text = sample) => changed(text, ['status: unchecked', `status: ${value}`]);
const claimOf = (text: string) => text.slice(text.indexOf('  - id: p3v8n1c6dz'), text.indexOf('dismissed:'));

/** A base of two versions that clash, as git makes it by our driver or alone. */
const torn = (ours: string, theirs: string, markerLength = 9) =>
  mergeForGit({ base: sample, ours, theirs }, { ...names, markerLength }, random()).text;

describe('Merging with a base that holds conflicts', () => {
  it('knows of the base what its versions agree on', () => {
    for (const length of [7, 9]) {
      const base = torn(status('wrong'), status('disputed'), length);
      const ours = changed(status('verified'), ['role: mayor', 'role: deputy mayor']);
      const theirs = status('verified');
      for (const [one, other] of [
        [ours, theirs],
        [theirs, ours],
      ] as const) {
        const { text, conflicts } = merge(one, other, base);
        assert.deepEqual(conflicts, []);
        assert.equal(text, ours);
      }
      const deleted = changed(status('verified'), [/ {2}# first thing said[^]*?(?= {2}- id: p3v8)/, '']);
      assert.deepEqual(ids(merge(deleted, ours, base).text), ['p3v8n1c6dz']);
      assert.deepEqual(
        merge(status('verified'), status('unverifiable'), base).conflicts.map(({ path }) => path.join('/')),
        ['claims/p3v8n1c6dz/status'],
      );
    }
  });

  it('takes nothing for deleted of which the versions of the base say different things', () => {
    const without = changed(sample, [claimOf(sample), '']);
    const base = torn(without, status('wrong'));
    assert.equal(conflictHunks(base).length, 1);
    assert.deepEqual(ids(merge(without, status('wrong'), base).text), ids(sample));
  });

  it('takes a base that cannot be read for one that is not known', () => {
    const noted = (note: string) => status('verified').replace('x-desk', `note: ${note}\n    x-desk`);
    const [ours, theirs] = [noted('n1'), noted('n2')];
    for (const base of ['[', 'claims: 1\nclaims: 2\n', sample.replace('version: 1', 'version: 7')]) {
      const { conflicts } = merge(ours, theirs, base);
      assert.deepEqual(
        conflicts.map(({ path, base }) => [path.at(-1), base]),
        [['note', undefined]],
      );
    }
    const moved = `    status: verified\n<<<<<<< a\n    note: n1\n||||||| b\n    status: unchecked\n    note: n0\n=======\n    note: n2\n>>>>>>> c\n`;
    const told = versionsIn(changed(sample, ['    status: unchecked\n', moved]));
    assert.ok(told?.base && readRecord(told.base).state === 'locked');
    assert.deepEqual(
      merge(told.ours, told.theirs, told.base).conflicts.map(({ path }) => path.at(-1)),
      ['note'],
    );
  });

  it('tells a conflict from the one that its base had', () => {
    const base = torn(status('wrong'), status('disputed'));
    const text = `<<<<<<< a\n${status('verified')}||||||| b\n${base}=======\n${status('unverifiable')}>>>>>>> c\n`;
    assert.deepEqual(versionsIn(text), {
      ours: status('verified'),
      base,
      theirs: status('unverifiable'),
    });
    const whole = asOneConflict({ ours: '[1\n', base, theirs: '[2\n' }, names);
    assert.deepEqual(versionsIn(whole), { ours: '[1\n', base: null, theirs: '[2\n' });
    assert.equal(conflictHunks(`<<<<<<<<< stray\n${text}`).length, 1);
  });

  it('merges whatever two people wrote after merges of each other’s work', () => {
    fc.assert(
      fc.property(versions, versions, fc.constantFrom(7, 9), (before, after, markerLength) => {
        const { text: base } = mergeForGit(before, { ...names, markerLength }, random());
        const written = mergeForGit({ ...after, base }, names, random());
        assert.equal(written.unreadable, undefined);
        const told = written.clean ? { ours: written.text, theirs: written.text } : versionsIn(written.text);
        assert.ok(told, written.text);
        for (const side of [told.ours, told.theirs]) assert.equal(readRecord(side).state, 'open', side);
        const again = mergeRecords(versionsIn(written.text)?.base ?? null, told.ours, told.theirs, random());
        assert.ok(again.ok);
      }),
      { numRuns: 60 },
    );
  });
});
