import { merge } from './cli/merge';
import { diskRecordFiles } from './node/record-files';

// The command `merge` alone, small enough to come with the extension: what git calls to merge records.
void merge(process.argv.slice(2), diskRecordFiles(), {
  error(line) {
    process.stderr.write(`${line}\n`);
  },
}).then((status) => {
  process.exitCode = status;
});
