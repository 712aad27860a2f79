import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'a permit that one party has and another misses',
    text: 'Residents of Pell Street say the tram company cut down the limes without a permit. The company says it held a valid permit for every tree.',
    expect: ['it held a valid > the tram company cut'],
  },
  {
    what: 'few words that turn round',
    text: '“I rang her on Sunday,” said abbot Hugo Arne. “My phone never rang,” said potter Ida Crewe.',
    expect: ['My phone never rang > I rang her on'],
  },
  {
    what: 'no other of the kind',
    text: 'The council said the chapel would close in June. Verger Nils Orrin said that no other chapel had been so kind.',
    expect: [],
  },
  {
    what: 'a word that both take for granted',
    text: 'Painter Ada Moll spoke of songs that nobody knows. Drummer Tom Brill said he had learned to sing from his aunt, knowing that the inn would never pay.',
    expect: [],
  },
  {
    what: 'a paper that stands by its own story',
    text: 'The Orlen Courier reported that the bank had lost the keys. The bank denies that it has lost any. The Courier stands by its story.',
    expect: ['that it has lost > that the bank had', 'its story > that it has lost'],
  },
  {
    what: 'a question of the reporter',
    text: 'The lock is shut.\n\nKeeper Ida Brandt says that the board has read the wrong pages.\n\nI have seen them. They can’t read.\n\nThe wrong pages?\n\nYes. We have two books.',
    expect: [],
  },
  {
    what: 'somebody who says no more than that it is otherwise',
    text: 'Residents say that the bridge is unsafe. The council says otherwise.',
    expect: ['otherwise > that the bridge is'],
  },
  {
    what: 'somebody who begs to differ',
    text: 'The police said that the car was speeding. A neighbour begged to differ.',
    expect: ['to differ > that the car was'],
  },
  {
    what: 'a figure that another party disputes',
    text: 'Campaigners say that 400 trees were felled, a figure the council disputes.',
    expect: ['a figure > that 400 trees were'],
  },
  {
    what: 'what somebody insists on',
    text: 'Doctor Hanne Borg blames the infections on an old filter. The clinic insisted that its filters had been changed in May.',
    expect: ['that its filters had > the infections on an'],
  },
  {
    what: 'what somebody insists on that is about something else',
    text: 'Doctor Hanne Borg said the ward was full. Mayor Una Priddle insisted that the bridge would open in May.',
    expect: [],
  },
  {
    what: 'who had no hand in it',
    text: 'Clerk Sol Trent says the duke stopped the concert. The duke says he had no hand in the matter.',
    expect: ['he had no hand > the duke stopped the'],
  },
  {
    what: 'a charge that all was within the rules',
    text: 'The guild accused the brewery of watering its ale. Brewer Kit Amory said he had acted within the law.',
    expect: ['he had acted within > the brewery of watering'],
  },
  {
    what: 'words of opposite meaning after but',
    text: 'The school says that the coach was full when it left. But Mina Holt says there were ten empty seats.',
    expect: ['there were ten empty > that the coach was'],
  },
  {
    what: 'words of opposite meaning about what was said last',
    text: 'Miller Tom Brill said tolls had fallen since the spring. A ledger in the toll house shows that they rose by a third.',
    expect: ['that they rose by > tolls had fallen since'],
  },
  {
    what: 'words of opposite meaning about two things',
    text: 'Miller Tom Brill said tolls had fallen since the spring. Baker Sol Trent said the river would rise at night.',
    expect: [],
  },
  {
    what: 'a judgement on what was just spoken of',
    text: 'Mayor Una Priddle said the tower would be mended by June. The mason, Nils Orrin, said that June was out of the question.',
    expect: ['that June was out > the tower would be'],
  },
  {
    what: 'what would be, and what never was',
    text: 'Goalkeeper Ida Crewe said she had never lost at home. Trainer Kit Amory said his side would lose if they played as on Sunday.',
    expect: [],
  },
  {
    what: 'who does not believe it',
    text: 'The prison said Sol Trent had been seen by a doctor every day. His sister, Gail Trent, does not believe it. “They left him to lie there,” she said.',
    expect: ['They left him to > Sol Trent had been'],
  },
  {
    what: 'a pronoun and its verb alone, against a no',
    text: '“This bridge was never tested,” a leaflet claims. It was, under forty carts of sand, according to the guild.',
    expect: ['It was under forty > This bridge was never'],
  },
  {
    what: 'what somebody lacks and somebody else has ordered',
    text: 'Rowers said they had no oars. The club said it had ordered oars in March.',
    expect: [],
  },
  {
    what: 'a rejected assertion that nobody made in the article',
    text: 'The guild says it has 900 members. Clerk Sol Trent rejects the assertion that its chest is empty.',
    expect: [],
  },
  {
    what: 'who confirms that there was none',
    text: 'Potter Ida Crewe said that the guild had lost a deed. The registry confirmed that no deed had been found.',
    expect: [],
  },
  {
    what: 'a judgement on something else',
    text: 'Mayor Una Priddle said the tower would be mended by June. The mason, Nils Orrin, said that a second pier was out of the question.',
    expect: [],
  },
];

const supports: readonly Case[] = [
  {
    what: 'the nearest account of a body rather than its charge',
    text: 'Norhydro accused the maker of selling summer trains. Norhydro’s chief, Ida Osei, said doors had frozen shut in the snow.\n\nThe drivers’ union backs Norhydro’s account.',
    expect: ['Norhydro’s account > doors had frozen shut'],
  },
  {
    what: 'no claim by itself',
    text: 'The drivers’ union backs Norhydro’s account. Norhydro had said doors froze.',
    expect: ['Norhydro’s account > doors froze'],
  },
  {
    what: 'what somebody says who backs an account',
    text: 'Baker Sol Trent said that the cart ran the gate. Potter Ida Crewe, who was waiting there, backed his account. “It never slowed,” she said.',
    expect: ['his account > that the cart ran', 'It never slowed > that the cart ran'],
  },
  {
    what: 'what somebody says who confirmed this',
    text: 'Baker Sol Trent said that the boy had taken the oar. The boy’s mother, Ida Crewe, confirmed this. “He gave it to me,” she said.',
    expect: ['this > that the boy had', 'He gave it to > that the boy had'],
  },
  {
    what: 'words of somebody who agrees',
    text: 'Warden Osric Fane said the ferry was worn out. Captain Mina Holt agrees. “I would not put a goat on it,” she said.',
    expect: ['I would not put > the ferry was worn'],
  },
  {
    what: 'words for a body that concedes the point',
    text: 'The rowers say the boats are worn out. The club concedes the point. “We have bought none since the flood,” said its treasurer, Gail Moor.',
    expect: ['We have bought none > the boats are worn'],
  },
  {
    what: 'nothing in an agreement that comes before what is said of it',
    text: 'Rowers agreed to meet again. “We have had enough of meetings,” said warden Osric Fane.',
    expect: [],
  },
  {
    what: 'nothing in an agreement to do something',
    text: 'Warden Osric Fane said the ferry was worn out. Captain Mina Holt agreed to sell it. “It is a fine boat,” she said.',
    expect: [],
  },
];

describe('words that bear out what was said', () => {
  for (const { what, text, expect } of supports)
    it(what, () => {
      assert.deepEqual(relations(text, 'supports'), expect);
    });
});

describe('answers that hold the contrary', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
