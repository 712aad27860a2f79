import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const cases: readonly Case[] = [
  {
    what: 'that there was any of it',
    text: 'Coach Bo Brink says that he rang her twice. Ida Osei denies that there was any call.',
    expect: ['that there was any > that he rang her'],
  },
  {
    what: 'that anything came',
    text: 'Okoro says he posted the letter. Lund denies that anything came.',
    expect: ['that anything came > he posted the letter'],
  },
  {
    what: 'the report and not the quotation behind it',
    text: 'Ida Osei said the aircraft had circled the port and photographed two frigates. “Wind does not circle,” she said.\n\nGeneral Bo Brink denied that any pictures had been taken.',
    expect: ['that any pictures had > the aircraft had circled'],
  },
  {
    what: 'without a conjunction',
    text: 'According to the union, two men fell from the scaffold. The builder denies any accident took place.',
    expect: ['any accident took place > two men fell from'],
  },
  {
    what: 'an accusation in the paragraph before',
    text: 'Osei alleges that the guards beat two prisoners.\n\nWarden Bo Brink denied that anybody had been harmed.',
    expect: ['that anybody had been > that the guards beat'],
  },
  {
    what: 'what a body is reported to say with the words of who speaks for it',
    text: 'The union says the radios were dead for twenty minutes. “They were left on their own,” its secretary, Bo Lund, said.\n\nChief fire officer Ida Osei flatly denies this.',
    expect: ['this > They were left on', 'this > the radios were dead'],
  },
  {
    what: 'all of it, from start to finish',
    text: 'The firm asked to see the tables in advance, Ian Okoro says. “They wanted a quote for the label,” he told the paper.\n\n“Untrue from start to finish,” said the mattress maker Slumbra.',
    expect: ['Untrue from start to > They wanted a quote', 'Untrue from start to > The firm asked to'],
  },
  {
    what: 'nothing in who is not on a list',
    text: 'Bo Lund confirms that lists were exchanged. The separatists answered that he isn’t on the list.',
    expect: [],
  },
  {
    what: 'what is told right behind it',
    text: 'Dran denies that it sent troops. Ostrey says two brigades crossed.',
    expect: ['two brigades crossed > that it sent troops'],
  },
  {
    what: 'not something else in what concerns whoever denies it',
    text: 'Osei said trade had been poor. Lund, who is on trial in May, denies stealing the van.',
    expect: [],
  },
  {
    what: 'not in another matter',
    text: 'The bank said profits rose. In another case, Norhydro denied that anyone had been bribed.',
    expect: [],
  },
  {
    what: 'not what would be',
    text: 'The association claims that eleven men are still being held in Ostra.\n\nIt would only hurt those who are left, says envoy Bo Lund.\n\nThe rebel leader Radu Brink denies that there are any prisoners left in Ostra.',
    expect: ['that there are any > that eleven men are'],
  },
  {
    what: 'not the support for one’s own account',
    text: 'Norhydro’s chief, Ida Osei, said doors had frozen. The drivers’ union backs Norhydro’s account.\n\nOsei ruled out paying the last rate.',
    expect: [],
  },
  {
    what: 'what the prosecution says right behind a plea',
    text: 'Bo Lund, 40, denies fraud. The prosecution says he sold pictures as the work of another.',
    expect: ['fraud > he sold pictures as'],
  },
  {
    what: 'what prosecutors say right behind it',
    text: 'Ida Osei, 40, denies theft. Prosecutors say she took a purse from the till.',
    expect: ['theft > she took a purse'],
  },
  {
    what: 'not what prosecutors say of something else',
    text: 'Ida Osei denies theft. Prosecutors say the trial will end in June.',
    expect: [],
  },
  {
    what: 'not a suggestion of something else',
    text: 'Counsel Ida Osei suggested that the surveyor had tested a different set. Lund rejected a suggestion that he had torn two pages out of the log.',
    expect: [],
  },
  {
    what: 'but the suggestion of the same',
    text: 'Counsel Ida Osei suggested that the roof was leaking. Lund rejected the suggestion that the roof was damaged.',
    expect: ['the suggestion that the > that the roof was'],
  },
  {
    what: 'nothing in what says nothing',
    text: 'Osei said the bridge was shut. The president of the club said nothing.',
    expect: [],
  },
  {
    what: 'nothing in a bare refusal',
    text: 'The ministry says that the road will open in May. His brother Bo Lund says no.',
    expect: [],
  },
  {
    what: 'nothing in “not so” that goes on',
    text: 'The council says that it was shut. “Not so far,” said Ida Osei. “We wait.”',
    expect: [],
  },
  {
    what: 'nothing about other words that begin with “there”',
    text: 'Ida Osei denies that there was any call.\n\nHer father Bo Lund was once in charge himself.\n\n“There are no rules. There is Brink and a cup of coffee,” says Lund.',
    expect: [],
  },
  {
    what: 'what a study found, before what its author adds',
    text: 'Researchers at Marl College found that the river is clean.\n\n“We took 400 samples,” said Ida Osei, who led the work.\n\nBo Lund, a chemist, disputes the results.',
    expect: ['the results > that the river is'],
  },
  {
    what: 'what somebody’s people found, before what their head says of it',
    text: 'Researchers at Marl Labs said on Tuesday that they had checked the records and found them genuine. “I know some of these people,” said Ida Osei, the firm’s head of research.\n\nMs Okoro disputed the firm’s findings.',
    expect: ['the firm’s findings > that they had checked'],
  },
];

describe('a denial in other words answers', () => {
  for (const { what, text, expect } of cases)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
});
