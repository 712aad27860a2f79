import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';

/** Articles, and the name and kind of who speaks in each claim. */
const families: Record<string, [article: string, ...speakers: (string | undefined)[]][]> = {
  'a capital of the headline that denies is that of the state accused': [
    [
      'Velda denies closing locks\n\nSund accused its neighbour Norland of closing the locks. The Norlandic government said nothing.',
      'Norland state',
      'Sund organisation',
    ],
    [
      'Velda denies closing locks as Orm demands inquiry\n\nSund accused Norland on Monday of closing the locks.\n\nThe Norlandic energy minister, Ada Lund, said that the locks were open.',
      'Norland state',
      'Sund organisation',
      'Sund organisation',
      'Ada Lund person',
    ],
  ],
  'a city that speaks for its government': [
    [
      'The government in Port Velda said that it was calm. Port Velda said that it would wait.',
      'the government in Port Velda organisation',
      'the government in Port Velda organisation',
    ],
  ],
  'the capital of the nation told before it': [
    [
      '“It is a lie,” said Per Osei, the Norlandic minister, in Velda, the capital. Norland was calm. Velda said that it would wait.',
      'Per Osei person',
      'Norland state',
    ],
  ],
  'states that no list holds': [
    ['Norland recalled its ambassador. Norland said that it would wait.', 'Norland state'],
    [
      'Sundia accused Norland of theft. Norland’s army said that it was calm.',
      'Sundia state',
      'Norland’s army organisation',
    ],
    [
      'The border with Norland was closed. The government of Norland said that it would wait.',
      'Norland state',
    ],
    ['Norland, a country of two million, said that it would wait.', 'Norland state'],
    ['Norvolt, a country music label, said that it would wait.', 'Norvolt organisation'],
  ],
  'the place of a dateline, and the capital of the other side': [
    [
      'VELDA, May 2 — Norland closed its border on Tuesday. The Norlandic minister said no. Velda said that it would wait.',
      'the Norlandic minister anonymous',
      'Norland state',
    ],
    [
      'VELDA, Norland — Sund accused Norland of theft. Velda denied the accusation.',
      'Sund organisation',
      'Norland organisation',
    ],
    [
      'VELDA, May 2 — Sundia accused neighboring Norland of theft. Port Orm answered that it was calm. Velda said that it would wait. The Sundian minister said no.',
      'Sundia state',
      'Norland organisation',
      'Sundia state',
      'the Sundian minister anonymous',
    ],
  ],
  'what is no capital': [
    [
      'VELDA, Ohio — Ohio accused Texas of theft. Velda said that it would wait.',
      'Ohio organisation',
      'Velda organisation',
    ],
    [
      'VELDA — The governor accused the city of theft. Velda said that it would wait.',
      'the governor anonymous',
      'Velda organisation',
    ],
    [
      'Norvolt denies closing plant\n\nThe union accused its chairman of closing the plant.',
      'Norvolt organisation',
      'the union organisation',
    ],
  ],
};

describe('capitals that speak for their states', () => {
  for (const [name, articles] of Object.entries(families))
    it(name, () => {
      for (const [article, ...expected] of articles) {
        const { claims, speakers } = createEngine().analyse(article);
        const heard = claims.map(({ speaker }) => {
          const party = speakers.find(({ id }) => id === speaker);
          return party && `${party.name} ${party.kind}`;
        });
        assert.deepEqual(heard, expected, article);
      }
    });
});
