import assert from 'node:assert/strict';
import { likeliestSpan, type RoleProbabilities } from '../../../src/attribution/tagger/likeliest-span';

/** Probabilities of a role of one span only: each span with how likely it is. */
function role(
  count: number,
  spans: readonly (readonly [first: number, last: number, p: number])[],
): RoleProbabilities {
  const all = new Float32Array(count);
  const begin = new Float32Array(count);
  for (const [first, last, p] of spans) {
    begin[first]! += p;
    for (let i = first; i < last; i++) all[i]! += p;
  }
  return { all, begin };
}

const anywhere = (): boolean => true;

describe('the likeliest span', () => {
  it('ends where one is likeliest to end, not where the role falls to half', () => {
    // told | the hearing: the verb alone, or with all three words behind it.
    const cue = role(6, [
      [1, 2, 0.48],
      [1, 5, 0.45],
      [1, 4, 0.07],
    ]);
    assert.deepEqual(likeliestSpan(cue, 1, anywhere), { first: 1, last: 2 });
  });

  it('takes words in front of the likeliest one that more probably begin the span', () => {
    const source = role(5, [
      [0, 3, 0.6],
      [2, 3, 0.4],
    ]);
    assert.deepEqual(likeliestSpan(source, 2, anywhere), { first: 0, last: 3 });
  });

  it('stops at words that belong to something else, and at the end of the paragraph', () => {
    const source = role(4, [[0, 4, 0.9]]);
    assert.deepEqual(likeliestSpan(source, 3, anywhere), { first: 0, last: 4 });
    assert.deepEqual(
      likeliestSpan(source, 3, (i) => i > 1),
      { first: 3, last: 4 },
    );
  });
});
