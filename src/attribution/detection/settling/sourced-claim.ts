import { kindOf, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** What a sentence says according to a source that a phrase beside it names, rather than a verb of saying. */
export function sourcedClaim(
  scan: Scan,
  content: readonly Span[],
  source: Span | null,
  cue: Span,
  distance: ReadonlySet<number>,
): LocalClaim {
  return {
    kind: kindOf(scan, content, distance),
    content,
    source,
    cue,
    class: 'show',
    negated: false,
    modality: 'reported',
    confidence: 0.9,
    rule: 'accordingTo',
    open: false,
  };
}

/** Where the words of a sentence end, before its final marks. */
export function stopOf(scan: Scan, { first, last }: Span): number {
  let end = last;
  while (end > first && scan.isText(end - 1, '.', '!', '?', '”', '"')) end--;
  return end;
}

/** The clause that ends at a cue starts behind a semicolon or a conjunction at the head of the sentence. */
export function clauseStart(scan: Scan, first: number, cue: number): number {
  let start = first;
  for (let i = first; i < cue; i++) if (scan.isText(i, ';')) start = i + 1;
  return scan.is('coordinators', start) ? start + 1 : start;
}

/** Where a clause ends at the latest: a semicolon begins another, which says no more of the source or of what it says. */
export function endOfClause(scan: Scan, from: number, last: number): number {
  for (let i = from; i < last; i++) if (scan.isText(i, ';')) return i;
  return last;
}
