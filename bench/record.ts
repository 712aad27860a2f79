// How long the record takes: reading a file of 500 claims, reading it again after an edit, editing, laying it over the
// analysis, merging. Times of the work alone, on one core.
import { performance } from 'node:perf_hooks';
import type { Analysis } from '../src/attribution/analysis';
import { changeClaims } from '../src/record/edits';
import { mergeRecords } from '../src/record/merge/merge-records';
import { annotate, placeRecord } from '../src/record/overlay';
import { readRecord } from '../src/record/reading';
import { madeUpText, seeded } from './support/made-up-text';

const random = seeded(7);
const count = 500;
const article = madeUpText(random, 300_000);

function claim(index: number): string {
  const start = Math.floor((article.length / count) * index);
  const words = article
    .slice(start, start + 90)
    .replace(/\s/g, ' ')
    .trim();
  return `  - id: c${String(index).padStart(9, '0')}
    kind: mixed
    speaker: berit-holm
    content:
      - exact: ${JSON.stringify(words)}
        at: [${start}, ${start + words.length}]
    status: unchecked
    checks:
      - {date: "2026-03-03", by: LM, result: verified, method: heard the recording}
    note: |-
      Said twice.
`;
}

const record = `version: 1\nspeakers:\n  berit-holm:\n    name: Berit Holm\nclaims:\n${Array.from({ length: count }, (_, i) => claim(i)).join('')}`;
const analysis: Analysis = { language: 'en', speakers: [], claims: [] };

function report(name: string, times: number, work: (round: number) => void): void {
  work(0);
  const taken = Array.from({ length: times }, (_, round) => {
    const start = performance.now();
    work(round + 1);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => (taken[Math.floor((taken.length - 1) * share)] ?? 0).toFixed(2);
  console.log(`${name.padEnd(58)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms`);
}

console.log(`a record of ${count} claims, ${record.length} characters`);
const reading = readRecord(record);
if (reading.state !== 'open') throw new Error(JSON.stringify(reading.problems));
report('  read for the first time', 10, () => void readRecord(record));
report('  read again after one line has changed', 40, (round) => {
  readRecord(record.replace('Said twice', `Said ${round} times`), reading);
});
report('  one claim edited, parsed back and compared', 40, (round) => {
  const id = `c${String((round * 37) % count).padStart(9, '0')}`;
  const outcome = changeClaims({ reading, text: article, random }, [id], {
    status: 'verified',
    note: `No. ${round}`,
  });
  if (!outcome.ok) throw new Error(outcome.reason);
});
const places = placeRecord(article, reading.record);
report('  laid over the analysis, places known', 40, () => void annotate(article, analysis, reading, places));
report('  merged, two claims changed on each side', 5, () => {
  const ours = record.replace('status: unchecked', 'status: wrong');
  const theirs = record.replace(/Said twice\.\n$/, 'Said once.\n');
  const outcome = mergeRecords(record, ours, theirs, random);
  if (!outcome.ok) throw new Error(outcome.reason);
});

const many = (status: string) =>
  `version: 1\nclaims:\n${Array.from({ length: 2000 }, (_, i) => claim(i % count).replace(/id: .*/, `id: d${i}`)).join('')}`.replaceAll(
    'status: unchecked',
    `status: ${status} # ${status}`,
  );
const [base, ours, theirs] = [many('unchecked'), many('wrong'), many('verified')];
report('  merged, 2000 claims in conflict', 3, () => {
  const outcome = mergeRecords(base, ours, theirs, random);
  if (!outcome.ok || outcome.conflicts.length !== 2000) throw new Error('not merged');
});
