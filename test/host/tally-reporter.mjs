import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

/** Mocha's `spec` or `dot` for people, and the figures in a file for the script that adds them up. */
export default class TallyReporter {
  constructor(runner, options) {
    const { style = 'spec', file } = options.reporterOptions ?? {};
    new Mocha.reporters[style === 'dot' ? 'Dot' : 'Spec'](runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      writeFileSync(file, JSON.stringify({ passes, failures, pending }));
    });
  }
}
