import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

const cases = {
  'end where the main clause begins': [
    [
      'While {s Lund} {c insisted} {k that the pier was sound}, the town closed it on Friday.',
      'indirect: Lund',
    ],
    [
      'But although {s the port} {c says} {k that it has hired two divers}, the board, which met on Monday, has found a third.',
      'indirect: the port',
    ],
  ],
  'hold lists and clauses of their own': [
    [
      'Because {s Ada Brink} {c said} {k that pumps, valves and pipes were worn}, the council closed the hall.',
      'indirect: Ada Brink',
    ],
    [
      'Even though {s Ada Brink} {c warned} {k that when it rains, the pier will flood}, nobody moved the boats.',
      'indirect: Ada Brink',
    ],
  ],
  'leave the sentence behind them alone': [
    [
      'When the bell rang, {s Lund} {c said} {k that the pier was sound, the rail was new and the town could open it}.',
      'indirect: Lund',
    ],
  ],
} as const;

describe('reports in a clause at the front of a sentence', () => {
  assertCases(cases, 'en');
});

describe('reports in a clause at the front of a sentence, with the tagger', () => {
  assertCases(cases, 'en', learnedModels());
});
