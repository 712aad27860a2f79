import { contains, hull, type TextRange } from '../../text/range';
import { textFingerprint } from './fingerprint';
import type { ClaimAnchors, PlacedClaim } from './placed-claim';
import type { TrackedSpan } from './tracked-span';

/** So far around a claim's words a change may tell a search more about them. */
const vicinity = 200;
/** Of less than this share of its words nothing but letters may be left of a claim. */
const leastLeft = 0.4;

/** Tells whether the text at and around a claim's words has changed. */
export function vicinityOf(text: string, content: readonly TextRange[]): string {
  const { start, end } = hull(content) ?? { start: 0, end: 0 };
  return textFingerprint(text.slice(Math.max(0, start - vicinity), end + vicinity));
}

/**
 * What a search says about a claim that was followed through edits of its words. `better`: the same place with words that
 * were written at its borders, so that they stayed outside, or without the spaces left of words that went. `lost`: only letters are left of it there. `asFollowed`: nothing
 * that following does not know better.
 */
export function verdictOn(
  text: string,
  followed: PlacedClaim,
  found: PlacedClaim,
  anchors: ClaimAnchors,
): 'better' | 'lost' | 'asFollowed' {
  const isCovered = followed.content.every((range) =>
    found.content.some((other) => contains(other, trimmed(text, range))),
  );
  if (isCovered) return 'better';
  const recorded = anchors.content.reduce((sum, { exact }) => sum + exact.length, 0);
  const left = followed.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return left < leastLeft * recorded ? 'lost' : 'asFollowed';
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** The spans of a place that a search found, as further stages of those that were followed so far, so that undo knows them. */
export function asSameSpans(spans: readonly TrackedSpan[], followed: readonly TrackedSpan[]): TrackedSpan[] {
  const attachments = new Map(followed.map(({ id, attachment }) => [id, attachment]));
  return spans.map((span) => ({ ...span, attachment: attachments.get(span.id) ?? span.attachment }));
}

/** A span as if its words had been removed. */
export function buried(span: TrackedSpan, text: string): TrackedSpan {
  const { start, end } = span.range;
  if (span.grave) return span;
  const grave = { text: text.slice(start, end), span: { start: 0, end: end - start } };
  return { ...span, range: { start, end: start }, grave };
}
