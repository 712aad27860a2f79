import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'a deed that is denied before it is told',
    text: 'The mayor denies having met the developer. A former aide says that the mayor met the developer twice.',
    expect: ['that the mayor met > having met the developer'],
  },
  {
    what: 'the opposite in a paper',
    text: 'The mayor said the bus was full. A video filmed by a passenger shows empty seats.',
    expect: ['empty seats > the bus was full'],
  },
  {
    what: 'what somebody is said never to have done in a paper',
    text: 'Bo Lund said he had never seen the letter. A receipt shows that he signed for it in May.',
    expect: ['that he signed for > he had never seen'],
  },
  {
    what: 'nothing of the kind in a paper about others',
    text: 'The nurse said she had never been ill. A study shows that coffee keeps people awake.',
    expect: [],
  },
  {
    what: 'another story behind a bare denial',
    text: 'The suit alleges that the company had been warned in 2022. The company denies it. An internal e-mail tells another story. “We know about the side door,” an engineer wrote.',
    expect: ['it > that the company had', 'We know about the > it'],
  },
  {
    what: 'otherwise behind a bare denial',
    text: 'The union says that the doors were locked. The hotel denies it. A guard says otherwise.',
    expect: ['it > that the doors were', 'otherwise > it'],
  },
  {
    what: 'the opposite that somebody calls them',
    text: 'The minister said the talks had been a success. The union called them a failure.',
    expect: ['them a failure > the talks had been'],
  },
  {
    what: 'another year of the same',
    text: 'The builder says the mill was built in 1810. Historian Ida Osei says it was built in 1720.',
    expect: ['it was built in > the mill was built'],
  },
  {
    what: 'nothing in another month of something else',
    text: 'The mayor says the bridge was opened in May. Ida Osei says the tunnel was opened in June.',
    expect: [],
  },
  {
    what: 'on and off',
    text: 'The paper says the heating was off. The school says it was on all night.',
    expect: ['it was on all > the heating was off'],
  },
  {
    what: 'a game that is on Monday',
    text: 'The paper says the game is off. Ida Osei says it is on Monday.',
    expect: [],
  },
  {
    what: 'everyone and one of them',
    text: 'The coach, Bo Lund, said that everyone was fit. A radio station claims that the striker is injured.',
    expect: ['that the striker is > that everyone was fit'],
  },
];

describe('a denial is heard in', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });

  it('backs a paper that is correct', () => {
    const text =
      'The minutes say that the board was warned. Three members confirm that the minutes are correct.';
    assert.deepEqual(relations(text, 'supports'), ['that the minutes are > that the board was']);
  });

  it('backs what is barely denied', () => {
    const text =
      'The suit alleges that the company had been warned. The company denies it. An internal e-mail tells another story. “We know about the side door,” an engineer wrote.';
    assert.deepEqual(relations(text, 'supports'), ['We know about the > that the company had']);
  });
});
