import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { diskRecordFiles } from '../../src/node/record-files';
import { readRecord } from '../../src/record/reading';
import { RecordStore } from '../../src/record/record-store';
import { sample } from './sample';

/** Adds claims to a record, one write each, and prints the id of each claim that was written. */
const writer = `
  import { RecordStore } from './src/record/record-store';
  import { diskRecordFiles } from './src/node/record-files';
  const [file, name, count] = process.argv.slice(2);
  const files = diskRecordFiles();
  const store = new RecordStore(files, Math.random);
  async function work() {
    for (let i = 0; i < Number(count); i++) {
      const id = name + String(i).padStart(6, '0');
      let result;
      do {
        const base = await files.read(file);
        const text = base.replace('dismissed:', '  - id: ' + id + '\\n    content:\\n      - exact: said by ' + id + '\\ndismissed:');
        result = await store.write(file, base, text);
      } while (result.reason === 'busy');
      process.stdout.write((result.ok ? id : result.reason) + '\\n');
    }
  }
  void work();`;

describe('Records that several programs write', function () {
  this.timeout(60_000);
  let folder: string;
  let file: string;
  const script = (): string => path.join(folder, 'writer.cjs');
  const ids = (): string[] => readRecord(readFileSync(file, 'utf8')).record.claims.map(({ id }) => id);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'record-processes-'));
    file = path.join(folder, 'a.txt.record.yaml');
    writeFileSync(file, sample);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Starts a writer; `said` are the ids that it said were written. */
  function start(name: string, count: number): { child: ChildProcess; said: () => string[] } {
    if (!existsSync(script())) {
      buildSync({
        stdin: { contents: writer, resolveDir: process.cwd(), loader: 'ts' },
        ...{ bundle: true, platform: 'node', outfile: script() },
      });
    }
    const child = spawn(process.execPath, [script(), file, name, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    return { child, said: () => out.split('\n').slice(0, -1) };
  }

  it('hold what each of them wrote', async () => {
    const writers = ['aa', 'bb', 'cc', 'dd'].map((name) => start(name, 12));
    await Promise.all(writers.map(({ child }) => once(child, 'close')));
    const said = writers.flatMap((one) => one.said());
    assert.equal(said.filter((id) => /^[a-d]{2}\d{6}$/.test(id)).length, 48, said.join(' '));
    assert.deepEqual(ids().toSorted(), [...said, 'k7m2q9x4tb', 'p3v8n1c6dz'].toSorted());
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.saving')),
      [],
    );
  });

  it('are whole, with all that was said to be written, whenever a program is killed', async () => {
    for (let round = 0; round < 8; round++) {
      const { child, said } = start(`r${round}`, 10_000);
      await once(child.stdout!, 'data');
      await new Promise((resolve) => setTimeout(resolve, round * 7));
      child.kill('SIGKILL');
      await once(child, 'close');
      const { state, record } = readRecord(readFileSync(file, 'utf8'));
      assert.equal(state, 'open');
      const held = new Set(record.claims.map(({ id }) => id));
      assert.deepEqual(
        said().filter((id) => !held.has(id)),
        [],
      );
      for (const left of readdirSync(folder).filter((name) => name.endsWith('.saving')))
        rmSync(path.join(folder, left));
    }
  });

  it('can be written again when a program has died over them', async () => {
    const left = path.join(folder, '.a.txt.record.yaml.saving');
    writeFileSync(left, 'version: 1\ncla');
    // Its clock may be wrong: what counts is that nothing happens to it.
    utimesSync(left, new Date('2039-01-01'), new Date('2039-01-01'));
    const store = new RecordStore(diskRecordFiles(300), Math.random);
    const edited = sample.replace('terms: onTheRecord', 'terms: background');
    assert.ok((await store.write(file, sample, edited)).ok);
    assert.equal(readFileSync(file, 'utf8'), edited);
    assert.ok(!existsSync(left));
  });

  it('keep aside what a program was about to write when it died, however many of them', async () => {
    const left = path.join(folder, '.a.txt.record.yaml.saving');
    const store = new RecordStore(diskRecordFiles(300), Math.random);
    const dying = ['Tern', 'Gull'].map((name) => sample.replace('Ines Marlow', name));
    for (const [index, text] of ['', ...dying].entries()) {
      writeFileSync(left, text);
      const base = readFileSync(file, 'utf8');
      assert.ok((await store.write(file, base, `${base}# write ${index}\n`)).ok);
      assert.ok(!existsSync(left));
    }
    const aside = readdirSync(folder).filter((name) => name.includes('.unfinished'));
    assert.deepEqual(
      aside.map((name) => readFileSync(path.join(folder, name), 'utf8')).toSorted(),
      dying.toSorted(),
    );
  });

  it('stay busy as long as another program is at work', async () => {
    const left = path.join(folder, '.a.txt.record.yaml.saving');
    writeFileSync(left, '');
    const atWork = setInterval(() => writeFileSync(left, `${Math.random()}`), 50);
    try {
      const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
      const store = new RecordStore(diskRecordFiles(400), Math.random, wait);
      const result = await store.write(file, sample, sample.replace('Harbour', 'Harbor'));
      assert.deepEqual(result, { ok: false, reason: 'busy', conflicts: [] });
    } finally {
      clearInterval(atWork);
    }
    assert.equal(readFileSync(file, 'utf8'), sample);
  });

  it('stay one file under all their names', async () => {
    const other = path.join(folder, 'other-name.yaml');
    linkSync(file, other);
    chmodSync(file, 0o660);
    const store = new RecordStore(diskRecordFiles(), Math.random);
    const shorter = sample.replace('Said twice, second time without "every".', 'Said twice.');
    assert.ok((await store.write(file, sample, shorter)).ok);
    assert.equal(readFileSync(other, 'utf8'), shorter);
    assert.equal(statSync(file).ino, statSync(other).ino);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.saving')),
      [],
    );
  });

  it('keep what a program that had them open writes a moment later', async () => {
    const others = sample.replace('status: unchecked', 'status: checking');
    const edited = sample.replace('terms: onTheRecord', 'terms: background');
    const store = new RecordStore(diskRecordFiles(), Math.random);
    const held = openSync(file, 'r+');
    assert.ok((await store.write(file, sample, edited)).ok);
    ftruncateSync(held);
    writeSync(held, others, 0);
    closeSync(held);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(readFileSync(file, 'utf8'), others.replace('terms: onTheRecord', 'terms: background'));
  });

  it('are waited for while another program has emptied them to write them', async () => {
    const others = sample.replace('status: unchecked', 'status: checking');
    const edited = sample.replace('terms: onTheRecord', 'terms: background');
    writeFileSync(file, '');
    setTimeout(() => writeFileSync(file, others), 150);
    assert.ok((await new RecordStore(diskRecordFiles(), Math.random).write(file, sample, edited)).ok);
    assert.equal(readFileSync(file, 'utf8'), others.replace('terms: onTheRecord', 'terms: background'));
  });

  it('come back once when another program wrote over what was just written', async () => {
    const store = new RecordStore(diskRecordFiles(), Math.random);
    const edited = sample.replace('terms: onTheRecord', 'terms: background');
    assert.ok((await store.write(file, sample, edited)).ok);
    const others = sample.replace('status: unchecked', 'status: checking');
    writeFileSync(file, others);
    await store.reassure(file, sample, edited);
    assert.equal(readFileSync(file, 'utf8'), others.replace('terms: onTheRecord', 'terms: background'));
    rmSync(file);
    await store.reassure(file, sample, edited);
    assert.ok(!existsSync(file), 'what was deleted stays away');
  });

  it('stay as they are when what was written was taken back meanwhile', async () => {
    const store = new RecordStore(diskRecordFiles(), Math.random);
    const edited = sample.replace('terms: onTheRecord', 'terms: background');
    writeFileSync(file, sample);
    assert.ok((await store.write(file, sample, edited)).ok);
    const back = store.write(file, edited, sample);
    const looked = store.reassure(file, sample, edited);
    assert.ok((await back).ok);
    await looked;
    await store.reassure(file, sample, edited);
    assert.equal(readFileSync(file, 'utf8'), sample);
  });
});
