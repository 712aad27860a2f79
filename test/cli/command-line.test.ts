import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

describe('The command line', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'command-line-'));
    program = path.join(folder, 'cli.js');
    buildSync({
      ...{ entryPoints: ['src/cli.ts'], outfile: program, bundle: true, platform: 'node' },
      ...{ target: 'es2022', loader: { '.bin': 'binary' } },
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  async function run(args: readonly string[], reads: boolean): Promise<{ status: unknown; errors: string }> {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    if (reads) child.stdout.resume();
    else child.stdout.destroy();
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const [status] = (await once(child, 'close')) as unknown[];
    return { status, errors };
  }

  it('ends without a word when nobody reads any further', async () => {
    for (const args of [
      ['--help'],
      ['analyse', 'samples/sea-cable.article', 'samples/harbour-crane.article'],
    ])
      assert.deepEqual(await run(args, false), { status: 0, errors: '' }, args.join(' '));
  });

  it('calls itself by the name under which it is installed', async () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    const [name] = Object.keys(bin);
    const { status, errors } = await run([], true);
    assert.equal(status, 2);
    assert.deepEqual(errors.match(/(?<=^usage: )\S+/gm), [name, name, name]);
    assert.ok(!errors.includes('cli.js'));
  });
});
