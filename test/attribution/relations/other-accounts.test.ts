import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'what a denial in passing is about',
    text: 'The company said negotiators had left at nine. The union disputed that, saying the city had called a halt.',
    expect: ['the city had called > negotiators had left at'],
  },
  {
    what: 'what the accused says happened instead',
    text: 'Tenants accused the landlord of cutting off the water. Bo Lund, the landlord, said a pipe had burst.',
    expect: ['a pipe had burst > the landlord of cutting'],
  },
  {
    what: 'what the accused insists on',
    text: 'Tenants accused Bo Lund of cutting off the water. He insisted that a pipe was broken.',
    expect: ['that a pipe was > Bo Lund of cutting'],
  },
  {
    what: 'nothing in what the accused will do',
    text: 'Tenants accused the landlord of cutting off the water. Bo Lund, the landlord, said the pipes would be mended.',
    expect: [],
  },
  {
    what: 'nothing in what the accused had a right to',
    text: 'Critics accused the mayor of wasting money. The mayor said residents had a right to know.',
    expect: [],
  },
  {
    what: 'a denial that witnesses tell against',
    text: 'The army denied that it had shelled the school. Residents said shells had hit the school.',
    expect: ['shells had hit the > that it had shelled'],
  },
  {
    what: 'how many there are of what there is said to be none of',
    text: 'The commission said it had received no complaints. Observers said they had handed over 112 of them.',
    expect: ['they had handed over > it had received no'],
  },
  {
    what: 'who it was instead',
    text: 'The company said negotiators had walked out. The union said it was Norhydro that had called a halt.',
    expect: ['it was Norhydro that > negotiators had walked out'],
  },
  {
    what: 'nobody in what is a pity, or true',
    text: 'Ada Brink said the roof leaked. Ida Osei said it was a pity that the roof leaked. Bo Lund said it was true that the roof leaked.',
    expect: [],
  },
  {
    what: 'a figure in words for another one',
    text: 'State television reported that turnout was 81 percent. Diplomats put it at less than half.',
    expect: ['it at less than > that turnout was 81'],
  },
  {
    what: 'the words just spoken, in others',
    text: '“It was the same paper as in March, with a new date,” Ida Osei said.\n\nBo Lund denied that the two offers were identical.',
    expect: ['that the two offers > It was the same'],
  },
  {
    what: 'what a paper is said not to show',
    text: '“The bridge is safe,” said Ada Brink. “That is not what the minutes show,” said Ida Osei.',
    expect: ['That is not what > The bridge is safe'],
  },
  {
    what: 'the account just given, rather than an older charge',
    text: 'Sudland accused a Norland boat of ramming a trawler.\n\n“They came at us from behind,” the skipper, Bo Lund, said.\n\nThe Norland coast guard rejected the account as pure invention.',
    expect: ['the account as pure > They came at us'],
  },
  {
    what: 'no claim in findings that somebody finds interesting',
    text: 'Ida Osei reported that the meadows were shrinking. Bo Lund described the findings as interesting.',
    expect: [],
  },
  {
    what: 'no claim in a request',
    text: 'Residents accused the council of breaking a promise. The council rejected a call for an inquiry.',
    expect: [],
  },
  {
    what: 'no claim of a headline that only a denial’s clause has',
    text: 'Norhydro denies that it knew of the leak\n\nAda Brink said the ferry had been late.\n\nNorhydro denied the claim.',
    expect: ['the claim > the ferry had been'],
  },
];

describe('another account is found in', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
