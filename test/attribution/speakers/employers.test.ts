import { testTold, type Told } from './helper';

/** An article and what it tells of the people and bodies who speak in it. */
const cases: Record<string, [article: string, ...told: Told[]][]> = {
  'a university of a state is not that state': [
    [
      'Per Lund, Ohio’s attorney general, said that the rule was illegal.\n\nThe University of Ohio said that it would wait.',
      ['Per Lund', 'attorney general', 'Ohio'],
      ['University of Ohio', null, null],
    ],
  ],
  'a paper that is only the source employs nobody': [
    [
      'According to the newspaper Norra Posten, two sponsors are leaving the federation. Press officer Ada Brink confirms that talks are going on.',
      ['Ada Brink', 'press officer', 'the federation'],
    ],
    [
      'The federation will meet on Monday, according to the newspaper Norra Posten. “It is true,” said chair Ada Brink.',
      ['Ada Brink', 'chair', 'the federation'],
    ],
    [
      'The ski club will move, Tornby FM reported. Chairman Per Lund said that the hill was too small.',
      ['Per Lund', 'chairman', 'the ski club'],
    ],
  ],
  'words behind a name that only say what the body is': [
    [
      'The berries came from Harvest Table, a catering company that serves 60 schools. Its director, Ada Brink, said that nobody was ill.',
      ['Ada Brink', 'director', 'Harvest Table'],
    ],
    [
      'The line is run by Norvolt, a company based in Marl. Its spokesman, Per Lund, said that it was safe.',
      ['Per Lund', 'spokesman', 'Norvolt'],
    ],
  ],
  'a regional secretary is no minister': [
    [
      'Norvolt said that the yard was weak.\n\nThe Harbour Union said that it would strike. Its regional secretary, Ada Brink, said that the yard was greedy.',
      ['Ada Brink', 'regional secretary', 'Harbour Union'],
    ],
  ],
  'a body without a name just before the office': [
    [
      'At the nursery school, the director Ada Brink said that the children were safe.',
      ['Ada Brink', 'director', 'the nursery school'],
    ],
    [
      'The tribunal met on Monday. The manager, Ada Brink, said that it was fair.',
      ['Ada Brink', 'manager', null],
    ],
  ],
  'the body that opens the sentence in which somebody has an office': [
    [
      'At Heron Lane Primary, head teacher Ada Brink said that the children were safe.',
      ['Ada Brink', 'head teacher', 'Heron Lane Primary'],
    ],
    [
      'At the University of Tornby, which took part, biologist Ada Brink said that the data were old.',
      ['Ada Brink', 'biologist', 'University of Tornby'],
    ],
    [
      'At the fire station in Tornby, the deputy chief, Per Lund, said that the pumps had frozen.',
      ['Per Lund', 'deputy chief', 'the fire station in Tornby'],
    ],
    [
      'Inside the Corran Mill, foreman Per Lund said that work would go on.',
      ['Per Lund', 'foreman', 'Corran Mill'],
    ],
    ['At Tornby Hospital, patient Ada Brink said that the food was cold.', ['Ada Brink', 'patient', null]],
    [
      'At the hospital, Health Minister Ada Brink said that the wards were full.',
      ['Ada Brink', 'health minister', null],
    ],
  ],
  'an office by whoever had it before or has it now': [
    [
      'Police Chief Per Lund of Tornby said that it was right. His predecessor, Tom Adair, said that it was wrong.',
      ['Tom Adair', 'former police chief', 'Tornby'],
    ],
    [
      'Ada Brink, president of the union, said that it was right. Her Labour predecessor Tom Adair said that it was wrong.',
      ['Tom Adair', 'former president of the union', 'Labour'],
    ],
    [
      'Ada Brink, the former finance minister, said that it was right. Her successor, Tom Adair, said that it was wrong.',
      ['Tom Adair', 'finance minister', null],
    ],
    [
      'Ada Brink, a biologist, said that it was right. Her predecessor, Tom Adair, said that it was wrong.',
      ['Tom Adair', 'predecessor of Ada Brink', null],
    ],
  ],
  'what a manager manages, where a name without an article follows': [
    ['On Monday, sales manager Per Lund said that orders had doubled.', ['Per Lund', 'sales manager', null]],
  ],
  'a title of the clergy': [
    ['Father Tom Adair said that the roof leaked.', ['Tom Adair', 'priest', null]],
    ['Her father, Tom Adair, said that the roof leaked.', ['Tom Adair', 'father', null]],
  ],
  'a firm behind the noun for it is a client, not whoever speaks': [
    [
      'A spokesman for the supplier, Kestrel Systems, said that the patch was free.',
      ['a spokesman for the supplier', 'spokesman', 'Kestrel Systems'],
    ],
    [
      'An engineer at the supplier, Kestrel Systems, said that the patch was free.',
      ['an engineer at the supplier', 'engineer', 'Kestrel Systems'],
    ],
    [
      'A spokesman for the agency, Per Lund, said that the patch was free.',
      ['Per Lund', 'spokesman', 'the agency'],
    ],
  ],
  'a numbered body at the end of its clause': [
    ['Tom Osei, who leads Local 88, said that nobody would go back.', ['Tom Osei', 'head', 'Local 88']],
  ],
  'what speech says of others is nobody’s role': [
    [
      '“We lost,” said Ada Brink.\n\nI want the driver to be awake, Mayor Tom Osei said.',
      ['Ada Brink', null, null],
      ['Tom Osei', 'mayor', null],
    ],
    [
      '– It is wrong. The family knows that because Tom wrote half of them, says Ada Brink.\n\nIt is wrong, says Tom Osei.',
      ['Tom Osei', null, null],
    ],
  ],
  'a part of a body at the body': [
    [
      'Dr Ada Brink, head of the Sleep Lab at Tornby College, said that the effect was small.',
      ['Ada Brink', 'head of the Sleep Lab', 'Tornby College'],
    ],
  ],
  'whoever the lead describes, with a name and an age behind it': [
    [
      'A trawler skipper told police that he saw nothing, a jury heard on Tuesday.\n\nTom Osei, 46, denies manslaughter.\n\nIda Lund, who led the case, said that the skipper had been awake.',
      ['Tom Osei', 'trawler skipper', null],
    ],
  ],
  'the only father of the article, and a part of a union': [
    [
      'Ida Lund won. Her father, Arne Lund, said that she was tired.\n\nThe judges, Per Holm and Eva Strand, said no. Mr Holm said that it was late.\n\n“She never listens,” says the father drily.',
      ['Arne Lund', 'father of Ida Lund', null],
    ],
    [
      'Tom Osei, who leads Local 88 of the Dockers’ Union, said no.',
      ['Tom Osei', 'leader', 'Local 88 of the Dockers’ Union'],
    ],
  ],
  'the minister of the state just reported': [
    [
      'Karsova admitted on Sunday that a Melitian ship had sunk. The Karsovan embassy was shut.\n\n“It was the wind,” Foreign Minister Ada Brink told reporters.\n\nMelitia said that it was not.',
      ['Ada Brink', 'foreign minister', 'Karsova'],
    ],
  ],
  'a station is not the place of its name': [
    [
      'The shed burned in Tornby. “It was hot,” Per Holm told Radio Tornby. Nobody in Tornby was hurt, said the mayor, Ada Brink.',
      ['Ada Brink', 'mayor', 'Tornby'],
    ],
  ],
  'ships, and who works on them': [
    [
      'Tom Osei, a deckhand on the Isle of Kelmar, said that he had slept for an hour.',
      ['Tom Osei', 'deckhand', 'Isle of Kelmar'],
    ],
    [
      'Tom Osei, skipper of the Heather Brink, said that he saw nothing.',
      ['Tom Osei', 'skipper', 'Heather Brink'],
    ],
  ],
  'what somebody works on': [
    [
      'Ada Brink, who researches the war at the Institute for Peace, said that the talks were over.',
      ['Ada Brink', 'researcher', 'Institute for Peace'],
    ],
    [
      'Emergency Services Minister Rob Lund said that the warning was sent in time.',
      ['Rob Lund', 'emergency services minister', null],
    ],
    ['“The lane stays,” said Coun Ada Brink.', ['Ada Brink', 'councillor', null]],
  ],
  'firms by the words that open their names, and what is said for them': [
    [
      'Pacific Lantern said its ships were full. Its finance director, Ada Brink, said that the offer was fair.',
      ['Pacific Lantern', null, null],
      ['Ada Brink', 'finance director', 'Pacific Lantern'],
    ],
    [
      'The Dockers’ Guild said it would strike. Canadian Harrier denied the report. “We have plenty,” a spokeswoman said.',
      ['a spokeswoman for Canadian Harrier', 'spokeswoman', 'Canadian Harrier'],
    ],
    [
      'A spokesman for the operator, Kelmar Cableways, said that the line was safe.',
      ['a spokesman for the operator', 'spokesman', 'Kelmar Cableways'],
    ],
    [
      'State television in Kelmar reported that the envoy had left.',
      ['state television in Kelmar', null, 'Kelmar'],
    ],
    ['State radio said that the envoy had left.', ['state radio', null, null]],
  ],
  'whose the office of a crowd is': [
    [
      'Campaigners from Save Our Pier cheered. Their secretary, Ada Brink, said that the plan was dead.',
      ['Ada Brink', 'secretary', 'Save Our Pier'],
    ],
    [
      'Members of the Kelmar Sailing Club cheered. Their lawyer, Ada Brink, said that the plan was dead.',
      ['Ada Brink', 'lawyer', null],
    ],
  ],
  'work that is over': [
    [
      'Ada Brink, who retired as harbour master of Kelmar in May, said that the quay was sinking.',
      ['Ada Brink', 'former harbour master', 'Kelmar'],
    ],
    [
      'Ada Brink, who worked at the county hospital for ten years, said that the wards were full.',
      ['Ada Brink', null, 'the county hospital'],
    ],
  ],
  'posts in the body that the sentence before is about': [
    [
      'The rescue service will not confirm that. Incident commander Ada Brink said that the cause was unknown.',
      ['Ada Brink', 'incident commander', 'the rescue service'],
    ],
    [
      'The airline Kestrel denied it. The pilots’ union said that six flights had been cut. Chair Ada Brink said that more would follow.',
      ['Ada Brink', 'chair', 'the pilots’ union'],
    ],
    [
      'The union said that the doors were locked. Fire chief Ada Brink said that they were not.',
      ['Ada Brink', 'fire chief', null],
    ],
    [
      'The police have no understanding for that. Chief of Police Ada Brink said that the order stands.',
      ['Ada Brink', 'chief of Police', 'the police'],
    ],
    [
      'The sum was approved by the parish council in May. Council president Ada Brink said that it was well spent.',
      ['Ada Brink', 'council president', 'the parish council'],
    ],
  ],
  'what belongs to somebody, and who made it': [
    [
      'Transport minister Ada Brink of Sweden rejected it. Brink’s office said that nothing had changed.',
      ['Brink’s office', null, 'Sweden'],
    ],
    [
      'A survey by the village association shows that one family in four would move.',
      ['a survey', null, 'the village association'],
    ],
    [
      'The owner, Per Holm, said that Holm & Sons was sound. Holm & Sons was founded in 1920.',
      ['Per Holm', 'owner', 'Holm & Sons'],
    ],
  ],
  'whose a survey is, and whose minister somebody': [
    [
      "A survey by the Pensioners' Association shows that half of them eat alone.",
      ['a survey', null, "Pensioners' Association"],
    ],
    [
      'Karsova admitted the flight. Melitia protested. Its prime minister, Ada Brink, said that a border had been crossed.',
      ['Ada Brink', 'prime minister', 'Melitia'],
    ],
  ],
};

testTold(cases);
