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
  {
    what: 'the figure that somebody goes on to correct',
    text: 'Sudland said that troops had shot dead three of its guards. Ida Osei, a captain, put the number of attackers at about forty. Bo Lund scoffed at the figure. No more than a dozen cadets had been near the river, he maintained.',
    expect: ['the figure > the number of attackers', 'No more than a > the number of attackers'],
  },
  {
    what: 'the thing that there is said to be none of, rather than the last words',
    text: 'Researcher Ida Osei has little patience with the term.\n\nAn inspection needs no missiles. This is a siege and it has been one from the first day.\n\nShe does not believe that the islanders will give in.\n\nThey have food for six weeks and fish for ever. I have eaten worse in town.\n\nAmbassador Bo Lund does not agree.\n\nThere is no siege. Every ship that lets itself be inspected may pass.',
    expect: ['There is no siege > An inspection needs no'],
  },
];

describe('a noun of a denial takes up', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
