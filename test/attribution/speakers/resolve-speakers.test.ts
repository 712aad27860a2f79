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
    'a spokesperson without a name is the organisation',
    'Norvolt builds cranes. {A Norvolt spokesperson} said [it was safe].',
    ['Norvolt'],
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
    'one of several and the other are two people',
    'Two dockers who were there spoke on Friday. {One} said [the rope broke]. {The other} said [it was cut].',
    ['one of the two dockers', 'the other docker'],
  ],
  [
    'somebody within a quotation is not the one who speaks it',
    'Tor Vance met Harald Lund. [“{He} told me [to keep the keys],”] {Vance} said.',
    ['Harald Lund', 'Tor Vance'],
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

/** A source with the role and affiliation of its speaker. */
const roles: [string, string, string | null, string | null][] = [
  ['{Ada Brink, chair of Norvolt}, said [no].', 'Ada Brink', 'chair', 'Norvolt'],
  ['{US President Donald Trump} said [no].', 'Donald Trump', 'US president', 'United States'],
  ['{Norvolt spokesman Ida Ray} said [no].', 'Ida Ray', 'spokesman', 'Norvolt'],
  [
    '{Johan Ek, a military analyst at the Marlow Institute, MIX}, said [no].',
    'Johan Ek',
    'military analyst',
    'Marlow Institute, MIX',
  ],
  ['{Municipal director Olof Ask} said [no].', 'Olof Ask', 'municipal director', null],
  [
    'Norvolt lost in May. Norvolt won in June. {Its director, Paulo Esse}, said [no].',
    'Paulo Esse',
    'director',
    'Norvolt',
  ],
  ['{Nils Croy, then Norvolt’s depot manager}, said [no].', 'Nils Croy', 'former depot manager', 'Norvolt'],
  ['Tor Vance died in May. {His widow, Ruth Vance}, said [no].', 'Ruth Vance', 'widow of Tor Vance', null],
  [
    '{Hugo Dahl, who speaks for the Marlow League}, said [no]. {He} said [so].',
    'Hugo Dahl',
    'spokesman',
    'Marlow League',
  ],
  ['{Petra Osei, 54, a plumber}, said [no].', 'Petra Osei', 'plumber', null],
];

describe('roles and affiliations', () => {
  for (const [article, name, role, affiliation] of roles)
    it(article, () => {
      const speaker = hear(article).speakers.find((candidate) => candidate.name === name);
      assert.deepEqual([speaker?.role, speaker?.affiliation], [role, affiliation]);
    });
});
