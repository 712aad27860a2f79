import assert from 'node:assert/strict';
import { versionsIn } from '../../../src/record/merge/conflict-text';
import { mergeForGit } from '../../../src/record/merge/git-merge';
import { sample } from '../sample';
import { ids, merge, names, random, withClaim } from './merging';

describe('Merging versions that are not whole', () => {
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
});
