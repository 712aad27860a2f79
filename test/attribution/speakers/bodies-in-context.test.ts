import { testTold, type Told } from './helper';

/** An article and what it tells of those who speak in it, though the body stands nowhere beside them. */
const cases: Record<string, [article: string, ...told: Told[]][]> = {
  'the region that a word of the role tells of': [
    [
      'The well is dry, the Norlo Municipality said. “We have no money,” said the municipal engineer, Ada Brink.',
      ['Ada Brink', 'municipal engineer', 'Norlo Municipality'],
    ],
    [
      'Two men fled from the Vend County Jail. Sheriff Per Lund said that they were armed. They were ill, said Ada Brink, the county medical examiner.',
      ['Per Lund', 'sheriff', 'Vend County'],
      ['Ada Brink', 'county medical examiner', 'Vend County'],
    ],
  ],
  'those of whom a crowd of one body was told': [
    [
      'Guards at the Vend Prison slept, a report found.\n\nTwo former guards said that the shifts were too long.',
      ['two former guards', 'former guards', 'Vend Prison'],
    ],
  ],
  'the state that does something in the lead': [
    [
      'Kelmar’s electoral commission said that President Ada Brink had won.\n\n“It was fair,” Brink said. The Interior Ministry said that nobody had been turned away.',
      ['Ada Brink', 'president', 'Kelmar'],
      ['Interior Ministry', null, 'Kelmar'],
    ],
  ],
  'who serves somebody in office or in a campaign': [
    [
      'Mayor Ada Brink was away. Her chief of staff, Per Lund, said that she would be back.',
      ['Per Lund', 'chief of staff', 'Ada Brink'],
    ],
    [
      'Ada Brink, the leader of the Dune Party, was silent. Her campaign manager, Per Lund, said that they had won.',
      ['Per Lund', 'campaign manager', 'Dune Party'],
    ],
  ],
  'where a sentence opens at a firm or a house': [
    ['Over at Larch Securities, Ada Brink doubts that it will pay.', ['Ada Brink', null, 'Larch Securities']],
    [
      'At the Chateau Kelm, a home on the hill, manager Ada Brink said that it was full.',
      ['Ada Brink', 'manager', 'Chateau Kelm'],
    ],
  ],
  'a firm called after whoever speaks': [
    [
      'Per Holm, whose firm casts bells, said that he had written. A letter from Holm Castings had come, the mayor said.',
      ['Per Holm', null, 'Holm Castings'],
    ],
  ],
  'where somebody without a name is, by the end of the name of a body': [
    [
      'Both belong to the Kelmar Security Forum. An official at the forum, who would not be named, said that they had not spoken.',
      ['an official at the forum', 'official', 'Kelmar Security Forum'],
    ],
    [
      'The quay is closed. A member of the harbour board said that it was safe.',
      ['a member of the harbour board', 'member of the harbour board', 'the harbour board'],
    ],
  ],
  'what a body is not, though words near it might say so': [
    [
      'Marlow Rovers said that it was wrong. “They or the phone company lie,” Ada Brink said.',
      ['Marlow Rovers', null, null],
    ],
    [
      'Ada Brink of the opposition Dune Front said no. The opposition weekly Kaiko reported that he had left.',
      ['Kaiko', 'opposition weekly', null],
    ],
  ],
  'whoever edits a magazine with a title in marks': [
    [
      'The editor of “Slow Water,” Ada Brink, said that it would go on.',
      ['Ada Brink', 'editor', 'Slow Water'],
    ],
  ],
  'offices told by what somebody does': [
    [
      'It was hit twice, said Ada Brink, who coordinates Relief Action Norlo.',
      ['Ada Brink', 'coordinator', 'Relief Action Norlo'],
    ],
    [
      'Ada Brink, who convenes Norlo Council’s school committee, said that it would close.',
      ['Ada Brink', 'convener of Norlo Council’s school committee', 'Norlo Council'],
    ],
  ],
  'names of bodies with an apostrophe, far behind': [
    [
      'Ada Brink, who chaired the county executive of the Norlo Farmers’ League until 2021, said that it was late.',
      [
        'Ada Brink',
        'former chair of the county executive of the Norlo Farmers’ League',
        'Norlo Farmers’ League',
      ],
    ],
  ],
  'forces, firms and lands beside an office': [
    ['The armed forces’ spokesman, Per Lund, said yes.', ['Per Lund', 'spokesman', 'the armed forces']],
    [
      'The head of the mission, Portugal’s Ada Brink, said that it was closed.',
      ['Ada Brink', 'head of the mission', null],
    ],
    ['Ada Brink, who took over at Norvolt in May, said no.', ['Ada Brink', null, 'Norvolt']],
  ],
  'its posts belong to a body, not to a paper that lies nearer': [
    [
      'Norlo Bank is growing. A letter to staff tells so. Its field officer, Ada Brink, said that nobody would go.',
      ['Ada Brink', 'field officer', 'Norlo Bank'],
    ],
  ],
  'the adjective of a land that the article tells of': [
    [
      'Kasmia paid nothing. One of them told Kasmian television that he was free. In Kasmia, President Ada Brink said that it was over.',
      ['Ada Brink', 'president', 'Kasmia'],
    ],
  ],
};

testTold(cases);
