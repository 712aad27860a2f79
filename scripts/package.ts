// `npm run package`: makes on-the-record.vsix from what was built.
import { statSync } from 'node:fs';
import { packExtension } from './pack';

const file = await packExtension('on-the-record.vsix');
console.log(`${file}: ${(statSync(file).size / 1024).toFixed(0)} kB`);
