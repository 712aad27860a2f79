import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelCount as L, mayFollow } from '../../../src/attribution/tagger/labels';
import { Lattice } from '../../../src/attribution/tagger/lattice';

/** Marginals by adding up every allowed sequence. */
function byEnumeration(scores: readonly number[], transition: readonly number[], words: number): number[] {
  const sums = new Array<number>(words * L).fill(0);
  let total = 0;
  const walk = (path: number[], score: number): void => {
    if (path.length === words) {
      total += Math.exp(score);
      path.forEach((b, t) => (sums[t * L + b]! += Math.exp(score)));
      return;
    }
    const before = path.at(-1);
    for (let b = 0; b < L; b++) {
      if (!mayFollow(before ?? 0, b)) continue;
      const step = before === undefined ? 0 : transition[before * L + b]!;
      walk([...path, b], score + scores[path.length * L + b]! + step);
    }
  };
  walk([], 0);
  return sums.map((sum) => sum / total);
}

describe('lattice', () => {
  const score = fc.double({ min: -4, max: 4, noNaN: true });

  it('gives the marginals of all allowed label sequences', () => {
    const words = 3;
    fc.assert(
      fc.property(
        fc.array(score, { minLength: words * L, maxLength: words * L }),
        fc.array(score, { minLength: L * L, maxLength: L * L }),
        (scores, transition) => {
          const lattice = new Lattice();
          lattice.setTransitions(transition);
          lattice.reset(words);
          lattice.score.set(scores);
          lattice.run(words);
          byEnumeration(scores, transition, words).forEach((expected, i) => {
            assert.ok(Math.abs(lattice.marginal[i]! - expected) < 1e-6);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('stays finite over long paragraphs with extreme scores', () => {
    const words = 3000;
    const lattice = new Lattice();
    lattice.setTransitions(new Float32Array(L * L));
    lattice.reset(words);
    for (let i = 0; i < words * L; i++) lattice.score[i] = (i % 5) * 200 - 400;
    lattice.run(words);
    for (let t = 0; t < words; t++) {
      const sum = lattice.marginal.subarray(t * L, (t + 1) * L).reduce((a, b) => a + b, 0);
      assert.ok(Math.abs(sum - 1) < 1e-9);
    }
  });
});
