import assert from 'node:assert/strict';
import { versionsIn, withConflictMarkers } from '../../../src/record/merge/conflict-text';
import { mergeForGit } from '../../../src/record/merge/git-merge';
import { resolveConflicts } from '../../../src/record/merge/resolve';
import { readRecord } from '../../../src/record/reading';
import { sample } from '../sample';
import { merge, names, random } from './merging';

describe('Conflicts of a merge', () => {
  it('gives both values of what both changed, and decides nothing', () => {
    const ours = sample
      .replace('status: verified #', 'status: disputed #')
      .replace('      Ask again.', '      Ask her.');
    const theirs = sample
      .replace('status: verified #', 'status: wrong #')
      .replace('      Ask again.', '      Ask him.');
    const merged = merge(ours, theirs);
    const { conflicts, text } = merged;
    assert.equal(text, ours);
    assert.deepEqual(
      conflicts
        .map(({ path, base, ours: one, theirs: other }) => [path.join('/'), base, one, other])
        .slice(0, 1),
      [['claims/k7m2q9x4tb/status', 'verified', 'disputed', 'wrong']],
    );
    const marked = withConflictMarkers(merged, names) ?? '';
    assert.ok(
      marked.includes(
        '<<<<<<< ours\n    status: disputed # by two of us\n||||||| base\n    status: verified # by two of us\n=======\n    status: wrong # by two of us\n>>>>>>> theirs\n',
      ),
      marked,
    );
    assert.deepEqual(versionsIn(marked), { ours, base: sample, theirs });
    const [status, note] = conflicts;
    const resolved = resolveConflicts(merged, [
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
      const merged = merge(versions.ours, versions.theirs, versions.base);
      const theirs = merged.conflicts.map((conflict) => ({ conflict, value: conflict.theirs }));
      assert.equal(resolveConflicts(merged, theirs)?.text, versions.theirs);
    }
  });

  it('puts what both changed differently side by side', () => {
    const ours = sample.replace('status: unchecked', 'status: wrong');
    const theirs = sample.replace('status: unchecked', 'status: checking');
    const { text, clean } = mergeForGit({ base: sample, ours, theirs }, names, Math.random);
    assert.ok(!clean && text.includes('status: wrong') && text.includes('status: checking'));
  });

  it('puts both versions whole side by side where the file is not laid out in lines', () => {
    const version = (status: string, more: string) =>
      `{version: 1, claims: [{id: a, content: [{exact: x}], status: ${status}}]${more}} # ${status}\n`;
    const ours = version('wrong', ', x-fee: 1.10');
    const theirs = version('verified', ', x-rate: 1.20');
    const written = mergeForGit({ base: version('unchecked', ''), ours, theirs }, names, random());
    assert.equal(written.conflicts.length, 1);
    assert.deepEqual(versionsIn(written.text), { ours, base: version('unchecked', ''), theirs });
    const { text } = merge(ours, version('unchecked', ', x-rate: 1.20'), version('unchecked', ''));
    assert.equal(readRecord(text).record.claims[0]?.status, 'wrong');
    assert.ok(text.includes('x-fee: 1.10') && text.includes('x-rate:') && text.includes('# wrong'));
  });

  it('takes the lines of the side that is chosen, and leaves no comment of the other out', () => {
    const fee = (line: string) => sample.replace('x-desk: {night: true}', line);
    const merged = merge(fee('x-fee: 1.10 # mine'), fee('x-fee: 1.20 # yours'), fee('x-fee: 1.00'));
    const [conflict] = merged.conflicts;
    assert.ok(conflict);
    const chosen = resolveConflicts(merged, [{ conflict, value: conflict.theirs }])?.text;
    assert.ok(chosen?.includes('    # mine\n    x-fee: 1.20 # yours\n'), chosen);
    const another = resolveConflicts(merged, [{ conflict, value: 1.5 }])?.text;
    assert.ok(another?.includes('    x-fee: 1.5 # mine\n'), another);
  });
});
