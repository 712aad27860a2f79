// Learns the English tagger: npm run train -- --corpus DIR [--out FILE] [--seed N]
// DIR holds text/NAME.txt and attributions/NAME_ANNOTATOR.ann in brat standoff format.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { writeModel } from '../src/attribution/tagger/model-file';
import { readCorpus } from './corpus';
import { defaults, learn } from './learn';
import { runJob } from './threads';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string', default: 'models/en.bin' },
      seed: { type: 'string', default: String(defaults.seed) },
    },
  });
  if (values.corpus === undefined)
    throw new Error('usage: npm run train -- --corpus DIR [--out FILE] [--seed N]');
  const started = Date.now();
  const log = (line: string): void => {
    console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`);
  };
  const corpus = readCorpus(values.corpus);
  log(`${corpus.length} articles`);
  const bytes = writeModel(await learn(corpus, { ...defaults, seed: Number(values.seed), log }));
  writeFileSync(values.out, bytes);
  log(`${values.out}: ${bytes.length} bytes`);
}

if (isMainThread)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
else runJob();
