import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';

/** An article, the name of one who speaks in it, and the role and affiliation that the article tells. */
const cases: [article: string, name: string, role: string | null, affiliation: string | null][] = [
  [
    'The skipper of the ferry, Nuno Faria, said that he had seen no lights.',
    'Nuno Faria',
    'skipper of the ferry',
    null,
  ],
  ['The aunt of the girl, Ines Holm, said that she swam well.', 'Ines Holm', 'aunt of the girl', null],
  ['The judge hearing the appeal, Ada Wirth, said that it was late.', 'Ada Wirth', 'judge', null],
  ['The officer wounded in the raid, Olav Brekke, said that it was late.', 'Olav Brekke', 'officer', null],
  ['The man accused of the murder, Olav Brekke, said that it was late.', 'Olav Brekke', null, null],
  ['In a letter to the head of the agency, Ines Holm said that it was late.', 'Ines Holm', null, null],
  ['Eva Lund (chair of Norvolt) said that it was late.', 'Eva Lund', 'chair', 'Norvolt'],
  ['“It is late,” said Eva Lund — who chairs Norvolt.', 'Eva Lund', 'chair', 'Norvolt'],
  [
    '“It is late,” said Eva Lund – the lead singer of Ash Tide – on Friday.',
    'Eva Lund',
    'lead singer',
    'Ash Tide',
  ],
  ['“No,” said Eva Lund – a day after she left.', 'Eva Lund', null, null],
  [
    'Eva Lund, until last year the chair of Norvolt, said that it was late.',
    'Eva Lund',
    'former chair',
    'Norvolt',
  ],
  [
    'Eva Lund, until recently chair of Norvolt, said that it was late.',
    'Eva Lund',
    'former chair',
    'Norvolt',
  ],
  [
    'Eva Lund, chair of Norvolt until last year, said that it was late.',
    'Eva Lund',
    'former chair',
    'Norvolt',
  ],
  ['Eva Lund, for many years chair of Norvolt, said that it was late.', 'Eva Lund', 'chair', 'Norvolt'],
  ['The union’s Eva Lund said that it was late.', 'Eva Lund', null, 'union'],
  [
    'The former president of the Law Society of Kenya Amina Odhiambo said that it was late.',
    'Amina Odhiambo',
    'former president',
    'Law Society of Kenya',
  ],
  [
    'The director of the Royal Albert Hall said that it was late.',
    'the director of the Royal Albert Hall',
    'director',
    'Royal Albert Hall',
  ],
  [
    'Councillors Rita Fenech and Paul Agius left. Agius said that it was late. Fenech said that it was not.',
    'Paul Agius',
    'councillor',
    null,
  ],
  [
    'Councillors Rita Fenech and Paul Agius left. Agius said that it was late. Fenech said that it was not.',
    'Rita Fenech',
    'councillor',
    null,
  ],
  [
    'Norvolt directors Rita Fenech and Paul Agius left. “No,” Agius said.',
    'Paul Agius',
    'director',
    'Norvolt',
  ],
  ['Two of the surgeons, Rita Fenech and Paul Agius, left. “No,” Agius said.', 'Paul Agius', 'surgeon', null],
  ['Rita Fenech and Paul Agius, both fitters, left. “No,” Fenech said.', 'Rita Fenech', 'fitter', null],
  [
    'After talks with ministers, Rita Fenech and Paul Agius left. “No,” Fenech said.',
    'Rita Fenech',
    null,
    null,
  ],
  ['Ludvik Amundsen heads the Norcrim Office. “No,” he said.', 'Ludvik Amundsen', 'head', 'Norcrim Office'],
  ['As chair of Norvolt, Eva Lund said that it was late.', 'Eva Lund', 'chair', 'Norvolt'],
  ['As the mayor left, Eva Lund said that it was late.', 'Eva Lund', null, null],
  ['Rovers captain Dean Sallis said that he was fit.', 'Dean Sallis', 'captain', 'Rovers'],
  ['Rovers striker Olav Brekke said that he was fit.', 'Olav Brekke', 'striker', 'Rovers'],
  ['Nato secretary general Emma Holt said that it was over.', 'Emma Holt', 'secretary general', 'Nato'],
  ['Gang leader Emma Holt said that it was over.', 'Emma Holt', 'gang leader', null],
  ['Ferry captain Emma Holt said that it was over.', 'Emma Holt', 'ferry captain', null],
  ['UN human rights chief Emma Holt said that it was over.', 'Emma Holt', 'human rights chief', 'UN'],
  ['But Oxfam campaigns manager Emma Holt said that it was over.', 'Emma Holt', 'campaigns manager', 'Oxfam'],
  ['French climate envoy Emma Holt said that it was over.', 'Emma Holt', 'climate envoy', 'France'],
  [
    'Conservative education spokesperson Emma Holt said that it was over.',
    'Emma Holt',
    'education spokesperson',
    'Conservative',
  ],
  ['When Norvolt fired engineer Emma Holt, she said that it was over.', 'Emma Holt', 'engineer', null],
  ['Fine Gael TD Emma Holt said that it was over.', 'Emma Holt', 'TD', 'Fine Gael'],
  ['Emma Holt, Labour, said that it was over.', 'Emma Holt', null, 'Labour'],
  ['Finance chief Jordan Reeve said that it was late.', 'Jordan Reeve', 'finance chief', null],
  ['Nomvula Walker, a trainee, said that it was late.', 'Nomvula Walker', 'trainee', null],
  ['High Court Judge Karin Lindh said that it was late.', 'Karin Lindh', 'judge', 'High Court'],
  [
    'Eva Lund, sporting director of Norvolt, said that it was late.',
    'Eva Lund',
    'sporting director',
    'Norvolt',
  ],
  [
    'Eva Lund, customer services manager at Norvolt, said that it was late.',
    'Eva Lund',
    'customer services manager',
    'Norvolt',
  ],
  [
    'The roof was drawn by Karin Lindh and Olof Berg, architects at Studio Nord. “No,” Lindh said.',
    'Karin Lindh',
    'architect',
    'Studio Nord',
  ],
  ['Zoe Adeleke of Friends of the Canal said that it was late.', 'Zoe Adeleke', null, 'Friends of the Canal'],
  [
    'Zoe Adeleke, chair of the group Justice for Ashby, said that it was late.',
    'Zoe Adeleke',
    'chair',
    'Justice for Ashby',
  ],
  [
    'Transport for Wales boss Zoe Adeleke said that it was late.',
    'Zoe Adeleke',
    'boss',
    'Transport for Wales',
  ],
  ['Friends of Mary Lannigan said that it was late.', 'friends of Mary Lannigan', null, null],
  [
    'Zoe Adeleke, the World Grain Council’s director for Europe, said that it was late.',
    'Zoe Adeleke',
    'director for Europe',
    'World Grain Council',
  ],
  [
    'The agency’s director for Africa, Zoe Adeleke, said that it was late.',
    'Zoe Adeleke',
    'director for Africa',
    'agency',
  ],
];

const fold = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/^(?:the|a|an) /u, '');

describe('roles wherever a sentence tells them', () => {
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
