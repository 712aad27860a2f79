import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'somebody’s assertion, in its own object',
    text: 'Trainer Iva Brandt took issue with Renner’s assertion that she had missed the weigh-in. “I was first on the scales,” she said.',
    expect: ["Renner's assertion that she > that she had missed", 'I was first on > that she had missed'],
  },
  {
    what: 'a claim by somebody named behind the noun',
    text: 'Mayor Tom Hale rejected the claim by the boatmen that the slipway had been sold. He said it had never been his to sell.',
    expect: ['the claim by the > that the slipway had', 'it had never been > that the slipway had'],
  },
  {
    what: 'nobody’s charge',
    text: 'Pastor Nils Orrin rejects the charge that he lied.',
    expect: [],
  },
  {
    what: 'whoever is contradicted',
    text: 'A ledger lists a key for the guest. Clerk Sol Trent said the name beside it was not his. Innkeeper Ada Wirth contradicted him. “He wrote it in front of me,” she said.',
    expect: ['He wrote it in > the name beside it'],
  },
  {
    what: 'whoever is contradicted, a woman',
    text: 'Clerk Ida Trent said the name beside the key was not hers. Innkeeper Ada Wirth contradicted her. “I saw her write it,” she said.',
    expect: ['I saw her write > the name beside the'],
  },
  {
    what: 'a paper, before the particle of the verb',
    text: 'A union report says the drains leak. Norvolt waved the report away as the work of consultants.',
    expect: ['the report > the drains leak'],
  },
  {
    what: '“that”, behind which a time or a medium is told',
    text: 'The board said the knives were unsafe. The chief, Leo Marsh, disputed that in a text message. “They have two settings,” he said.',
    expect: ['that > the knives were unsafe', 'They have two settings > the knives were unsafe'],
  },
];

describe('denials of what somebody else reports', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text.replaceAll('’', "'"), 'denies'), expect);
    });
});
