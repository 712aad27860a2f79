import assert from 'node:assert/strict';
import { logistic } from '../../src/attribution/confidence';
import { logOdds } from '../../src/attribution/tagger/boosted-trees';
import { fitBoostedTrees } from '../../training/boosted-trees';
import { seededRandom } from '../../training/random';

const width = 3;
const options = { trees: 60, rate: 0.2, featureShare: 1, exampleShare: 0.7, penalty: 4, seed: 2 };

/** Right mostly where just one of the first two numbers is high, which no sum of them tells; the last one never varies. */
function examples(count: number): { rows: Float32Array; gold: Uint8Array } {
  const random = seededRandom(5);
  const rows = new Float32Array(count * width);
  const gold = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    rows[k * width] = random();
    rows[k * width + 1] = random() < 0.5 ? 1 : 0;
    const one = rows[k * width]! > 0.3 !== rows[k * width + 1]! > 0.3;
    gold[k] = random() < (one ? 0.9 : 0.2) ? 1 : 0;
  }
  return { rows, gold };
}

describe('boosted trees', () => {
  const { rows, gold } = examples(8000);
  const trees = fitBoostedTrees(rows, width, gold, options);
  const chance = (...numbers: number[]): number => logistic(logOdds(trees, Float32Array.from(numbers)));

  it('find the probabilities behind what they see', () => {
    for (const [x, y, p] of [
      [0.1, 0, 0.2],
      [0.1, 1, 0.9],
      [0.8, 0, 0.9],
      [0.8, 1, 0.2],
    ] as const)
      assert.ok(Math.abs(chance(x, y, 0) - p) < 0.06, `${x}, ${y}: ${chance(x, y, 0)}`);
  });

  it('do not ask for what never varies', () => {
    assert.equal(chance(0.8, 0, 9), chance(0.8, 0, 0));
  });

  it('are the same for the same examples and seed', () => {
    assert.deepEqual(fitBoostedTrees(rows, width, gold, options), trees);
  });
});
