import type { TextRange } from '../../text/range';
import type { TextChange } from '../../record/anchors/text-change';
import type { AnnotatedArticle } from '../../record/annotated-article';

/**
 * Moves every place of an article with an edit, so that views stay right until the next analysis.
 * Text typed at the border of a range stays outside; a range whose text goes becomes empty and is left out.
 *
 * @param changes of one edit, all telling offsets of the text before it, none overlapping
 */
export function shiftArticle(article: AnnotatedArticle, changes: readonly TextChange[]): AnnotatedArticle {
  const shift = (ranges: readonly TextRange[]): TextRange[] =>
    ranges.map((range) => shiftRange(range, changes)).filter(({ start, end }) => start < end);
  return {
    ...article,
    claims: article.claims.map((claim) => ({
      ...claim,
      content: shift(claim.content),
      source: shift(claim.source),
      cue: shift(claim.cue),
    })),
  };
}

/** Where a range of the old text stands after the changes. */
export function shiftRange(range: TextRange, changes: readonly TextChange[]): TextRange {
  let { start, end } = range;
  for (const { rangeOffset: from, rangeLength, text } of changes) {
    const to = from + rangeLength;
    const grown = text.length - rangeLength;
    if (to <= range.start) start += grown;
    else if (from < range.start) start += from + text.length - range.start;
    if (from >= range.end) continue;
    end += to <= range.end ? grown : from - range.end;
  }
  return { start, end: Math.max(start, end) };
}
