import assert from 'node:assert/strict';
import { readParagraph } from '../../src/text/paragraph-text';

const cases: readonly (readonly [text: string, dateline: string | null])[] = [
  ['ORVO, Aug. 14 — The port is shut.', 'ORVO, Aug. 14 —'],
  ['Orvo — The port is shut.', 'Orvo —'],
  ['Port Orvo – Ida Ray says it is shut.', 'Port Orvo –'],
  ['Orvo — a port in the north.', null],
  ['Ida Ray — Warden of the port since May — says it is shut.', null],
  ['Never — I told them so.', null],
  ['The port — Orvo has one.', null],
];

describe('datelines', () => {
  for (const [text, expected] of cases)
    it(text, () => {
      const { dateline } = readParagraph(text);
      const found = dateline && text.slice(dateline.start, dateline.end);
      assert.equal(found, expected);
    });
});
