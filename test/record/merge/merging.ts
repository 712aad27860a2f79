import assert from 'node:assert/strict';
import { mergeRecords, type MergedRecord } from '../../../src/record/merge/merge-records';
import { readRecord } from '../../../src/record/reading';
import { sample } from '../sample';

export const names = { ours: 'ours', base: 'base', theirs: 'theirs' };

export function random(): () => number {
  let state = 11;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** @throws an assertion error when the two cannot be merged */
export function merge(ours: string, theirs: string, base: string | null = sample): MergedRecord {
  const outcome = mergeRecords(base, ours, theirs, random());
  assert.ok(outcome.ok, outcome.ok ? undefined : outcome.reason);
  return outcome;
}

/** A text after replacements, each of which must find its words. */
export function changed(
  text: string,
  ...replacements: readonly (readonly [string | RegExp, string])[]
): string {
  return replacements.reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    assert.notEqual(after, before, String(from));
    return after;
  }, text);
}

export const claim = (id: string, at: number, words = `words of ${id}`) =>
  `  - id: ${id}\n    content:\n      - exact: ${words} # heard\n        at: [${at}, ${at + 5}]\n    status: unchecked\n`;
export const withClaim = (id: string, at: number, words?: string) =>
  sample.replace('dismissed:', `${claim(id, at, words)}dismissed:`);
export const ids = (yaml: string) => readRecord(yaml).record.claims.map(({ id }) => id);
