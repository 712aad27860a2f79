import assert from 'node:assert/strict';
import { trainChain, marginals } from '../../training/chain-trainer';
import { selectFeatures } from '../../training/compress';
import { indexFeatures, SequenceBuilder, type Sequences } from '../../training/sequences';
import { label, labelCount as L } from '../../src/attribution/tagger/labels';

/** Sequences in which feature 7 always marks a cue, 8 never, those from 20 on are noise, and 11 is rare. */
function toyData(): Sequences {
  const builder = new SequenceBuilder();
  for (let k = 0; k < 40; k++) {
    for (let t = 0; t < 5; t++) {
      const isCue = t === k % 5;
      builder.addWord(Int32Array.of(20 + ((k * 5 + t) % 17), isCue ? 7 : 8), isCue ? label.cueB : label.O);
    }
    if (k === 0) builder.addWord(Int32Array.of(11), label.sourceB);
    builder.endSequence(k % 2);
  }
  return builder.build();
}

const options = { epochs: 4, seed: 3, rate: 0.1, penalty: 0.1, dropout: 0.1 };

describe('learning', () => {
  it('leaves rare features out', () => {
    const data = toyData();
    const rows = indexFeatures(data, 2);
    assert.ok(rows.includes(7) && !rows.includes(11));
    assert.equal(data.features.filter((row) => row === -1).length, 1);
  });

  it('learns from one half what holds in the other', () => {
    const data = toyData();
    const weights = trainChain(data, indexFeatures(data, 2).length, { ...options, leaveOut: 1 });
    const p = new Float32Array(data.gold.length * L);
    marginals(data, weights, (k) => data.fold[k] === 1, p);
    const from = data.first[1]!;
    for (let t = 0; t < 5; t++) assert.equal(p[(from + t) * L + label.cueB]! > 0.5, t === 1);
  });

  it('gives the same weights for the same seed', () => {
    const data = toyData();
    const rows = indexFeatures(data, 2).length;
    assert.deepEqual(trainChain(data, rows, options), trainChain(data, rows, options));
  });

  it('keeps the features that tell labels apart', () => {
    const data = toyData();
    const hashes = indexFeatures(data, 2);
    const kept = selectFeatures(data, trainChain(data, hashes.length, options), hashes, 2);
    assert.deepEqual([...kept].sort(), [7, 8]);
  });
});
