import type { LocalClaim } from '../local-claim';
import type { Span } from '../grammar/scan';

/** Two claims with this part of their words in common are one. */
export const SAME = 0.5;

/** Whether one of the spans holds all of another one. */
export function within(span: Span | null, spans: readonly Span[]): boolean {
  return span !== null && spans.some(({ first, last }) => first <= span.first && span.last <= last);
}

/** Whether two claims have some word of saying in common. */
export function sameCue(a: LocalClaim, b: LocalClaim): boolean {
  return a.cue !== null && b.cue !== null && a.cue.first < b.cue.last && b.cue.first < a.cue.last;
}

/** Whether two lists of spans hold mostly the same tokens. */
export function sameWords(a: readonly Span[], b: readonly Span[]): boolean {
  const both = common(a, b);
  return both >= SAME * (size(a) + size(b) - both);
}

/** A source as a list of spans, to be compared with contents. */
export function listOf(span: Span | null): Span[] {
  return span ? [span] : [];
}

/** How many tokens the spans hold together. */
export function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { first, last }) => sum + last - first, 0);
}

/** How many tokens two lists of spans share. */
export function common(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  return both;
}

/** How much of the smaller content lies in the other. */
export function shared(a: LocalClaim, b: LocalClaim): number {
  return common(a.content, b.content) / Math.max(1, Math.min(size(a.content), size(b.content)));
}
