import assert from 'node:assert/strict';
import { oncePer } from '../../src/attribution/once-per';

describe('what is made once per object', () => {
  it('is made once for each, even when it is undefined', () => {
    let made = 0;
    const sizeOf = oncePer((list: readonly string[]) => {
      made++;
      return list.length > 0 ? list.length : undefined;
    });
    const [one, other, empty] = [['a'], ['a'], []];
    assert.deepEqual([one, one, other, empty, empty].map(sizeOf), [1, 1, 1, undefined, undefined]);
    assert.equal(made, 3);
  });
});
