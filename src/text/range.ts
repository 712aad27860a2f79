/**
 * A stretch of an article's text: half-open, in UTF-16 code units.
 *
 * Everything in this code base that points into a text does so with a `TextRange`; only the border to the
 * editor and the command line translate it into positions or pairs.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two ranges share at least one character. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest range that holds all of `ranges`, or `undefined` when there are none. */
export function hull(ranges: readonly TextRange[]): TextRange | undefined {
  if (ranges.length === 0) return undefined;
  let start = Infinity;
  let end = -Infinity;
  for (const range of ranges) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}

/** Orders ranges as a reader meets them: by start, the longer first. */
export function byPosition(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}
