// Part of `npm test`: runs a suite in Visual Studio Code. Arguments: program, extension, tests, folder.
import { runTests } from '@vscode/test-electron';

const [vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath, folder] = process.argv.slice(2);
if (!vscodeExecutablePath || !extensionDevelopmentPath || !extensionTestsPath || !folder) {
  throw new Error('usage: node scripts/run.mjs desktop-suite PROGRAM EXTENSION TESTS FOLDER');
}
await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath,
  extensionTestsPath,
  launchArgs: [folder, '--disable-extensions'],
});
