import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { theWindow } from './window';

/** What a package may hold, as it lies on disk once it is installed. */
const allowed = [
  /^package\.json$/,
  /^package\.nls(\.[\w-]+)?\.json$/,
  /^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^(readme|changelog)\.md$/,
  /^LICENSE\.txt$/,
  /^\.vsixmanifest$/,
  /^language-configuration\.json$/,
  /^dist\/(extension(-node)?|merge-driver)\.js$/,
  /^(syntaxes|schemas)\/[\w.-]+\.json$/,
  /^media\/[\w./-]+\.(svg|png|md)$/,
  /^docs\/images\/[\w.-]+\.png$/,
];

describe('The package', () => {
  it('holds what the extension needs and nothing else', () => {
    const folder = theWindow().extensionFolder;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
    for (const needed of [
      'package.json',
      'readme.md',
      'LICENSE.txt',
      'dist/extension.js',
      'dist/extension-node.js',
      'dist/merge-driver.js',
    ]) {
      assert.ok(files.includes(needed), `${needed} is missing`);
    }
  });

  it('is small', () => {
    assert.ok(statSync('out/on-the-record.vsix').size < 2_000_000);
  });
});
