// Entry of the window's tests: opens the one window, runs all suites, keeps a picture of what failed.
import path from 'node:path';
import 'suites';
import { openTheWindow, theWindow } from './window';

before('open the window', async function () {
  this.timeout(300_000);
  await openTheWindow(path.resolve('out', 'on-the-record.vsix'));
});

afterEach('keep a picture of a failure', async function () {
  if (this.currentTest?.state !== 'failed') return;
  console.log(`picture: ${await theWindow().picture(this.currentTest.fullTitle())}`);
});

after('close the window', async () => {
  await theWindow().close();
});
