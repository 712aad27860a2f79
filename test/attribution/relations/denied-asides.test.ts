import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'a relative clause about all of it',
    text: 'Varmland said its divers had reached the wreck, which Ostrey disputes.',
    expect: ['which > its divers had reached'],
  },
  {
    what: 'a relative clause with more behind it',
    text: 'The garage said the brakes had been tested, which Ms Harl denied at the hearing.',
    expect: ['which > the brakes had been'],
  },
  {
    what: 'something that somebody denies',
    text: 'The inquiry found that Lark Foods had hidden the tests, something the company denies.',
    expect: ['something > that Lark Foods had'],
  },
  {
    what: 'a figure',
    text: 'The union said 40 ferries were cancelled, a figure the operator disputes.',
    expect: ['a figure > 40 ferries were cancelled'],
  },
  {
    what: 'a figure with a name for it',
    text: 'Organisers put the crowd at 20,000, a number police called “wildly inflated”.',
    expect: ['a number > the crowd at 20000'],
  },
  {
    what: 'a claim that is disputed by others',
    text: 'The firm says 300 jobs will be created, a claim disputed by local unions.',
    expect: ['a claim > 300 jobs will be'],
  },
  {
    what: 'a relative clause that goes on about something else',
    text: 'The harbour board said it had sold the crane, which the yard denied was its own.',
    expect: [],
  },
  {
    what: 'a claim in the passive, by people without an article',
    text: 'The council said the wall was safe. That claim is disputed by engineers at Marl College.',
    expect: ['That claim > the wall was safe'],
  },
  {
    what: 'that, in the passive, once',
    text: 'The council says the wall is safe. That is disputed by the union.',
    expect: ['That > the wall is safe'],
  },
  {
    what: 'that, in the passive, with a verb that takes only words',
    text: 'The council says the wall is safe. That is contested by a former engineer, Ida Osei.',
    expect: ['That > the wall is safe'],
  },
  {
    what: 'a seat that is contested',
    text: 'The minister says the bridge is sound. The seat was contested by five candidates.',
    expect: [],
  },
  {
    what: 'claims that are spelled out in the passive',
    text: 'Campaigners say the plant leaks oil into the river. Claims that the plant leaks were rejected by its owner, Solvar.',
    expect: ['Claims that the plant > the plant leaks oil'],
  },
  {
    what: 'a clause without a conjunction',
    text: 'Witness Tina Rolf said the two men had exchanged envelopes at the station. Mr Brandt denied the exchange took place.',
    expect: ['the exchange took place > the two men had'],
  },
  {
    what: 'one of the findings',
    text: 'The auditors concluded that two payments had no receipt. The foundation disputes one of the findings.',
    expect: ['one of the findings > that two payments had'],
  },
];

describe('denials in asides and in the passive', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
