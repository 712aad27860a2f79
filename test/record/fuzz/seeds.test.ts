import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkAnchors } from './check-anchors';
import { checkReading } from './check-reading';

/** Inputs that the fuzzer once broke something with, and some to start from. */
const seeds = path.resolve('test', 'record', 'fuzz', 'seeds');

describe('Inputs that the fuzzer found', () => {
  const each = (target: string, check: (data: Uint8Array) => void): void => {
    for (const name of readdirSync(path.join(seeds, target))) {
      it(`${target}: ${name}`, () => check(readFileSync(path.join(seeds, target, name))));
    }
  };
  each('reader', (data) => checkReading(new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)));
  each('anchors', checkAnchors);
});
