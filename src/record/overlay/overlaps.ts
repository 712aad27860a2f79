import type { TextRange } from '../../text/range';

/** Claims in the text that can be found by what they overlap. */
export class OverlapIndex<T> {
  private readonly parts: { range: TextRange; owner: T }[] = [];
  private longest = 0;

  constructor(claims: Iterable<readonly [T, readonly TextRange[]]>) {
    for (const [owner, ranges] of claims) {
      for (const range of ranges) {
        this.parts.push({ range, owner });
        this.longest = Math.max(this.longest, range.end - range.start);
      }
    }
    this.parts.sort((a, b) => a.range.start - b.range.start);
  }

  /** Who shares characters with the ranges, and how many; most first. */
  overlapping(ranges: readonly TextRange[]): { owner: T; shared: number }[] {
    const shared = new Map<T, number>();
    for (const { start, end } of ranges) {
      for (let i = this.firstFrom(start - this.longest); i < this.parts.length; i++) {
        const part = this.parts[i];
        if (!part || part.range.start >= end) break;
        const common = Math.min(end, part.range.end) - Math.max(start, part.range.start);
        if (common > 0) shared.set(part.owner, (shared.get(part.owner) ?? 0) + common);
      }
    }
    return [...shared]
      .map(([owner, count]) => ({ owner, shared: count }))
      .sort((a, b) => b.shared - a.shared);
  }

  private firstFrom(start: number): number {
    let low = 0;
    let high = this.parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.parts[middle]?.range.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many characters the ranges hold. */
export function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
