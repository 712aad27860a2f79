import assert from 'node:assert/strict';
import { hear } from './helper';

/** Each article with the speakers of its claims, in order. */
const cases: [string, string, (string | null)[]][] = [
  [
    'a surname goes to the full name before it',
    'The quay may close. {Ada Brink}, chair of the port board, said [it leaks].\n{Brink} added that [nobody looked].',
    ['Ada Brink', 'Ada Brink'],
  ],
  [
    'a surname goes to the full name behind it',
    '{Brink} warns [the quay may close]\nThe quay was built in 1901. [“It leaks,”] said {Ada Brink}.',
    ['Ada Brink', 'Ada Brink'],
  ],
  [
    'she takes the woman, he the man',
    'Harald Lund met Petra Osei on the quay. {She} said [the crane was late]. {He} said [it was not].',
    ['Petra Osei', 'Harald Lund'],
  ],
  [
    'it takes the organisation',
    'Norvolt said nothing in March.\nThe harbour union has appealed. {It} claims that [the books were never opened].',
    ['the harbour union'],
  ],
  [
    'a role takes its holder',
    'Karin Lund, the harbour minister, left early. [“No deal,”] {the minister} said.',
    ['Karin Lund'],
  ],
  [
    'two people with one surname stay two',
    'Karin Holm and Per Holm sued the yard. [“We lost,”] {Holm} said. [“She is right,”] {Mr Holm} said.',
    [null, 'Per Holm'],
  ],
  [
    'a spokesperson without a name is one of the organisation’s people',
    'Norvolt builds cranes. {A Norvolt spokesperson} said [it was safe]. {The spokesperson} said [no more].',
    ['a Norvolt spokesperson', 'a Norvolt spokesperson'],
  ],
  [
    'a spokesperson with a name is a person',
    '{Norvolt spokesman Ida Ray} said [it was safe]. {Ray} said [tests were done].',
    ['Ida Ray', 'Ida Ray'],
  ],
  [
    'a capital, a palace and the nationals are one state',
    '{Moscow} said [the talks were off].\n{The Kremlin} said [they had never begun]. {The Russians} say [so too]. {The Kremlin} said [no more].',
    ['the Kremlin', 'the Kremlin', 'the Kremlin', 'the Kremlin'],
  ],
  [
    'a capital that speaks is the nation, where the article names that',
    'Trawlers left Iceland for the Reykjavik meeting. {Reykjavik} said [no]. {Oslo} said [so].',
    ['Iceland', 'Oslo'],
  ],
  [
    'where a crowd stands, when a document did and how they say it is no part of their names',
    'In winter, {mussel growers in the Bay of Morne} say [it froze]. {The report in 2019} said [no]. {Analysts on average} expect [rain].',
    ['mussel growers', 'the report', 'analysts'],
  ],
  [
    'a capital that the article names as such is its state',
    'Ships left Velda, the Sundish capital, for Sund. {Sund} said [no]. {Velda} said [yes]. {Sund} said [maybe].',
    ['Sund', 'Sund', 'Sund'],
  ],
  [
    'a description takes up whoever acted last and has no role yet',
    'Ada Brink came in late. [“It is dry,”] {the painter} said. {Brink} said [no]. {The painter} said [so].',
    ['Ada Brink', 'Ada Brink', 'Ada Brink'],
  ],
  [
    'a description that tells more takes up somebody with a role too',
    '{Norvolt’s chair, Ada Brink,} said [no]. {The former Estonia captain} said [so].',
    ['Ada Brink', 'Ada Brink'],
  ],
  [
    'an office that any scene has is not the one who spoke last',
    '{Ada Brink} said [no]. {The judge} said [so].',
    ['Ada Brink', 'the judge'],
  ],
  [
    'a captain of a team is the captain named before',
    'Captain Per Dahl fell. {Marlow manager Ada Brink} said [no]. {The Marlow captain} said [so].',
    ['Ada Brink', 'Per Dahl'],
  ],
  [
    'a name behind a part of a group says which one',
    'Two fitters came. {One of the fitters, Per Dahl}, said [no]. {Dahl} said [so].',
    ['Per Dahl', 'Per Dahl'],
  ],
  [
    'another is one more of the kind',
    '{One board member} said [no]. {Another} said [so].',
    ['one board member', 'another board member'],
  ],
  [
    'a role beside a shared surname tells whose it is',
    'Ada Brink, a baker, met Per Brink, a fisherman. {Brink the baker} said [no].',
    ['Ada Brink'],
  ],
  [
    'a former name is not somebody else',
    'Born Ada Holm, Ada Brink grew up here. {She} said [no].',
    ['Ada Brink'],
  ],
  [
    'the subject of a sentence stays in mind',
    'Ada Brink paints.\nShe grew up here, the daughter of a bus driver and a dinner lady. {She} said [no].',
    ['Ada Brink'],
  ],
  [
    'a noun that may be a verb is one before a clause',
    'A study came out. {The paper} reports [that it works].\n{It} says [so].',
    ['the paper', 'the paper'],
  ],
  [
    'one of several and the other are two people',
    'Two dockers who were there spoke on Friday. {One} said [the rope broke]. {The other} said [it was cut].',
    ['one of the two dockers', 'the other docker'],
  ],
  [
    'somebody within a quotation is not the one who speaks it',
    'Tor Vance met Harald Lund. {Vance} said: [“{He} told me [to keep the keys].”]',
    ['Tor Vance', 'Harald Lund'],
  ],
  [
    'a long aside does not take the claim',
    'Tia Farr left in May. {Vince Able, who replaced Tia Farr as leader in July}, said [no].',
    ['Vince Able'],
  ],
  [
    'a question without a name is the reporter’s',
    'Ada Brink, a fisher, waits on the quay.\n{}[Will it ever open?]\nThe wind rose.',
    ['the reporter'],
  ],
  ['no one is nobody', 'Ada Brink, a fisher, left. {No one} said [why].', [null]],
  [
    'a name of the same family goes to the one whom the title fits',
    'Una Fell is a teacher. Her husband, Derek Fell, left. {Mr Fell} said [no]. {Mrs Fell} said [yes].',
    ['Derek Fell', 'Una Fell'],
  ],
  [
    'Mr is not the woman of that name',
    'Maria Obada spoke first. {Mr Obada} said [no]. {He} said [never].',
    ['Obada', 'Obada'],
  ],
  [
    'of two names the first speaks',
    'Ada Brink and Tor Vance met. {Brink and Vance} both said [the pump failed].',
    ['Ada Brink'],
  ],
  ['which stands for the thing before it', 'Tor Vance wrote to the union, {which} said [no].', ['the union']],
  [
    'the engineer who gets a name later is she',
    'The mayor asked the town’s engineer. {The engineer} said [it would hold]. {That engineer, Priya Nand}, said [it would not].',
    ['Priya Nand', 'Priya Nand'],
  ],
  [
    'a description cut at the comma takes the name behind it',
    '{Brandt Line’s managing director}, Carl Moberg, said [no].',
    ['Carl Moberg'],
  ],
  [
    'an institute is not taken for the one who works there',
    'It is no surprise to Hilda Lang, a geologist at the Seafloor Institute, SFI.\n{}[I saw it coming. It’s what we said.]',
    ['Hilda Lang'],
  ],
  [
    'a poll goes on as it',
    '{A poll published on Friday} found [that half agreed]. {It} also showed [that a third did not].',
    ['a poll', 'a poll'],
  ],
  [
    'an adjective in front is no part of the name',
    '{Republican Donald Tramm} said [no]. {Donald Tramm} said [yes].',
    ['Donald Tramm', 'Donald Tramm'],
  ],
];

describe('resolving speakers', () => {
  for (const [what, article, names] of cases)
    it(what, () => {
      assert.deepEqual(hear(article).names, names);
    });

  it('offers those who fit as alternatives where nobody is certain', () => {
    const { names, alternatives } = hear('Karin Holm and Per Holm sued the yard. [“We lost,”] {Holm} said.');
    assert.deepEqual(names, [null]);
    assert.deepEqual([...alternatives[0]!].sort(), ['Karin Holm', 'Per Holm']);
  });
});

describe('speakers', () => {
  it('are numbered as they speak, with their other names and where they are named', () => {
    const { speakers } = hear(
      '{Ada Brink}, 54, said [no]. {Tor Vance} said [yes]. {Brink} left, saying [never].',
    );
    assert.deepEqual(
      speakers.map(({ id, name, kind, aliases, mentions }) => [id, name, kind, aliases, mentions.length]),
      [
        ['s1', 'Ada Brink', 'person', ['Brink'], 2],
        ['s2', 'Tor Vance', 'person', [], 1],
      ],
    );
  });

  it('are nobody in an article without claims', () => {
    assert.deepEqual(hear('Ada Brink left.').speakers, []);
  });

  it('survive text that is no article', () => {
    for (const odd of ['', ' ', '((((', '’s ’s ’s', 'A\u0000B\uD800C', '— — —', 'THE OF AND', '🙂 said 🙂'])
      assert.doesNotThrow(() => hear(`${odd} {${odd}x} [${odd}y]`));
  });
});

describe('parties that belong to each other', () => {
  it('do not go round in circles', () => {
    const article =
      'Tor Vance, who runs Norvolt, met the head of Norvolt. {Her sister} said [no]. {His brother} said [yes]. ' +
      '{Tor Vance} said [so]. {One of their aides} said [never]. {Its head} said [no].';
    assert.doesNotThrow(() => hear(article));
  });

  it('speak through a medium that does not speak itself', () => {
    const { names } = hear(
      '{Merid Terminals} said in a statement that [it was safe]. {It} added that [all was well].',
    );
    assert.deepEqual(names, ['Merid Terminals', 'Merid Terminals']);
  });
});
