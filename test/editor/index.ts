// Entry of the tests in the desktop or remote extension host (Node). VS Code calls `run`.
import type { MochaOptions } from 'mocha';
import { reported, reportLine, testTimeout } from './report';

export function run(): Promise<void> {
  return reported(async () => {
    // Mocha is an ECMAScript module; the extension host loads this file as CommonJS.
    const { default: Mocha } = await import('mocha');
    Mocha.reporters.Base.consoleLog = reportLine;
    Mocha.reporters.Base.useColors = false;
    const options: MochaOptions = { ui: 'bdd', reporter: 'spec', timeout: testTimeout };
    const mocha = new Mocha(options);
    mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'suites', mocha);
    await import('suites');
    return new Promise((resolve) => {
      const runner = mocha.run((failures) => {
        const { passes = 0, pending = 0 } = runner.stats ?? {};
        resolve({ passes, pending, failures });
      });
    });
  });
}
