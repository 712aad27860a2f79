import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const FLIGHT = 'Travellers say the flight was cancelled. The airline, Norair, denies this.';

const cases: readonly Case[] = [
  {
    what: 'in the words of its spokesman',
    text: `${FLIGHT} “All flights left,” said Bo Lund, a spokesman.`,
    expect: ['this > the flight was cancelled', 'All flights left > the flight was cancelled'],
  },
  {
    what: 'in those of its chief executive',
    text: `${FLIGHT}\n\n“All flights left,” said chief executive Bo Lund.`,
    expect: ['this > the flight was cancelled', 'All flights left > the flight was cancelled'],
  },
  {
    what: 'not in those of a traveller',
    text: `${FLIGHT}\n\n“I waited nine hours,” said passenger Ida Osei.`,
    expect: ['this > the flight was cancelled'],
  },
  {
    what: 'in those of somebody’s lawyer',
    text: 'Osei says that Bo Lund took the money. Bo Lund denies it. “He was at home,” said his lawyer, Ada Brink.',
    expect: ['it > that Bo Lund took', 'He was at home > that Bo Lund took'],
  },
  {
    what: 'not in what seems to contradict it',
    text: 'Osei said the aircraft had circled the port. General Bo Brink denied that any aircraft had been there. His deputy, Ida Lund, appeared to contradict him hours later.',
    expect: ['that any aircraft had > the aircraft had circled'],
  },
  {
    what: 'not with “not again”',
    text: 'The union says wages have fallen. “Not again,” said Bo Lund.',
    expect: [],
  },
];

describe('a denial goes on', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
