import assert from 'node:assert/strict';
import fc from 'fast-check';
import { versionsIn } from '../../../src/record/merge/conflict-text';
import { canonical } from '../../../src/record/merge/keyed';
import { mergeForGit } from '../../../src/record/merge/git-merge';
import { mergeRecords, type MergedRecord } from '../../../src/record/merge/merge-records';
import { readRecord } from '../../../src/record/reading';
import type { PlainMap, PlainValue } from '../../../src/record/yaml/plain-value';
import { fileValue } from '../../../src/record/yaml/yaml-file';
import { runs } from '../../runs';
import { dress, fileOf, recordValue, seeded } from '../arbitraries';

interface Act {
  readonly on: number;
  readonly key: string;
  readonly value: PlainValue;
}

const names = { ours: 'ours', base: 'base', theirs: 'theirs' };
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    on: fc.nat(),
    key: fc.constant('status'),
    value: fc.constantFrom('wrong', 'verified', 'disputed'),
  }),
  fc.record({ on: fc.nat(), key: fc.constant('note'), value: fc.constantFrom('a', 'b\nc', 'd') }),
  fc.record({
    on: fc.nat(),
    key: fc.constant('checks'),
    value: fc.constantFrom('A', 'B').map((by): PlainValue => [{ by }]),
  }),
  fc.record({ on: fc.nat(), key: fc.constant('add'), value: fc.stringMatching(/^n[a-z]{9}$/) }),
  fc.record({ on: fc.nat(), key: fc.constant('delete'), value: fc.constant(null) }),
  fc.record({
    on: fc.nat(),
    key: fc.constant('dismiss'),
    value: fc.nat(2).map((place): PlainValue => ({ exact: 'no way', at: [place * 50, place * 50 + 6] })),
  }),
  fc.record({ on: fc.nat(), key: fc.constant('restore'), value: fc.constant(null) }),
);
const acts = fc.array(act, { maxLength: 4 });

/** A record after what a person did to it. */
function after(value: PlainMap, done: readonly Act[]): PlainMap {
  const claims = (value['claims'] as PlainMap[]).map((claim) => ({ ...claim }));
  const dismissed = [...((value['dismissed'] as PlainValue[] | undefined) ?? [])];
  for (const { on, key, value: what } of done) {
    if (key === 'dismiss') dismissed.splice(on % (dismissed.length + 1), 0, what);
    if (key === 'restore') dismissed.splice(on % Math.max(1, dismissed.length), 1);
    if (key === 'dismiss' || key === 'restore') continue;
    const index = on % Math.max(1, claims.length);
    if (key === 'add' && claims.some(({ id }) => id === what)) continue;
    if (key === 'add')
      claims.splice(index, 0, { id: what, content: [{ exact: `words of ${canonical(what)}` }] });
    else if (key === 'delete') claims.splice(index, 1);
    else if (claims[index]) claims[index][key] = what;
  }
  return { ...value, claims, ...(value['dismissed'] || dismissed.length > 0 ? { dismissed } : {}) };
}

function merge(base: string, ours: string, theirs: string): MergedRecord {
  const outcome = mergeRecords(base, ours, theirs, seeded(5));
  assert.ok(outcome.ok, outcome.ok ? undefined : outcome.reason);
  return outcome;
}

/** What a record says, without the order of its lists. */
function meaning(text: string): string {
  const sorted = (value: PlainValue): PlainValue =>
    Array.isArray(value)
      ? value.map(sorted).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)]))
        : value;
  return canonical(sorted(fileValue(readRecord(text).file)));
}

const ids = (text: string) => new Set(readRecord(text).record.claims.map(({ id }) => id));

describe('Properties of merging', function () {
  this.timeout(process.env['RUNS_FACTOR'] === undefined ? 120_000 : 0);

  it('give our file back when theirs changed nothing, theirs when we changed nothing', () => {
    fc.assert(
      fc.property(recordValue, acts, dress, (value, done, look) => {
        const base = fileOf(value, look);
        const changed = fileOf(after(value, done), look);
        assert.equal(merge(base, changed, base).text, changed);
        const { text, conflicts } = merge(base, base, changed);
        assert.deepEqual(conflicts, []);
        assert.equal(meaning(text), meaning(changed));
      }),
      runs(120),
    );
  });

  it('say the same whoever is ours, lose no claim and no decision', () => {
    fc.assert(
      fc.property(recordValue, acts, acts, dress, (value, mine, yours, look) => {
        const base = fileOf(value, look);
        const [ours, theirs] = [
          fileOf(after(value, mine), look),
          fileOf(after(value, yours), { ...look, comments: [] }),
        ];
        const one = merge(base, ours, theirs);
        const other = merge(base, theirs, ours);
        const paths = (merged: MergedRecord) => merged.conflicts.map(({ path }) => path.join('/')).sort();
        assert.deepEqual(paths(one), paths(other));
        if (one.conflicts.length === 0 && one.changedIds.length === 0)
          assert.equal(meaning(one.text), meaning(other.text));
        const open = new Set(one.conflicts.map(({ claim }) => claim));
        const [before, own, theirOwn, merged] = [ids(base), ids(ours), ids(theirs), ids(one.text)];
        for (const id of [...own, ...theirOwn]) {
          const goneInOne = before.has(id) && !(own.has(id) && theirOwn.has(id));
          assert.ok(merged.has(id) || goneInOne || open.has(id), id);
        }
        for (const conflict of one.conflicts) assert.notDeepEqual(conflict.ours, conflict.theirs);
      }),
      runs(80),
    );
  });

  it('give the same in any order when edits have nothing to do with one another', () => {
    fc.assert(
      fc.property(
        recordValue,
        fc.shuffledSubarray(['status', 'note', 'terms'], { minLength: 3 }),
        (value, keys) => {
          const look = { comments: [], crlf: false, bom: false, open: false };
          const base = fileOf(value, look);
          const words: Record<string, string> = { status: 'wrong', note: 'Why?', terms: 'deepBackground' };
          const [a, b, c] = keys.map((each) =>
            fileOf(after(value, [{ on: 0, key: each, value: words[each] ?? '' }]), look),
          );
          const left = merge(base, merge(base, a!, b!).text, c!).text;
          const right = merge(base, a!, merge(base, b!, c!).text).text;
          assert.equal(meaning(left), meaning(right));
        },
      ),
      runs(60),
    );
  });

  it('leave conflicts from which both versions can be had back', () => {
    fc.assert(
      fc.property(recordValue, acts, acts, dress, (value, mine, yours, look) => {
        const base = fileOf(value, look);
        const [ours, theirs] = [fileOf(after(value, mine), look), fileOf(after(value, yours), look)];
        const written = mergeForGit({ base, ours, theirs }, names, seeded(2));
        if (written.clean) return;
        const versions = versionsIn(written.text);
        assert.ok(versions, written.text);
        const told = readRecord(versions.theirs);
        for (const { problems } of [readRecord(versions.ours), told])
          assert.deepEqual(
            problems.filter(({ severity }) => severity === 'error'),
            [],
          );
        for (const { claim, path, theirs: wanted } of written.conflicts) {
          const [, , field] = path;
          const found: Readonly<Record<string, unknown>> | undefined = told.record.claims.find(
            ({ id }) => id === claim,
          );
          if (field === undefined) assert.equal(found !== undefined, wanted !== undefined);
          else assert.deepEqual(canonical(found?.[field] as PlainValue | undefined), canonical(wanted));
        }
      }),
      runs(200),
    );
  });
});
