import assert from 'node:assert/strict';
import { probability } from '../../src/attribution/tagger/judge';
import { fitByNewton } from '../../training/newton-regression';
import { seededRandom } from '../../training/random';

const width = 3;

/** Examples that are right with a probability that rises with the first feature; the last one is always 0. */
function examples(count: number): { rows: Float32Array; gold: Uint8Array } {
  const random = seededRandom(5);
  const rows = new Float32Array(count * width);
  const gold = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    rows[k * width] = 10 * random();
    rows[k * width + 1] = random() < 0.1 ? 1 : 0;
    gold[k] = random() < 1 / (1 + Math.exp(4 - rows[k * width]!)) ? 1 : 0;
  }
  return { rows, gold };
}

describe('regression by Newton steps', () => {
  const { rows, gold } = examples(20_000);
  const weights = fitByNewton(rows, width, gold);

  it('finds the probabilities behind what it sees', () => {
    for (const x of [1, 4, 8]) {
      const found = probability(weights, [x, 0, 0]);
      assert.ok(Math.abs(found - 1 / (1 + Math.exp(4 - x))) < 0.03, `${x}: ${found}`);
    }
  });

  it('gives no weight to what never varies', () => {
    assert.equal(weights[2], 0);
  });

  it('gives the same weights for the same examples', () => {
    assert.deepEqual(fitByNewton(rows, width, gold), weights);
  });
});
