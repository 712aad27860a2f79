import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'the same denial by somebody else',
    text: 'The mayor denied that money was missing. The treasurer, Bo Lund, also denied that money was missing.',
    expect: [],
  },
  {
    what: 'what a ministry denies of its own state, but what others say',
    text: 'Norland rejected accusations by neighboring Sudland that two of its jets had crossed the border.\n\nThe Sudland defense ministry said that the jets had stayed for four minutes.\n\nThe Norland foreign ministry’s spokesman, Bo Lund, denied that any Norland jet had been near the border.',
    expect: [
      'accusations by neighboring Sudland > that two of its',
      'that any Norland jet > that the jets had',
    ],
  },
  {
    what: 'a confirmation that is not given',
    text: 'The paper writes that the firm is to be sold. The director does not want to confirm that.',
    expect: [],
  },
  {
    what: 'what neither of two has done',
    text: '“My brother gets seasick,” said Bo Lund. The Guild said neither brother had called.',
    expect: [],
  },
  {
    what: 'findings that are welcome',
    text: 'Ida Osei wrote that loudness had been held constant. The Moth Trust welcomed the findings.',
    expect: [],
  },
  {
    what: 'a bid of a headline in what is denied of something else',
    text: 'Norhydro rejects bid\n\nThe ferry firm is in the hands of two brothers. A friend said the brothers had not spoken since March. Their aunt, Ida Osei, disputed this.',
    expect: ['this > the brothers had not'],
  },
];

describe('no denial is heard in', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
