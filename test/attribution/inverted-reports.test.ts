import { assertCases } from './languages/assert-cases';

describe('reports whose speaker follows the verb', () => {
  assertCases(
    {
      'may open with a word that could be a relative pronoun': [
        ['{k That never happened}, {c says} {s Berg}.', 'indirect: Berg'],
        [
          '{k Which lock broke first does not matter}, {c says} {s Ada Brink, who led the dive}.',
          'indirect: Ada Brink',
        ],
      ],
      'may stand in an entry of a live report': [
        ['20.31 {k The lock is shut for the night}, {c says} {s Berg}.', 'indirect: Berg'],
      ],
      'go on behind a conjunction with a subject of its own': [
        [
          '{k With the ferry I sleep longer}, {s he} {c says}, {k but the ferry waits for nobody}.',
          'unmarked: -',
        ],
        ['{k There was no fire}, {s Berg} {c said}, and left the room.', 'indirect: Berg'],
      ],
      'may report hardly a word': [['{k Two weekends}, {s Ada Brink} {c says}.', 'indirect: Ada Brink']],
    },
    'en',
  );
});

describe('words that only look like verbs of saying', () => {
  assertCases(
    {
      'are nouns where there is one of them': [
        ['The guardian, an independent post that every port must fill, was never seen.'],
      ],
      'are measures behind per': [['The bill would hold increases to one per cent a year.']],
    },
    'en',
  );
});
