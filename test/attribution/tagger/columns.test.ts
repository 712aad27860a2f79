import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Columns } from '../../../src/attribution/tagger/columns';

const kinds = ['int32', 'float32', 'float64', 'uint8'] as const;
const request = fc.record({ kind: fc.constantFrom(...kinds), count: fc.nat(3000) });

describe('columns', () => {
  it('are lent empty, with the length asked for, and never overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.array(request)), (rounds) => {
        const columns = new Columns();
        for (const round of rounds) {
          columns.clear();
          const lent = round.map(({ kind, count }) => columns[kind](count));
          lent.forEach((column, i) => {
            assert.equal(column.length, round[i]?.count);
            assert.ok(column.every((cell) => cell === 0));
            column.fill(i + 1);
          });
          lent.forEach((column, i) => {
            assert.ok(
              column.every((cell) => cell === (i + 1) % (column instanceof Uint8Array ? 256 : Infinity)),
            );
          });
        }
      }),
      {
        examples: [
          [
            [
              [
                { kind: 'uint8', count: 2479 },
                { kind: 'int32', count: 1859 },
              ],
              [],
            ],
          ],
        ],
      },
    );
  });
});
