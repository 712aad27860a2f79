import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const HARBOUR = 'Mayor Una Priddle said the harbour board had ordered a new crane.';

const cases: readonly Case[] = [
  {
    what: 'a request of which somebody is not aware',
    text: `Clerk Nils Orrin said the auditors had sent a reminder in May.\n\nTreasurer Gail Moor said she was not aware of any reminder.`,
    expect: ['she was not aware > the auditors had sent'],
  },
  {
    what: 'what not a single one has done',
    text: 'Fisher Mina Holt said lanterns had been stolen from the pier.\n\nWarden Osric Fane said not a single lantern was missing.',
    expect: ['not a single lantern > lanterns had been stolen'],
  },
  {
    what: 'nothing done that somebody says was done',
    text: 'Clerk Nils Orrin said the minutes had been shredded.\n\nMayor Una Priddle insisted that nothing had been shredded.',
    expect: ['that nothing had been > the minutes had been'],
  },
  {
    what: 'a no that leaves everything else out',
    text: '“Noise has doubled,” baker Sol Trent told the Courier. The airport says it has not.',
    expect: ['it has not > Noise has doubled'],
  },
  {
    what: 'no denial in what somebody could not do',
    text: 'Baker Sol Trent said he could sleep there. Cook Ada Wirth said she could not.',
    expect: [],
  },
  {
    what: 'a promise that is disputed, before the last words',
    text: 'Potter Ida Crewe said the old bishop had promised her the kiln. “Clay remembers,” she said.\n\nThe dean, Hugo Arne, disputes that there was any such promise.',
    expect: ['that there was any > the old bishop had'],
  },
  {
    what: 'what a story reports and not the remark behind it',
    text: 'Trainer Kit Amory said that the gate was shut and that he was turned away. “I have seen many gates in thirty years, never one like this,” he said.\n\nThe league called the trainer’s story a pure invention.',
    expect: ['the trainer’s story a > that the gate was'],
  },
  {
    what: 'the claim around somebody else’s promise',
    text: 'The priest, Hugo Arne, said Blue Keel had assured him in writing that the chapel could stay.\n\nLawyer Nell Orchard said she knew of no such letter.',
    expect: ['she knew of no > Blue Keel had assured'],
  },
  {
    what: 'a denial by the manager of a party that denies, but not of the party',
    text: 'The alliance Dawn claims that men in red caps carried ballots out of the stadium.\n\nThe ruling party, NUP, dismisses the accusations as desperate. Its campaign manager Tom Brill rejects that anyone from the party was at the stadium.',
    expect: ['the accusations as desperate > that men in red', 'that anyone from the > that men in red'],
  },
  {
    what: 'what a confirmation says of somebody who denies it',
    text: 'Mayor Una Priddle confirmed that her deputy, Nils Orrin, was told in June. He in turn denies this.',
    expect: ['this > that her deputy Nils'],
  },
  {
    what: 'what goes on in the paragraph behind a bare contradiction',
    text: `${HARBOUR}\n\nThat is not correct, according to board member Gail Moor.\n\n“We have three cranes already. They are in plain sight,” she said.`,
    expect: ['That is not correct > the harbour board had', 'We have three cranes > the harbour board had'],
  },
  {
    what: 'rare words said with and without a no',
    text: 'Neighbours say the mast will keep Thistle Lane in the shade until noon.\n\nThe builder’s lawyer, Nell Orchard, said the mast’s shadow would not touch Thistle Lane on any day.',
    expect: ['the mast’s shadow would > the mast will keep'],
  },
  {
    what: 'two accounts of one person in one paragraph',
    text: 'Cook Ada Wirth claimed she had been forced out over a broken oven. The hotel maintained she had left of her own accord.',
    expect: ['she had left of > she had been forced'],
  },
  {
    what: 'a video that goes against what a denial says instead',
    text: '“It was cold in the yard,” said Mina Holt, a fan.\n\nTrainer Kit Amory said that he was turned away.\n\nThe league denied that. The gate was open all morning, it claims. A video from the yard, which the Courier has seen, shows a closed gate.',
    expect: [
      'that > that he was turned',
      'The gate was open > that he was turned',
      'a closed gate > The gate was open',
    ],
  },
  {
    what: 'no denial in what is neither confirmed nor denied',
    text: `${HARBOUR}\n\nBoard member Gail Moor neither confirms nor denies that the crane has been ordered.`,
    expect: [],
  },
  {
    what: 'no denial in a warning against conclusions',
    text: `${HARBOUR}\n\nInspector Ida Crewe warns against drawing conclusions.`,
    expect: [],
  },
  {
    what: 'no denial in a demand for a vote of no confidence',
    text: 'The opposition demands a vote of no confidence.\n\nThe king still has confidence in the minister, the palace announces.',
    expect: [],
  },
];

describe('claims that contradict each other in other words', () => {
  for (const { what, text, expect } of cases)
    it(`finds ${what}`, () => assert.deepEqual(relations(text, 'denies'), expect));
});
