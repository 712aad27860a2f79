import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'whoever tells of what was denied before anybody said it',
    text: 'The union denied reports that some drivers were coming back to work. The firm said 31 of them had come on Monday.',
    expect: ['31 of them had > reports that some drivers'],
  },
  {
    what: 'a witness in the next paragraph',
    text: 'The minister denied ever having had a letter. “I read my post,” she said.\n\nAn official in her office confirmed that a letter had come in June.',
    expect: ['that a letter had > ever having had a'],
  },
  {
    what: 'accusations told of behind their denial',
    text: 'Norland rejects the Sudlandic accusations and claims that its ship was never near the nets.\n\nBut according to the Sudlandic Coast Guard, the ship cut twelve nets.',
    expect: ['the Sudlandic accusations > the ship cut twelve', 'that its ship was > the ship cut twelve'],
  },
  {
    what: 'but not what comes behind a sentence of the article’s own',
    text: 'The firm denied that it had dumped waste. Shares in the firm fell. Brokers said the market had been closed on Friday.',
    expect: [],
  },
  {
    what: 'nor what was, where what is to come is denied',
    text: 'The mayor denied that she would resign. The council said the budget had been passed.',
    expect: [],
  },
  {
    what: 'nor what others say where it is told whose charges are denied',
    text: 'Norland rejects the accusations from Sudland. The weather service said the storm had passed.',
    expect: [],
  },
  {
    what: 'nor plans',
    text: 'The council denied that it had known of the leak. Bo Lund of the water board said the repairs would take a week.',
    expect: [],
  },
  {
    what: 'what somebody insists on and others say against it in one sentence',
    text: 'Norland’s government insists screening is sufficient, but nurses said they lacked gloves.',
    expect: ['they lacked gloves > screening is sufficient'],
  },
  {
    what: 'but not two reports with "and" between them',
    text: 'The club insists that the stadium is ready, and the builders said the roof had been finished.',
    expect: [],
  },
  {
    what: 'that account, whatever it is called',
    text: 'Ida Osei said the vote had been fair. Bo Lund called that version ‘a bedtime story’.',
    expect: ['that version ‘a bedtime > the vote had been'],
  },
  {
    what: 'but not an explanation that convinces',
    text: 'Ida Osei said the vote had been fair. Bo Lund called that explanation ‘convincing’.',
    expect: [],
  },
  {
    what: 'nor a ruling that is welcome',
    text: 'The court said the sale was void. Bo Lund called the ruling ‘a victory for the village’.',
    expect: [],
  },
  {
    what: 'all the charges of an indictment',
    text: 'According to the indictment, Ida Osei has taken bribes from a builder. Her lawyer Bo Lund dismisses all the charges.',
    expect: ['all the charges > Ida Osei has taken'],
  },
  {
    what: 'a question whether it is so',
    text: 'Bo Lund said the pump was broken. Ida Osei questioned whether the pump was broken.',
    expect: ['whether the pump was > the pump was broken'],
  },
  {
    what: 'but not one about something else',
    text: 'Ida Osei said the tunnel was safe. Bo Lund questioned whether the tunnel was needed.',
    expect: [],
  },
  {
    what: 'words that somebody denies having said',
    text: 'Ida Osei told the board that she had asked Bo Lund to dim the sign. “He told us to buy a curtain,” Osei said.\n\nLund denied saying that.',
    expect: ['saying that > He told us to', 'saying that > that she had asked'],
  },
  {
    what: 'the accusation of the headline as well',
    text: 'Rivals say Norhydro sold broken pumps\n\nA former clerk accused Norhydro of having sold broken pumps to the hospital.\n\nNorhydro rejected the accusation.',
    expect: ['the accusation > Norhydro of having sold', 'the accusation > Norhydro sold broken pumps'],
  },
  {
    what: 'findings of a study and of those who made it',
    text: 'The outbreak began in the autumn, according to a study published on Monday.\n\nResearchers at the institute found that the virus was in the valley no later than October. The ministry disputed the findings.',
    expect: ['the findings > The outbreak began in', 'the findings > that the virus was'],
  },
  {
    what: 'words with which somebody is said to have misled others',
    text: 'The minister, Bo Lund, said no letter had come. The chamber sat until midnight.\n\nThe clerks went home. The lights went out.\n\nThe leader of the opposition, Ida Osei, accused Lund of misleading the chamber.',
    expect: ['Lund of misleading the > no letter had come'],
  },
  {
    what: 'such a letter',
    text: 'The agency said it had asked the ministry for data. The minister, Bo Lund, denied ever having seen such a request.',
    expect: ['ever having seen such > it had asked the'],
  },
];

describe('denials without a claim before them, and claims that stand against each other', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
