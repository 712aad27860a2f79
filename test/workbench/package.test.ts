import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';

/** What a package may hold; `.vscodeignore` names the same, file by file or by kind. */
const allowed = [
  /^package\.json$/,
  /^package\.nls(\.[\w-]+)?\.json$/,
  /^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^language-configuration\.json$/,
  /^dist\/(web\/)?extension\.js$/,
  /^(syntaxes|schemas)\/[\w.-]+\.json$/,
  /^media\/[\w./-]+\.(svg|png|md)$/,
  /^docs\/images\/[\w.-]+\.png$/,
];

describe('The package', () => {
  it('holds what the extension needs and nothing else', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
    for (const needed of ['package.json', 'README.md', 'LICENSE', 'dist/extension.js']) {
      assert.ok(files.includes(needed), `${needed} is missing`);
    }
  });

  it('is small', () => {
    assert.ok(statSync('out/on-the-record.vsix').size < 2_000_000);
  });
});
