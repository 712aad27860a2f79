import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'that the others did it',
    text: 'Norland accused Sudland of poisoning the river. Sudland said the river had been polluted by Norland’s own factories.',
    expect: ['the river had been > Sudland of poisoning the'],
  },
  {
    what: 'that the others are to blame for it',
    text: 'Norland accused Sudland of shelling the town. Sudland blamed Norland for the attack.',
    expect: ['Norland for the attack > Sudland of shelling the'],
  },
  {
    what: 'the deed taken up as one’s own',
    text: 'The union accused minister Ida Osei of siding with the employer. “I’m on the side of those who want to solve this,” Osei said.',
    expect: ['I’m on the side > minister Ida Osei of'],
  },
  {
    what: 'the truth told, to who speaks of lies',
    text: 'Bo Lund accused the mayor, Ida Osei, of lying. Osei said she had told the truth.',
    expect: ['she had told the > the mayor Ida Osei'],
  },
  {
    what: 'but no charge of something else',
    text: 'Norland accused Sudland of breaking the truce. Sudland accused Norland of shelling the town.',
    expect: [],
  },
  {
    what: 'nor an apology',
    text: 'The union accused the mayor, Bo Lund, of hiding the report. “I am sorry about the report,” Lund said.',
    expect: [],
  },
  {
    what: 'nor a date',
    text: 'The council accused the minister, Bo Lund, of delaying the bridge. Lund said the bridge would open in May.',
    expect: [],
  },
  {
    what: 'an accusation that stands further up, rather than words that accuse nobody',
    text: 'The ministry accused the envoy, Bo Lund, of paying journalists.\n\nThe talks are to go on in May.\n\nA guard said he had offered Lund a sandwich. “He took two,” he said.\n\nTwo newspapers rejected the charge.',
    expect: ['the charge > the envoy Bo Lund'],
  },
];

describe('whoever is accused answers with', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
