import assert from 'node:assert/strict';
import { hear } from './helper';

type Told = [name: string, kind: string];

/** Articles, and what sort of party speaks in each claim. */
const families: Record<string, [article: string, ...told: Told[]][]> = {
  'a land behind a word that is no first name ends the name of a body': [
    ['{Paddle Scotland} said [no].', ['Paddle Scotland', 'organisation']],
    [
      '{Skate Wales} said [no]. {Mike England} said [so].',
      ['Skate Wales', 'organisation'],
      ['Mike England', 'person'],
    ],
    ['{Cider UK chief Ada Brink} said [no].', ['Ada Brink', 'person']],
  ],
  'a name that opens a sentence may end like an adverb': [
    ['{Italy} said [no].', ['Italy', 'state']],
    ['{Corvaly} said [no].', ['Corvaly', 'organisation']],
    [
      '{Corvaly Motors} said [no]. {Corvaly} said [so].',
      ['Corvaly Motors', 'organisation'],
      ['Corvaly Motors', 'organisation'],
    ],
    ['{Corvaly, which makes bolts,} said [no].', ['Corvaly', 'organisation']],
    ['Ada Kelly slept. {Kelly} said [no].', ['Ada Kelly', 'person']],
    ['Finally {Lund} said [no].', ['Lund', 'organisation']],
    ['Rarely has {the mayor} said [so].', ['the mayor', 'anonymous']],
  ],
  'words that open a sentence before a plural say which people it means': [
    ['{Water rights groups} said [no].', ['water rights groups', 'group']],
    ['{Patient safety advocates} said [no].', ['patient safety advocates', 'group']],
    ['{Celebrity endorsers} said [no].', ['celebrity endorsers', 'group']],
    ['{North Carolina harbour officials} said [no].', ['North Carolina harbour officials', 'group']],
    ['Ada Brink slept. {Brink aides} said [no].', ['Brink aides', 'group']],
    ['{Chinese harbour officials} said [no].', ['Chinese harbour officials', 'group']],
    ['The Times asked why. {The editorial board} said [no].', ['the editorial board', 'organisation']],
    ['{Brink’s doctors} said [no].', ['Brink’s doctors', 'group']],
    ['{Proponents of the bill} said [no].', ['proponents of the bill', 'group']],
    ['{Hispanics} said [no].', ['hispanics', 'group']],
  ],
  'a medium whose name is a noun for somebody says so without an article': [
    ['{Politico} reported [a leak].', ['Politico', 'organisation']],
    ['{A politico} said [no].', ['a politico', 'anonymous']],
  ],
  'papers of all sorts are documents': [
    ['{A quiz} said [no]. {An op-ed} said [so].', ['a quiz', 'document'], ['an op-ed', 'document']],
    ['{A slide deck} said [no].', ['a slide deck', 'document']],
    ['{A presentation titled “Lund 2030”} said [no].', ['a presentation', 'document']],
    [
      '{An evaluation} said [no]. {An inspection sheet} said [so].',
      ['an evaluation', 'document'],
      ['an inspection sheet', 'document'],
    ],
    ['{A draft budget} said [no].', ['a draft budget', 'document']],
  ],
  'what only a firm does or is tells a firm': [
    [
      '{Kellan Marine, the country’s largest shipbuilder,} said [it would rain].',
      ['Kellan Marine', 'organisation'],
    ],
    ['Laxley Stone employs 46 people. {Laxley Stone} said [no].', ['Laxley Stone', 'organisation']],
    ['{Kellan Marine} said [it would close its yard].', ['Kellan Marine', 'organisation']],
    ['{Kellan Marsh} said [it would rain].', ['Kellan Marsh', 'person']],
  ],
  'acronyms that look like pronouns are names': [
    ['{WHO} said [no].', ['WHO', 'organisation']],
    ['{WHO chief Ines Okoro} said [no].', ['Ines Okoro', 'person']],
    ['The minister has the receipt. [“No,”] {WHO spokeswoman Ines Okoro} said.', ['Ines Okoro', 'person']],
    ['The dockers, {who} said [no], left.', ['the dockers', 'group']],
    ['{US} said [no]. {The EU} said [so].', ['US', 'state'], ['the EU', 'state']],
    ['{US forces} said [no].', ['US forces', 'group']],
    ['{IT specialist Karl Lund} said [no].', ['Karl Lund', 'person']],
  ],
  'forces, missions and those without borders are bodies': [
    ['{The Norwegian military} said [no].', ['the Norwegian military', 'organisation']],
    ['{A Norwegian delegation} said [no].', ['a Norwegian delegation', 'organisation']],
    ['{The UN mission in Marlow} said [no].', ['the UN mission in Marlow', 'organisation']],
    ['{Masons Without Borders} said [no].', ['Masons Without Borders', 'organisation']],
    ['{James On Lee} said [no].', ['James On Lee', 'person']],
    ['{Military commander Karl Lund} said [no].', ['Karl Lund', 'person']],
  ],
  'what a body calls for is its name': [
    ['{Save the Lapwing} said [no].', ['Save the Lapwing', 'organisation']],
    ['{Keep Tornby Tidy} said [no].', ['Keep Tornby Tidy', 'organisation']],
    ['{Nans and Grandads First} said [no].', ['Nans and Grandads First', 'organisation']],
    ['{Charity Bread Now} said [no].', ['Bread Now', 'organisation']],
  ],
  'names of bodies with a joint or an odd end': [
    ['{The Parks Service Executive} said [no].', ['Parks Service Executive', 'organisation']],
    ['{Tornby Bus} said [no].', ['Tornby Bus', 'organisation']],
    ['{St Fintan’s} said [no].', ['St Fintan’s', 'organisation']],
    ['{Holm & Tull} said [no].', ['Holm & Tull', 'organisation']],
    ['{A Holm & Tull lawyer} said [no].', ['a Holm & Tull lawyer', 'anonymous']],
    ['{A Department for Canals spokesman} said [no].', ['a Department for Canals spokesman', 'anonymous']],
  ],
  'where people work speaks for those who run it': [
    [
      '{The port} said [no]. {The mill} said [so].',
      ['the port', 'organisation'],
      ['the mill', 'organisation'],
    ],
  ],
  'rulers, nobles and those told by their age': [
    [
      '{The junta} said [no]. {The regime} said [so].',
      ['the junta', 'organisation'],
      ['the regime', 'organisation'],
    ],
    [
      '{The earl} said [no]. {The duchess} said [so].',
      ['the earl', 'anonymous'],
      ['the duchess', 'anonymous'],
    ],
    ['{The European capitals} said [no].', ['the European capitals', 'group']],
    ['{One seven-year-old} said [no].', ['one seven-year-old', 'anonymous']],
    ['{A 45-year-old} said [no].', ['a 45-year-old', 'anonymous']],
    ['The residents met. [“Shame!”] shouted {several of them}.', ['the residents', 'group']],
  ],
  'titles and letters instead of names': [
    ['{The Duchess of Tornby} said [no].', ['Duchess of Tornby', 'person']],
    ['{Complainant B} said [no].', ['Complainant B', 'anonymous']],
    ['{Juror 9} said [no].', ['Juror 9', 'anonymous']],
  ],
  'a bare surname of whom the text says what only people do': [
    ['Tull shrugged. {Tull} said [no].', ['Tull', 'person']],
    ['Per Reuters, it rained. {Tull} said [no].', ['Tull', 'organisation']],
  ],
  'fields and services that speak are bodies': [
    [
      '{The management} said [no]. {The defence} said [so].',
      ['the management', 'organisation'],
      ['the defence', 'organisation'],
    ],
    ['{Coast Guard} says [no].', ['Coast Guard', 'organisation']],
    ['{A group calling itself Pale Ledger} said [no].', ['Pale Ledger', 'organisation']],
    ['{A log for Feb. 11} says [no].', ['a log for Feb. 11', 'document']],
  ],
};

for (const [family, articles] of Object.entries(families))
  describe(family, () => {
    for (const [article, ...told] of articles)
      it(article, () => {
        const { names, speakers } = hear(article);
        assert.deepEqual(
          names.map((name) => [name, speakers.find((speaker) => speaker.name === name)?.kind]),
          told,
        );
      });
  });
