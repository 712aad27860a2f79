import assert from 'node:assert/strict';
import { leavesPerTree, splitsPerTree } from '../../../src/attribution/tagger/boosted-trees';
import { labelCount } from '../../../src/attribution/tagger/labels';
import {
  ModelFormatError,
  readModel,
  writeModel,
  type TaggerModel,
} from '../../../src/attribution/tagger/model-file';
import { width } from '../../../src/attribution/tagger/weight-table';
import { layOut } from '../../../training/lay-out';

function chain(keys: number[]) {
  return layOut({
    keys: Int32Array.from(keys),
    rows: Int8Array.from({ length: keys.length * width }, (_, i) => (i % 255) - 127),
    scale: 0.25,
    transition: Float32Array.from({ length: labelCount ** 2 }, (_, i) => i / 4),
  });
}

function trees(count: number) {
  return {
    base: -0.5,
    features: Uint8Array.from({ length: count * splitsPerTree }, (_, i) => i % 181),
    thresholds: Float32Array.from({ length: count * splitsPerTree }, (_, i) =>
      i % 5 === 0 ? Infinity : i / 4,
    ),
    leaves: Float32Array.from({ length: count * leavesPerTree }, (_, i) => i / 8 - 1),
  };
}

const model: TaggerModel = {
  prior: new Map([
    [-5, 3],
    [2 ** 31 - 1, 7],
  ]),
  first: chain([-(2 ** 31), -7, 0, 12345, 2 ** 31 - 1]),
  second: chain([]),
  judge: { right: trees(2), exact: trees(1) },
};

describe('model file', () => {
  it('reads what it writes, wherever the bytes stand in their buffer', () => {
    const bytes = writeModel(model);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.deepEqual(readModel(shifted.subarray(3)), model);
  });

  it('refuses other bytes', () => {
    assert.throws(() => readModel(new Uint8Array(0)), ModelFormatError);
    assert.throws(() => readModel(new TextEncoder().encode('{"version": 1}')), ModelFormatError);
  });

  it('refuses a model that was cut off anywhere', () => {
    const bytes = writeModel(model);
    for (let length = 0; length < bytes.length; length += length < 2000 ? 1 : 97)
      assert.throws(() => readModel(bytes.subarray(0, length)), ModelFormatError);
  });
});
