import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const denials: readonly Case[] = [
  {
    what: 'a number of something that the last words did not count',
    text: 'Norland said that two ferries had been turned back. Captain Ida Osei put the number of crew members at thirty.',
    expect: [],
  },
  {
    what: 'a number that stands in the name of something rather than the figure right before',
    text: 'Bo Lund, a porter, said that the hut, known as Post 14, had been empty. The union put the number of strikers at about forty. Norhydro scoffed at the figure.',
    expect: ['the figure > the number of strikers'],
  },
  {
    what: 'a question that asks who is wrong',
    text: 'Bo Lund said the bridge had cost four million. “Are you wrong, or is the ledger wrong?” asked Ida Osei.',
    expect: [],
  },
  {
    what: 'what somebody doubts would come of the findings',
    text: '“Nobody ever asked us,” said Ida Osei. Bo Lund, of the porters’ union, doubted the findings would change anything.',
    expect: [],
  },
  {
    what: 'another body of the state that a body speaks for',
    text: 'The foreign office in Norland insisted that it had told Sudland of the visit in May. An official at the forum said that the envoys had not met since Easter. That was news to Norland’s delegation, which said they had dined together twice in May.',
    expect: ['they had dined together > that the envoys had'],
  },
  {
    what: 'an order that somebody tells of',
    text: '“The dean told me to keep the lamp for feasts. I answered that there were no feasts,” said Bo Lund.',
    expect: [],
  },
  {
    what: 'a paper that shares but one word with what is denied',
    text: 'The council said the mill would close in May. The owner, Bo Lund, disputed that. “I was born here,” he said.\n\nThe firm’s annual report shows that the mill lost two million last year.',
    expect: ['that > the mill would close', 'I was born here > the mill would close'],
  },
];

const supports: readonly Case[] = [
  {
    what: 'what somebody agrees can be ruled out',
    text: 'Ida Osei said the frost could explain the crack. Her colleague, Bo Lund, agreed that the frost could be ruled out.',
    expect: [],
  },
  {
    what: 'the account of somebody who has not spoken',
    text: 'The head, Bo Lund, said he had not met the aide. In a statement the aide bore out the father’s account.',
    expect: [],
  },
  {
    what: 'what somebody admits in words of their own',
    text: '“The school is for sale,” says Bo Lund. “That was me,” Ida Osei admits.',
    expect: [],
  },
];

describe('no answer is heard in', () => {
  for (const { what, text, expect } of denials)
    it(what, () => assert.deepEqual(relations(text, 'denies'), expect));
  for (const { what, text, expect } of supports)
    it(what, () => assert.deepEqual(relations(text, 'supports'), expect));
});
