import { assertCases } from './languages/assert-cases';
import { learnedModels } from '../../src/attribution/learned-models';

describe('reports of what somebody else has said', () => {
  assertCases(
    {
      'take the noun for it as what is said': [
        ['{s Two divers who were there} {c back} {k her account}.', 'indirect: two divers'],
        [
          '{s The harbour board} {c contests} {k both the method and the figure}.',
          'indirect: the harbour board',
        ],
        [
          '{s The crane driver} {c bore out} {k the diver’s version} in a letter to the board.',
          'indirect: the crane driver',
        ],
        ['{s Ada Brink} {c took back} {k her words} the next morning.', 'indirect: Ada Brink'],
        ['{s Kari Moe} {c stood by} {k the higher figure} on Monday.', 'indirect: Kari Moe'],
      ],
      'take nothing else for that': [
        ['The bridge backed traffic up on Monday. The two teams contested the final in Holm.'],
      ],
    },
    'en',
    learnedModels(),
  );
});

describe('orders that name who is to act', () => {
  assertCases(
    {
      'take the person with the infinitive': [
        ['{s The pilot} {c told} {k them to wait behind the line}.', 'indirect: the pilot'],
        ['{s The board} {c advised} {k all owners to change the lock}.', 'indirect: the board'],
      ],
    },
    'en',
    learnedModels(),
  );
});

describe('verbs that put a figure to things', () => {
  assertCases(
    {
      'take it in words, behind marks and rounded': [
        ['{s A log} {c puts} {k it at nine}.', 'indirect: a log'],
        ['{s Ada Brink} {c put} {k the number of ships at ‘fewer than 300’}.', 'mixed: Ada Brink'],
        ['{s The port} {c gives} {k the number as 4,000}.', 'indirect: the port'],
      ],
    },
    'en',
    learnedModels(),
  );
});

describe('verbs with a particle', () => {
  assertCases(
    {
      'are known in all their forms': [
        ['{s Ada Brink} {c made clear} {k that the quay would close}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c spoke of} {k a bolt from the blue}.', 'indirect: Ada Brink'],
      ],
    },
    'en',
    learnedModels(),
  );
});
