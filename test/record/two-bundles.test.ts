import assert from 'node:assert/strict';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import type { diskRecordFiles } from '../../src/node/record-files';
import { readRecord } from '../../src/record/reading';
import { RecordStore, type RecordFiles } from '../../src/record/record-store';
import { sample } from './sample';

/** As they are shipped for the desktop: the store in one bundle, the files of the disk in another. */
describe('The store and the disk in bundles of their own', () => {
  const whole = sample.replace('Ask again.', 'Frågad på nytt.');
  const bytes = Buffer.from(whole);
  /** Up to the middle of a letter. */
  const half = bytes.subarray(0, bytes.indexOf('å') + 1);
  let folder: string;
  let file: string;
  let disk: RecordFiles;
  const onDisk = (): string => readFileSync(file, 'utf8');

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'two-bundles-'));
    file = path.join(folder, 'a.txt.record.yaml');
    const outfile = path.join(folder, 'disk.cjs');
    buildSync({ entryPoints: ['src/node/record-files.ts'], bundle: true, platform: 'node', outfile });
    const bundle = createRequire(outfile)(outfile) as { diskRecordFiles: typeof diskRecordFiles };
    disk = bundle.diskRecordFiles();
  });
  after(() => rmSync(folder, { recursive: true }));

  it('finish a write that was cut short within a letter, and take in what comes late', async () => {
    writeFileSync(file, half);
    const held = openSync(file, 'r+');
    let late: Promise<string | undefined> | undefined;
    const store = new RecordStore(
      {
        ...disk,
        async replace(...all) {
          const replaced = await disk.replace(...all);
          late ??= replaced.late;
          return replaced;
        },
      },
      Math.random,
    );
    assert.ok((await store.finish(file, whole)).ok);
    assert.equal(onDisk(), whole);
    ftruncateSync(held);
    writeSync(held, whole.replace('id: p3v8n1c6dz', 'id: c5d6f7g8h9'), 0);
    closeSync(held);
    await late;
    await setImmediate();
    await store.reassure(file, undefined, whole);
    const ids = readRecord(onDisk()).record.claims.map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), ['c5d6f7g8h9', 'k7m2q9x4tb', 'p3v8n1c6dz']);
  });

  it('stay up when what comes late is no text', async () => {
    writeFileSync(file, half);
    // It would end the process.
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const late = (): Promise<never> => Promise.reject(new Error('no text'));
    const store = new RecordStore(
      { ...disk, replace: async (...all) => ({ ...(await disk.replace(...all)), late: late() }) },
      Math.random,
    );
    assert.ok((await store.finish(file, whole)).ok);
    await setImmediate();
    process.off('unhandledRejection', note);
    assert.equal(onDisk(), whole);
    assert.deepEqual(unhandled, []);
  });

  it('wait for a program that is in the middle of a letter', async () => {
    writeFileSync(file, half);
    const store = new RecordStore(disk, Math.random, () => {
      writeFileSync(file, whole);
      return Promise.resolve();
    });
    const edited = whole.replace('terms: onTheRecord', 'terms: background');
    const result = await store.write(file, whole, edited);
    assert.ok(result.ok, result.ok ? '' : result.reason);
    assert.equal(onDisk(), edited);
  });

  it('know what is written in another encoding', async () => {
    const latin = Buffer.from(whole, 'latin1');
    writeFileSync(file, latin);
    const store = new RecordStore(disk, Math.random, () => Promise.resolve());
    const result = await store.write(file, whole, sample);
    assert.deepEqual(result, { ok: false, reason: 'encoding', conflicts: [] });
    assert.deepEqual(readFileSync(file), latin);
  });
});
