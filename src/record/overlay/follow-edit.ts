import type { TextRange } from '../../text/range';
import { inOrder, moveOnce, type TextChange } from '../anchors/text-change';
import type { AnnotatedArticle } from '../annotated-article';

/**
 * Moves every place of an article with an edit, so that views stay right until the next analysis. Text typed at the
 * border of a range stays outside; a range whose text goes is left out.
 *
 * @param changes of one edit, all telling offsets of the text before it, none overlapping
 */
export function followEdit(article: AnnotatedArticle, changes: readonly TextChange[]): AnnotatedArticle {
  const ordered = inOrder(changes);
  const follow = (ranges: readonly TextRange[]): TextRange[] =>
    ranges.map((range) => ordered.reduceRight(moveOnce, range)).filter(({ start, end }) => start < end);
  return {
    ...article,
    claims: article.claims.map((claim) => ({
      ...claim,
      content: follow(claim.content),
      source: follow(claim.source),
      cue: follow(claim.cue),
    })),
  };
}
