import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

describe('what a paper tells', () => {
  assertCases(
    {
      'may stand in a sheet or a deck': [
        ['{s The log} {c records} {k a full check on 2 August}.', 'indirect: the log'],
        ['{s A slide deck} {c lists} {k the mill as “closed”}.', 'mixed: a slide deck'],
        [
          '{s An inspection sheet shown to the panel} {c records} {k a full check}.',
          'indirect: an inspection sheet',
        ],
      ],
      'is not what it is called': [
        [
          '{s A slide deck obtained by the Courier, marked secret and titled “Plan 2030,”} {c lists} {k the mill as “closed.”}',
          'mixed: a slide deck',
        ],
      ],
      'is its own, whoever has made it': [
        [
          '{s A leaflet handed out by the union, Local 12,} {c tells} {k workers to stay at home}.',
          'indirect: a leaflet',
        ],
        [
          '{s A flyer taped up at the shop by Lund’s nephew, Tom Lund,} {c urges} {k drivers to “honk at noon.”}',
          'mixed: a flyer',
        ],
        [
          '{k The letter was read out by the chairman, Tom Brink}, {c says} {s Ada Osei}.',
          'indirect: Ada Osei',
        ],
      ],
      'is its own where it stands for what has just come in, if no body could say it': [
        [
          'Marlow College published a study. {s It} {c shows} {k that most cows sleep badly}.',
          'indirect: a study',
        ],
        [
          'Ada Osei has read the contract of Marlow College. {s It} {c no longer says} {k that the cows are sold}.',
          'indirect: the contract of Marlow College',
        ],
        [
          'Marlow College has sent a letter. {s It} {c says} {k that the cows are sold}.',
          'indirect: Marlow College',
        ],
      ],
      'is not what others record': [['The company records albums in Lund.']],
    },
    'en',
    learnedModels(),
  );
});
