import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'what somebody did not do to somebody',
    text: '“He pushed me,” said Okoro. “I never touched him,” Lund said.',
    expect: ['I never touched him > He pushed me'],
  },
  {
    what: 'what somebody never did, of whom it was said',
    text: 'Okoro told the court that Lund had kicked him. “I never laid a hand on him,” Lund said.',
    expect: ['I never laid a > that Lund had kicked'],
  },
  {
    what: 'what somebody never thought',
    text: 'Osei said Lund was the best coach. “I never expected anything like this,” Lund said.',
    expect: [],
  },
  {
    what: 'a no about anybody else',
    text: '“He gave me a job,” said Okoro. “I didn’t know anyone,” said Lund.',
    expect: [],
  },
  {
    what: 'what is one’s own and is blamed',
    text: 'Locals blame the power lines behind the showgrounds. The operator, GridNorth, says its lines were switched off at noon.',
    expect: ['its lines were switched > the power lines behind'],
  },
  {
    what: 'something else of whoever is blamed',
    text: 'Locals blame the mayor. The mayor says he will stay.',
    expect: [],
  },
];

describe('what somebody says in their own defence', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
