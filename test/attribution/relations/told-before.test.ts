import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'the information',
    text: 'The police say that fifty people tried to stop the lorries. The union disputes the information.',
    expect: ['the information > that fifty people tried'],
  },
  {
    what: 'the report of a paper, rather than what another report found',
    text: 'The company lost $31 million last year, its annual report shows.\n\nThe Courier reported that a third bidder, Norhydro, was preparing an offer. Norhydro denied the report.',
    expect: ['the report > that a third bidder'],
  },
];

describe('a noun of a denial takes up', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
