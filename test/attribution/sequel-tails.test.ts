import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

const learned = learnedModels();

describe('what led to a report', () => {
  assertCases(
    {
      'is no part of what is denied': [
        [
          '{s The port} {c denied} {k that it had sold the cranes}, a day after the Courier printed the bill.',
          'indirect: the port',
        ],
        [
          '{s The club} {c has dismissed} {k claims of bias} after an inquiry found no sign of it.',
          'indirect: the club',
        ],
        [
          '{s The bank} {c denied} {k allegations of fraud} following a raid on its offices.',
          'indirect: the bank',
        ],
        [
          '{s The club} {c dismissed} {k reports of a sale} two days after its owner left.',
          'indirect: the club',
        ],
      ],
      'is no part of what is said where it is a report as well': [
        [
          '{s Osei} {c said} {k the pier had closed}, after {s2 the board} {c2 warned} {k2 that it was unsafe}.',
          'indirect: Osei',
          'indirect: the board',
        ],
      ],
      'tells who said what by a report of its own': [
        [
          '{s The army} {c denied} {k that it had shelled the town}, after {s2 residents} {c2 told} reporters {k2 that houses had burned}.',
          'indirect: the army',
          'indirect: residents',
        ],
      ],
      'may belong to what is said all the same': [
        ['{s Lund} {c said} {k she left after the board told her to go}.', 'indirect: Lund'],
        ['{s The port} {c rejected} {k calls for a pause after the storm}.', 'indirect: the port'],
        [
          '{s The army} {c denied} {k claims that troops had fired after the protest ended}.',
          'indirect: the army',
        ],
      ],
    },
    'en',
    learned,
  );
});

describe('what a tagger takes for the words of somebody', () => {
  assertCases(
    {
      'leaves out a clause that describes them': [
        [
          '{s Three pilots, who spoke on condition of anonymity because they were not authorized to discuss it,} {c said} {k the plan was dead}.',
          'indirect: three pilots',
        ],
      ],
      'leaves out the clause before a colon or a semicolon': [
        [
          'The ministry expects a hard winter: {s it} {c said} on Monday {k that stocks were low}.',
          'indirect: the ministry',
        ],
        [
          'The ministry expects a hard winter; {s it} {c said} on Monday {k that stocks were low}.',
          'indirect: the ministry',
        ],
      ],
    },
    'en',
    learned,
  );
});
