import assert from 'node:assert/strict';
import type { Analysis, Claim, Speaker } from '../../src/attribution/analysis';
import { likelyClaims } from '../../src/attribution/likely-claims';

const claim = (
  id: string,
  speaker: string,
  confidence: number,
  { denies = [], code = 'learned' }: { denies?: string[]; code?: string } = {},
): Claim => ({
  id,
  kind: 'indirect',
  content: [],
  source: [],
  cue: [],
  speaker,
  alternatives: [],
  confidence,
  act: 'statement',
  polarity: 'affirmed',
  modality: 'reported',
  denies,
  supports: [],
  evidence: [{ code }],
});
const speaker = (id: string): Speaker => ({
  id,
  name: id,
  kind: 'person',
  role: null,
  affiliation: null,
  aliases: [],
  mentions: [],
});
const analysis = (claims: Claim[]): Analysis => ({
  language: 'en',
  speakers: [speaker('s1'), speaker('s2')],
  claims,
});

describe('likely claims', () => {
  it('leaves what is likely or rests on a rule', () => {
    const all = analysis([claim('c1', 's1', 0.9), claim('c2', 's2', 0.1, { code: 'hearsay' })]);
    assert.equal(likelyClaims(all), all);
  });

  it('drops what is most likely none, with its speaker, and keeps the ids in order', () => {
    const all = analysis([
      claim('c1', 's1', 0.1),
      claim('c2', 's2', 0.9, { denies: ['c1'] }),
      claim('c3', 's2', 0.8, { denies: ['c2'] }),
    ]);
    const { speakers, claims } = likelyClaims(all);
    assert.deepEqual(
      speakers.map(({ id }) => id),
      ['s2'],
    );
    assert.deepEqual(
      claims.map(({ id, denies }) => [id, denies]),
      [
        ['c1', []],
        ['c2', ['c1']],
      ],
    );
  });
});
