import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Eslint from 'eslint';

// As the house has it installed; it finds its own files only where it stands.
const { ESLint } = createRequire(path.resolve('package.json'))('eslint') as typeof Eslint;

const network = [
  "import { request } from 'node:http';\nrequest('');",
  "import { connect } from 'net';\nconnect(1);",
  "import { lookup } from 'node:dns/promises';\nvoid lookup('');",
  "void fetch('');",
  "void globalThis.fetch('');",
  "new WebSocket('');",
  "void import('node:tls');",
];

describe('The linter', function () {
  this.timeout(60_000);
  /** With the rules of the house alone that need no types. */
  const linter = new ESLint({
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
    },
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  });
  const faults = async (filePath: string, code: string): Promise<number> => {
    const [result] = await linter.lintText(code, { filePath });
    assert.equal(result?.fatalErrorCount, 0);
    return result.errorCount;
  };

  it('lets nothing that is shipped reach the network', async () => {
    const shipped = ['text', 'attribution', 'record', 'editor', 'cli', 'node'].map((layer) => `${layer}/a`);
    for (const name of [...shipped, 'cli', 'merge-driver', 'extension', 'extension-node'])
      for (const code of network) assert.ok((await faults(`src/${name}.ts`, code)) > 0, `${name}: ${code}`);
  });

  it('lets no layer of the stair know what only Node can do', async () => {
    for (const layer of ['text', 'attribution', 'record', 'editor'])
      for (const other of ["'../node/record-files'", "'../../node/record-files'", "'../cli/terminal'"])
        assert.equal(await faults(`src/${layer}/a.ts`, `import x from ${other};\nx();`), 1, layer + other);
    assert.equal(await faults('src/cli/a.ts', "import x from '../node/record-files';\nx();"), 0);
  });
});
