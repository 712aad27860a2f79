import { testTold, type Told } from './helper';

/** An article and what it tells of those who speak in it: which body the words around an office mean. */
const cases: Record<string, [article: string, ...told: Told[]][]> = {
  'a short name that has stood alone is none of a longer one’s': [
    [
      'Tarnby lost again.\n\nThe Tarnby captain, Per Lund, said that it was raining.\n\nTarnby had led for an hour, its coach said.\n\nA supporters’ group, the Tarnby Loyal, said that they would stay.',
      ['Per Lund', 'captain', 'Tarnby'],
    ],
  ],
  'places that only say where something is lead nobody': [
    [
      'The apples came from Holm Fruit, a firm that serves 60 kitchens in the county. Its managing director, Per Lund, said that they were clean.',
      ['Per Lund', 'managing director', 'Holm Fruit'],
    ],
    [
      'At a camp that the aid agency runs at Two Rivers, 900 people had come, its field officer, Ada Brink, said.',
      ['Ada Brink', 'field officer', 'the aid agency'],
    ],
  ],
  'whose somebody is behind the relative': [
    [
      'It was doubted by the bird league, whose biologist Ada Brink counts them. “There are fewer,” Brink said.',
      ['Ada Brink', 'biologist', 'the bird league'],
    ],
  ],
  'counterparts at firms of two names': [
    [
      '“It is dear,” said Ida Holm, an analyst at Velmo. Her counterpart at Lund & Osei, Per Alm, said that it was cheap.',
      ['Per Alm', 'analyst', 'Lund & Osei'],
    ],
  ],
  'adjectives of no name are no body': [
    ['The Flemish composer Ada Brink said that it was loud.', ['Ada Brink', 'composer', null]],
  ],
  'second verbs of a clause, and whom somebody advises': [
    [
      'Ada Brink, who left politics last year and now chairs the lobby group Rail Ahead, said no.',
      ['Ada Brink', 'chair', 'Rail Ahead'],
    ],
    ['Ada Brink, who now advises the Tarnby Council, said no.', ['Ada Brink', null, 'Tarnby Council']],
    [
      'Ada Brink built it. In May she stepped down as head of the Strait Authority. “It leaks,” Brink said.',
      ['Ada Brink', 'former head', 'Strait Authority'],
    ],
  ],
  'the one body of its kind that an office is held in': [
    [
      'The National Audit Office found faults. “It is no story of one manager,” said Ada Brink, the auditor general.',
      ['Ada Brink', 'auditor general', 'National Audit Office'],
    ],
    [
      'The Department of Education paid for it. The minister, Per Lund, said that it would go on.',
      ['Per Lund', 'minister', 'Department of Education'],
    ],
  ],
  'who made a document, and its authors': [
    [
      'A study, by researchers at the University of Tarn, found that it leaks. “It is wet,” said its lead author, Ada Brink.',
      ['the study', null, 'University of Tarn'],
      ['Ada Brink', 'lead author of a study', 'University of Tarn'],
    ],
    [
      'A team at Tarn University presented a study of 2,100 wells on Monday. It shows that they leak. Lead author Ada Brink said that it was wet.',
      ['a study of 2,100 wells', null, 'Tarn University'],
      ['Ada Brink', 'lead author', 'Tarn University'],
    ],
    [
      'A new study from Tarn College shows that it leaks. Ada Brink, who has led the work, said that it was wet.',
      ['Ada Brink', null, 'Tarn College'],
    ],
    [
      'The report names a leak. Its author, the geologist Ada Brink of Tarn University, says that it is wet.',
      ['Ada Brink', 'geologist', 'Tarn University'],
    ],
    ['A report by the council’s own road officers says that it leaks.', ['a report', null, 'the council']],
    [
      'A report from the Harbour Office, HO, says that it leaks.',
      ['a report from the Harbour Office', null, 'Harbour Office'],
    ],
    ['It leaks, according to a survey carried out for the Holm Trust.', ['a survey', null, 'Holm Trust']],
    [
      'An exit poll conducted for the broadcaster Canal 4 by Holm Metrics suggests that they lost.',
      ['an exit poll', null, 'Holm Metrics'],
    ],
    [
      'A statement issued by Ada Brink, a spokeswoman for Norvolt Energy, said that it leaks. “It does,” said Brink.',
      ['a statement', null, 'Norvolt Energy'],
    ],
    [
      'The Harbour Office published a report on Monday. The report says that it leaks.',
      ['the report', null, 'Harbour Office'],
    ],
  ],
  'people in a title are no body': [
    [
      'The Commissioner for Children, Ada Brink, said that it was late.',
      ['Ada Brink', 'commissioner for Children', null],
    ],
  ],
  'a place of its own, and what somebody was': [
    [
      'Kelmar’s Ministry of Defence said that it had no losses.\n\nThe hospital in Surran is full, says chief physician Ada Brink.',
      ['Ada Brink', 'chief physician', 'the hospital in Surran'],
    ],
    [
      'Per Holm scored. His coach was in no mood for it. “We are called lucky,” said Ada Brink, a former player.',
      ['Ada Brink', 'coach', null],
    ],
  ],
};

testTold(cases);
