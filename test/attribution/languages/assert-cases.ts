import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';
import type { LearnedOf } from '../../../src/attribution/learned-models';
import { inLanguage, type LanguageCase } from './case';
import { judge } from './judge';

/** One test for each name: all of its texts must come out right in every point, by rules alone or with a tagger too. */
export function assertCases(
  cases: Readonly<Record<string, readonly LanguageCase[]>>,
  language: string,
  learned?: LearnedOf,
): void {
  for (const [name, rows] of Object.entries(cases))
    it(name, () => {
      for (const row of rows) {
        const text = inLanguage(row, language);
        assert.deepEqual(judge(row, text, createEngine(learned).analyse(text)), [], row[0]);
      }
    });
}
