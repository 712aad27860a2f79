import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

const cases = {
  'are reported by the subject of the main clause': [
    [
      '{c Denying} {k that the weir had moved}, {s Ada Brink} left the hall with her two engineers.',
      'indirect: Ada Brink',
    ],
    ['{c Asking} {k why nobody had rung the bell}, {s Tom Lund} sat down.', 'indirect: Tom Lund'],
    [
      '{c Accusing} {k the ferry line of greed}, {s the union, which met on Sunday,} walked out.',
      'indirect: the union',
    ],
  ],
  'hold the quotations in them': [
    ['{c Denouncing} {k the “paper bridge,”} {s Ada Brink} walked out.', 'mixed: Ada Brink'],
    ['{c Describing} {k the offer as “an insult,”} {s the union} walked out.', 'mixed: the union'],
  ],
  'leave what the main clause reports alone': [
    ['Standing beside the “old lady,” {s Tom Lund} {c said} {k the dam was sound}.', 'indirect: Tom Lund'],
  ],
  'may be what is said': [
    ['{k Building cheap ferries}, {s Lund} {c said}, {k takes two years}.', 'indirect: Lund'],
  ],
} as const;

describe('participles at the front of a sentence', () => {
  assertCases(cases, 'en');
});

describe('participles at the front of a sentence, with the tagger', () => {
  assertCases(cases, 'en', learnedModels());
});
