import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../src/attribution/analysis';
import { applyChanges, type TextChange } from '../../src/record/anchors/text-change';
import { trackText, track } from '../../src/record/anchors/track';
import { attach } from '../../src/record/anchors/tracked-span';
import type { AnnotatedArticle } from '../../src/record/annotated-article';
import { annotate } from '../../src/record/overlay';
import { followEdit } from '../../src/record/overlay/follow-edit';
import { readRecord } from '../../src/record/reading';
import { runs } from '../runs';
import { eventPlan, plannedChanges } from './anchors/editing';

const text = 'The quay opens. "We lit every lamp," Ada Brink said. The crew agrees.';
const nothingFound: Analysis = { language: 'en', speakers: [], claims: [] };
const article = annotate(
  text,
  nothingFound,
  readRecord(`version: 1
claims:
  - id: k7m2q9x4tb
    content: [{exact: We lit every lamp}]
    source: {exact: Ada Brink}
    cue: {exact: said}
`),
);

function after(...changes: TextChange[]): { content: string[]; source: string[]; cue: string[] } {
  const now = applyChanges(text, changes);
  const [claim] = followEdit(article, changes).claims;
  const words = (ranges: AnnotatedArticle['claims'][number]['content'] = []) =>
    ranges.map(({ start, end }) => now.slice(start, end));
  return { content: words(claim?.content), source: words(claim?.source), cue: words(claim?.cue) };
}

const change = (words: string, put: string): TextChange => ({
  rangeOffset: text.indexOf(words),
  rangeLength: words.length,
  text: put,
});

describe('An article that follows an edit', () => {
  it('keeps its places on their words', () => {
    const same = { content: ['We lit every lamp'], source: ['Ada Brink'], cue: ['said'] };
    assert.deepEqual(after(change('The quay', 'At last the quay'), change('The crew', 'Her crew')), same);
    assert.deepEqual(after({ rangeOffset: text.indexOf('We lit'), rangeLength: 0, text: 'Yes. ' }), same);
  });

  it('leaves out places whose words go, and keeps what is left of others', () => {
    assert.deepEqual(after(change('lamp," Ada Brink', 'one," she')), {
      content: ['We lit every '],
      source: [],
      cue: ['said'],
    });
  });

  it('moves places as the tracker of recorded claims does', () => {
    fc.assert(
      fc.property(eventPlan, (plan) => {
        const changes = plannedChanges(text, plan);
        const ranges = [article.claims[0]?.content[0], article.claims[0]?.source[0]].filter(
          (range) => range !== undefined,
        );
        const spans = ranges.map((range, index) => attach(String(index), range));
        const tracked = track(trackText(text, spans), changes).spans;
        const [claim] = followEdit(article, changes).claims;
        const places = [...(claim?.content ?? []), ...(claim?.source ?? [])];
        // What comes back from the same event is the tracker's own business.
        if (tracked.some(({ grave }) => grave) || places.length < spans.length) return;
        assert.deepEqual(
          places,
          tracked.map(({ range }) => range),
        );
      }),
      runs(1000),
    );
  });
});
