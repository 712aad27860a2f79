import { once } from 'node:events';
import { analyse, ANALYSE_USAGE } from './cli/analyse';
import { merge, MERGE_USAGE } from './cli/merge';
import { diskRecordFiles } from './node/record-files';
import { reanchor, REANCHOR_USAGE } from './cli/reanchor';
import type { Terminal } from './cli/terminal';
import { serveAsWorker } from './cli/workers';

const terminal: Terminal = {
  input: process.stdin,
  async print(line) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  },
  error(line) {
    process.stderr.write(`${line}\n`);
  },
};

const USAGE = `${ANALYSE_USAGE}\n${REANCHOR_USAGE}\n${MERGE_USAGE}`;

/** Runs the command that the arguments name and returns the exit status. */
async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'analyse':
      return analyse(args, terminal);
    case 'reanchor':
      return reanchor(args, terminal);
    case 'merge':
      return merge(args, diskRecordFiles(), terminal);
    case '--help':
    case 'help':
      await terminal.print(USAGE);
      return 0;
    case undefined:
    default:
      terminal.error(USAGE);
      return 2;
  }
}

if (!serveAsWorker()) {
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    // Whoever read has seen enough, as `head` has.
    process.exit(0);
  });
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}
