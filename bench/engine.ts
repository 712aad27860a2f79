// How long the analysis takes: an article from nothing, a keystroke in a long article, texts of growing length,
// and what it keeps in memory. The texts are the sample articles, repeated with other names.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { AttributionEngine } from '../src/attribution/analysis';
import { createEngine } from '../src/attribution/engine';
import { learnedModels } from '../src/attribution/learned-models';

const samples = readdirSync('samples')
  .filter((file) => file.endsWith('.article'))
  .map((file) => readFileSync(path.join('samples', file), 'utf8').replaceAll(/^---[^]*?^---$/gm, ''))
  .filter((text) => !/[åäöø]/.test(text));

/** A text of about so many words: the samples after each other, each time with other figures and letters. */
function textOf(words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let turn = 0; count < words; turn++) {
    const sample = samples[turn % samples.length] ?? '';
    const letter = String.fromCharCode(97 + (turn % 26));
    parts.push(sample.replaceAll(/\b[A-Z][a-z]{4,}\b/g, (name) => `${name}${letter}`).trim());
    count += sample.split(/\s+/).length;
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const report = (name: string, figures: string) => console.log(`${name.padEnd(46)} ${figures}`);

const learned = learnedModels();
report('loading the English model', `${timed(() => void learned('en')).toFixed(1)} ms`);

const article = textOf(800);
report(
  'first article of 800 words, code still cold',
  `${timed(() => void createEngine(learned).analyse(article)).toFixed(1)} ms`,
);
// Until the code has been compiled as far as it will be.
for (let i = 0; i < 150; i++) createEngine(learned).analyse(article);
const cold = Array.from({ length: 40 }, () => timed(() => void createEngine(learned).analyse(article)));
report(
  'article of 800 words, nothing cached',
  `median ${quantile(cold, 0.5)} ms, 95 % ${quantile(cold, 0.95)} ms`,
);

const long = textOf(10_000);
const engine = createEngine(learned);
engine.analyse(long);
const places = Array.from({ length: 300 }, (_, i) => Math.floor((long.length * ((i * 37) % 300)) / 300));
const inName = places.map((at) => (/\b[A-Z][a-z]{3}(?=[a-z])/g.exec(long.slice(at))?.index ?? 0) + at + 4);
for (const [name, keys, at] of [
  ['a letter', 'x', places],
  ['a letter of a name', 'x', inName],
  ['a new paragraph', '\n\n', places],
] as const)
  for (const [what, times] of Object.entries(strokes(at, keys)))
    report(
      `${what} in 10,000 words: ${name}`,
      `median ${quantile(times, 0.5)} ms, 95 % ${quantile(times, 0.95)} ms`,
    );

/** Times of typing something at each of the places, one after the other, and of deleting it again. */
function strokes(at: readonly number[], keys: string): Record<'typed' | 'deleted', number[]> {
  const typed: number[] = [];
  const deleted: number[] = [];
  for (const place of at) {
    const text = `${long.slice(0, place)}${keys}${long.slice(place)}`;
    typed.push(timed(() => void engine.analyse(text)));
    const again = `${text.slice(0, place)}${text.slice(place + keys.length)}`;
    deleted.push(timed(() => void engine.analyse(again)));
  }
  return { typed, deleted };
}

for (const words of [1_000, 10_000, 100_000, 1_000_000]) {
  const text = textOf(words);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const fresh = createEngine(learned);
  let analysis: unknown;
  timed(() => (analysis = fresh.analyse(text)));
  globalThis.gc?.();
  const kept = (process.memoryUsage().heapUsed - before) / 1e6;
  // A collection that is asked for throws compiled code away, which an editor never does: so not right behind one.
  createEngine(learned).analyse(long);
  const time = timed(() => void createEngine(learned).analyse(text));
  report(
    `${words.toLocaleString('en')} words`,
    `${(time / 1000).toFixed(2)} s, ${Math.round(words / (time / 1000)).toLocaleString('en')} words a second, ${kept.toFixed(0)} MB kept${analysis ? '' : '!'}`,
  );
}

const transcript = textOf(100_000);
const longest = Math.min(...Array.from({ length: 3 }, () => longestStep(createEngine(learned), transcript)));
report('longest step of 100,000 words', `${longest.toFixed(1)} ms, the least of three runs`);

const waits = places.map((place) => longestStep(engine, `${long.slice(0, place)}x${long.slice(place)}`));
report(
  'longest step after a letter in 10,000 words',
  `median ${quantile(waits, 0.5)} ms, 95 % ${quantile(waits, 0.95)} ms`,
);

/** How long the work on a text goes on at most before others can have their turn, in milliseconds. */
function longestStep(reader: AttributionEngine, text: string): number {
  const steps = reader.analyseInSteps(text);
  const durations: number[] = [];
  const taken = () => {
    const start = performance.now();
    const { done } = steps.next();
    durations.push(performance.now() - start);
    return done === true;
  };
  while (!taken());
  return durations.reduce((longer, duration) => Math.max(longer, duration), 0);
}
