import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';
import { learnedTaggers } from '../../../src/attribution/tagger/learned-taggers';

const taggers = learnedTaggers();

/** The relations of an article, each as "opening words > opening words". */
function relations(text: string, kind: 'denies' | 'supports'): string[] {
  const { claims } = createEngine(taggers).analyse(text);
  const opening = (id: string) => {
    const range = claims.find((claim) => claim.id === id)?.content[0];
    const words = range ? text.slice(range.start, range.end) : '';
    return words
      .replaceAll(/["“”,.]/g, '')
      .split(' ')
      .slice(0, 4)
      .join(' ');
  };
  return claims.flatMap((claim) => claim[kind].map((id) => `${opening(claim.id)} > ${opening(id)}`));
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly expect: readonly string[];
}

const FERRY = 'Mayor Una Priddle said the ferry had left an hour early.';

const denials: readonly Case[] = [
  {
    what: 'a denial that only says "that", and what is said instead',
    text: `${FERRY}\n\nCaptain Osric Fane denied that. The clock on the quay was slow, he said.`,
    expect: ['that > the ferry had left', 'The clock on the > the ferry had left'],
  },
  {
    what: 'a denial with words of its own',
    text: `${FERRY}\n\nThe weather was calm, said Mina Holt, a fisher.\n\nCaptain Osric Fane denied that the ferry had sailed before time.`,
    expect: ['that the ferry had > the ferry had left'],
  },
  {
    what: 'a denial that names whose claim it is',
    text: `${FERRY}\n\nMina Holt, a fisher, said the fog had come in late.\n\nCaptain Osric Fane rejected Priddle's account.`,
    expect: ["Priddle's account > the ferry had left"],
  },
  {
    what: 'nothing for a denial of something that nobody claims in the article',
    text: `${FERRY}\n\nBrewer Tom Asker denied any interest in the brewery.`,
    expect: [],
  },
  {
    what: 'words that call what was said nonsense',
    text: `${FERRY}\n\nCaptain Osric Fane called that "nonsense".`,
    expect: ['that "nonsense" > the ferry had left'].map((edge) => edge.replaceAll('"', '')),
  },
  {
    what: 'no judgement of a thing that nobody claimed',
    text: `${FERRY}\n\nCritic Ada Moll called the new pier "an ugly plank".`,
    expect: [],
  },
  {
    what: 'a rebuttal',
    text: `${FERRY}\n\nCaptain Osric Fane hit back that it had waited for Priddle's own luggage.`,
    expect: ['that it had waited > the ferry had left'],
  },
  {
    what: 'a turn against the last words about the same thing',
    text: `${FERRY}\n\nBut captain Osric Fane said the ferry had left when the bell rang.`,
    expect: ['the ferry had left > the ferry had left'],
  },
  {
    what: 'no turn against words about something else',
    text: `${FERRY}\n\nBut brewer Tom Asker said hops would be dear.`,
    expect: [],
  },
  {
    what: 'an offer of which there was none',
    text: 'Mayor Ida Crewe said the council had made a fair offer.\n\nBaker Sol Trent told the Courier that he knew of no such offer.',
    expect: ['that he knew of > the council had made'],
  },
  {
    what: 'what somebody says for a body that denies',
    text: `${FERRY}\n\nThe line Blue Keel disputed that. The ferry was an old barge, its director, Nell Orchard, said.`,
    expect: ['that > the ferry had left', 'The ferry was an > the ferry had left'],
  },
  {
    what: 'the paraphrase and not the quip behind it where a charge is denied',
    text: 'Baker Sol Trent said the scales in the hall were false. “I weigh less there than at home,” Trent said.\n\nInspector Gail Moor dismissed the criticism.',
    expect: ['the criticism > the scales in the'],
  },
  {
    what: 'the paper whose figures are said to be wrong',
    text: 'A report by the harbour board says that traffic has doubled.\n\nBrewer Tom Asker said hops would be dear.\n\nCaptain Osric Fane said the figures were misleading.',
    expect: ['the figures were misleading > that traffic has doubled'],
  },
  {
    what: 'a judgement that clears whoever was blamed',
    text: 'Mayor Una Priddle accused the pilots of racing.\n\nInspector Gail Moor said both turns were lawful.',
    expect: ['both turns were lawful > the pilots of racing'],
  },
  {
    what: 'a document that takes a side',
    text: `${FERRY}\n\nCaptain Osric Fane denied that the ferry had been early.\n\nA logbook shows the ferry at sea before the bell.`,
    expect: ['that the ferry had > the ferry had left', 'the ferry at sea > that the ferry had'],
  },
  {
    what: 'a disagreement with somebody named by a role',
    text: 'The historian Bea Lunt said the tower was a prison.\n\nPriest Hugo Arne said the tower needed a roof.\n\nGuide Lars Tolle disagrees with the historian. "It was a granary," he said.',
    expect: ['It was a granary > the tower was a'],
  },
];

const supports: readonly Case[] = [
  {
    what: 'a confirmation with a word of the claim',
    text: 'Baker Sol Trent said the oven had been stolen.\n\nA police spokesman confirmed that an oven was missing.',
    expect: ['that an oven was > the oven had been'],
  },
  {
    what: 'a document that takes a side',
    text: `${FERRY}\n\nCaptain Osric Fane denied that the ferry had been early.\n\nA logbook shows the ferry at sea before the bell.`,
    expect: ['the ferry at sea > the ferry had left'],
  },
  {
    what: 'no support by a concession',
    text: 'Baker Sol Trent said the oven had been stolen.\n\nMayor Ida Crewe admitted that she liked oven chips.',
    expect: [],
  },
  {
    what: 'two who both say that there was none',
    text: 'Several guests said the alarm never rang. “I stood below the alarm and it didn’t make a sound,” said Kit Amory, a cook.',
    expect: ['I stood below the > the alarm never rang'],
  },
];

describe('claims that deny each other', () => {
  for (const { what, text, expect } of denials)
    it(`finds ${what}`, () => assert.deepEqual(relations(text, 'denies'), expect));
});

describe('claims that support each other', () => {
  for (const { what, text, expect } of supports)
    it(`finds ${what}`, () => assert.deepEqual(relations(text, 'supports'), expect));
});
