import assert from 'node:assert/strict';
import { createEngine } from '../../src/attribution/engine';
import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

const CASES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'takes for said what a finding closes': [
    ['{k The lock had leaked since spring}, {s a judge} {c has ruled}.', 'indirect: a judge'],
    [
      '{k Two of the gates were welded shut}, {s the court in Marlow} {c has previously established}.',
      'indirect: the court in Marlow',
    ],
  ],
  'hears of what somebody speaks': [
    ['{s The union} {c speaks of} {k a broken promise}.', 'indirect: the union'],
    ['{s The port office} {c is forecasting} {k four days of ice}.', 'indirect: the port office'],
  ],
  'takes what somebody would not say for unsaid rather than imagined': [
    ['{s Ines Okoro} {c would not say} {k whether the lock leaked}.', 'indirect/negated: Ines Okoro'],
    ['{s Ines Okoro} {c could not say} {k how it was paid for}.', 'indirect/negated: Ines Okoro'],
  ],
  'knows a headline with ours for verbatim': [
    [
      '{s Okoro}{c :} {k No boat of ours was there}\n\nThe lock has been shut since May.\n\nThe council meets again.',
      'unmarked: Okoro',
    ],
  ],
};

describe('report shapes', () => {
  assertCases(CASES, 'en');

  it('knows names with small words for labels', () => {
    const turns = ['Courier on Friday: Is it open?', 'Okoro: It is. I hold the key.'];
    const { claims } = createEngine().analyse(['Ines Okoro runs the lock.', ...turns, ...turns].join('\n\n'));
    assert.deepEqual(
      claims.map(({ kind }) => kind),
      ['unmarked', 'unmarked', 'unmarked', 'unmarked'],
    );
  });
});
