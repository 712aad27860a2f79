import assert from 'node:assert/strict';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskRecordFiles } from '../../src/node/record-files';
import { readRecord } from '../../src/record/reading';
import { RecordStore, type RecordFiles } from '../../src/record/record-store';
import { sample } from './sample';

const nodeRecordFiles = diskRecordFiles();

describe('Writing records', () => {
  let folder: string;
  let file: string;
  const store = (files: Partial<RecordFiles> = {}) =>
    new RecordStore(
      { ...nodeRecordFiles, ...files },
      () => 0.3,
      () => Promise.resolve(),
    );
  const onDisk = () => readFileSync(file, 'utf8');
  const edited = sample.replace('terms: onTheRecord', 'terms: background');
  const others = sample.replace('status: unchecked', 'status: checking');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'record-store-'));
    file = path.join(folder, 'a.txt.record.yaml');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('creates and replaces a file and leaves nothing else in the folder', async () => {
    assert.ok((await store().write(file, undefined, sample)).ok);
    assert.ok((await store().write(file, sample, edited)).ok);
    assert.equal(onDisk(), edited);
    assert.deepEqual(readdirSync(folder), ['a.txt.record.yaml']);
  });

  it('keeps the mode of the file and the link that it is', async () => {
    const real = path.join(folder, 'real.yaml');
    writeFileSync(real, sample);
    chmodSync(real, 0o640);
    symlinkSync(real, file);
    assert.ok((await store().write(file, sample, edited)).ok);
    assert.ok(lstatSync(file).isSymbolicLink());
    assert.equal(statSync(real).mode & 0o777, 0o640);
    assert.equal(readFileSync(real, 'utf8'), edited);
  });

  it('keeps every mode, also one that this program would not give a new file', async () => {
    const umask = process.umask(0o022);
    try {
      for (const mode of [0o600, 0o640, 0o660, 0o664, 0o666, 0o2664]) {
        writeFileSync(file, sample);
        chmodSync(file, mode);
        assert.ok((await store().write(file, sample, edited)).ok);
        assert.equal(statSync(file).mode & 0o7777, mode, mode.toString(8));
      }
    } finally {
      process.umask(umask);
    }
  });

  it('leaves a record alone that is not written in UTF-8', async () => {
    const bytes = Buffer.from(sample.replace('claims:', '# geprüft von Müller\nclaims:'), 'latin1');
    writeFileSync(file, bytes);
    const read = bytes.toString('utf8');
    for (const base of [read, sample, undefined])
      assert.deepEqual(await store().write(file, base, edited), {
        ok: false,
        reason: 'encoding',
        conflicts: [],
      });
    assert.equal(await store().replaceText(file, read, edited), false);
    assert.deepEqual(readFileSync(file), bytes);
    assert.deepEqual(readdirSync(folder), ['a.txt.record.yaml']);
  });

  it('keeps the new file when the record may be half written', async () => {
    writeFileSync(file, sample);
    const halfWay = store({
      replace(name) {
        writeFileSync(name, edited.slice(0, 40));
        return Promise.reject(new Error('power'));
      },
    });
    assert.deepEqual(await halfWay.write(file, sample, edited), {
      ok: false,
      reason: 'failed',
      conflicts: [],
    });
    assert.equal(readFileSync(path.join(folder, '.a.txt.record.yaml.saving'), 'utf8'), edited);
  });

  it('throws nothing away that a dead program was about to write, however much waits already', async () => {
    const saving = path.join(folder, '.a.txt.record.yaml.saving');
    const waiting = (index: number) =>
      path.join(folder, `.a.txt.record.yaml.unfinished${index === 1 ? '' : `-${index}`}`);
    const note = (words: string) => sample.replace('Ask again.', words);
    writeFileSync(file, sample);
    for (let index = 1; index <= 5; index++) writeFileSync(waiting(index), note(`No. ${index}.`));
    writeFileSync(saving, note('No. 6.'));
    const impatient = new RecordStore(
      diskRecordFiles(0),
      () => 0.3,
      () => Promise.resolve(),
    );
    const result = await impatient.write(file, sample, edited);
    assert.deepEqual(result, { ok: false, reason: 'busy', conflicts: [] });
    assert.equal(readFileSync(saving, 'utf8'), note('No. 6.'));
    for (const spare of [note('No. 3.'), note('No. 3.').slice(0, -9), 'version: [']) {
      writeFileSync(saving, spare);
      writeFileSync(file, sample);
      assert.ok((await impatient.write(file, sample, edited)).ok, spare);
      assert.equal(onDisk(), edited);
    }
    for (let index = 1; index <= 5; index++)
      assert.equal(readFileSync(waiting(index), 'utf8'), note(`No. ${index}.`));
  });

  it('makes a record whole that a broken-off write of its own left half written', async () => {
    // Up to the end of the first claim: half a record that reads like one from which the second was deleted.
    const half = edited.slice(0, edited.indexOf('  - id: p3v8n1c6dz'));
    const breaking = (code: string, times: number) => {
      let left = times;
      return store({
        replace(name, temporary, texts) {
          if (left-- <= 0) return nodeRecordFiles.replace(name, temporary, texts);
          writeFileSync(name, half);
          return Promise.reject(Object.assign(new Error(code), { code }));
        },
        async writeBeside(name, text) {
          // As in a virtual folder, where a new file takes the place of one that was left.
          rmSync(path.join(folder, '.a.txt.record.yaml.saving'), { force: true });
          return nodeRecordFiles.writeBeside(name, text);
        },
      });
    };
    writeFileSync(file, sample);
    assert.ok((await breaking('Unavailable', 1).write(file, sample, edited)).ok);
    assert.equal(onDisk(), edited);
    writeFileSync(file, sample);
    assert.equal((await breaking('Unavailable', Infinity).write(file, sample, edited)).ok, false);
    assert.equal(readFileSync(path.join(folder, '.a.txt.record.yaml.saving'), 'utf8'), edited);
  });

  it('merges what others changed meanwhile', async () => {
    writeFileSync(file, others);
    const result = await store().write(file, sample, edited);
    assert.deepEqual(result, { ok: true, text: onDisk(), merged: true, changedIds: [] });
    assert.equal(onDisk(), others.replace('terms: onTheRecord', 'terms: background'));
  });

  it('keeps a record whole that another program emptied', async () => {
    for (const found of ['', '\n', '# emptied\n']) {
      writeFileSync(file, found);
      assert.ok((await store().write(file, sample, edited)).ok);
      assert.equal(onDisk(), (found.startsWith('#') ? found : '') + edited);
    }
  });

  it('gives a true conflict back and writes nothing', async () => {
    const mine = sample.replace('status: unchecked', 'status: wrong');
    writeFileSync(file, others);
    const result = await store().write(file, sample, mine);
    assert.ok(!result.ok && result.reason === 'conflict' && result.conflicts.length === 1);
    assert.equal(onDisk(), others);
  });

  it('never writes over a broken file, nor a broken text', async () => {
    const broken = sample.replace('[Marlow, the mayor]', '[Marlow');
    writeFileSync(file, broken);
    assert.deepEqual(await store().write(file, sample, edited), {
      ok: false,
      reason: 'locked',
      conflicts: [],
    });
    assert.equal(onDisk(), broken);
    writeFileSync(file, sample);
    assert.deepEqual(await store().write(file, sample, broken), {
      ok: false,
      reason: 'invalid',
      conflicts: [],
    });
    assert.equal(onDisk(), sample);
  });

  it('starts anew when the file changes between reading and replacing', async () => {
    writeFileSync(file, sample);
    let meddled = false;
    const result = await store({
      async writeBeside(name, text) {
        const temporary = await nodeRecordFiles.writeBeside(name, text);
        if (!meddled) writeFileSync(file, others);
        meddled = true;
        return temporary;
      },
    }).write(file, sample, edited);
    assert.ok(result.ok && result.merged);
    assert.equal(readRecord(onDisk()).record.claims[1]?.status, 'checking');
    const restless = store({
      async writeBeside(name, text) {
        writeFileSync(file, `${onDisk()}# again\n`);
        return nodeRecordFiles.writeBeside(name, text);
      },
    });
    const last = await restless.write(file, sample, sample.replace('Harbour', 'Harbor'));
    assert.ok(!last.ok && last.reason === 'busy');
    assert.deepEqual(readdirSync(folder), ['a.txt.record.yaml']);
  });

  it('says in plain terms what the file system refuses', async () => {
    const failing = (code: string) => async () => Promise.reject(Object.assign(new Error(code), { code }));
    for (const [code, reason] of [
      ['ENOSPC', 'full'],
      ['EROFS', 'denied'],
      ['EBUSY', 'busy'],
      ['EIO', 'failed'],
    ] as const) {
      assert.deepEqual(await store({ writeBeside: failing(code) }).write(file, undefined, sample), {
        ok: false,
        reason,
        conflicts: [],
      });
      assert.deepEqual(await store({ replace: failing(code) }).write(file, undefined, sample), {
        ok: false,
        reason,
        conflicts: [],
      });
    }
    assert.deepEqual(readdirSync(folder), []);
    const missing = path.join(folder, 'gone', 'a.record.yaml');
    assert.deepEqual(await store().write(missing, undefined, sample), {
      ok: false,
      reason: 'missing',
      conflicts: [],
    });
    mkdirSync(file);
    const result = await store().write(file, undefined, sample);
    assert.equal(result.ok, false);
  });

  describe('that have other names, in place', () => {
    const longer = sample.replace('Ask again.', 'Ask again. '.repeat(2000).trim());
    let handles: FileHandle;
    let real: (...all: unknown[]) => unknown;
    /** Has the disk take a part of each write only, once `before` has let it. */
    const takingParts = (before: () => void): void => {
      handles.write = function (this: FileHandle, bytes: Uint8Array, ...[from, length = 0, at]: number[]) {
        before();
        return Reflect.apply(real, this, [bytes, from, Math.min(length, 4096), at]);
      } as FileHandle['write'];
    };

    beforeEach(async () => {
      writeFileSync(file, sample);
      linkSync(file, path.join(folder, 'other-name.yaml'));
      const handle = await open(file);
      handles = Object.getPrototypeOf(handle) as FileHandle;
      real = Reflect.get(handles, 'write') as typeof real;
      await handle.close();
    });
    afterEach(() => {
      Reflect.set(handles, 'write', real);
    });

    it('are written whole, however little the disk takes at once', async () => {
      let writes = 0;
      takingParts(() => writes++);
      assert.ok((await store().write(file, sample, longer)).ok);
      assert.ok(writes > 1);
      assert.equal(onDisk(), longer);
    });

    it('say again what they said when the disk is full half way', async () => {
      let writes = 0;
      takingParts(() => {
        if (++writes === 3) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      });
      const result = await store().write(file, sample, longer);
      assert.deepEqual(result, { ok: false, reason: 'full', conflicts: [] });
      assert.equal(onDisk(), sample);
      assert.deepEqual(readdirSync(folder).toSorted(), ['a.txt.record.yaml', 'other-name.yaml']);
    });

    it('keep the new file beside them when they do not say what was written', async () => {
      handles.write = function (this: FileHandle, bytes: Uint8Array, ...[from, length, at]: number[]) {
        return Reflect.apply(real, this, [Buffer.alloc(bytes.length), from, length, at]);
      } as FileHandle['write'];
      const result = await store().write(file, sample, longer);
      assert.deepEqual(result, { ok: false, reason: 'failed', conflicts: [] });
      assert.equal(readFileSync(path.join(folder, '.a.txt.record.yaml.saving'), 'utf8'), longer);
    });
  });

  it('says so when the record is a link to a file that is not there', async () => {
    symlinkSync(path.join(folder, 'gone.yaml'), file);
    const loop = path.join(folder, 'b.txt.record.yaml');
    symlinkSync(loop, loop);
    for (const link of [file, loop]) {
      const result = await store().write(link, undefined, sample);
      assert.deepEqual(result, { ok: false, reason: 'dangling', conflicts: [] });
      assert.ok(lstatSync(link).isSymbolicLink());
    }
    assert.equal(readdirSync(folder).length, 2);
    writeFileSync(path.join(folder, 'gone.yaml'), sample);
    assert.ok((await store().write(file, sample, edited)).ok);
  });

  it('says so when its name is too long for the disk', async () => {
    for (const [length, written] of [
      [240, true],
      [250, false],
      [260, false],
    ] as const) {
      const named = path.join(folder, 'n'.repeat(length - '.record.yaml'.length) + '.record.yaml');
      const result = await store().write(named, undefined, sample);
      assert.deepEqual(result.ok ? undefined : result.reason, written ? undefined : 'longName');
    }
    assert.equal(readdirSync(folder).length, 1);
  });

  it('does one write after the other', async () => {
    const one = store();
    await one.write(file, undefined, sample);
    let base = sample;
    const results = Array.from({ length: 50 }, (_, i) => {
      const next = sample.replace('role: mayor', `role: mayor ${i}`);
      const before = base;
      base = next;
      return one.write(file, before, next);
    });
    assert.ok((await Promise.all(results)).every(({ ok }) => ok));
    assert.equal(onDisk(), base);
  });
});
