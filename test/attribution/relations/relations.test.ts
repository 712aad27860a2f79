import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const FERRY = 'Mayor Una Priddle said the ferry had left an hour early.';

const denials: readonly Case[] = [
  {
    what: 'a denial that only says "that", and what is said instead',
    text: `${FERRY}\n\nCaptain Osric Fane denied that. The clock on the quay was slow, he said.`,
    expect: ['that > the ferry had left', 'The clock on the > the ferry had left'],
  },
  {
    what: 'a denial with words of its own',
    text: `${FERRY}\n\nThe weather was calm, said Mina Holt, a fisher.\n\nCaptain Osric Fane denied that the ferry had sailed before time.`,
    expect: ['that the ferry had > the ferry had left'],
  },
  {
    what: 'a denial that names whose claim it is',
    text: `${FERRY}\n\nMina Holt, a fisher, said the fog had come in late.\n\nCaptain Osric Fane rejected Priddle's account.`,
    expect: ["Priddle's account > the ferry had left"],
  },
  {
    what: 'nothing for a denial of something that nobody claims in the article',
    text: `${FERRY}\n\nBrewer Tom Asker denied any interest in the brewery.`,
    expect: [],
  },
  {
    what: 'words that call what was said nonsense',
    text: `${FERRY}\n\nCaptain Osric Fane called that "nonsense".`,
    expect: ['that "nonsense" > the ferry had left'].map((edge) => edge.replaceAll('"', '')),
  },
  {
    what: 'no judgement of a thing that nobody claimed',
    text: `${FERRY}\n\nCritic Ada Moll called the new pier "an ugly plank".`,
    expect: [],
  },
  {
    what: 'a rebuttal',
    text: `${FERRY}\n\nCaptain Osric Fane hit back that it had waited for Priddle's own luggage.`,
    expect: ['that it had waited > the ferry had left'],
  },
  {
    what: 'a turn against the last words about the same thing',
    text: `${FERRY}\n\nBut captain Osric Fane said the ferry had left when the bell rang.`,
    expect: ['the ferry had left > the ferry had left'],
  },
  {
    what: 'no turn against words about something else',
    text: `${FERRY}\n\nBut brewer Tom Asker said hops would be dear.`,
    expect: [],
  },
  {
    what: 'an offer of which there was none',
    text: 'Mayor Ida Crewe said the council had made a fair offer.\n\nBaker Sol Trent told the Courier that he knew of no such offer.',
    expect: ['that he knew of > the council had made'],
  },
  {
    what: 'what somebody says for a body that denies',
    text: `${FERRY}\n\nThe line Blue Keel disputed that. The ferry was an old barge, its director, Nell Orchard, said.`,
    expect: ['that > the ferry had left', 'The ferry was an > the ferry had left'],
  },
  {
    what: 'the paraphrase and not the quip behind it where a charge is denied',
    text: 'Baker Sol Trent said the scales in the hall were false. “I weigh less there than at home,” Trent said.\n\nInspector Gail Moor dismissed the criticism.',
    expect: ['the criticism > the scales in the'],
  },
  {
    what: 'the paper whose figures are said to be wrong',
    text: 'A report by the harbour board says that traffic has doubled.\n\nBrewer Tom Asker said hops would be dear.\n\nCaptain Osric Fane said the figures were misleading.',
    expect: ['the figures were misleading > that traffic has doubled'],
  },
  {
    what: 'a judgement that clears whoever was blamed',
    text: 'Mayor Una Priddle accused the pilots of racing.\n\nInspector Gail Moor said both turns were lawful.',
    expect: ['both turns were lawful > the pilots of racing'],
  },
  {
    what: 'a document that takes a side',
    text: `${FERRY}\n\nCaptain Osric Fane denied that the ferry had been early.\n\nA logbook shows the ferry at sea before the bell.`,
    expect: ['that the ferry had > the ferry had left', 'the ferry at sea > that the ferry had'],
  },
  {
    what: 'a disagreement with somebody named by a role',
    text: 'The historian Bea Lunt said the tower was a prison.\n\nPriest Hugo Arne said the tower needed a roof.\n\nGuide Lars Tolle disagrees with the historian. "It was a granary," he said.',
    expect: ['It was a granary > the tower was a'],
  },
  {
    what: 'the first claim that a noun takes up and a clause beside it denies',
    text: 'The union Kelp Hands said two divers had been hurt last year, a claim the company rejected as gossip.',
    expect: ['a claim > two divers had been'],
  },
  {
    what: 'a contradiction of two words before the verb of saying',
    text: `${FERRY}\n\nNot so, says the captain, Osric Fane.`,
    expect: ['Not so > the ferry had left'],
  },
  {
    what: 'a report that says that something is not true',
    text: `${FERRY}\n\nThe harbour office later said that was not true.`,
    expect: ['that was not true > the ferry had left'],
  },
  {
    what: 'a no with which speech opens',
    text: `${FERRY}\n\n“No. We were on time,” said Osric Fane, the captain.`,
    expect: ['No We were on > the ferry had left'],
  },
  {
    what: 'a fairy tale',
    text: `${FERRY}\n\n“That is a fairy tale,” said Osric Fane, the captain.`,
    expect: ['That is a fairy > the ferry had left'],
  },
  {
    what: 'words that call an account something that no list of dismissals has',
    text: `${FERRY}\n\nCaptain Osric Fane called the mayor's account “a song without a tune.”`,
    expect: ["the mayor's account “a > the ferry had left"].map((edge) => edge.replaceAll('“', '')),
  },
  {
    what: 'no denial in words that give weight to an allegation',
    text: 'Clerk Nils Orrin accused the harbour board of fraud.\n\nCaptain Osric Fane called the allegation “serious and credible.”',
    expect: [],
  },
  {
    what: 'whoever a claim speaks of and says no',
    text: 'Deckhands say that Osric Fane will step down in the autumn. Fane says he will not.',
    expect: ['he will not > that Osric Fane will'],
  },
  {
    what: 'no answer in a long speech that has a no somewhere',
    text: 'Mina Holt praised Osric Fane for his patience.\n\n“Patience is what the sea teaches everybody who stays on it for forty winters and never asks for more than fish,” said Fane.',
    expect: [],
  },
  {
    what: 'the headline in words of which somebody denies what is said below',
    text: `Mayor: Ferry left harbour an hour early\n\nThe mayor, Una Priddle, said the ferry had left the harbour an hour early.\n\nCaptain Osric Fane denied that the ferry had left early.`,
    expect: ['that the ferry had > the ferry had left', 'that the ferry had > Ferry left harbour an'],
  },
  {
    what: 'what is said below a headline rather than that, if the denial only points at it',
    text: `Mayor: Ferry left harbour an hour early\n\nThe mayor, Una Priddle, said the ferry had left the harbour an hour early.\n\nCaptain Osric Fane denied that.`,
    expect: ['that > the ferry had left'],
  },
  {
    what: 'the headline that denies what the first denial below it does',
    text: `Ferry line denies shutting gangway\n\nPassengers missed a boat on Monday.\n\nMayor Una Priddle accused the line Blue Keel of leaving before the bell.\n\nBlue Keel rejected the accusation.`,
    expect: ['shutting gangway > the line Blue Keel', 'the accusation > the line Blue Keel'],
  },
  {
    what: 'every allegation of somebody who denies the allegations',
    text: 'Cook Ada Wirth accused the owner of selling spoiled mussels. Wirth alleged that the fridge had been off for a week.\n\nThe owner, Tom Brill, denied the allegations.',
    expect: ['the allegations > that the fridge had', 'the allegations > the owner of selling'],
  },
  {
    what: 'nothing for the charges of a court',
    text: 'Witness Mina Holt said the fire began in the kitchen. Cook Tom Brill is charged with arson and fraud. Brill denies both charges.',
    expect: [],
  },
  {
    what: 'nothing for a suggestion that the denial brings up itself',
    text: `${FERRY}\n\nCaptain Osric Fane rejected a suggestion that the pier was for sale.`,
    expect: [],
  },
  {
    what: 'the figure that somebody finds wrong',
    text: 'Inspector Gail Moor reported that 19 of 40 boats had no flares.\n\nCaptain Osric Fane said the figure was wrong.',
    expect: ['the figure was wrong > that 19 of 40'],
  },
  {
    what: 'the claim around a report of the same party',
    text: 'The supplier, Tarn Ropes, said it had warned the yard in May that the rope had changed.\n\nYard manager Ida Crewe said no such notice had come.',
    expect: ['no such notice had > it had warned the'],
  },
  {
    what: 'a paper that goes against a denial, not against what else its speaker said',
    text: 'Baker Sol Trent claimed that the council had valued the hall.\n\nMayor Ida Crewe denied that the hall had been valued. “We counted chairs,” she said.\n\nHowever, minutes of the council show that the hall was valued in May.',
    expect: [
      'that the hall had > that the council had',
      'We counted chairs > that the council had',
      'that the hall was > that the hall had',
    ],
  },
  {
    what: 'no side in a paper about something else',
    text: `${FERRY}\n\nCaptain Osric Fane denied that.\n\nA report by the harbour board says that mussels are scarce.`,
    expect: ['that > the ferry had left'],
  },
  {
    what: 'a report in somebody’s own speech that the next sentence turns round',
    text: '“The critic writes that I never rehearsed the part. I rehearsed it for a year,” said the tenor, Lars Tolle.',
    expect: ['The critic writes that > that I never rehearsed'],
  },
  {
    what: 'a verdict on the claim that it quotes',
    text: 'Cook Ada Wirth left in May.\n\nWirth’s allegation that the fridge had been off was “a lie,” the owner, Tom Brill, said.',
    expect: ['Wirth’s allegation that the > that the fridge had'],
  },
  {
    what: 'a disagreement that goes on in the words of one of several',
    text: `${FERRY}\n\nObservers from the rowing club also disputed it. “We saw it wait,” one said.`,
    expect: ['it > the ferry had left', 'We saw it wait > the ferry had left'],
  },
  {
    what: 'no denial in a turn to another subject of the same field',
    text: 'Economist Ada Moll said the new tax would bring in two million.\n\nBut brewer Tom Asker said the tax office was understaffed.',
    expect: [],
  },
];

const supports: readonly Case[] = [
  {
    what: 'a confirmation with a word of the claim',
    text: 'Baker Sol Trent said the oven had been stolen.\n\nA police spokesman confirmed that an oven was missing.',
    expect: ['that an oven was > the oven had been'],
  },
  {
    what: 'a document that takes a side',
    text: `${FERRY}\n\nCaptain Osric Fane denied that the ferry had been early.\n\nA logbook shows the ferry at sea before the bell.`,
    expect: ['the ferry at sea > the ferry had left'],
  },
  {
    what: 'no support by a concession',
    text: 'Baker Sol Trent said the oven had been stolen.\n\nMayor Ida Crewe admitted that she liked oven chips.',
    expect: [],
  },
  {
    what: 'two who both say that there was none',
    text: 'Several guests said the alarm never rang. “I stood below the alarm and it didn’t make a sound,” said Kit Amory, a cook.',
    expect: ['I stood below the > the alarm never rang'],
  },
];

describe('claims that deny each other', () => {
  for (const { what, text, expect } of denials)
    it(`finds ${what}`, () => assert.deepEqual(relations(text, 'denies'), expect));
});

describe('claims that support each other', () => {
  for (const { what, text, expect } of supports)
    it(`finds ${what}`, () => assert.deepEqual(relations(text, 'supports'), expect));
});
