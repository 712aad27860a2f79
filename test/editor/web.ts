// Entry of the same tests in the web worker extension host, with Mocha's browser build.
import 'mocha/mocha.js';
import { reported, reportLine, testTimeout } from './report';

export function run(): Promise<void> {
  return reported(async () => {
    mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: testTimeout });
    Mocha.reporters.Base.consoleLog = reportLine;
    Mocha.reporters.Base.useColors = false;
    await import('suites');
    return new Promise((resolve) => {
      const runner = mocha.run((failures) => {
        const { passes = 0, pending = 0 } = runner.stats ?? {};
        resolve({ passes, pending, failures });
      });
    });
  });
}
