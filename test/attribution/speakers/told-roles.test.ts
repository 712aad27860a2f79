import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';

/** An article, the name of one who speaks in it, and the role and affiliation that the article tells. */
const cases: [article: string, name: string, role: string | null, affiliation: string | null][] = [
  [
    'A forensic accountant with the tax office, Det. Insp. Mara Holt, said the books were “a mess”.',
    'Mara Holt',
    'forensic accountant',
    'tax office',
  ],
  [
    'Rafael Iken sees it differently. He is an adviser at the consultancy Norden & Holm in Kiel. “Both are right,” Iken said.',
    'Rafael Iken',
    'adviser',
    'Norden & Holm',
  ],
  [
    'Mina Aldo is tired of waiting. She is a nurse at Tornby Hospital. “We need help,” she said.',
    'Mina Aldo',
    'nurse',
    'Tornby Hospital',
  ],
  [
    'Tom Reyes has led the Harbor Agency since 2011. “It works,” Reyes said.',
    'Tom Reyes',
    'head',
    'Harbor Agency',
  ],
  [
    '“It works,” Tom Reyes said. He has led the Harbor Agency since 2011.',
    'Tom Reyes',
    'head',
    'Harbor Agency',
  ],
  [
    'Ruslan Omar rejects that. “A spring has no fence,” says the geochemist, who worked here for the Institute of Inland Waters.',
    'Ruslan Omar',
    'geochemist',
    'Institute of Inland Waters',
  ],
  [
    'Ruslan Omar rejects that. The geochemist, who spent two summers here for the Institute of Inland Waters, has measured arsenic. “Nothing above it,” he says.',
    'Ruslan Omar',
    'geochemist',
    'Institute of Inland Waters',
  ],
  [
    'Eula Mamani, 81, remembers the trout. “An engineer does what he is paid for,” says the former midwife.',
    'Eula Mamani',
    'former midwife',
    null,
  ],
  [
    'Calder, 44, who ran the Golden Heel on Quarry Street, denies the charge. “I was asleep,” Idris Calder said.',
    'Idris Calder',
    null,
    'Golden Heel',
  ],
  [
    'Dr. Emil Nowak, who headed the hospital’s kidney unit until he resigned last month, said he had warned them.',
    'Emil Nowak',
    'former head of the hospital’s kidney unit',
    'hospital',
  ],
  [
    '“It is closed,” says Bodil Krog, who has been headmistress of Lyngby School since 2009.',
    'Bodil Krog',
    'headmistress',
    'Lyngby School',
  ],
  ['“It is closed,” says Søren Bang, who was mayor until last year.', 'Søren Bang', 'former mayor', null],
  [
    'Arvane Minerals, which owns the mine, says the tint is natural. “Iron did it,” its sustainability manager, Thea Kruger, said.',
    'Thea Kruger',
    'sustainability manager',
    'Arvane Minerals',
  ],
  [
    'Arvane Minerals, which owns the mine, says the tint is natural. “Iron did it,” its sustainability manager, Thea Kruger, said.',
    'Arvane Minerals',
    null,
    null,
  ],
  [
    'For Homeland, which fell below the threshold, the night ended badly. Its founder, Dirk Vanter, said that ballots were missing.',
    'Dirk Vanter',
    'founder',
    'Homeland',
  ],
  [
    'For the Teachers’ Guild, regional officer Kofi Frimpong warned that jobs were at risk.',
    'Kofi Frimpong',
    'regional officer',
    'Teachers’ Guild',
  ],
  ['For the Greens, Anselm Brook demanded an end to the road.', 'Anselm Brook', null, 'Greens'],
  [
    'Speaking for the Dockers’ Union, Ama Osei said that the strike goes on.',
    'Ama Osei',
    null,
    'Dockers’ Union',
  ],
  [
    'On behalf of the Marlow Rowing Club, Ada Brink said that the boats were safe.',
    'Ada Brink',
    null,
    'Marlow Rowing Club',
  ],
  [
    'Her attorney, Solomon Burke, said that Guadalupe Finch would appeal. Guadalupe Finch was dismissed.',
    'Solomon Burke',
    'attorney',
    null,
  ],
  [
    'Guadalupe Finch sued on Monday. Her attorney, Solomon Burke, said that she was fired.',
    'Solomon Burke',
    'attorney',
    null,
  ],
  [
    '“It is closed,” said Gwen Tranter, counsel for Fenwick Bridges.',
    'Gwen Tranter',
    'counsel for Fenwick Bridges',
    'Fenwick Bridges',
  ],
  [
    'U.S. District Judge Marcus T. Okon set a hearing. “Be there,” Okon said.',
    'Marcus T. Okon',
    'U.S. District Judge',
    'United States',
  ],
  ['State Sen. Lila Marsh said the bill was dead.', 'Lila Marsh', 'state senator', null],
  [
    'Sgt. Lila Marsh of the Pell County Sheriff’s Office said the road was closed.',
    'Lila Marsh',
    'sergeant',
    'Pell County Sheriff’s Office',
  ],
  ['Diner owner Peg Ostrow said she closes in February.', 'Peg Ostrow', 'diner owner', null],
  [
    'Mother-of-three Jenna Olus, whose twins are in Year 2, said the figures were wrong.',
    'Jenna Olus',
    'mother-of-three',
    null,
  ],
  [
    'A spokesman for the diocese said that it was closed.',
    'a spokesman for the diocese',
    'spokesman',
    'diocese',
  ],
  [
    'Stannage Town play on Saturday. Rune Aaker, the manager, said that he would like to know. Stannage Town lost.',
    'Rune Aaker',
    'manager',
    'Stannage Town',
  ],
  [
    'Stannage Town play on Saturday. “We’d like to know,” said Rune Aaker, the manager. His captain, Jamal Whit, disagreed. “We have lads on loan,” he said.',
    'Jamal Whit',
    'captain',
    'Stannage Town',
  ],
  [
    'Stannage Town play on Saturday. “We’d like to know,” said Rune Aaker, the manager. His captain, Jamal Whit, disagreed. “We have lads on loan,” he said.',
    'Rune Aaker',
    'manager',
    'Stannage Town',
  ],
  [
    'Sembara Capital went further. “We made no offer,” its managing partner, Teo Wei Ling, said in an email.',
    'Teo Wei Ling',
    'managing partner',
    'Sembara Capital',
  ],
  [
    'A senior Hadran official, who spoke on condition of anonymity, said the ship had strayed. Hadra sent a note.',
    'a senior Hadran official',
    'senior official',
    'Hadra',
  ],
  [
    'A Sundaran navy spokesman, Commodore Bayu Prak, said the radar failed. Sundara has three ships.',
    'Bayu Prak',
    'navy spokesman',
    'Sundara',
  ],
  [
    'The Sundaran foreign ministry said the radar failed. Sundara has three ships.',
    'the Sundaran foreign ministry',
    null,
    'Sundara',
  ],
  [
    'The Hadran coast guard dismissed the claim. Hadra has three ships. “It is closed,” the coast guard said.',
    'the Hadran coast guard',
    null,
    'Hadra',
  ],
  [
    'Tre Valli Coaches, the bus company, said that parents had booked it.',
    'Tre Valli Coaches',
    'bus company',
    null,
  ],
  ['The rival institute Sonda said that it saw no reason.', 'Sonda', 'rival institute', null],
  ['A recall is needed, according to the campaign group Plug Watch.', 'Plug Watch', 'campaign group', null],
  ['The opposition daily Volna wrote that the dam was old.', 'Volna', 'opposition daily', null],
  [
    'Brightwater Polymers, a seal supplier, said that it had warned them.',
    'Brightwater Polymers',
    'seal supplier',
    null,
  ],
  [
    'The seal supplier, Brightwater Polymers, said that it had warned them.',
    'Brightwater Polymers',
    'seal supplier',
    null,
  ],
  [
    'Observers from the League of Women Jurists said that the count was fair.',
    'observers from the League of Women Jurists',
    'observers',
    'League of Women Jurists',
  ],
  [
    'Supervisors at Tessaline Medical called them leakers, and engineers at Tessaline Medical said that the seals failed.',
    'engineers at Tessaline Medical',
    'engineers',
    'Tessaline Medical',
  ],
  [
    'A leaked memo from Hearth Inc. says that the heater could lock.',
    'a leaked memo from Hearth Inc',
    null,
    'Hearth Inc',
  ],
  ['Harbor commissioner Tom Reyes said the pier was safe.', 'Tom Reyes', 'harbor commissioner', null],
  [
    'Professor Emeritus Ada Brink of Marlow University said the pier was safe.',
    'Ada Brink',
    'professor emeritus',
    'Marlow University',
  ],
  [
    'Oberholt, now professor emeritus at the Falken Institute, does not agree. “A parcel,” Max Oberholt said.',
    'Max Oberholt',
    'professor emeritus',
    'Falken Institute',
  ],
  ['Co-author Rangi Whata, a statistician, said that was unlikely.', 'Rangi Whata', 'statistician', null],
  [
    '“Careful work,” said Nkechi Balo of the Harlan Field Station, who reviewed the paper.',
    'Nkechi Balo',
    null,
    'Harlan Field Station',
  ],
  [
    '“It is closed,” Pia Subra, an analyst who covers devices for Lowell & Gage, wrote to clients.',
    'Pia Subra',
    'analyst',
    'Lowell & Gage',
  ],
  [
    'Councilwoman Ngozi Farrow said she was sad. The City Council meets in May.',
    'Ngozi Farrow',
    'councilwoman',
    'City Council',
  ],
  [
    'Ngozi Farrow, deputy chair of the Harbor Commission, said it was closed.',
    'Ngozi Farrow',
    'deputy chair',
    'Harbor Commission',
  ],
  [
    'Ngozi Farrow, who used to chair the Harbor Commission, said it was closed.',
    'Ngozi Farrow',
    'former chair',
    'Harbor Commission',
  ],
  ['Acting police chief Ngozi Farrow said it was closed.', 'Ngozi Farrow', 'acting police chief', null],
  ['Ex-minister Ngozi Farrow said it was closed.', 'Ngozi Farrow', 'ex-minister', null],
  [
    'The former Norvolt executive Ngozi Farrow said it was closed.',
    'Ngozi Farrow',
    'former executive',
    'Norvolt',
  ],
  [
    'Ngozi Farrow, 47, a nurse at St. Anne’s Hospital, said it was closed.',
    'Ngozi Farrow',
    'nurse',
    'St. Anne’s Hospital',
  ],
  [
    'The inquiry is led by Ngozi Farrow, a retired judge. “It is closed,” she said.',
    'Ngozi Farrow',
    'retired judge',
    null,
  ],
  [
    '“It is closed,” said Labour’s Ngozi Farrow, 39, a former bus driver.',
    'Ngozi Farrow',
    'former bus driver',
    'Labour',
  ],
  ['“It is closed,” said the premier’s spokesman, Ngozi Farrow.', 'Ngozi Farrow', 'spokesman', null],
  [
    '“It is closed,” said Ngozi Farrow, chief of staff to Mayor Ludo Ferrante.',
    'Ngozi Farrow',
    'chief of staff',
    null,
  ],
  [
    '“It is closed,” said Ngozi Farrow, chair of the parents’ association.',
    'Ngozi Farrow',
    'chair of the parents’ association',
    'parents’ association',
  ],
  [
    '“It is closed,” said Ngozi Farrow, professor of industrial economics at the University of Lauen.',
    'Ngozi Farrow',
    'professor of industrial economics',
    'University of Lauen',
  ],
  ['“It is closed,” said Ngozi Farrow, the harbour master.', 'Ngozi Farrow', 'harbour master', null],
  [
    'Its harbour master, Capt. R. J. Toll, said it was closed. The port authority met.',
    'R. J. Toll',
    'harbour master',
    null,
  ],
  [
    'The port authority met. Its harbour master, Capt. R. J. Toll, said it was closed.',
    'R. J. Toll',
    'harbour master',
    'port authority',
  ],
  ['Labour Minister Hya Beaumont said “no”.', 'Hya Beaumont', 'labour minister', null],
  ['His captain, Lisbet Haug, backed him up. “It happened,” Haug said.', 'Lisbet Haug', 'captain', null],
  [
    'St. Bran’s Hospital is old. The hospital denied it. Spokesman Lucian Petro said that it was clean.',
    'Lucian Petro',
    'spokesman',
    'St. Bran’s Hospital',
  ],
  [
    '“It is closed,” said Ngozi Farrow, Hearthling’s head of communications, who called it theft.',
    'Ngozi Farrow',
    'head of communications',
    'Hearthling',
  ],
  ['“It is closed,” said Ngozi Farrow, whose company owns the dock.', 'Ngozi Farrow', null, null],
  [
    '“It is closed,” said Ngozi Farrow, who owns a bakery on Mill Street.',
    'Ngozi Farrow',
    'owner of a bakery',
    null,
  ],
  [
    '“It is closed,” said Ngozi Farrow, an organizer with Tenants United.',
    'Ngozi Farrow',
    'organizer',
    'Tenants United',
  ],
  ['“It is closed,” said Ngozi Farrow (SPD).', 'Ngozi Farrow', null, 'SPD'],
  ['“It is closed,” said Mayor Ngozi Farrow (Free Voters).', 'Ngozi Farrow', 'mayor', 'Free Voters'],
  [
    '“It is closed,” said Ngozi Farrow MP, who chairs the parliamentary transport committee.',
    'Ngozi Farrow',
    'chair of the parliamentary transport committee',
    'the parliamentary transport committee',
  ],
  [
    '“It is closed,” said epidemiologist Ngozi Farrow from the Lund Institute of Health.',
    'Ngozi Farrow',
    'epidemiologist',
    'Lund Institute of Health',
  ],
  ['“It is closed,” said Ngozi Farrow, a volunteer.', 'Ngozi Farrow', 'volunteer', null],
  ['“It is closed,” said Ngozi Farrow, a deckhand for 22 years.', 'Ngozi Farrow', 'deckhand', null],
  [
    '“It is closed,” said Ngozi Farrow, who teaches at Marlow College.',
    'Ngozi Farrow',
    'teacher',
    'Marlow College',
  ],
];

const fold = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/^(?:the|a|an) /u, '');

describe('roles told in whole articles', () => {
  const engine = createEngine();
  for (const [article, name, role, affiliation] of cases)
    it(`${name}: ${article}`, () => {
      const { speakers } = engine.analyse(article);
      const speaker = speakers.find((candidate) => fold(candidate.name) === fold(name));
      assert.deepEqual(
        [fold(speaker?.name), fold(speaker?.role), fold(speaker?.affiliation)],
        [fold(name), fold(role), fold(affiliation)],
      );
    });
});
