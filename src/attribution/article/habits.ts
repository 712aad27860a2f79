import type { Paragraph } from '../../text/article-text';
import type { ParagraphClaims } from '../detection/paragraph-claims';

/** What a single piece of marked speech tells of the habit. */
const ANY = 0.4;

/** How much of the article's speech stands in marks: an article that uses them rarely goes without. */
export function marksHabit(paragraphs: readonly Paragraph[], local: readonly ParagraphClaims[]): number {
  let marked = 0;
  let bodies = 0;
  local.forEach(({ claims }, at) => {
    if (paragraphs[at]?.kind !== 'body') return;
    bodies++;
    if (claims.some(({ kind, source }) => kind === 'direct' && source !== null)) marked++;
  });
  return marked === 0 ? 0 : Math.min(1, ANY + (3 * marked) / bodies);
}

/**
 * Whether the author speaks in his own voice, as in opinion pieces and letters: I, we or you stand outside marks in
 * a paragraph before the first that reports anybody, when nobody else can be talking yet.
 */
export function authorSpeaks(paragraphs: readonly Paragraph[], local: readonly ParagraphClaims[]): boolean {
  for (const [at, { style, claims }] of local.entries()) {
    if (paragraphs[at]?.kind !== 'body') continue;
    if (claims.length > 0 || style.quotations > 0) return false;
    if (style.firstPerson + style.secondPerson > 0) return true;
  }
  return false;
}
