import assert from 'node:assert/strict';
import { learnedModels } from '../../../src/attribution/learned-models';
import { ModelFormatError } from '../../../src/attribution/tagger/model-file';
import { readVoice, writeVoice } from '../../../src/attribution/voice/voice-file';
import { voiceSigns } from '../../../src/attribution/voice/voice-signs';
import { readArticle } from '../../../src/text/article-text';

const { voice } = learnedModels()('en')!;

function voiceOf(text: string): number {
  const { body } = readArticle(text).paragraphs[0]!;
  return voice(body, 0, body.tokens.length);
}

describe('voice', () => {
  for (const [spoken, told] of [
    [
      'That is the worst thing anybody can do to a harbour.',
      'The harbour was closed in October after an inspection.',
    ],
    [
      'Nobody has ever cared about those children.',
      'The children were taken to a school in Orlen on Monday.',
    ],
    ['Look at the figures and tell me who is lying.', 'The figures were published by the county last week.'],
    [
      'It takes ten years before a wood like that gives anything back.',
      'The wood was sold to a firm in Dahlen for nine million.',
    ],
  ] as const)
    it(`hears somebody in “${spoken}” rather than in “${told}”`, () => {
      assert.ok(voiceOf(spoken) > voiceOf(told) + 1, `${voiceOf(spoken)} and ${voiceOf(told)}`);
    });

  it('adds up over sentences', () => {
    const [one, two] = ['Nobody asked us.', 'It was a disgrace.'] as const;
    assert.ok(Math.abs(voiceOf(`${one} ${two}`) - voiceOf(one) - voiceOf(two)) < 1e-9);
  });

  it('hears the same whatever the names, figures and quotation marks', () => {
    assert.equal(
      voiceOf('“We asked Brink for 40 boats and nothing came.”'),
      voiceOf('We asked Okoro for 7 boats and nothing came.'),
    );
  });

  it('is written and read to within half a step of rounding', () => {
    const weights = new Map([
      [7, 1.27],
      [-3, -0.5],
      [9, 0.001],
    ]);
    const { common, weights: read } = readVoice(writeVoice({ common: new Set([5, -8]), weights }));
    assert.deepEqual([...common].sort(), [-8, 5]);
    assert.deepEqual([...read.keys()].sort(), [-3, 7]);
    for (const [sign, weight] of read) assert.ok(Math.abs(weight - weights.get(sign)!) <= 0.005);
  });

  it('refuses what is no model and what ends too early', () => {
    const bytes = writeVoice({ common: new Set([1]), weights: new Map([[2, 1]]) });
    assert.throws(() => readVoice(new Uint8Array(40)), ModelFormatError);
    assert.throws(() => readVoice(bytes.subarray(0, bytes.length - 1)), ModelFormatError);
  });

  it('has no sign of a text but hashes', () => {
    const { body } = readArticle('We leave.').paragraphs[0]!;
    const signs = voiceSigns(body.tokens, 0, body.tokens.length, () => false);
    for (const sign of signs) assert.ok(Number.isInteger(sign) && Math.abs(sign) < 2 ** 32);
  });
});
