import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';
import { passages } from './passages';

describe('speakers of short passages', () => {
  const engine = createEngine();
  for (const [passage, told] of passages)
    it(passage.slice(0, 80), () => {
      const { speakers } = engine.analyse(passage);
      for (const [name, role, affiliation] of told) {
        const speaker = speakers.find((one) => one.name === name);
        assert.deepEqual([speaker?.name, speaker?.role, speaker?.affiliation], [name, role, affiliation]);
      }
    });
});
