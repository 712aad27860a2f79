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
    },
    'en',
  );
});
