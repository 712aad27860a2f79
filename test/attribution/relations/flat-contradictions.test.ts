import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'the same verb without the no',
    text: 'Baker Sol Trent says the oven works. It has not worked since March, says tenant Ida Crewe.',
    expect: ['It has not worked > the oven works'],
  },
  {
    what: 'all and none',
    text: 'The ministry says that everyone was told in March.\n“Nobody was told anything,” says nurse Ida Crewe.',
    expect: ['Nobody was told anything > that everyone was told'],
  },
  {
    what: 'every one of them, and somebody who has none',
    text: 'The port says that every tenant has received a letter. Ida Crewe, who lives by the lock, says she has received none.',
    expect: ['she has received none > that every tenant has'],
  },
  {
    what: 'none of them, and something else of all',
    text: 'The ministry says that everyone was told in March. Nobody complained, says nurse Ida Crewe.',
    expect: [],
  },
  {
    what: 'a yes that leaves out all but its verb',
    text: 'Sol Trent said there was no lease.\n“There certainly was,” said Ida Crewe. “I signed it.”',
    expect: ['There certainly was > there was no lease'],
  },
  {
    what: 'words of opposite meaning, said of the same',
    text: 'The clinic says that the patient was conscious. Her son, Sol Trent, says that she was unconscious.',
    expect: ['that she was unconscious > that the patient was'],
  },
  {
    what: 'words of opposite meaning, said by each of himself',
    text: 'Sol Trent said that he was awake. Tom Brill said that he was asleep.',
    expect: [],
  },
  {
    what: 'the same words about something else',
    text: 'The mayor says the bridge is safe.\nThe tunnel is not safe, says engineer Ida Crewe.',
    expect: [],
  },
  {
    what: 'what was, and what ought to have been',
    text: 'Sol Trent said that the lock had not been tested. Ida Crewe said that it ought to have been tested.',
    expect: [],
  },
  {
    what: 'what will be, and what was',
    text: 'The council says the school will close in June.\nThe school opened in 1910, says teacher Ida Crewe.',
    expect: [],
  },
  {
    what: 'he and she',
    text: 'Sol Trent said he had been paid. Ida Crewe said she had not been paid.',
    expect: [],
  },
  {
    what: 'what the one tells of, and something about it',
    text: '“She never came to the meeting,” said Sol Trent. Ida Crewe said the meeting had lasted three hours.',
    expect: [],
  },
  {
    what: 'a yes that only its question tells the meaning of',
    text: 'Is the well safe? Yes, says the port. It is not safe everywhere, says Ida Crewe, a diver.',
    expect: ['It is not safe > Yes'],
  },
  {
    what: 'the same done by somebody or something else',
    text: 'The arm was broken by a blow, says doctor Ida Crewe.\nIt was broken by a fall, says guard Sol Trent.',
    expect: ['It was broken by > The arm was broken'],
  },
  {
    what: 'what a verb of denial has said no to',
    text: 'The port denies that it has received any letters. It has received all of them, says Ida Crewe.',
    expect: ['It has received all > that it has received'],
  },
  {
    what: 'a charge that is laid below the top of the article',
    text: 'A safe is emptied\n\nSol Trent, 47, denies having taken money from the safe.\n\nThe indictment says that he emptied it at night.',
    expect: ['having taken money from > that he emptied it'],
  },
  {
    what: 'a no to a question of the article that nobody else spoke of',
    text: 'The shops were chosen badly, says Sol Trent.\n\nHas anybody fallen ill? No, says Ida Crewe, a doctor.',
    expect: [],
  },
  {
    what: 'a no to a question about the last words',
    text: 'The shops were chosen badly, says Sol Trent. Is he right? No, says Ida Crewe, a doctor.',
    expect: ['No > The shops were chosen'],
  },
  {
    what: 'a no that answers somebody else’s question',
    text: '“There are many grey cars here,” said Sol Trent. Judge Ida Crewe asked whether his mother had been there. She had not, said Trent.',
    expect: [],
  },
  {
    what: 'what is left open',
    text: 'Sol Trent left open whether the port would close. There had been no collision in the port, said Ida Crewe.',
    expect: [],
  },
  {
    what: 'what adds up to nothing',
    text: 'The firm says that it lost the keys.\nThat does not add up, says Ida Crewe.',
    expect: ['That does not add > that it lost the'],
  },
];

describe('claims that contradict each other in plain words', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
