import assert from 'node:assert/strict';
import { hear } from './helper';

/** Words that take somebody up without their name, each with articles and the names of those who speak in them. */
const families: Record<string, [string, (string | null)[]][]> = {
  'a wider noun takes up whoever holds a narrower office': [
    [
      '{Home Secretary Ada Brink} said [no]. {The minister} said [so].\n{Brink} said [more].',
      ['Ada Brink', 'Ada Brink', 'Ada Brink'],
    ],
    ['Sgt Tom Reed came. {The officer} said [it smelt of gas].', ['Tom Reed']],
    ['Fr Tom Reed has served here for years. {The priest} said [he was tired].', ['Tom Reed']],
    ['{Mr Justice Reed} called it [a war]. {The judge} said [so].', ['Reed', 'Reed']],
    ['{Ida Vane, a cardiologist,} said [no]. {The doctor} said [it was early].', ['Ida Vane', 'Ida Vane']],
    ['Professor Ida Vane came. {The geologist} said [the slope would not hold].', ['Ida Vane']],
    // the first officer of a ship is none of the police
    ['{Captain Ida Vane} said [no]. {The first officer} said [so].', ['Ida Vane', 'the first officer']],
    ['Carpenter Tom Reed came. {The judge} said [no].', ['the judge']],
  ],
  'words that no noun heads name nobody': [
    ['The mayor slept, and {possibly} said [so].', [null]],
    ['Not {willing} to say [so].', [null]],
    ['According to {research}, [it rained].', ['research']],
  ],
  'a noun for a body is the one whose name says so, rather than the one named last': [
    [
      'Gallery: Clocks stay\nThe Marlow Gallery met. A survey by Verdana was out. {The gallery} said [no].',
      ['Marlow Gallery'],
    ],
    ['Delling Boats met. Harbour and Allied Workers was there. {The company} said [no].', ['Delling Boats']],
  ],
  'a land that ends the name of a body is not that body': [
    ['{The University of Texas} said [no]. {Texas} said [so].', ['University of Texas', 'Texas']],
  ],
  'a surname that is a trade goes to whoever bears it': [
    ['Ada Miller slept. {Miller} said [no].', ['Ada Miller']],
    ['Ada Miller slept. {A miller} said [no].', ['a miller']],
  ],
  'an office is that of nobody who holds another or stands for a party': [
    [
      '{Head of department Ida Vane} said [no]. {The governor of the region} said [so].',
      ['Ida Vane', 'the governor of the region'],
    ],
    [
      '{Ida Vane of the Farmers’ Party} said [no].\n{The county director} said [so].',
      ['Ida Vane', 'the county director'],
    ],
    ['{Congressman Tom Reed} said [no]. {The representative} said [so].', ['Tom Reed', 'Tom Reed']],
  ],
  'the defendant is whoever is on trial': [
    [
      'Ada Brink, 58, is accused of theft. {Tom Reed} said [{the defendant} told him [it was hers]].',
      ['Tom Reed', 'Ada Brink'],
    ],
    [
      'The trial of Ada Brink began. {PC Tom Reed} said [no]. {The defendant} said [so].',
      ['Tom Reed', 'Ada Brink'],
    ],
    [
      'Ada Brink and Ida Vane came. Ida Vane is charged with theft. Ada Brink pleaded guilty. {The defendant} said [no].',
      ['the defendant'],
    ],
  ],
  'a number and a word of time before the noun of a text': [
    ['{One earlier study, from 2011,} found [that it helped].', ['one earlier study']],
    ['{Two later reports} said [that it helped].', ['two later reports']],
  ],
  'whoever is told of in somebody’s words is somebody else': [
    ['{Ida Vane} said [{the nurse} had told her [it was safe]].', ['Ida Vane', 'the nurse']],
  ],
  'the firm of a clause beside a name is not taken up': [
    [
      '{Norvolt Motors} said [no]. {Kestrel Energy}, which sells Norvolt’s cars, said [so]. {The company} said [more].',
      ['Norvolt Motors', 'Kestrel Energy', 'Kestrel Energy'],
    ],
    [
      'Shares rose in Leeds, which Norvolt Motors left in May. {The company} said [it was pleased].',
      ['Norvolt Motors'],
    ],
  ],
  'an office goes by another name': [
    ['{Chief executive Ida Vane} said [no]. {The CEO} said [so].', ['Ida Vane', 'Ida Vane']],
    ['{Ida Vane, CEO of Norvolt,} said [no]. {The chief executive} said [so].', ['Ida Vane', 'Ida Vane']],
    ['{Police commissioner Tom Reed} said [no]. {The police chief} said [so].', ['Tom Reed', 'Tom Reed']],
    ['{Prime Minister Tom Reed} said [no]. {The premier} said [so].', ['Tom Reed', 'Tom Reed']],
    ['{Deputy Prime Minister Tom Reed} said [no]. {The premier} said [so].', ['Tom Reed', 'the premier']],
  ],
  'a place tells another one, as does another job': [
    [
      '{Coach Ida Vane} said [no]. [“Is she hurt?”] {the man from Kelmar} asked.',
      ['Ida Vane', 'the man from Kelmar'],
    ],
    ['{Captain Ida Vane} said [no]. [“Stop there,”] {the guard} said.', ['Ida Vane', 'the guard']],
    ['{Captain Ida Vane} said [no]. [“We won,”] {the striker} said.', ['Ida Vane', 'Ida Vane']],
    ['{Ida Vane, who captains the side,} said [no]. [“Stop,”] {the nurse} said.', ['Ida Vane', 'Ida Vane']],
  ],
  'a noun for a relative in somebody’s words is a relative of theirs': [
    ['{Tom Reed} said: [“{Mum} said [I was mad].”]', ['Tom Reed', 'Reed’s mum']],
    ['{Ida Vane} said: [“When {Dad} told me [it was over], I cried.”]', ['Ida Vane', 'Vane’s dad']],
  ],
  'whoever is only mentioned beside somebody named is somebody else': [
    [
      'The landlord has been told to pay. {Tom Reed} said [no]. {The landlord} said [so].',
      ['Tom Reed', 'the landlord'],
    ],
    ['Tom Reed wrote to the paper. {The Courier} said [it stood by it].', ['the Courier']],
    ['Tom Reed paid the bill. {The landlord} said [it was late].', ['the landlord']],
  ],
  'one of a body who has just spoken goes before whoever is named with the role': [
    [
      '{Cllr Tom Reed} denied [it]. {A member of the committee} said [no]. [“Nobody knew,”] {the councillor} said.',
      ['Tom Reed', 'a member of the committee', 'a member of the committee'],
    ],
    [
      '{A member of the committee} said [no]. {Cllr Tom Reed} denied [it]. [“Nobody knew,”] {the councillor} said.',
      ['a member of the committee', 'Tom Reed', 'Tom Reed'],
    ],
  ],
  'a relative brought in by the surname': [
    [
      'Ida Vane won. The brother, Tom Vane, was there.\n[“It is mine,”] says {Tom}.\nHis sister shakes her head. [“It is true,”] {she} says.',
      ['Tom Vane', 'Ida Vane'],
    ],
  ],
  'a first name that is a common word as well': [
    ['Will Vane runs the shop. [“We argue a lot,”] {Will} said.', ['Will Vane']],
  ],
  'two with one surname are two people': [
    ['Ida and Tom Vane own the shop. [“It is ours,”] {she} said.', ['Ida Vane']],
    [
      'Twins Ida and Eva Vane won. [“It was cold,”] said {Ida}. [“It was warm,”] said {Eva}.',
      ['Ida Vane', 'Eva Vane'],
    ],
  ],
  'whoever speaks without a name goes before somebody named in the paragraph before': [
    [
      '{Sculptor Ida Vane} said [no].\n{The base commander} has said [so]. The doors will open at noon, {he} said, [all of them].',
      ['Ida Vane', 'the base commander', 'the base commander'],
    ],
  ],
  'what somebody is besides their office takes them up': [
    ['{Governor Ida Vane} said [no]. {The Democrat} said [so].', ['Ida Vane', 'Ida Vane']],
    ['{Chef Tom Reed} said [no]. {The father-of-two} said [so].', ['Tom Reed', 'Tom Reed']],
  ],
  'a description takes up the only person whom the text has named': [
    ['It was Ludmila Vane who rang. {The retired nurse} said [it had stopped].', ['Ludmila Vane']],
    ['The letters, which Iris Vane sent, were sold. {The novelist} said [so].', ['Iris Vane']],
    ['The letters, which Iris Vane sent to Tom Reed, were sold. {The novelist} said [so].', ['the novelist']],
  ],
  'a national is whoever is said to be of that nation, else one not said to be of another': [
    ['Tom Reed won before Finland’s Jukka Brink. {The Finn} said [no].', ['Jukka Brink']],
    ['Japan’s Haru Vane came second. Jade Reed won. {The Japanese} said [no].', ['Haru Vane']],
    ['Jade Reed won. Japan’s Haru Vane smiled. {The Briton} said [no].', ['Jade Reed']],
    ['The club has signed Jorge Brink. {The Dominican} said [he came to win].', ['Jorge Brink']],
    ['The New Zealander Jock Vane led. {The New Zealander} said [no].', ['Jock Vane']],
    ['A driver was held. {The Pole, named in court as Marek Vane,} said [no].', ['Marek Vane']],
  ],
  'an age takes up whoever is told to be of it': [
    [
      'Petra Osei, 29, sued the city. {Mayor Ida Vane} said [no].\nThe 29-year-old has sold her boat. {She} said [so].',
      ['Ida Vane', 'Petra Osei'],
    ],
    [
      'Petra Osei (22) won. Ida Vane, aged 35, came second. [“It was cold,”] said {the 22-year-old}. [“I am old,”] said {the 35-year-old}.',
      ['Petra Osei', 'Ida Vane'],
    ],
    [
      'The 34-year-old driver Tom Reed lost his job. {The mayor, Karl Lund,} said [no]. [“They slept,”] said {the 34-year-old}.',
      ['Karl Lund', 'Tom Reed'],
    ],
    ['Tom Reed, 34, lost his job. A 28-year-old was held. {The 28-year-old} said [no].', ['the 28-year-old']],
    ['Tom Reed, 20, came. {The 20-year-old company} said [no].', ['the 20-year-old company']],
  ],
  'the company is no union': [
    ['{The mining union Yarrow} said [no]. {The company} said [so].', ['Yarrow', 'the company']],
  ],
  'a noun for a body takes up one told by the name of its place': [
    ['Plans by Tornby borough council fell. {The council} said [no].', ['Tornby borough council']],
    [
      '{Tornby city council} said [no]. {The council} denied [it].',
      ['Tornby city council', 'Tornby city council'],
    ],
    ['Ida Vane led Tornby council. {The council} said [no].', ['Tornby council']],
    ['Ida Vane lives in Tornby borough. {The council} said [no].', ['the council']],
  ],
  'a noun for a kind of body takes up one whose name says so before its members': [
    ['The Dock Workers’ League walked out. {The union} said [no].', ['Dock Workers’ League']],
    [
      'The National Association of Dockers walked out. {The union} said [no].',
      ['National Association of Dockers'],
    ],
  ],
  'the first word of a firm’s name is the firm where nothing shows a place': [
    ['{Velden Health} said [no]. {Velden} denied [it].', ['Velden Health', 'Velden Health']],
    ['{Velden Health} said [no]. Rain fell in Velden. {Velden} denied [it].', ['Velden Health', 'Velden']],
  ],
  'a noun for a body takes up none of another kind': [
    ['{Orla Foods} said [no]. {The agency} said [so].', ['Orla Foods', 'the agency']],
    [
      'The Port Workers’ Union wants six men. According to {the trade association}, [sales have fallen].',
      ['the trade association'],
    ],
    [
      '{Norvolt Energy} said [no]. {The Environment Agency} said [so]. {The company} denied [it].',
      ['Norvolt Energy', 'Environment Agency', 'Norvolt Energy'],
    ],
    ['{Kestrel, the airline,} said [no]. {The regulator} said [so].', ['Kestrel', 'the regulator']],
    [
      'The Disease Control Centre closed it. {The producer, Frostholm,} said [no]. {The company} said [so].',
      ['Frostholm', 'Frostholm'],
    ],
  ],
  'the union of a crowd told at length is just the union': [
    [
      'Crews on the ferries walked off, leaving 4,000 commuters on the docks. {Their union} said [no].',
      ['the union'],
    ],
  ],
  'after counsel’s question the witness is whoever testified last': [
    [
      '{A surveyor, Piet Vane,} said [no].\n“[Why?]” said {Ida Brink, for the defence}.\n[“So.”] {The witness} replied.',
      ['Piet Vane', 'Ida Brink', 'Piet Vane'],
    ],
    [
      '{Tom Reed, a pilot,} said [no].\n[“How fast?”] asked {prosecutor Ida Brink}.\n[“Slow.”] {The witness} said.',
      ['Tom Reed', 'Ida Brink', 'Tom Reed'],
    ],
    ['{Tom Reed, a pilot,} said [no]. {The witness} said [so].', ['Tom Reed', 'the witness']],
  ],
};

describe('what is taken up', () => {
  for (const [family, articles] of Object.entries(families))
    it(family, () => {
      for (const [marked, names] of articles) assert.deepEqual(hear(marked).names, names, marked);
    });
});
