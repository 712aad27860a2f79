import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { merge } from '../../src/cli/merge';
import { diskRecordFiles } from '../../src/node/record-files';

const record = `version: 1
claims:
  - id: k7m2q9x4tb
    speaker: børge-holt
    content:
      - exact: We start in May
    status: unchecked
`;
const versions = ['base', 'ours', 'theirs'] as const;

describe('The command merge', () => {
  let folder: string;
  const file = (version: string) => path.join(folder, version);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'merge-'));
    writeFileSync(file('base'), record);
    writeFileSync(file('ours'), record.replace('unchecked', 'verified'));
    writeFileSync(file('theirs'), record.replace('May', 'June'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes what both sides changed into ours', async () => {
    assert.deepEqual(await run(), { status: 0, errors: [] });
    assert.equal(
      readFileSync(file('ours'), 'utf8'),
      record.replace('unchecked', 'verified').replace('May', 'June'),
    );
  });

  for (const version of versions)
    for (const encoding of ['latin1', 'utf16le'] as const)
      it(`leaves all alone when ${version} is in ${encoding}, and says so`, async () => {
        writeFileSync(file(version), Buffer.from(readFileSync(file(version), 'utf8'), encoding));
        const before = versions.map((each) => readFileSync(file(each)));
        const { status, errors } = await run();
        assert.equal(status, 2);
        assert.deepEqual(errors, [`merge: ${file(version)}: not written in UTF-8`]);
        assert.deepEqual(
          versions.map((each) => readFileSync(file(each))),
          before,
        );
        assert.deepEqual(readdirSync(folder).sort(), [...versions]);
      });

  async function run() {
    const errors: string[] = [];
    const status = await merge(versions.map(file), diskRecordFiles(), {
      error: (line) => void errors.push(line),
    });
    return { status, errors };
  }
});
