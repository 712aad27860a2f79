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
      'may be told to show, list or give figures': [
        ['{s An internal log obtained by the Courier} {c lists} {k 37}.', 'indirect: an internal log'],
        ['{s A log kept by the port} {c puts} {k it at nine}.', 'indirect: a log'],
        ['{s A report by two engineers} {c puts} {k it at the same figure}.', 'indirect: a report'],
        ['{s The brochure} {c mentions} {k nine boats on page two}.', 'indirect: the brochure'],
        [
          '{s An inspection sheet} {c records} {k a full check on 2 August} and is signed by Okoro.',
          'indirect: an inspection sheet',
        ],
      ],
      'may be one that somebody has made or that points to a time': [
        ['{s A filing that Lund made in June} {c puts} {k the cost at nine million}.', 'indirect: a filing'],
        ['{s The harbour log for that night} {c records} {k clear skies}.', 'indirect: the harbour log'],
      ],
      'goes on behind a sentence about one': [
        [
          'Okoro keeps a ledger of her own. {s It} {c lists} {k 113 dry days since May}.',
          'indirect: a ledger of her own',
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
