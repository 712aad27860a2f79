import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'it was fewer',
    text: 'The army put the number of captives at 118. The rebels said it was 11.',
    expect: ['it was 11 > the number of captives'],
  },
  {
    what: 'the same thing counted otherwise',
    text: 'The ministry said 12 soldiers were wounded. Actually 40 were wounded, according to a nurse at the field hospital.',
    expect: ['Actually 40 were wounded > 12 soldiers were wounded'],
  },
  {
    what: 'there were more',
    text: 'The captain said there were 9 men aboard. The coastguard said there were 14.',
    expect: ['there were 14 > there were 9 men'],
  },
  {
    what: 'thousands, and there were',
    text: 'Police said 4,000 people marched. Organisers claimed there were 20,000.',
    expect: ['there were 20000 > 4000 people marched'],
  },
  {
    what: 'the number is another',
    text: 'The mill says it employs 400 people. According to the union, the number is 260.',
    expect: ['the number is 260 > it employs 400 people'],
  },
  {
    what: 'the correct figure is another',
    text: 'The council said the repair would cost 2 million. The correct figure is 3 million, according to Bo Lund.',
    expect: ['The correct figure is > the repair would cost'],
  },
  {
    what: 'the number of something else',
    text: 'The council said the repair would cost 2 million. The number of staff is 30, says Bo Lund.',
    expect: [],
  },
  {
    what: 'the same losses in another word',
    text: 'The shire says 26 homes were lost. Police say at least 40 homes have gone.',
    expect: ['at least 40 homes > 26 homes were lost'],
  },
  {
    what: 'the same crowd in another word',
    text: 'Police said 300 people attended. The organisers say 2,000 people marched.',
    expect: ['2000 people marched > 300 people attended'],
  },
  {
    what: 'another day',
    text: 'Police said 300 people marched on Monday. The organisers say 2,000 marched on Tuesday.',
    expect: [],
  },
  {
    what: 'the dead and the injured',
    text: 'The ministry said 12 people died. Doctors said 30 were injured.',
    expect: [],
  },
  {
    what: 'a figure that the article traces to somebody behind its denial',
    text: '“That figure is nonsense,” said Ida Lund.\n\nThe figure comes from the Traders’ Association, which says sales have fallen by 31 per cent.',
    expect: ['That figure is nonsense > sales have fallen by'],
  },
  {
    what: 'a figure in words that is disputed',
    text: 'Osei says the bus takes thirty-five minutes. The transport manager Bo Lind disputes the figure.',
    expect: ['the figure > the bus takes thirty-five'],
  },
  {
    what: 'so many of such',
    text: 'The police say that 40 people were hurt. The hospital said there were 31 such patients.',
    expect: ['there were 31 such > that 40 people were'],
  },
  {
    what: 'no fewer of such than at least as many',
    text: 'The police say that at least 40 people were hurt. The hospital said there were 45 such patients.',
    expect: [],
  },
  {
    what: 'at least as many',
    text: 'Police said at least 12 people were injured in the crash. The hospital said 15 were injured.',
    expect: [],
  },
  {
    what: 'bodies that have been counted',
    text: 'The army said 14 people had been killed. Two aid workers said they had counted 19 bodies.',
    expect: ['they had counted 19 > 14 people had been'],
  },
  {
    what: 'figures in words',
    text: 'The interior ministry said two people had been killed. The opposition puts the figure at five.',
    expect: ['the figure at five > two people had been'],
  },
  {
    what: 'what each has of their own',
    text: 'Lund said he had two dogs. Ida Osei said she had three dogs.',
    expect: [],
  },
  {
    what: 'what happened on two days',
    text: 'The police said four people had been arrested on Monday. The organisers said nine had been arrested on Friday.',
    expect: [],
  },
  {
    what: 'figures for two things',
    text: 'The bank said exports rose 5 percent. The ministry said wages rose 3 percent.',
    expect: [],
  },
];

describe('one figure against another', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
