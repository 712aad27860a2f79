import assert from 'node:assert/strict';
import type { Analysis, Claim, Speaker } from '../../src/attribution/analysis';
import { dismissSuggestions, recordSuggestions, type Desk } from '../../src/record/edits';
import { annotate } from '../../src/record/overlay';
import { readRecord } from '../../src/record/reading';

const text =
  'The strait is safe, Holm said. "It is not," the union answered. Holm was said to be "the boss".';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const speaker = (id: string, name: string, aliases: string[] = []): Speaker => ({
  id,
  name,
  kind: 'person',
  role: null,
  affiliation: null,
  aliases,
  mentions: [],
});

const claim = (id: string, words: string, who: string, denies: string[] = []): Claim => ({
  id,
  kind: 'direct',
  content: [at(words)],
  source: [],
  cue: [],
  speaker: who,
  alternatives: [],
  confidence: 0.8,
  act: 'statement',
  polarity: 'affirmed',
  modality: 'reported',
  denies,
  supports: [],
  evidence: [],
});

const analysis: Analysis = {
  language: 'en',
  speakers: [speaker('1', 'Berit Holm', ['Holm']), speaker('2', 'Port Union')],
  claims: [
    claim('c1', 'The strait is safe', '1'),
    claim('c2', 'It is not', '2', ['c1']),
    claim('c3', 'the boss', '1'),
  ],
};

const desk = (yaml: string | null): Desk => ({
  reading: yaml === null ? null : readRecord(yaml),
  text,
  random: () => 0.5,
});

describe('The record laid over the analysis', () => {
  const bare = annotate(text, analysis, null);

  it('shows what the engine found as suggestions', () => {
    assert.equal(bare.recordState, 'none');
    assert.deepEqual(
      bare.claims.map(({ words, speaker: who, origin }) => [words, who, origin]),
      [
        ['The strait is safe', 'berit-holm', 'suggestion'],
        ['It is not', 'port-union', 'suggestion'],
        ['the boss', 'berit-holm', 'suggestion'],
      ],
    );
    assert.deepEqual(bare.claims[0]?.deniedBy, [bare.claims[1]?.id]);
  });

  it('keeps the id of a suggestion while its words and speaker stay', () => {
    const moved = { ...analysis, claims: [claim('c9', 'It is not', '2'), claim('c8', 'the boss', '2')] };
    const again = annotate(text, moved, null).claims;
    assert.equal(again[0]?.id, bare.claims[1]?.id);
    assert.notEqual(again[1]?.id, bare.claims[2]?.id);
  });

  it('lets a recorded suggestion vanish into its claim, with its relations', () => {
    const outcome = recordSuggestions(desk(null), bare.claims.slice(0, 1), bare.speakers);
    assert.ok(outcome.ok);
    const { claims, speakers, recordState } = annotate(text, analysis, outcome.reading);
    assert.equal(recordState, 'open');
    assert.deepEqual(
      claims.map(({ origin }) => origin),
      ['recorded', 'suggestion', 'suggestion'],
    );
    assert.equal(claims[0]?.id, outcome.claims[0]);
    assert.deepEqual(claims[1]?.denies, outcome.claims);
    assert.deepEqual(
      speakers.map(({ key, recorded }) => [key, recorded]),
      [
        ['berit-holm', true],
        ['port-union', false],
      ],
    );
  });

  it('keeps dismissed suggestions away', () => {
    const outcome = dismissSuggestions(desk(null), [bare.claims[2]?.content ?? []]);
    assert.ok(outcome.ok);
    assert.deepEqual(
      annotate(text, analysis, outcome.reading).claims.map(({ words }) => words),
      ['The strait is safe', 'It is not'],
    );
  });

  it('knows a recorded speaker by an alias that fits nobody else', () => {
    const yaml = (more: string) =>
      `version: 1\nspeakers:\n  minister:\n    name: The minister\n    role: minister\n    aliases: [Holm]\n${more}`;
    const keys = (text2: string) =>
      annotate(text, analysis, readRecord(text2)).claims.map(({ speaker: who }) => who);
    assert.deepEqual(keys(yaml('')), ['minister', 'port-union', 'minister']);
    assert.deepEqual(keys(yaml('  other: {name: Sven, aliases: [Holm]}\n')), [
      'berit-holm',
      'port-union',
      'berit-holm',
    ]);
  });

  it('tells a content with the words of saying that touch it, and no others', () => {
    const said =
      'The union denied that it struck.\nThe port is shut, Holm said. The board denied to us that it knew. That denies Holm.';
    const found = (cue: string, content: string): Claim => {
      const start = said.indexOf(content);
      const from = said.lastIndexOf(cue, start) < 0 ? said.indexOf(cue) : said.lastIndexOf(cue, start);
      return {
        ...claim('c1', '', '1'),
        content: [{ start, end: start + content.length }],
        cue: [{ start: from, end: from + cue.length }],
      };
    };
    const withCue = (one: Claim) =>
      annotate(said, { ...analysis, claims: [one] }, null).claims[0]?.wordsWithCue;
    assert.equal(withCue(found('denied', 'that it struck')), 'denied that it struck');
    assert.equal(withCue(found('said', 'The port is shut')), '');
    assert.equal(withCue(found('denied', 'that it knew')), '');
    assert.equal(withCue(found('denies', 'That')), 'That denies');
  });

  it('lists lost claims last and keeps them', () => {
    const yaml =
      'version: 1\nclaims:\n  - id: lost\n    content: [{exact: Words that are nowhere in this article}]\n';
    const { claims } = annotate(text, analysis, readRecord(yaml));
    assert.equal(claims.length, 4);
    assert.deepEqual(
      [claims.at(-1)?.id, claims.at(-1)?.placement, claims.at(-1)?.speaker],
      ['lost', 'orphaned', null],
    );
  });
});
