import { textFingerprint } from './fingerprint';
import { revive } from './revive';
import { applyChanges, inOrder, insertionsOf, moveOnce, narrowed, type TextChange } from './text-change';
import type { TrackedSpan } from './tracked-span';

/** A text with the spans that follow its edits; immutable. */
export interface TrackedText {
  readonly text: string;
  readonly spans: readonly TrackedSpan[];
  /** Where the spans stood in earlier states of the text, the latest last. */
  readonly past: readonly PastState[];
}

interface PastState {
  readonly fingerprint: string;
  readonly spans: readonly TrackedSpan[];
}

/** How many earlier states are known again. */
const mostPast = 1000;

/** Starts to follow spans of a text. */
export function trackText(text: string, spans: readonly TrackedSpan[]): TrackedText {
  return { text, spans, past: [{ fingerprint: textFingerprint(text), spans }] };
}

/**
 * The same text with other spans, for instance after a claim was added or attached anew. What is attached as
 * before keeps its past.
 */
export function withSpans(tracked: TrackedText, spans: readonly TrackedSpan[]): TrackedText {
  return { ...tracked, spans, past: remember(tracked.past, textFingerprint(tracked.text), spans) };
}

/**
 * Moves all spans along with one edit event.
 *
 * Text put in at a border stays outside, text put in between the borders belongs to the span. A span whose
 * words are removed whole becomes a tombstone, which comes back when they are put in again, wherever that
 * is. When the text becomes what it once was, by undo, redo or by hand, every span stands to the letter
 * where it stood then.
 *
 * @param changes the changes of the event in any order: none overlap, and all offsets count in the text
 *   before the event
 */
export function track(tracked: TrackedText, changes: readonly TextChange[]): TrackedText {
  const before = tracked.text;
  const text = applyChanges(before, changes);
  const insertions = insertionsOf(changes);
  const fingerprint = textFingerprint(text);
  const known = tracked.past.findLast((state) => state.fingerprint === fingerprint);
  const then = new Map(known?.spans.map((span) => [span.attachment, span]));
  // From the end of the text, so that no change moves the offsets of the next.
  const fromEnd = inOrder(changes.map((change) => narrowed(change, before))).reverse();
  const spans = tracked.spans.map(
    (span) =>
      then.get(span.attachment) ??
      revive(
        fromEnd.reduce((now, change) => move(now, change, before), span),
        insertions,
      ),
  );
  return { text, spans, past: remember(tracked.past, fingerprint, spans) };
}

function remember(
  past: readonly PastState[],
  fingerprint: string,
  spans: readonly TrackedSpan[],
): readonly PastState[] {
  return [...past.slice(past.length < mostPast ? 0 : 1), { fingerprint, spans }];
}

/** Moves one span along with one change that counts in the same text as the span. */
function move(span: TrackedSpan, change: TextChange, before: string): TrackedSpan {
  const range = moveOnce(span.range, change);
  if (range === span.range) return span;
  if (span.grave || range.start < range.end) return { ...span, range };
  const { rangeOffset: from, rangeLength } = change;
  const { start, end } = span.range;
  const grave = {
    text: before.slice(from, from + rangeLength),
    span: { start: start - from, end: end - from },
  };
  return { ...span, range, grave };
}
