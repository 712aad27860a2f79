import type { ClaimKind, Modality, Polarity, SpeechAct } from '../../../src/attribution/analysis';

/** What a claim must look like; only the fields given count. */
export interface Expected {
  /** The content, parts joined by " … ", without the marks and points at its ends. */
  readonly k: string;
  readonly s?: string | null;
  readonly c?: string | null;
  readonly who?: string | null;
  readonly kind?: ClaimKind;
  readonly act?: SpeechAct;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** Content of a claim that this one must deny or support. */
  readonly denies?: string;
  readonly supports?: string;
  readonly role?: string;
}

export interface HardCase {
  readonly n: number;
  readonly what: string;
  readonly text: string;
  /** Claims that must be found; an empty list means that nothing may be found. */
  readonly expect: readonly Expected[];
  /** Contents that must not be claimed. */
  readonly not?: readonly string[];
  /** Why the engine does not manage it yet. */
  readonly limit?: string;
}

const I = 'indirect';
const D = 'direct';
const M = 'mixed';
const U = 'unmarked';

export const hardCases: readonly HardCase[] = [
  {
    n: 1,
    what: 'role after the name',
    text: '"We open in May," Ada Brink, chair of the port board, said.',
    expect: [
      {
        k: 'We open in May',
        s: 'Ada Brink, chair of the port board,',
        c: 'said',
        kind: D,
        who: 'Ada Brink',
        role: 'chair of the port board',
      },
    ],
  },
  {
    n: 2,
    what: 'inverted',
    text: '"It leaks," said Brink.',
    expect: [{ k: 'It leaks', s: 'Brink', c: 'said', kind: D, who: 'Brink' }],
  },
  {
    n: 3,
    what: 'cue first',
    text: 'Said Brink: "Never again."',
    expect: [{ k: 'Never again', s: 'Brink', kind: D }],
  },
  {
    n: 4,
    what: 'split in a sentence',
    text: '"The crane," Brink said, "was never checked."',
    expect: [{ k: 'The crane … was never checked', s: 'Brink', kind: D }],
  },
  {
    n: 5,
    what: 'split across sentences',
    text: '"It failed," Brink said. "Nobody looked."',
    expect: [{ k: 'It failed … Nobody looked', s: 'Brink', kind: D }],
  },
  {
    n: 6,
    what: 'according to',
    text: 'According to Osei, the bridge is safe.',
    expect: [{ k: 'the bridge is safe', s: 'Osei', c: 'According to', kind: I }],
  },
  {
    n: 7,
    what: 'according to a document',
    text: 'The bridge is safe, according to a memo seen by the Courier.',
    expect: [{ k: 'The bridge is safe', s: 'a memo seen by the Courier', kind: I }],
  },
  {
    n: 8,
    what: 'passive with agent',
    text: 'The plan was described by Lindqvist as "reckless".',
    expect: [{ k: 'The plan … as "reckless"', s: 'Lindqvist', kind: M }],
  },
  {
    n: 9,
    what: 'passive without agent',
    text: 'The mayor is said to favour a toll.',
    expect: [{ k: 'The mayor … favour a toll', s: null, modality: 'hearsay' }],
  },
  {
    n: 10,
    what: 'reportive adverb',
    text: 'The fund reportedly lost 40 million.',
    expect: [{ k: 'The fund … lost 40 million', s: null, c: 'reportedly', modality: 'hearsay' }],
  },
  {
    n: 11,
    what: 'noun cue',
    text: "Berg's claim that votes were lost drew laughter.",
    expect: [{ k: 'that votes were lost', s: 'Berg', c: 'claim', kind: I }],
  },
  {
    n: 12,
    what: 'empty noun denial',
    text: 'Osei says the dam is cracked. A denial came within the hour from the ministry.',
    expect: [{ k: '', s: 'the ministry', c: 'A denial' }],
    limit: 'a denial without words has no place in the article that a claim could point to',
  },
  {
    n: 13,
    what: 'statement',
    text: 'In a statement, Norvolt said output would fall.',
    expect: [{ k: 'output would fall', s: 'Norvolt', c: 'said', kind: I }],
  },
  {
    n: 14,
    what: 'noun with a colon',
    text: 'Her warning: sell now.',
    expect: [{ k: 'sell now', s: 'Her', c: 'warning' }],
  },
  {
    n: 15,
    what: 'headline, speaker first',
    text: 'Minister: Rents will fall next year\n\nThe minister, Ada Lund, spoke on Monday. The rain fell.',
    expect: [{ k: 'Rents will fall next year', s: 'Minister', c: ':' }],
  },
  {
    n: 16,
    what: 'headline, speaker last',
    text: 'Rents will fall next year: minister\n\nThe minister, Ada Lund, spoke on Monday. The rain fell.',
    expect: [{ k: 'Rents will fall next year', s: 'minister', c: ':' }],
  },
  {
    n: 17,
    what: 'headline in single quotes',
    text: "'Nobody told us': villagers on dam plan\n\nThe dam is old. It rained.",
    expect: [{ k: 'Nobody told us', s: 'villagers', c: ':', kind: D }],
    limit: 'the topic of a headline is not parted from its speaker',
  },
  {
    n: 18,
    what: 'headline in doubt quotes',
    text: "Bank 'misled' savers, court hears\n\nThe case goes on. It rained.",
    expect: [{ k: "Bank 'misled' savers", s: 'court', c: 'hears', kind: M }],
  },
  {
    n: 19,
    what: 'headline with a dash',
    text: "Toll 'a mistake' - Osei\n\nThe bridge is old. It rained.",
    expect: [{ k: "Toll 'a mistake", s: 'Osei', c: '-', kind: M }],
  },
  {
    n: 20,
    what: 'labelled interview',
    text: 'We met Ama Osei.\nCourier: Why now?\nOsei: The law changed.\nCourier: And then?\nOsei: We wait.',
    expect: [
      { k: 'The law changed', s: 'Osei', kind: U, who: 'Ama Osei' },
      { k: 'Why now', act: 'question', kind: U },
    ],
  },
  {
    n: 21,
    what: 'unlabelled interview',
    text: 'Ama Osei runs the port and has done so for years.\n**Why now?**\nBecause the law changed. We had no choice.\n**And then?**\nI don’t know.',
    expect: [{ k: 'Because the law changed. We had no choice', kind: U, who: 'Ama Osei' }],
    limit: 'bold questions are not read as questions of the newspaper',
  },
  {
    n: 22,
    what: 'post',
    text: '"Done with this council," Osei wrote on X.',
    expect: [{ k: 'Done with this council', s: 'Osei', c: 'wrote', kind: D }],
  },
  {
    n: 23,
    what: 'signed post',
    text: 'Done with this council. - Petra Osei (@posei) 3 May',
    expect: [{ k: 'Done with this council', s: 'Petra Osei', kind: U }],
    limit: 'signatures of embedded posts are not read',
  },
  {
    n: 24,
    what: 'several paragraphs',
    text: '"First we asked.\n"Then we paid," Vance said.',
    expect: [{ k: 'First we asked. … Then we paid', s: 'Vance', kind: D }],
  },
  {
    n: 25,
    what: 'unclosed',
    text: '"We asked twice, Vance said. They left.',
    expect: [{ k: 'We asked twice', s: 'Vance', kind: D }],
  },
  {
    n: 26,
    what: 'stray closing mark',
    text: 'Vance said it was over." He left.',
    expect: [{ k: 'it was over', s: 'Vance', kind: I }],
  },
  {
    n: 27,
    what: 'nested direct',
    text: '"He told me, \'keep the keys\'," Vance said.',
    expect: [
      { k: "He told me, 'keep the keys'", s: 'Vance' },
      { k: 'keep the keys', s: 'He', c: 'told' },
    ],
  },
  {
    n: 28,
    what: 'nested indirect',
    text: 'Vance said Osei had promised a refund.',
    expect: [
      { k: 'Osei had promised a refund', s: 'Vance' },
      { k: 'a refund', s: 'Osei', c: 'had promised', act: 'promise' },
    ],
    limit: 'a short object inside another report is left to the outer one',
  },
  {
    n: 29,
    what: 'British single quotes',
    text: "'It's the tenants' money,' Osei said, 'and they'll want it.'",
    expect: [{ k: "It's the tenants' money … and they'll want it", s: 'Osei', kind: D }],
  },
  { n: 30, what: 'leading apostrophes', text: "'Twas a '90s rock 'n' roll night.", expect: [] },
  { n: 31, what: 'scare quotes', text: 'The so-called "rescue" lasted a week.', expect: [] },
  { n: 32, what: 'title of a work', text: 'She stars in "The Long Quay" at the Royal.', expect: [] },
  {
    n: 33,
    what: 'nickname and term',
    text: 'Jim "The Crane" Hollis explained "sparging".',
    expect: [],
    limit: 'a single quoted word after a verb of saying counts as said',
  },
  { n: 34, what: 'measures', text: 'The 6\' 2" keeper bought a 12" record.', expect: [] },
  {
    n: 35,
    what: 'negated cue',
    text: 'Osei did not say who had paid.',
    expect: [{ k: 'who had paid', s: 'Osei', polarity: 'negated', kind: I }],
  },
  {
    n: 36,
    what: 'no comment',
    text: 'Norvolt declined to comment on the figures.',
    expect: [{ k: 'to comment on the figures', s: 'Norvolt', act: 'noComment' }],
    limit: 'a refusal to comment is read as a negated statement',
  },
  {
    n: 37,
    what: 'question',
    text: '"Who paid?" asked Lund.',
    expect: [{ k: 'Who paid', s: 'Lund', act: 'question' }],
  },
  {
    n: 38,
    what: 'embedded question',
    text: 'Lund asked whether tests had been run.',
    expect: [{ k: 'whether tests had been run', s: 'Lund', act: 'question' }],
  },
  {
    n: 39,
    what: 'would say',
    text: 'Critics would say the port is full.',
    expect: [{ k: 'the port is full', s: 'Critics', modality: 'hypothetical' }],
  },
  { n: 40, what: 'conditional', text: 'If Lund says no, the plan dies.', expect: [] },
  {
    n: 41,
    what: 'future',
    text: 'Osei will tell MPs on Monday that it leaks.',
    expect: [{ k: 'that it leaks', s: 'Osei', modality: 'future' }],
  },
  {
    n: 42,
    what: 'belief',
    text: 'Lund thinks the deal is dead.',
    expect: [{ k: 'the deal is dead', s: 'Lund', act: 'belief' }],
  },
  {
    n: 43,
    what: 'prepositional view',
    text: 'For Lund, the deal is dead.',
    expect: [{ k: 'the deal is dead', s: 'Lund', act: 'belief' }],
    limit: 'a fronted "for" is far more often no view than one',
  },
  {
    n: 44,
    what: 'attitude adjective',
    text: 'Lund is sceptical that talks will work.',
    expect: [{ k: 'that talks will work', s: 'Lund', c: 'is sceptical', act: 'belief' }],
  },
  {
    n: 45,
    what: 'anonymous person',
    text: 'A person close to the talks said it was too low.',
    expect: [{ k: 'it was too low', s: 'A person close to the talks' }],
  },
  {
    n: 46,
    what: 'collective',
    text: 'Residents say the smell returns each night.',
    expect: [{ k: 'the smell returns each night', s: 'Residents', who: 'residents' }],
  },
  {
    n: 47,
    what: 'joint speakers',
    text: 'Osei and Vance both said the pump failed.',
    expect: [{ k: 'the pump failed' }],
  },
  {
    n: 48,
    what: 'poll',
    text: 'Half of voters back the toll, a Marlow poll found.',
    expect: [{ k: 'Half of voters back the toll', s: 'a Marlow poll', c: 'found' }],
  },
  {
    n: 49,
    what: 'report with a fragment',
    text: 'The audit found "serious gaps" in payroll.',
    expect: [{ k: '"serious gaps" in payroll', s: 'The audit', kind: M }],
  },
  { n: 50, what: 'text of a bill', text: 'The bill would ban ferries on Sundays.', expect: [] },
  {
    n: 51,
    what: 'pronoun',
    text: 'Karin Hale met her husband Bo Lund. "I was in Bergen," she said.',
    expect: [{ k: 'I was in Bergen', s: 'she', who: 'Karin Hale' }],
  },
  {
    n: 52,
    what: 'role reference',
    text: 'Eva Lund, the harbour minister, left. "No deal," the minister said.',
    expect: [{ k: 'No deal', who: 'Eva Lund' }],
  },
  {
    n: 53,
    what: 'epithet',
    text: 'Mia Hale, 54, a former diver, stood up. "I won," the former diver said.',
    expect: [{ k: 'I won', who: 'Mia Hale' }],
  },
  {
    n: 54,
    what: 'couple with one surname',
    text: 'Karin Holm and Per Holm sued. "We lost," Holm said.',
    expect: [{ k: 'We lost', who: null }],
  },
  {
    n: 55,
    what: 'person and firm of one name',
    text: 'Henry Ford runs the mill. "We grow," Ford said at Ford.',
    expect: [{ k: 'We grow', who: 'Henry Ford' }],
  },
  {
    n: 56,
    what: 'spokesperson',
    text: 'Norvolt spokesman Ida Ray said no tests were run.',
    expect: [{ k: 'no tests were run', who: 'Ida Ray', role: 'spokesman' }],
  },
  {
    n: 57,
    what: 'unnamed spokesperson',
    text: 'A Norvolt spokesperson said it would appeal.',
    expect: [{ k: 'it would appeal', who: 'a Norvolt spokesperson' }],
  },
  {
    n: 58,
    what: 'organisation',
    text: 'Norvolt said it would appeal.',
    expect: [{ k: 'it would appeal', who: 'Norvolt' }],
  },
  {
    n: 59,
    what: 'metonym',
    text: 'The United Kingdom is divided. Downing Street said talks were over.',
    expect: [{ k: 'talks were over', s: 'Downing Street' }],
  },
  {
    n: 60,
    what: 'denial',
    text: "Velland says that Tarn's ships crossed the line. Tarn denies Velland's claim that its ships crossed.",
    expect: [
      {
        k: "Velland's claim that its ships crossed",
        s: 'Tarn',
        c: 'denies',
        act: 'denial',
        denies: "that Tarn's ships crossed the line",
      },
    ],
  },
  {
    n: 61,
    what: 'counter-claim',
    text: 'Velland says the ships turned back at noon. Tarn says the ships never turned back.',
    expect: [{ k: 'the ships never turned back', s: 'Tarn', denies: 'the ships turned back at noon' }],
  },
  {
    n: 62,
    what: 'confirmation',
    text: 'Lund says that the leak is in the north tank. Osei confirmed the leak in the tank.',
    expect: [
      {
        k: 'the leak in the tank',
        s: 'Osei',
        act: 'confirmation',
        supports: 'that the leak is in the north tank',
      },
    ],
  },
  {
    n: 63,
    what: 'bare disagreement',
    text: 'The plan is described by Osei as a failure. Eva Lund disagrees.\nIt isn’t. We have done well.',
    expect: [{ k: 'It isn’t. We have done well', who: 'Eva Lund', denies: 'The plan … as a failure' }],
  },
  {
    n: 64,
    what: 'echo',
    text: 'Osei fears that the dam will break. Vance echoed those fears.',
    expect: [{ k: 'those fears', s: 'Vance', supports: 'that the dam will break' }],
  },
  {
    n: 65,
    what: 'withdrawal',
    text: 'Osei said Lund lied. Osei later withdrew the remark.',
    expect: [{ k: 'the remark', s: 'Osei', c: 'later withdrew' }],
  },
  {
    n: 66,
    what: 'unmarked after a colon',
    text: 'Lund is blunt: it will not last a winter.',
    expect: [{ k: 'it will not last a winter', s: 'Lund', kind: U }],
  },
  {
    n: 67,
    what: 'unmarked after an introduction',
    text: 'The delay surprises no one, says Ida Ray, a port analyst.\nWe saw it coming. Honestly.',
    expect: [{ k: 'We saw it coming. Honestly', kind: U, who: 'Ida Ray' }],
  },
  {
    n: 68,
    what: 'unmarked without first person',
    text: 'The delay surprises no one, says Ida Ray, a port analyst. Ray also notes rising costs.\nThey have time on their side. It doesn’t end here.',
    expect: [{ k: 'They have time on their side. It doesn’t end here', kind: U, who: 'Ida Ray' }],
  },
  {
    n: 69,
    what: 'unmarked last line',
    text: 'The delay surprises no one, says Ida Ray, a port analyst.\nThey have time on their side. It doesn’t end here.\nAnd then the port looks strong.',
    expect: [
      {
        k: 'They have time on their side. It doesn’t end here. … And then the port looks strong',
        kind: U,
        who: 'Ida Ray',
      },
    ],
  },
  {
    n: 70,
    what: 'quoted subheading',
    text: 'The port is late. Ida Ray runs it and has not slept.\n"Not Ready"\nIda Ray doubts that the crane will come.\nWe’re not ready for it. I can say that.',
    expect: [{ k: 'Not Ready', kind: D, who: 'Ida Ray' }],
  },
  {
    n: 71,
    what: 'unquoted subheading',
    text: 'The port is late. It has been so for years.\nNo Panic\nThere is no panic at the quay.',
    expect: [],
  },
  {
    n: 72,
    what: 'Swedish dash',
    text: 'Hamnen öppnar snart och det är alla glada för.\n– Vi öppnar i maj, säger Ada Brink. Det blir tidigt.',
    expect: [{ k: 'Vi öppnar i maj … Det blir tidigt', s: 'Ada Brink', kind: D }],
  },
  {
    n: 73,
    what: 'Swedish dash without cue',
    text: 'Hamnchefen Ada Brink är orolig för vad som händer nu.\n– Det läcker.',
    expect: [{ k: 'Det läcker', kind: D, who: 'Ada Brink' }],
  },
  {
    n: 74,
    what: 'Swedish enligt and ska ha',
    text: 'Enligt Brink är bron säker och den ska stå kvar. Fonden ska ha förlorat pengar.',
    expect: [
      { k: 'är bron säker och den ska stå kvar', s: 'Brink', c: 'Enligt', kind: I },
      { k: 'Fonden ska ha förlorat pengar', modality: 'hearsay' },
    ],
  },
  {
    n: 75,
    what: 'Danish inward guillemets',
    text: 'Havnen er klar, og det er alle glade for. »Vi åbner,« siger Holm.',
    expect: [{ k: 'Vi åbner', s: 'Holm', kind: D }],
  },
  {
    n: 76,
    what: 'French incise inside marks',
    text: 'Le pont est fermé depuis deux ans. « Nous ouvrons en mai, a assuré Mme Brun, et pas avant. »',
    expect: [{ k: 'Nous ouvrons en mai … et pas avant', s: 'Mme Brun', c: 'a assuré', kind: D }],
  },
  {
    n: 77,
    what: 'French dash, selon',
    text: 'Le maire est dans la salle et il attend.\n— Non, répondit-il.\nSelon Brun, tout va bien.',
    expect: [
      { k: 'Non', c: 'répondit', kind: D },
      { k: 'tout va bien', s: 'Brun', kind: I },
    ],
  },
  {
    n: 78,
    what: 'French hearsay conditional',
    text: 'Le fonds aurait perdu 40 millions dans cette affaire.',
    expect: [{ k: 'Le fonds aurait perdu 40 millions dans cette affaire', s: null, modality: 'hearsay' }],
  },
  {
    n: 79,
    what: 'Spanish raya',
    text: 'El dueño está en la puerta y no quiere hablar.\n—No vendemos —dijo Ruiz—, y punto.',
    expect: [{ k: 'No vendemos … y punto', s: 'Ruiz', c: 'dijo', kind: D }],
  },
  {
    n: 80,
    what: 'German low-high',
    text: '„Wir öffnen im Mai“, sagte Brandt. „Nie ‚sofort‘.“ Das ist nicht neu und auch nicht schlimm.',
    expect: [{ k: 'Wir öffnen im Mai … Nie ‚sofort‘', s: 'Brandt', kind: D }],
  },
  {
    n: 81,
    what: 'German subjunctive run',
    text: 'Brandt ist mit dem Bau der neuen Brücke zufrieden. Die Brücke sei sicher. Sie halte lange.',
    expect: [
      { k: 'Die Brücke sei sicher', who: 'Brandt', kind: I },
      { k: 'Sie halte lange', who: 'Brandt', kind: I },
    ],
  },
  {
    n: 82,
    what: 'Chinese',
    text: '林主任表示：「大橋很安全。」',
    expect: [{ k: '大橋很安全', s: '林主任' }],
    limit: 'there is no Chinese pack',
  },
  {
    n: 83,
    what: 'Japanese',
    text: '「橋は安全だ」と林氏は述べた。',
    expect: [{ k: '橋は安全だ', s: '林氏' }],
    limit: 'there is no Japanese pack',
  },
  {
    n: 84,
    what: 'gloss in brackets',
    text: '"They (the owners) will pay," Osei said.',
    expect: [{ k: 'They (the owners) will pay', s: 'Osei', kind: D }],
  },
  {
    n: 85,
    what: 'brackets, ellipsis, sic',
    text: '"He [Vance] never ... [sic] called," Osei said.',
    expect: [{ k: 'He [Vance] never ... [sic] called', s: 'Osei', kind: D }],
  },
  {
    n: 86,
    what: 'several fragments',
    text: 'Osei called it "cheap", "late" and "ugly".',
    expect: [{ k: 'it "cheap", "late" and "ugly"', s: 'Osei', kind: M }],
  },
  {
    n: 87,
    what: 'speech verb inside',
    text: '"I said no," Osei said.',
    expect: [{ k: 'I said no', s: 'Osei', c: 'said' }],
  },
  {
    n: 88,
    what: 'long aside',
    text: 'Vince Able, who replaced Tia Farr as leader in July, said no ferry would run.',
    expect: [
      {
        k: 'no ferry would run',
        s: 'Vince Able, who replaced Tia Farr as leader in July,',
        who: 'Vince Able',
      },
    ],
  },
  {
    n: 89,
    what: 'two cues, one source',
    text: 'Osei called it late and said it would cost jobs.',
    expect: [
      { k: 'it late', s: 'Osei', c: 'called' },
      { k: 'it would cost jobs', s: 'Osei', c: 'said' },
    ],
  },
  {
    n: 90,
    what: 'addressee',
    text: 'Osei told Vance the lock broke.',
    expect: [{ k: 'the lock broke', s: 'Osei', c: 'told' }],
  },
  {
    n: 91,
    what: 'medium',
    text: 'Osei told Radio Marlow it leaks.',
    expect: [{ k: 'it leaks', s: 'Osei', c: 'told' }],
  },
  {
    n: 92,
    what: 'third hand',
    text: 'Lund quoted the mayor as saying it failed.',
    expect: [
      { k: 'the mayor as saying it failed', s: 'Lund' },
      { k: 'it failed', s: 'the mayor' },
    ],
  },
  {
    n: 93,
    what: 'court',
    text: 'The court heard that Hale left at nine.',
    expect: [{ k: 'that Hale left at nine', s: null, c: 'heard' }],
  },
  {
    n: 94,
    what: 'chant and sign',
    text: 'Marchers chanted "Open the gate". A sign read "Shut it".',
    expect: [
      { k: 'Open the gate', s: 'Marchers', kind: D },
      { k: 'Shut it', s: 'A sign', kind: D },
    ],
  },
  {
    n: 95,
    what: 'cue verb in another sense',
    text: 'Hale added sugar; the report adds two pages.',
    expect: [],
    limit: 'the tagger takes the second sense for a report',
  },
  { n: 96, what: 'the author speaks', text: 'I think the plan is late.', expect: [] },
];
