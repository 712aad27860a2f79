import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Columns } from '../../../src/attribution/tagger/columns';
import { FrameView } from '../../../src/attribution/tagger/decode-frame';
import { firstPass } from '../../../src/attribution/tagger/first-pass';
import { label, labelCount as L } from '../../../src/attribution/tagger/labels';
import { paragraphWords } from '../../../src/attribution/tagger/paragraph-words';
import { readingFeatureCount, readingFeatures } from '../../../src/attribution/tagger/reading-features';
import { readingsOf, type Reading } from '../../../src/attribution/tagger/readings';
import { surroundings } from '../../../src/attribution/tagger/surroundings';
import { wordFacts } from '../../../src/attribution/tagger/word-facts';
import { readParagraph } from '../../../src/text/paragraph-text';

const text = 'Okoro said the pier had moved, which nobody denied, and the crew left. It rained.';

/** A view from "said" on which each token is content with the probability given. */
function look(content: readonly number[]) {
  const columns = new Columns();
  const words = paragraphWords(readParagraph(text), columns);
  const facts = wordFacts(words, () => 0, columns);
  const around = surroundings(facts, columns);
  const marginal = new Float64Array(words.count * L);
  for (let i = 0; i < words.count; i++) {
    marginal[i * L + label.contentI] = i > 1 ? (content[i - 2] ?? 0) : 0;
    marginal[i * L] = 1 - marginal[i * L + label.contentI]!;
  }
  const tokens = Int32Array.from({ length: words.count }, (_, i) => i);
  const view = new FrameView(1, marginal, tokens, words.count, columns);
  const pass = firstPass(Float32Array.from(marginal), words.count, columns);
  const scene = { facts, around, pass, views: [view] };
  const said = ({ frame }: Reading): string =>
    frame.content.map(({ first, last }) => text.slice(words.start[first], words.end[last - 1])).join(' / ');
  return { view, scene, count: words.count, said };
}

describe('readings of a frame', () => {
  it('end at commas and at the end of the sentence, the plainest first', () => {
    const { view, scene, said } = look([0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9]);
    assert.deepEqual(readingsOf(view, scene.facts, scene.around).map(said), [
      'the pier had moved, which nobody denied',
      'the pier had moved, which nobody denied, and the crew left',
      'the pier had moved',
    ]);
  });

  it('are none where nothing is said', () => {
    const { view, scene } = look([]);
    assert.deepEqual(readingsOf(view, scene.facts, scene.around), []);
  });

  it('lie in the paragraph, are no two alike, and have features that are numbers', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 18 }), (content) => {
        const { view, scene, count, said } = look(content);
        const readings = readingsOf(view, scene.facts, scene.around);
        assert.equal(new Set(readings.map(said)).size, readings.length);
        for (const reading of readings) {
          let end = 0;
          for (const { first, last } of reading.frame.content) {
            assert.ok(end <= first && first < last && last <= count);
            end = last;
          }
          const features = new Float32Array(readingFeatureCount).fill(NaN);
          readingFeatures(features, reading, view, scene);
          assert.ok(features.every(Number.isFinite));
        }
      }),
    );
  });
});
