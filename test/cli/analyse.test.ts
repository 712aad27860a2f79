import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { analyse } from '../../src/cli/analyse';

const article = `Storm closes the bridge

"The wind was too strong," said harbour master Ida Falk.

"We will open tomorrow," Per Noor said.
`;
const record = `version: 1
speakers:
  ida:
    name: Ida Falk
claims:
  - id: k7m2q9x4tb
    kind: direct
    speaker: ida
    content:
      - exact: The wind was too strong
        at: [26, 49]
    status: verified
dismissed:
  - {exact: We will open tomorrow, at: [84, 105]}
`;

describe('The command analyse', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'analyse-'));
    file = path.join(folder, 'bridge.article');
    writeFileSync(file, article);
    writeFileSync(`${file}.record.yaml`, record);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('names the record when that is not written in UTF-8', async () => {
    const bytes = Buffer.from(record.replace('Ida Falk', 'Idä Falk'), 'latin1');
    writeFileSync(`${file}.record.yaml`, bytes);
    const { status, out, errors } = await run('--with-record', file);
    assert.deepEqual([status, out, errors], [1, [], [`${file}.record.yaml: not written in UTF-8`]]);
    assert.deepEqual(readFileSync(`${file}.record.yaml`), bytes);
    const absent = await run(`${file}.txt`);
    assert.equal(absent.errors.length, 1);
    assert.ok(absent.errors[0]?.startsWith(`${file}.txt: `));
  });

  it('looks at the text alone unless the record is asked for', async () => {
    const { claims } = await jsonOf('--format', 'jsonl', file);
    assert.ok(claims.length >= 2);
    assert.ok(claims.every(({ id, status }) => /^c\d+$/.test(id) && status === undefined));
  });

  it('with the record: what is recorded stands as recorded, what is dismissed is gone', async () => {
    const { claims, speakers } = await jsonOf('--format', 'jsonl', '--with-record', file);
    const start = article.indexOf('The wind');
    assert.deepEqual(
      claims.map(({ id, content, speaker, confidence, status }) => [
        id,
        content,
        speaker,
        confidence,
        status,
      ]),
      [['k7m2q9x4tb', [[start, start + 'The wind was too strong'.length]], 'ida', 1, 'verified']],
    );
    assert.equal(speakers.find(({ id }) => id === 'ida')?.mentions.length, 1);
  });

  it('with the record, as a table: the status in place of the sureness', async () => {
    const { status, out } = await run('--with-record', file);
    assert.equal(status, 0);
    assert.match(out[0] ?? '', /Ida Falk +direct +verified +The wind was too strong/);
  });

  it('a damaged record is named, what can be made out is printed', async () => {
    writeFileSync(`${file}.record.yaml`, record.replace('version: 1', 'version: 99'));
    const { status, out, errors } = await run('--with-record', '--format', 'jsonl', file);
    assert.equal(status, 1);
    assert.equal(out.length, 1);
    assert.match(errors.join('\n'), /bridge\.article\.record\.yaml: /);
  });

  it('goes on after a file that cannot be read', async () => {
    const { status, out, errors } = await run('--format', 'jsonl', path.join(folder, 'none'), folder, file);
    assert.deepEqual([status, out.length, errors.length], [1, 1, 2]);
  });

  it('refuses wrong usage', async () => {
    for (const args of [[], ['--format', 'xml', file], ['--what', file], ['--stdin', '--with-record']])
      assert.equal((await run(...args)).status, 2, args.join(' '));
  });

  async function run(...args: string[]): Promise<{ status: number; out: string[]; errors: string[] }> {
    const out: string[] = [];
    const errors: string[] = [];
    const status = await analyse(args, {
      input: Readable.from([]),
      print: (line) => Promise.resolve(void out.push(line)),
      error: (line) => void errors.push(line),
    });
    return { status, out, errors };
  }

  async function jsonOf(...args: string[]): Promise<Printed> {
    const { out } = await run(...args);
    return JSON.parse(out[0] ?? '') as Printed;
  }
});

interface Printed {
  readonly speakers: readonly { id: string; mentions: readonly unknown[] }[];
  readonly claims: readonly {
    id: string;
    content: readonly (readonly [number, number])[];
    speaker: string | null;
    confidence: number;
    status?: string;
  }[];
}
