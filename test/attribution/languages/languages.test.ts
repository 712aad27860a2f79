import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';
import { languageCases } from './all';
import { inLanguage, type LanguageCase } from './case';
import { judge } from './judge';

/** How many of a language's sentences must come out right in every point: what was measured, less one. */
const floors: Readonly<Record<string, number>> = { sv: 74, no: 80, da: 61, de: 139, fr: 113, es: 87 };

describe('who said what in other languages', () => {
  for (const [language, cases] of Object.entries(languageCases)) {
    const results = cases.map((row) => ({ row, faults: faultsOf(row, language) }));
    const wrong = results.filter(({ faults }) => faults.length > 0);
    const right = cases.length - wrong.length;

    it(`${language}: ${right} of ${cases.length} sentences are right`, () => {
      const list = wrong.map(({ row, faults }) => [row[0], ...faults].join('\n    ')).join('\n  ');
      assert.ok(right >= (floors[language] ?? cases.length), `only ${right} of ${cases.length}:\n  ${list}`);
    });
  }
});

function faultsOf(row: LanguageCase, language: string): string[] {
  const text = inLanguage(row, language);
  return judge(row, text, createEngine().analyse(text));
}
