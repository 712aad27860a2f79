import assert from 'node:assert/strict';
import type { Analysis, Claim } from '../../../src/attribution/analysis';
import { createEngine } from '../../../src/attribution/engine';
import { learnedModels } from '../../../src/attribution/learned-models';
import type { TextRange } from '../../../src/text/range';
import { hardCases, type Expected, type HardCase } from './table';

const learned = learnedModels();
const EDGE = /^[\s"'“”‘’«»„‚.,;:!?–—-]+|[\s"'“”‘’«».,;:!?–—-]+$/gu;

const bare = (words: string) => words.replaceAll(EDGE, '');
const wordsOf = (text: string, ranges: readonly TextRange[]) =>
  ranges.map(({ start, end }) => bare(text.slice(start, end))).join(' … ');

/** What speaks against a claim being the one expected; empty when it is. */
function differences(claim: Claim, expected: Expected, text: string, analysis: Analysis): string[] {
  const speaker = analysis.speakers.find(({ id }) => id === claim.speaker);
  const related = (ids: readonly string[]) =>
    ids.map((id) => wordsOf(text, analysis.claims.find((other) => other.id === id)?.content ?? []));
  const checks: readonly [string, boolean][] = [
    ['kind', expected.kind === undefined || claim.kind === expected.kind],
    ['source', expected.s === undefined || wordsOf(text, claim.source) === bare(expected.s ?? '')],
    [
      'cue',
      expected.c == null ||
        claim.cue.map(({ start, end }) => text.slice(start, end)).join(' ') === expected.c,
    ],
    ['speaker', expected.who === undefined || (speaker?.name ?? null) === expected.who],
    ['role', expected.role === undefined || speaker?.role === expected.role],
    ['act', expected.act === undefined || claim.act === expected.act],
    ['modality', expected.modality === undefined || claim.modality === expected.modality],
    ['polarity', expected.polarity === undefined || claim.polarity === expected.polarity],
    ['denies', expected.denies === undefined || related(claim.denies).includes(expected.denies)],
    ['supports', expected.supports === undefined || related(claim.supports).includes(expected.supports)],
  ];
  return checks.filter(([, right]) => !right).map(([name]) => name);
}

/** What is wrong with the analysis of a case; empty when it is as described. */
function faults({ text, expect }: HardCase): string[] {
  const analysis = createEngine(learned).analyse(text);
  const found = analysis.claims.map((claim) => wordsOf(text, claim.content));
  if (expect.length === 0) return found.map((words) => `claims “${words}”`);
  return expect.flatMap((expected) => {
    const wanted = expected.k.split(' … ').map(bare).join(' … ');
    const at = analysis.claims.filter((_, i) => found[i] === wanted);
    if (at.length === 0) return [`no claim “${expected.k}” among ${JSON.stringify(found)}`];
    const best = at
      .map((claim) => differences(claim, expected, text, analysis))
      .sort((a, b) => a.length - b.length)[0];
    return (best ?? []).map((name) => `${name} of “${expected.k}”`);
  });
}

describe('hard cases', () => {
  for (const row of hardCases)
    if (row.limit === undefined) it(`${row.n} ${row.what}`, () => assert.deepEqual(faults(row), []));
    else it(`${row.n} ${row.what}: known limit, ${row.limit}`, () => assert.notDeepEqual(faults(row), []));

  it('manages at least 80 of 96', () => {
    assert.equal(hardCases.length, 96);
    assert.ok(hardCases.filter(({ limit }) => limit === undefined).length >= 80);
  });
});
