import assert from 'node:assert/strict';
import { hear } from './helper';

/** Articles in which several words stand for one party, with the names of those who speak. */
const families: Record<string, [string, (string | null)[]][]> = {
  'an office and the name behind it are one person, whatever stands between': [
    ['{Kelmar’s editor in chief, Ida Brink,} said [no]. {Brink} said [so].', ['Ida Brink', 'Ida Brink']],
    ['{The head nurse there, Ida Brink,} said [no]. {She} said [so].', ['Ida Brink', 'Ida Brink']],
    ['{Counsel assisting, Ida Brink,} had urged [it]. {She} said [so].', ['Ida Brink', 'Ida Brink']],
    ['In it {the consul in Port Marlow, Ida Brink,} says [no]. {She} adds [so].', ['Ida Brink', 'Ida Brink']],
    ['In it {the chargé d’affaires in Marlow, Tom Brink,} says [no].', ['Tom Brink']],
    ['{The editor of “Slow Water,” Ida Brink,} said [no]. {Brink} said [so].', ['Ida Brink', 'Ida Brink']],
    ['{The director of ‘Slow Water’, Ida Brink,} said [no].', ['Ida Brink']],
    ['She liked “Slow Water,” {Ida Brink} said [of it].', ['Ida Brink']],
  ],
  'a firm and its founder keep apart what the article says of each': [
    [
      'Holm Shipping owns it. {Holm} said [no]. The founder, Tom Holm, slept. {Tom Holm} said [so].',
      ['Holm Shipping', 'Tom Holm'],
    ],
    ['{Tom Holm} of Holm Shipping said [no]. {Holm} said [so].', ['Tom Holm', 'Tom Holm']],
  ],
  'a name goes on behind “and” to the end of a body': [
    [
      '{The Kelmar and Plains Health Network} said [no]. {The Network} said [so].',
      ['Kelmar and Plains Health Network', 'Kelmar and Plains Health Network'],
    ],
    ['{Kelmar and District Anglers} said [no].', ['Kelmar and District Anglers']],
    ['{Harbour and Allied Workers, which has 90 members,} said [no].', ['Harbour and Allied Workers']],
    ['{The Slate and Cement Workers’ Union} said [no].', ['Slate and Cement Workers’ Union']],
    ['{Norway and Kelmar Workers} said [no].', ['Norway']],
    ['It stood in the Annals of Harbour Law. {The Annals} said [no].', ['Annals of Harbour Law']],
    ['{The state Bureau of Bridges} said [no].', ['Bureau of Bridges']],
    [
      '{Kanal 7} denied [it]. The station Sender 3 was silent. {Sender 3} said [no].',
      ['Kanal 7', 'Sender 3'],
    ],
  ],
  'the first word of a firm’s name stands for it, also where somebody works there': [
    [
      '{Waterline Buses} said [no]. {Ida Brink, who drives at Waterline,} said [so]. {Waterline} said [more].',
      ['Waterline Buses', 'Ida Brink', 'Waterline Buses'],
    ],
  ],
  'words around a name do not become part of it': [
    ['{Neighbouring Lidmark, whose foreign minister was away,} said [no].', ['Lidmark']],
    ['{Satellite pictures released by Tom Brink} show [it].', ['satellite pictures']],
  ],
  'what is called something is not what somebody called a lie': [
    [
      '{Ida Brink} said [no].\n{The defence ministry} called Brink’s account [“a bedtime story.”] {It} did not say [why].',
      ['Ida Brink', 'the defence ministry', 'the defence ministry'],
    ],
  ],
  'several of a kind are none of one': [
    [
      '{Marlow Hospital} said [no]. {The hospitals at Tarn and Kelm} said [so].',
      ['Marlow Hospital', 'the hospitals at Tarn and Kelm'],
    ],
    ['{Midwives} said [no].', ['midwives']],
    ['{Two of Delling’s Danish dealers} said [no].', ['two of Delling’s Danish dealers']],
    ['On the supporters’ page “The Rim” {one} fan said [no].', ['one fan']],
    ['{The entry for 3 June 1893} said [no].', ['the entry for 3 June 1893']],
  ],
  'several are not one of them, and nobody is what others only wish for': [
    [
      'Kelmar Pumps and its Danish rival Holm Teknik are to merge, {the companies} announced [on Monday].',
      ['the companies'],
    ],
    [
      'Kelmar Foods denied it. [“I want a company with a heart,”] {a farmer} said. {The company} rejected [it].',
      ['a farmer', 'Kelmar Foods'],
    ],
    [
      'Questioned by Ida Brink, {the officer} accepted [it]. {Brink} said [no].',
      ['the officer', 'Ida Brink'],
    ],
  ],
};

/** Articles in which a name is that of a body or a state, with the kind of each speaker. */
const kinds: [string, string[]][] = [
  ['{The rebel K-9 movement} said [no]. {K-9} said [so].', ['organisation', 'organisation']],
  ['Tom Brink, whose Ada Marsh Front holds four seats, slept. {The Front} said [no].', ['organisation']],
  ['Kelmar Pumps and its rival Holm Teknik merge. {Holm} said [no].', ['organisation']],
  ['{Lidmark, whose foreign minister was away,} said [no].', ['state']],
];

describe('a name is a body’s or a state’s by what it has', () => {
  for (const [article, expected] of kinds)
    it(article, () => {
      const { names, speakers } = hear(article);
      assert.deepEqual(
        names.map((name) => speakers.find((speaker) => speaker.name === name)?.kind),
        expected,
      );
    });
});

for (const [family, articles] of Object.entries(families))
  describe(family, () => {
    for (const [article, names] of articles)
      it(article.replace(/\n+/gu, ' / '), () => {
        assert.deepEqual(hear(article).names, names);
      });
  });
