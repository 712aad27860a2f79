import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'is still running',
    text: 'The company says the leak was stopped on Monday. Residents say it is still running.',
    expect: ['it is still running > the leak was stopped'],
  },
  {
    what: 'was stopped, against those who say that it still runs',
    text: 'Residents say the leak is still running. The company says it was stopped on Monday.',
    expect: ['it was stopped on > the leak is still'],
  },
  {
    what: 'is still held',
    text: 'The army says the town has been taken. The rebels say they still hold it.',
    expect: ['they still hold it > the town has been'],
  },
  {
    what: 'goes on',
    text: 'Osei says the strike is over. The union says it goes on.',
    expect: ['it goes on > the strike is over'],
  },
  {
    what: 'was found, which says nothing of its end',
    text: 'The company says the leak was found on Monday. Residents say it is still running.',
    expect: [],
  },
  {
    what: 'something else is still running',
    text: 'The company says the sale was stopped on Monday. Residents say the festival is still running.',
    expect: [],
  },
  {
    what: 'is still dangerous',
    text: 'The police say the road was cleared on Monday. Residents say it is still dangerous.',
    expect: [],
  },
  {
    what: 'is still thinking',
    text: 'The union says the strike is over. Osei says he is still thinking about it.',
    expect: [],
  },
];

describe('what is over and what goes on', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
