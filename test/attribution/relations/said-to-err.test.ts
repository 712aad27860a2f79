import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const TOLL = 'Ida Osei said the toll was necessary.';

const cases: readonly Case[] = [
  {
    what: 'who was wrong',
    text: `${TOLL} Bo Brink said she was wrong.`,
    expect: ['she was wrong > the toll was necessary'],
  },
  {
    what: 'who was exaggerating',
    text: `${TOLL} Bo Brink said she was exaggerating.`,
    expect: ['she was exaggerating > the toll was necessary'],
  },
  {
    what: 'a name, in a later paragraph',
    text: `${TOLL}\n\nBo Brink said that Osei was mistaken.`,
    expect: ['that Osei was mistaken > the toll was necessary'],
  },
  {
    what: 'an office, and what it reported rather than its remark',
    text: 'Mayor Ida Osei said there had been ten attacks since Easter. “I like swans,” she said.\n\nCouncillor Bo Lund said the mayor was exaggerating. He accused her of wanting the lake for boats.',
    expect: ['the mayor was exaggerating > there had been ten'],
  },
  {
    what: 'in what she was wrong',
    text: `${TOLL} Bo Brink said she had been wrong about the toll.`,
    expect: ['she had been wrong > the toll was necessary'],
  },
  {
    what: 'not what somebody was wrong to do',
    text: `${TOLL} Bo Brink said she was wrong to resign.`,
    expect: [],
  },
  {
    what: 'not somebody else',
    text: `${TOLL} Bo Brink said the council was mistaken.`,
    expect: [],
  },
  {
    what: 'not oneself',
    text: `${TOLL}\n\nBo Brink said that he had been mistaken.`,
    expect: [],
  },
];

describe('attribution/relations: who is told to err', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
