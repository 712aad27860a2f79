import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../../src/record/anchors/text-change';
import { track, trackText, withSpans } from '../../../src/record/anchors/track';
import { attach } from '../../../src/record/anchors/tracked-span';
import { runs } from '../../runs';
import { eventPlan, plannedChanges, undoOf } from './editing';

const article = 'The mill reopens. “We kept every job,” said Ada Brook. The union agrees.';
const quote = 'We kept every job';
const start = article.indexOf(quote);
const end = start + quote.length;

/** Follows the quote through events; gives the text and the words of the span, or undefined when it is gone. */
function follow(...events: TextChange[][]): { text: string; words: string | undefined } {
  const tracked = events.reduce(track, trackText(article, [attach('q', { start, end })]));
  const [span] = tracked.spans;
  const gone = !span || span.grave;
  return {
    text: tracked.text,
    words: gone ? undefined : tracked.text.slice(span.range.start, span.range.end),
  };
}

const change = (rangeOffset: number, rangeLength: number, text: string): TextChange => ({
  rangeOffset,
  rangeLength,
  text,
});

describe('track', () => {
  it('moves a span with text put in before it', () => {
    assert.equal(follow([change(0, 0, 'Good news. ')]).words, quote);
  });

  it('leaves text typed at either border outside and takes in text typed between them', () => {
    assert.equal(follow([change(start, 0, 'X')]).words, quote);
    assert.equal(follow([change(end, 0, 'X')]).words, quote);
    assert.equal(follow([change(start + 3, 0, 'have ')]).words, 'We have kept every job');
  });

  it('follows several changes of one event, in whatever order they come', () => {
    const changes = [change(0, 3, 'Our'), change(start + 3, 4, 'saved'), change(end + 2, 4, 'says')];
    assert.equal(follow(changes).words, 'We saved every job');
    assert.equal(follow(changes.toReversed()).words, 'We saved every job');
  });

  it('keeps what is left of a span and has it whole again by undo', () => {
    const cut = [change(end - 4, 6, '')];
    assert.equal(follow(cut).words, 'We kept every');
    assert.equal(follow(cut, undoOf(article, cut)).words, quote);
  });

  it('brings back in one undo what several keystrokes took', () => {
    const strokes = [1, 2, 3, 4].map((n) => [change(end - n, 1, '')]);
    assert.equal(follow(...strokes, [change(end - 4, 0, ' job')]).words, quote);
  });

  it('loses a span that is removed whole and finds it again by undo', () => {
    const cut = [change(start - 10, 40, '')];
    assert.equal(follow(cut).words, undefined);
    assert.equal(follow(cut, undoOf(article, cut)).words, quote);
  });

  it('keeps the span of a sentence that is cut and pasted elsewhere', () => {
    const sentence = article.slice(start - 1, end + 19);
    const cut = [change(start - 1, sentence.length, '')];
    assert.equal(follow(cut, [change(0, 0, `${sentence} `)]).words, quote);
    const moved = [change(0, 0, `${sentence} `), ...cut];
    assert.equal(follow(moved).words, quote);
  });

  it('does not take a common word for the span that went', () => {
    const name = article.indexOf('Ada');
    const tracked = trackText(article, [attach('s', { start: name, end: name + 3 })]);
    const without = track(tracked, [change(name - 5, 9, '')]);
    assert.ok(track(without, [change(0, 0, 'Ada and Bo. ')]).spans[0]?.grave);
  });

  it('does not take a short text that was removed for a part of a longer one', () => {
    const cue = article.indexOf('said');
    const tracked = trackText(article, [attach('s', { start: cue, end: cue + 4 })]);
    const without = track(tracked, [change(cue, 5, '')]);
    assert.ok(track(without, [change(0, 0, 'Much went unsaid that day. ')]).spans[0]?.grave);
    assert.deepEqual(track(without, [change(0, 0, 'said ')]).spans[0]?.range, { start: 0, end: 4 });
  });

  it('takes no place for a span whose words are put in at two', () => {
    const sentence = article.slice(start - 1, end + 19);
    const cut = [change(start - 1, sentence.length, '')];
    const left = article.length - sentence.length;
    assert.equal(follow(cut, [change(0, 0, sentence), change(left, 0, sentence)]).words, undefined);
  });

  it('does not take what is typed for the letters that deleting left last', () => {
    const strokes = Array.from(quote, (_, n) => [change(end - 1 - n, 1, '')]);
    assert.equal(follow(...strokes, [change(0, 0, 'W')]).words, undefined);
  });

  it('leaves a span where it was attached anew, whatever the text was before', () => {
    const typed = [change(0, 0, 'X')];
    const first = track(trackText(article, [attach('q', { start, end })]), typed);
    const anew = withSpans(first, [attach('q', { start: 5, end: 9 })]);
    assert.deepEqual(track(anew, undoOf(article, typed)).spans[0]?.range, { start: 4, end: 8 });
  });

  it('takes back any history of events to the letter', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', 'é', '😀') }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        fc.array(eventPlan, { maxLength: 12 }),
        (original, ranges, plans) => {
          const spans = ranges.map(([a, b], i) => {
            const from = a % original.length;
            return attach(String(i), { start: from, end: from + 1 + (b % (original.length - from)) });
          });
          let tracked = trackText(original, spans);
          const history: { then: typeof tracked; changes: TextChange[] }[] = [];
          for (const plan of plans) {
            const changes = plannedChanges(tracked.text, plan);
            history.push({ then: tracked, changes });
            tracked = track(tracked, changes);
          }
          const last = tracked;
          for (const { then, changes } of history.toReversed()) {
            tracked = track(tracked, undoOf(then.text, changes));
            assert.equal(tracked.text, then.text);
            assert.deepEqual(tracked.spans, then.spans);
          }
          for (const { changes } of history) tracked = track(tracked, changes);
          assert.deepEqual(tracked.spans, last.spans);
        },
      ),
      runs(3000),
    );
  });

  it('stands where its characters stand, whatever is edited', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.array(eventPlan, { maxLength: 8 }), (a, b, plans) => {
        // Every character is one of a kind, so that it is known which of them belong to the span.
        let next = 0x4e00;
        const fresh = (length: number) => Array.from({ length }, () => String.fromCharCode(next++)).join('');
        const original = fresh(40);
        const range = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        let tracked = trackText(original, [attach('q', range)]);
        let members = original.slice(range.start, range.end);
        for (const plan of plans) {
          const changes = plannedChanges(tracked.text, plan).map((change) => ({
            ...change,
            text: fresh(change.text.length),
          }));
          tracked = track(tracked, changes);
          const left = Array.from(tracked.text.matchAll(/./gsu)).filter(([c]) => members.includes(c));
          const span = tracked.spans[0]!;
          if (left.length === 0) {
            assert.ok(span.grave);
            return;
          }
          const { start, end } = span.range;
          assert.equal(start, left[0]!.index);
          assert.equal(end, left.at(-1)!.index + 1);
          members = tracked.text.slice(start, end);
        }
      }),
      runs(3000),
    );
  });
});
