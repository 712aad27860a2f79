import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'the opposite',
    text: 'The harbour board says the dredging has harmed no fish. Fishermen in Pellow claim the opposite.',
    expect: ['the opposite > the dredging has harmed'],
  },
  {
    what: 'what a paper shows',
    text: 'Mayor Dora Finch says traffic in the old town has fallen. A count by the cycling club shows the contrary.',
    expect: ['the contrary > traffic in the old'],
  },
  {
    what: 'otherwise, told to somebody',
    text: 'The clinic denies that it turned anybody away. A former porter told the Courier otherwise.',
    expect: ['otherwise > that it turned anybody'],
  },
  {
    what: 'the opposite is true',
    text: 'Senator Boyd Lane said theft had doubled since the law was passed. The opposite is true, said police chief Ana Ruiz.',
    expect: ['The opposite is true > theft had doubled since'],
  },
  {
    what: 'nobody who says otherwise',
    text: 'The mill says the dam was sound. Nobody has said otherwise.',
    expect: [],
  },
  {
    what: 'a different story, which is no claim of its own',
    text: 'Norvik Energy said the tank was empty when it burst. Two former foremen tell a different story. “It was half full,” one of them said.',
    expect: ['It was half full > the tank was empty'],
  },
];

describe('reports that the contrary is true', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
