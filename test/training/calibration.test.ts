import assert from 'node:assert/strict';
import type { Analysis, Claim } from '../../src/attribution/analysis';
import { logistic } from '../../src/attribution/confidence';
import { judgeBySource, judgeBySpeaker } from '../../training/judge-claims';
import { fitLogistic } from '../../training/logistic-regression';
import { expectedError, reliabilityTable } from '../../training/reliability';

const text = 'Okoro said the pier would reopen. Lund doubts it. The gulls left in March.';

function range(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function analysisOf(...found: [content: string, source: string, speaker: string][]): Analysis {
  const claim = ([content, source, speaker]: [string, string, string], at: number): Claim => ({
    id: `c${at + 1}`,
    kind: 'indirect',
    content: [range(content)],
    source: [range(source)],
    cue: [],
    speaker,
    alternatives: [],
    confidence: 0.5,
    act: 'statement',
    polarity: 'affirmed',
    modality: 'reported',
    denies: [],
    supports: [],
    evidence: [],
  });
  const named = (id: string, name: string) => ({
    ...{ id, name, kind: 'person' as const, role: null, affiliation: null },
    ...{ aliases: [], mentions: [range(name)] },
  });
  return { language: 'en', speakers: [named('s1', 'Okoro'), named('s2', 'Lund')], claims: found.map(claim) };
}

describe('calibration', () => {
  it('learns how often each sign goes with being right', () => {
    const seen = (name: string, right: number, of: number) =>
      Array.from({ length: of }, (_, at) => ({
        features: [['always', 1] as const, [name, 1] as const],
        right: at < right,
        weight: 1,
      }));
    const weights = fitLogistic([...seen('marks', 285, 300), ...seen('guess', 90, 300)], {
      ridge: 1,
      free: 'always',
      rounds: 200,
    });
    const probability = (name: string) => logistic((weights.get('always') ?? 0) + (weights.get(name) ?? 0));
    assert.ok(Math.abs(probability('marks') - 0.95) < 0.01);
    assert.ok(Math.abs(probability('guess') - 0.3) < 0.02);
  });

  it('measures how far probabilities lie from what happens', () => {
    const said = (probability: number, right: number, of: number) =>
      Array.from({ length: of }, (_, at) => ({ probability, right: at < right }));
    assert.ok(expectedError(said(0.9, 9, 10)) < 1e-9);
    assert.ok(Math.abs(expectedError([...said(0.9, 5, 10), ...said(0.5, 5, 10)]) - 0.2) < 1e-9);
    assert.match(reliabilityTable(new Map([['all', said(0.9, 9, 10)]])), /\| 85 – 95 % \| 90 % of 10 \|/);
  });

  it('judges by speaker: half of the words and the same party', () => {
    const analysis = analysisOf(
      ['the pier would reopen', 'Okoro', 's1'],
      ['it', 'Lund', 's1'],
      ['left in March', 'Lund', 's2'],
      ['gulls', 'Lund', 's2'],
    );
    const okoro = { name: 'Okoro', kind: 'person', aliases: [] };
    const gold = {
      name: 'a',
      text,
      claims: [
        { kind: 'indirect', content: [range('the pier would')], speaker: okoro },
        { kind: 'indirect', content: [range('it')], speaker: { name: 'Lund', kind: 'person', aliases: [] } },
      ],
      borderline: [range('The gulls')],
    };
    assert.deepEqual(judgeBySpeaker(analysis, gold), [true, false, false, undefined]);
  });

  it('judges by source: the same words or another name of the party; nested reports not at all', () => {
    const analysis = analysisOf(
      ['the pier would reopen', 'Okoro', 's1'],
      ['would reopen', 'pier', 's1'],
      ['it', 'gulls', 's2'],
      ['left', 'gulls', 's1'],
    );
    const attributions = [
      { content: [range('the pier would reopen')], source: [range('Okoro')], cue: [] },
      { content: [range('it')], source: [range('Lund')], cue: [] },
      { content: [range('left')], source: [range('Lund')], cue: [] },
    ];
    assert.deepEqual(judgeBySource(analysis, { name: 'a', text, attributions }), [
      true,
      undefined,
      true,
      false,
    ]);
  });
});
