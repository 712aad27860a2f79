import { testTold, type Told } from './helper';

/** An article and what it tells of the documents that speak in it. */
const cases: Record<string, [article: string, ...told: Told[]][]> = {
  'whoever made a document, behind what was done with it': [
    [
      'The quay is sinking, according to a review carried out for the harbour board by Lomax Consulting.',
      ['review', null, 'Lomax Consulting'],
    ],
    [
      'Nobody has heard of the plan, according to a survey published last month by the pollster Verdana.',
      ['survey', null, 'Verdana'],
    ],
    [
      'The Norlo Bridge Trust runs the toll. A letter signed by the trust’s treasurer warned that it would close.',
      ['letter', null, 'Norlo Bridge Trust'],
    ],
    [
      'The Norlo Hospital kept silent. A statement issued by its press officer, Per Lund, said that the ward was safe.',
      ['statement', null, 'Norlo Hospital'],
    ],
    [
      'A preliminary report by the EU’s mission found that the count was clean.',
      ['preliminary report', null, 'European Union'],
    ],
    ['A petition started by Brink’s granddaughter says that the pond must stay.', ['petition', null, null]],
  ],
  'a body with its short name behind a comma': [
    [
      'A report from the Harbour Agency, HA, shows that the quay is sinking.',
      ['report from the Harbour Agency', null, 'Harbour Agency'],
    ],
  ],
  'on whose website a document stands': [
    [
      'The Norlo Council met on Monday. Minutes posted on the council’s website show that nobody spoke.',
      ['minutes', null, 'Norlo Council'],
    ],
  ],
  'a document by whose it is': [
    [
      'Ada Brink, an inspector with the Norlo Safety Board, visited the site. Her report concluded that the fence had been cut.',
      ['Brink’s report', null, 'Norlo Safety Board'],
    ],
    [
      'The pilots’ union is not content. According to its own survey, one captain in five has fallen asleep.',
      ['pilots’ union’s survey', null, 'pilots’ union'],
    ],
    [
      'The Norlo Bank sees it otherwise. Its annual report states that the loss was small.',
      ['annual report', null, 'Norlo Bank'],
    ],
  ],
  'a document issued by whoever acts in the sentence before': [
    [
      'Denmark said that it was holding nobody. A note delivered before noon warned that the strait might be closed.',
      ['note', null, 'Denmark'],
    ],
  ],
};

testTold(cases);
