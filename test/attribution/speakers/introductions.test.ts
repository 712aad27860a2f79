import assert from 'node:assert/strict';
import { hear } from './helper';

/** Sentences that introduce Ada Brink, with the role and the affiliation that they give her. */
const groups: Readonly<
  Record<string, readonly (readonly [sentence: string, role: string | null, affiliation: string | null])[]>
> = {
  'capitals in front of an office': [
    ['{Vermont Sen. Ada Brink} said [no].', 'senator', 'Vermont'],
    ['{Marlow Mayor Ada Brink} said [no].', 'mayor', 'Marlow'],
    ['{New South Wales Police Minister Ada Brink} said [no].', 'police minister', 'New South Wales'],
    ['{Marlow Police Chief Ada Brink} said [no].', 'police chief', 'Marlow'],
    ['{Marlow police chief Ada Brink} said [no].', 'police chief', 'Marlow'],
    ['“No,” said {Harbour Police Chief Ada Brink}. [No].', 'chief', 'Harbour Police'],
    ['On Monday {Marlow City Manager Ada Brink} said [no].', 'city manager', 'Marlow'],
    ['On Monday {City Manager Ada Brink} said [no].', 'city manager', null],
    ['On Monday {Hinds County District Attorney Ada Brink} said [no].', 'district attorney', 'Hinds County'],
    ['{Transport Committee Chairwoman Ada Brink} said [no].', 'chairwoman', 'Transport Committee'],
    ['{Ohio State University professor Ada Brink} said [no].', 'professor', 'Ohio State University'],
    [
      'On Monday {Department of Health spokeswoman Ada Brink} said [no].',
      'spokeswoman',
      'Department of Health',
    ],
    ['On Monday {Finnish Border Guard chief Ada Brink} said [no].', 'chief', 'Finnish Border Guard'],
    ['On Monday {Digital Minister Ada Brink} said [no].', 'digital minister', null],
    ['On Monday {New York City Public Advocate Ada Brink} said [no].', 'public advocate', 'New York City'],
    [
      'The finance committee met. {Harbour National Committee Chairwoman Ada Brink} said [no].',
      'chairwoman',
      'Harbour National Committee',
    ],
    ['On Monday {Norwegian Fisheries Minister Ada Brink} said [no].', 'fisheries minister', 'Norway'],
    ['On Monday {Republican Senate candidate Ada Brink} said [no].', 'senate candidate', 'Republican'],
    ['On Monday {Senate Majority Leader Ada Brink} said [no].', 'majority leader', 'Senate'],
    ['{Assistant Police Chief Ada Brink} said [no].', 'assistant police chief', null],
    ['{Ferry captain Ada Brink} said [no].', 'ferry captain', null],
  ],
  'an office in several words': [
    ['{Lt. Gov. Ada Brink} said [no].', 'lieutenant governor', null],
    ['{Det Ch Insp Ada Brink} said [no].', 'detective chief inspector', null],
    ['{Unit manager Ada Brink} said [no].', 'unit manager', null],
    ['{Star winger Ada Brink} said [no].', 'star winger', null],
    ['{Ex-Kelmar striker Ada Brink} said [no].', 'former striker', 'Kelmar'],
    ['[“No,”] said {head of intake Ada Brink}.', 'head of intake', null],
    ['The letter angered {Finance Minister Ada Brink}, who said [no].', 'finance minister', null],
    ['{The newly appointed Finance Minister Ada Brink} said [no].', 'finance minister', null],
  ],
  'names inside an apposition': [
    [
      '{Ada Brink, a University of Tornby professor who studies tides}, said [no].',
      'professor',
      'University of Tornby',
    ],
    ['{Ada Brink, a Border Patrol tunnelling expert}, said [no].', 'tunnelling expert', 'Border Patrol'],
    [
      '{Ada Brink, the United States Customs and Border Protection commissioner}, said [no].',
      'commissioner',
      'United States Customs and Border Protection',
    ],
    [
      '{Ada Brink, a former Secret Service agent for President Tom Lund}, said [no].',
      'former agent',
      'Secret Service',
    ],
    ['{Ada Brink, the Conservative MP for Marlow East}, said [no].', 'MP for Marlow East', 'Conservative'],
    [
      '{Ada Brink, an education and law professor at the University of Tornby}, said [no].',
      'education and law professor',
      'University of Tornby',
    ],
    ['{Ada Brink, as head of the Tornby Institute}, said [no].', 'head', 'Tornby Institute'],
    [
      '{Ada Brink, until 2022 head of analysis at the Tornby Institute}, said [no].',
      'former head of analysis',
      'Tornby Institute',
    ],
    [
      '{Ada Brink, since 2022 the director of the Tornby Institute}, said [no].',
      'director',
      'Tornby Institute',
    ],
    ['{Ada Brink, a New York-based lawyer}, said [no].', 'lawyer', null],
    ['{Ada Brink, the mother of a slain U.S. soldier}, said [no].', 'mother of a slain U.S. soldier', null],
  ],
  'the body behind a role': [
    ['{Ada Brink, an analyst with Lowell & Gage}, said [no].', 'analyst', 'Lowell & Gage'],
    ['{Ada Brink, an analyst with Kestrel}, said [no].', 'analyst', 'Kestrel'],
    ['{Ada Brink, founder of a campaign group called Save Our Pier}, said [no].', 'founder', 'Save Our Pier'],
    [
      '{Ada Brink, director of the progressive advocacy group Wild Shore}, said [no].',
      'director',
      'Wild Shore',
    ],
    ['{Ada Brink, general secretary of the teachers’ union NUTS}, said [no].', 'general secretary', 'NUTS'],
    [
      '{Ada Brink, an assistant professor in the school of nursing at Tornby University}, said [no].',
      'assistant professor',
      'Tornby University',
    ],
    [
      '{Ada Brink, special agent in charge of Harbour Investigations}, said [no].',
      'special agent in charge',
      'Harbour Investigations',
    ],
    ['{Ada Brink, a leader of Tornby Homes With Hope}, said [no].', 'leader', 'Tornby Homes With Hope'],
    ['{Ada Brink, vice president at Third Way}, said [no].', 'vice president', 'Third Way'],
    [
      '{Ada Brink, a fellow at the Center on Budget and Policy Priorities}, said [no].',
      'fellow',
      'Center on Budget and Policy Priorities',
    ],
    ['{Ada Brink, from Age UK}, said [no].', null, 'Age UK'],
    ['{Ada Brink, from the US}, said [no].', null, null],
  ],
  'homes and employers': [
    ['{Ada Brink, 34, of Marlow}, said [no].', null, null],
    ['{Ada Brink of Marlow, Ohio}, said [no].', null, null],
    ['{Ada Brink of Seabird Research} said [no].', null, 'Seabird Research'],
    ['{Ada Brink, who joined Norvolt last year}, said [no].', null, 'Norvolt'],
    [
      '{Ada Brink, who became chief executive of Norvolt last year}, said [no].',
      'chief executive',
      'Norvolt',
    ],
    [
      '{Ada Brink, who was named chief executive of Norvolt last year}, said [no].',
      'chief executive',
      'Norvolt',
    ],
    ['{Dr Ada Brink, a nurse at St Brigid’s, where she works}, said [no].', 'nurse', 'St Brigid’s'],
    ['“No,” said {state Sen. Ada Brink, D-Marlow}. [No].', 'state senator', 'D-Marlow'],
    ['{Gov. Ada Brink (R)} said [no].', 'governor', null],
  ],
  'a description before a title': [
    ['{The judge, Her Honour Ada Brink}, said [no].', 'judge', null],
    ['{The state Labor Department’s economist, Ada Brink}, said [no].', 'economist', 'Labor Department'],
    ['{A spokeswoman for the governor, Ada Brink}, said [no].', 'spokeswoman', null],
    ['{A lawyer for the driver, Ada Brink}, said [no].', 'lawyer for the driver', null],
  ],
  'offices whose body the article has told': [
    [
      'The Marlow school board approved it. {Board President Ada Brink} said [no].',
      'board president',
      'Marlow school board',
    ],
    ['In Marlow, where the bus stops, {Mayor Ada Brink} said [no].', 'mayor', 'Marlow'],
    ['The march ends at the Tornby Center. {Ada Brink, an organizer of it}, said [no].', 'organizer', null],
    [
      'The Tornby Institute agreed. {Former tech executive Ada Brink} said [no].',
      'former tech executive',
      null,
    ],
    [
      'The Tornby Institute agreed. {Former Secretary of State Ada Brink} said [no].',
      'former secretary of state',
      null,
    ],
    ['Eva Lund fell. {Her teammate Ada Brink} said [no].', 'teammate of Eva Lund', null],
  ],
  'words that are no part of a role': [
    ['The talks, one with {Senate Majority Leader Ada Brink}, said [no].', 'majority leader', 'Senate'],
    ['“No,” {Rear Admiral Ada Brink} said [no].', 'rear admiral', null],
    [
      '“No,” said {Tornby State University political science professor Ada Brink}. [No].',
      'political science professor',
      'Tornby State University',
    ],
    ['{Ada Brink, a nurse from Brownsville, Texas}, said [no].', 'nurse', null],
    ['{Ada Brink, a barrister from New Delhi}, said [no].', 'barrister', null],
    ['{Ada Brink, an engineer from Norvolt}, said [no].', 'engineer', 'Norvolt'],
    [
      '{Ada Brink, a lawyer for hedge funds at Sadis & Goldberg}, said [no].',
      'lawyer for hedge funds',
      'Sadis & Goldberg',
    ],
    ['Tom Lund ran. Lund won. {Lund strategist Ada Brink} said [no].', 'strategist', null],
    [
      'They met Chief of Staff Tom Lund, {Deputy Chief of Staff Ada Brink} said [no].',
      'deputy chief of staff',
      null,
    ],
    ['{Ada Brink, who writes for the Marlow Courier}, said [no].', null, 'Marlow Courier'],
    [
      '{Ada Brink, who took over as managing director of the Tornby Theatre last autumn}, said [no].',
      'managing director',
      'Tornby Theatre',
    ],
    [
      '{Ada Brink, who took over as managing director of the theatre last autumn}, said [no].',
      'managing director of the theatre',
      'theatre',
    ],
    ['Ada Brink started winning races. {Ada Brink} said [no].', null, null],
    ['It was Ada Brink who commanded most of the attention. {Ada Brink} said [no].', null, null],
  ],
};

const fold = (text: string | null | undefined): string | null =>
  text?.toLowerCase().replace(/^(?:the|a|an) /u, '') ?? null;

describe('introductions of a speaker', () => {
  for (const [construction, cases] of Object.entries(groups))
    describe(construction, () => {
      for (const [sentence, role, affiliation] of cases)
        it(sentence, () => {
          const speaker = hear(sentence).speakers.find(({ name }) => name === 'Ada Brink');
          assert.ok(speaker);
          assert.deepEqual([fold(speaker.role), fold(speaker.affiliation)], [fold(role), fold(affiliation)]);
        });
    });
});
