import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'closer to another one',
    text: 'The ministry said the jets had stayed for four minutes. A pilot said it was closer to two minutes.',
    expect: ['it was closer to > the jets had stayed'],
  },
  {
    what: 'only one',
    text: 'The union says that three similar incidents have been reported. The company says that it knows of only one.',
    expect: ['that it knows of > that three similar incidents'],
  },
  {
    what: 'those who took part in a crowd of so many',
    text: 'The police put the crowd at 1,100. Organizers said 4,000 people took part.',
    expect: ['4000 people took part > the crowd at 1100'],
  },
  {
    what: 'nothing in what somebody has only one of',
    text: 'The council said three boats had sunk. Bo Lund said he owned only one.',
    expect: [],
  },
  {
    what: 'nothing in one of many',
    text: 'The council said three boats had sunk. Bo Lund said it was only one of many problems.',
    expect: [],
  },
  {
    what: 'nothing in what is nearer',
    text: 'The road will cost four million, the council says. Bo Lund says it is closer to the school than the old one.',
    expect: [],
  },
];

describe('another figure is told by', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
