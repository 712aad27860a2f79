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
};

testTold(cases);
