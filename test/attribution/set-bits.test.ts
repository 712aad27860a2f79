import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasBit, SetBits } from '../../src/attribution/detection/grammar/set-bits';

describe('Set bits', () => {
  it('say what the sets say', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', '');
    fc.assert(
      fc.property(fc.array(fc.array(word), { minLength: 1, maxLength: 70 }), word, (lists, asked) => {
        const sets = Object.fromEntries(lists.map((words, k) => [`set ${k}`, new Set(words)]));
        const bits = new SetBits(sets);
        for (const [name, set] of Object.entries(sets))
          assert.equal(hasBit(bits.of(asked), bits.numberOf[name]!), set.has(asked));
      }),
    );
  });
});
