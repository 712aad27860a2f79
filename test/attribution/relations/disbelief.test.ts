import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'what somebody does not believe',
    text: 'Mayor Ida Osei says the tram will cost 40 million. Opposition leader Bo Lund does not believe that the tram will cost 40 million.',
    expect: ['that the tram will > the tram will cost'],
  },
  {
    what: 'figures that somebody does not trust',
    text: 'The council says that four boats leak. The union’s chair, Bo Lund, does not trust the figures. “They counted in the dark,” he says.',
    expect: ['the figures > that four boats leak', 'They counted in the > that four boats leak'],
  },
  {
    what: 'what somebody doubts',
    text: 'The company says that the pump is safe. Engineer Bo Lund doubts that the pump is safe.',
    expect: ['that the pump is > that the pump is'],
  },
  {
    what: 'a no that somebody does not believe',
    text: 'The mayor insists that no money is missing. The auditors do not believe that no money is missing.',
    expect: ['that no money is > that no money is'],
  },
  {
    what: 'as much as somebody claims',
    text: 'The board says the strike costs two million a day. Economist Bo Lund does not believe that the strike costs as much as the company claims.',
    expect: ['that the strike costs > the strike costs two'],
  },
  {
    what: 'what somebody does not agree with',
    text: 'Bo Lund says the trams are late. Ida Osei does not agree that the trams are late.',
    expect: ['that the trams are > the trams are late'],
  },
  {
    what: 'nothing in what goes beyond it',
    text: 'The company says that the pump is safe. Ida Osei does not think that the pump alone is enough for the winter.',
    expect: [],
  },
  {
    what: 'nothing in what is about something else',
    text: 'The company says that the new pump in the harbour is safe. Ida Osei does not believe that the harbour will be finished in May.',
    expect: [],
  },
];

describe('disbelief denies', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
