import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

describe('what somebody calls a thing that the sentence tells of', () => {
  assertCases(
    {
      'is theirs, and the deed around it reports nothing': [
        ['The union walked out over what {s it} {c called} “{k an insult}”.', 'direct: the union'],
        [
          'Ada Brink resigned on Monday over what {s she} {c described as} “{k a betrayal}”.',
          'direct: Ada Brink',
        ],
        [
          'Kelmar Steel cut ninety jobs in what {s its director, Ida Ray,} {c called} “{k a necessary step}”.',
          'direct: Ida Ray',
        ],
      ],
      'is no naming where nobody is quoted': [['The minister paid for what he called repairs.']],
    },
    'en',
    learnedModels(),
  );
});

describe('what a speaker does while speaking', () => {
  assertCases(
    {
      'belongs neither to them nor to what they say': [
        ['Contacted by the Courier, {s Per Lund} {c said} {k the ice was thin}.', 'indirect: Per Lund'],
        [
          'Cross-examined by counsel for the port, Tom Lund, {s Miss Sykes} {c denied} {k that the rope was old}.',
          'indirect: Sykes',
        ],
        [
          'Speaking in Kelmar, {s the minister} {c said} {k the bridge would close}.',
          'indirect: the minister',
        ],
        ['In Kelmar, {s the mayor} {c said} {k the bridge would close}.', 'indirect: the mayor'],
      ],
    },
    'en',
    learnedModels(),
  );
});
