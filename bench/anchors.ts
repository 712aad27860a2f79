// How long anchors take: single claims in revised articles, many claims in a very long text, typing.
// With REVISIONS=cases.jsonl (lines as the command `reanchor` reads them) also the time for each of these.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { placeClaims, placingSteps } from '../src/record/anchors/place-claims';
import type { ClaimAnchors } from '../src/record/anchors/placed-claim';
import { selectorFor } from '../src/record/anchors/quote-selector';
import { track, trackText } from '../src/record/anchors/track';
import { attach } from '../src/record/anchors/tracked-span';
import { madeUpText, reworded, seeded } from './support/made-up-text';

const random = seeded(7);

/** Claims on stretches of whole words, two thirds of them quotes, the others as short as names. */
function claimsIn(text: string, count: number): ClaimAnchors[] {
  return Array.from({ length: count }, (_, i) => {
    const start = text.indexOf(' ', Math.floor(random() * (text.length - 400))) + 1;
    const length = i % 3 === 0 ? 6 + random() * 12 : 30 + random() * 180;
    const end = text.indexOf(' ', start + length);
    return { id: String(i), content: [selectorFor(text, { start, end })] };
  });
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
}

function report(name: string, milliseconds: readonly number[]): void {
  console.log(
    `${name.padEnd(52)} median ${quantile(milliseconds, 0.5)} ms, 95 % ${quantile(milliseconds, 0.95)} ms, longest ${quantile(milliseconds, 1)} ms`,
  );
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const revisions: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph added above': (text) => `${madeUpText(random, 200)}\n\n${text}`,
  '1 word in 20 replaced': (text) => reworded(text, 0.05, random),
  '1 word in 5 replaced': (text) => reworded(text, 0.2, random),
  'all words replaced': (text) => reworded(text, 1, random),
};

console.log('one claim in an article of 6,000 characters');
for (const [name, revise] of Object.entries(revisions)) {
  const times = Array.from({ length: 300 }, () => {
    const before = madeUpText(random, 6000);
    const claims = claimsIn(before, 1);
    const after = revise(before);
    return timed(() => placeClaims(after, claims, { trusted: false }));
  });
  report(`  ${name}`, times);
}

console.log('500 claims in a text of 1,000,000 characters, in steps');
const long = madeUpText(random, 1_000_000);
const many = claimsIn(long, 500);
for (const [name, revise] of Object.entries({ 'nothing changed': (text: string) => text, ...revisions })) {
  const after = revise(long);
  const steps: number[] = [];
  const before = process.cpuUsage();
  const work = placingSteps(after, many, { trusted: false });
  for (let done = false; !done;) {
    const start = performance.now();
    done = work.next().done === true;
    steps.push(performance.now() - start);
  }
  const whole = steps.reduce((sum, step) => sum + step, 0);
  const { user, system } = process.cpuUsage(before);
  console.log(
    `  ${name.padEnd(50)} ${whole.toFixed(0)} ms (processor ${((user + system) / 1000).toFixed(0)} ms), longest step ${quantile(steps, 1)} ms`,
  );
}

console.log('typing with 500 claims');
for (const length of [6000, 1_000_000]) {
  const text = madeUpText(random, length);
  const spans = claimsIn(text, 500).map(({ id, content }) =>
    attach(id, content[0]?.at ?? { start: 0, end: 0 }),
  );
  let tracked = trackText(text, spans);
  const times = Array.from({ length: 300 }, () => {
    const rangeOffset = Math.floor(random() * text.length);
    return timed(() => (tracked = track(tracked, [{ rangeOffset, rangeLength: 0, text: 'x' }])));
  });
  report(`  a keystroke in ${length.toLocaleString('en')} characters`, times);
}

const file = process.env['REVISIONS'];
if (file !== undefined) {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const times = cases.map((line) => {
    const { before, after, spans } = JSON.parse(line) as {
      before: string;
      after: string;
      spans: Record<string, [number, number][]>;
    };
    const claims = Object.entries(spans).map(([id, parts]) => ({
      id,
      content: parts.map(([start, end]) => selectorFor(before, { start, end })),
    }));
    return timed(() => placeClaims(after, claims, { trusted: false }));
  });
  report(`${cases.length} revisions of ${file}`, times);
}
