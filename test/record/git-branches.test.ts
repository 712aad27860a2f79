import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { versionsIn } from '../../src/record/merge/conflict-text';
import { readRecord } from '../../src/record/reading';
import { sample } from './sample';

describe('Merging records on real git branches', () => {
  let folder: string;
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
  const mergeBranches = (ours: string, theirs: string): boolean => {
    git('checkout', '-qB', 'theirs', 'start');
    commit(theirs);
    git('checkout', '-qB', 'ours', 'start');
    commit(ours);
    try {
      git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'merge', '-q', '--no-edit', 'theirs');
      return true;
    } catch {
      return false;
    }
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'record-merge-'));
    const driver = path.join(folder, '.git', 'driver.cjs');
    git('init', '-q', '-b', 'start');
    buildSync({
      stdin: {
        contents: `import { merge } from './src/cli/merge';
          import { diskRecordFiles } from './src/node/record-files';
          void merge(process.argv.slice(2), diskRecordFiles(), { error: (line) => process.stderr.write(line) })
            .then((status) => { process.exitCode = status; });`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      outfile: driver,
    });
    git('config', 'merge.record.driver', `"${process.execPath}" "${driver}" %O %A %B`);
    writeFileSync(path.join(folder, '.gitattributes'), '*.record.yaml merge=record\n');
    commit(sample);
  });

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
    const as = (status: string) => sample.replace('status: unchecked', `status: ${status}`);
    assert.equal(mergeBranches(as('wrong'), as('disputed')), false);
    assert.match(git('status', '--porcelain'), /^UU bridge\.txt\.record\.yaml/m);
    const versions = versionsIn(readFileSync(record(), 'utf8'));
    assert.deepEqual(versions, { ours: as('wrong'), base: sample, theirs: as('disputed') });
    git('merge', '--abort');
  });
});
