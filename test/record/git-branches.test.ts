import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { versionsIn } from '../../src/record/merge/conflict-text';
import { mergeRecords } from '../../src/record/merge/merge-records';
import { resolveConflicts } from '../../src/record/merge/resolve';
import { readRecord } from '../../src/record/reading';
import { sample } from './sample';

describe('Merging records on real git branches', () => {
  let folder: string;
  let command: string;
  const record = () => path.join(folder, 'bridge.txt.record.yaml');
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  const commit = (text: string) => {
    writeFileSync(record(), text);
    git('add', '-A');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'edit');
  };
  const branch = (name: string, from: string, text: string): void => {
    git('checkout', '-qB', name, from);
    commit(text);
  };
  const mergeIn = (theirs: string, ...options: string[]): boolean => {
    const config = ['user.name=T', 'user.email=t@example.org', ...options].flatMap((option) => [
      '-c',
      option,
    ]);
    try {
      git(...config, 'merge', '-q', '--no-edit', theirs);
      return true;
    } catch {
      return false;
    }
  };
  const mergeBranches = (ours: string, theirs: string): boolean => {
    branch('theirs', 'start', theirs);
    branch('ours', 'start', ours);
    return mergeIn('theirs');
  };
  /** Two branches that each took in the other's first commit, resolved in its own way, and went on. */
  const crissCross = (ours: string, theirs: string, ...options: string[]): boolean => {
    branch('one', 'start', status('wrong'));
    branch('two', 'start', status('disputed'));
    git('tag', '-f', 'second');
    branchMerged('ours', 'one', 'second', ours);
    branchMerged('theirs', 'second', 'one', theirs);
    git('checkout', '-q', 'ours');
    return mergeIn('theirs', ...options);
  };
  const branchMerged = (name: string, from: string, other: string, text: string): void => {
    git('checkout', '-qB', name, from);
    mergeIn(other);
    commit(text);
  };
  const status = (value: string) => sample.replace('status: unchecked', `status: ${value}`);
  /** What _Resolve Record Conflict_ gets to ask about. */
  const asked = (): { conflicts: string[]; text: string } => {
    const versions = versionsIn(readFileSync(record(), 'utf8'));
    assert.ok(versions);
    const merged = mergeRecords(versions.base, versions.ours, versions.theirs, Math.random);
    assert.ok(merged.ok, merged.ok ? '' : merged.reason);
    const chosen = merged.conflicts.map((conflict) => ({ conflict, value: conflict.theirs }));
    const text = resolveConflicts(merged, chosen)?.text ?? '';
    assert.equal(readRecord(text).state, 'open');
    return { conflicts: merged.conflicts.map(({ path }) => path.slice(2).join('/')), text };
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'record-merge-'));
    const driver = path.join(folder, '.git', 'driver.cjs');
    git('init', '-q', '-b', 'start');
    buildSync({
      entryPoints: ['src/merge-driver.ts'],
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      outfile: driver,
    });
    command = `"${process.execPath}" "${driver}" %O %A %B`;
    git('config', 'merge.record.driver', command);
    // Small enough for the package, of which it is a part: it does not hold the model.
    assert.ok(statSync(driver).size < 1_000_000);
    writeFileSync(path.join(folder, '.gitattributes'), '*.record.yaml merge=record\n');
    commit(sample);
  });

  afterEach(() => git('reset', '-q', '--hard'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('merges two claims added at one place, which git alone cannot', () => {
    const add = (id: string) =>
      sample.replace(
        'dismissed:',
        `  - id: ${id}\n    content:\n      - exact: said by ${id}\n        at: [400, 410]\ndismissed:`,
      );
    assert.ok(mergeBranches(add('aaaa'), add('bbbb')));
    const { record: merged, problems } = readRecord(readFileSync(record(), 'utf8'));
    assert.deepEqual(problems, []);
    assert.equal(merged.claims.length, 4);
  });

  it('leaves a conflict that a person can resolve', () => {
    assert.equal(mergeBranches(status('wrong'), status('disputed')), false);
    assert.match(git('status', '--porcelain'), /^UU bridge\.txt\.record\.yaml/m);
    const versions = versionsIn(readFileSync(record(), 'utf8'));
    assert.deepEqual(versions, { ours: status('wrong'), base: sample, theirs: status('disputed') });
  });

  for (const [name, length] of [
    ['with longer markers where git asks for them', ' %L'],
    ['with a driver set up before there were longer markers', ''],
  ] as const)
    it(`merges after criss-cross merges by fields, ${name}`, () => {
      git('config', 'merge.record.driver', command + length);
      const one = status('verified').replace('language: en', 'language: en\n  section: Local');
      const other = status('unverifiable').replace('role: mayor', 'role: mayor\n    party: none');
      assert.equal(crissCross(one, other), false);
      const text = readFileSync(record(), 'utf8');
      assert.equal(text.match(/^<{7}/gm)?.length, 1, text);
      assert.ok(text.includes('section: Local') && text.includes('party: none'));
      const { conflicts, text: resolved } = asked();
      assert.deepEqual(conflicts, ['status']);
      assert.equal(resolved, other.replace('language: en', 'language: en\n  section: Local'));
      git('config', 'merge.record.driver', command);
    });

  it('merges after criss-cross merges what both resolved alike', () => {
    const both = status('verified');
    assert.ok(crissCross(both.replace('role: mayor', 'role: deputy mayor'), both));
    assert.deepEqual(readRecord(readFileSync(record(), 'utf8')).problems, []);
  });

  for (const style of ['merge', 'diff3', 'zdiff3'])
    for (const eol of ['\n', '\r\n'])
      it(`resolves what git left by itself in the style ${style}, ${eol === '\n' ? 'LF' : 'CRLF'}`, () => {
        const lines = (text: string) => text.replaceAll('\n', eol);
        const noted = (value: string, note: string) =>
          lines(sample.replace('status: unchecked', `status: ${value}\n    note: ${note}`));
        git('checkout', '-qB', 'plain', 'start');
        writeFileSync(path.join(folder, '.gitattributes'), '*.record.yaml -text\n');
        commit(noted('unchecked', 'n0'));
        branch('theirs', 'plain', noted('verified', 'n2'));
        branch('ours', 'plain', noted('verified', 'n1'));
        assert.equal(mergeIn('theirs', `merge.conflictStyle=${style}`), false);
        const { conflicts, text } = asked();
        assert.deepEqual(conflicts, ['note']);
        assert.equal(text, noted('verified', 'n2'));
      });
});
