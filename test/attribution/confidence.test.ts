import assert from 'node:assert/strict';
import fc from 'fast-check';
import { speakerKinds } from '../../src/attribution/analysis';
import { learnedConfidence, type Signs } from '../../src/attribution/confidence';
import { createEngine } from '../../src/attribution/engine';
import { learnedModels } from '../../src/attribution/learned-models';

function confidenceOf(rule: string, signs: Partial<Omit<Signs, 'draft'>> = {}, learned = 0.9, score = 0.8) {
  return learnedConfidence({
    draft: {
      kind: 'indirect',
      content: [{ start: 0, end: 40 }],
      source: [],
      cue: [],
      continues: null,
      answersTo: null,
      within: null,
      confidence: score,
      learned,
      act: 'statement',
      polarity: 'affirmed',
      modality: 'reported',
      evidence: [{ code: rule }],
    },
    tagged: true,
    speaker: 'person',
    rivals: 0,
    ...signs,
  });
}

describe('confidence', () => {
  it('is a probability, whatever a claim rests on', () => {
    const signs = fc.record({
      tagged: fc.boolean(),
      speaker: fc.constantFrom(null, ...speakerKinds),
      rivals: fc.nat(3),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const rule = fc.constantFrom('quoteBeforeCue', 'thatClause', 'unmarkedSpeech', 'learned', 'no such rule');
    fc.assert(
      fc.property(rule, signs, share, share, (code, around, learned, score) => {
        const confidence = confidenceOf(code, around, learned, score);
        assert.ok(confidence > 0 && confidence < 1);
      }),
    );
  });

  it('rests on marks more than on learning alone', () => {
    assert.ok(confidenceOf('quoteBeforeCue') > 0.85);
    assert.ok(confidenceOf('learned') < confidenceOf('thatClause'));
  });

  it('falls when nobody is named or others may be meant', () => {
    assert.ok(confidenceOf('thatClause', { speaker: null }) < confidenceOf('thatClause', { rivals: 1 }));
    assert.ok(confidenceOf('thatClause', { rivals: 1 }) < confidenceOf('thatClause'));
  });

  it('rises with how sure the tagger is, and with how spoken a paragraph sounds', () => {
    assert.ok(confidenceOf('learned', {}, 0.6) < confidenceOf('learned', {}, 0.95));
    assert.ok(confidenceOf('unmarkedSpeech', {}, 0, 0.6) < confidenceOf('unmarkedSpeech', {}, 0, 0.95));
  });

  it('tells a quotation with its speaker beside it from a loose one', () => {
    const text =
      '“The pump ran dry,” said Ines Okoro, the harbour master. The boats waited.\n\n“It has happened before and it will happen again.”\n';
    const [first, second] = createEngine(learnedModels()).analyse(text).claims;
    assert.ok(first && second && first.confidence > 0.85 && second.confidence < first.confidence);
  });
});
