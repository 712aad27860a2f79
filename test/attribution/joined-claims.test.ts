import assert from 'node:assert/strict';
import { createEngine } from '../../src/attribution/engine';
import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

const learned = learnedModels();

describe('claims that rules and the tagger both find', () => {
  assertCases(
    {
      'take a figure that a verb puts to things': [
        ['{s A count by a Lund firm} {c put} {k the number at 612}.', 'indirect: a count'],
      ],
      'leave what somebody does while speaking out of the name': [
        ['“{k It leaks},” {c said} {s Brink} and pointed at the wall.', 'direct: Brink'],
        ['“{k It leaks},” {c said} {s Brink and officials from the port}.', 'direct: Brink'],
      ],
      'keep an answer before "according to" apart from the sentence before it': [
        [
          '{s Brede} {c said} {k the ship had stopped}. {k2 Not so}, {c2 according to} {s2 the harbour office}.',
          'indirect: Brede',
          'indirect: the harbour office',
        ],
      ],
      'leave when somebody says it out of what they say': [
        [
          '{k The lock had been changed}, {s a port spokesman, Ulf Dahl,} {c replied} when he was shown the picture.',
          'indirect: Ulf Dahl',
        ],
      ],
      'are none where a pronoun has only a manner behind it': [['Ada Brink remembers it differently.']],
      'are none where a clause tells when something was done': [['Ada Brink laughs when she hears it.']],
      'are none where nobody is said to ask': [
        ['Asked whether the lock had leaked in May, Ada Brink did not answer.'],
      ],
      'are none where the verb is hardly one of saying': [['Ada Brink leaned on a letter from the county.']],
      'leave a clause that tells who says something to the source': [
        [
          '{s The hunter who found the wolf} {c hopes} {k that the shooter comes forward}.',
          'indirect: the hunter',
        ],
      ],
      'take "Per" inside a sentence for a name': [
        ['“{k It leaks},” {c said} {s Per Hauge}.', 'direct: Per Hauge'],
      ],
      'take what people report doing or seeing': [
        ['{s Two neighbours} {c reported} {k hearing a dog}.', 'indirect: two neighbours'],
      ],
      'keep a denial of "that" apart from what somebody else says next': [
        [
          '{s The supplier, Norvolt,} {c said} {k it had warned Brede in December}. {s2 Brede} {c2 disputes} {k2 that}. {s3 Its lawyer, Hugo Castell,} {c3 said} {k3 no warning had been received}.',
          'indirect: Norvolt',
          'indirect: Brede',
          'indirect: Hugo Castell',
        ],
      ],
    },
    'en',
    learned,
  );

  for (const [text, ...expected] of [
    [
      'The harbour ministry confirms that it wrote to Holm in June, but rejects that any promise was made.',
      'that it wrote to Holm in June',
      'that any promise was made',
    ],
    [
      'Ada Brink said that no crane would move before Thursday and urged all crews to “leave the keys at home.”',
      'that no crane would move before Thursday',
      'all crews to “leave the keys at home.”',
    ],
  ] as const)
    it(`end where the next report begins: ${text.slice(0, 20)} …`, () => {
      const { claims } = createEngine(learned).analyse(text);
      assert.deepEqual(
        claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … ')),
        expected,
      );
    });
});
