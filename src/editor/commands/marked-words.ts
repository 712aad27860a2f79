import type { ClaimKind } from '../../attribution/analysis';
import { inArticle, readArticle } from '../../text/article-text';
import { contains, overlaps, type TextRange } from '../../text/range';

/** What a person marked as a claim: the words without what surrounds them, and how they seem to be said. */
export interface MarkedWords {
  readonly content: TextRange;
  readonly kind: ClaimKind;
}

/**
 * Reads a selection as a claim. White space and the quotation marks round the words are left out. Words inside
 * marks are a direct quote, words that hold some a mixed one, whole paragraphs without any are speech that goes
 * unmarked, anything else is a paraphrase.
 *
 * @returns `undefined` when nothing but white space is selected
 */
export function readMarkedWords(text: string, selection: TextRange): MarkedWords | undefined {
  const trimmed = trim(text, selection);
  if (!trimmed) return undefined;
  const paragraphs = readArticle(text).paragraphs.filter((paragraph) => overlaps(paragraph, trimmed));
  const quotations = paragraphs.flatMap((paragraph) =>
    paragraph.body.quotations.pairs.map((pair) => ({
      whole: inArticle(paragraph, pair),
      content: inArticle(paragraph, { start: pair.innerStart, end: pair.innerEnd }),
    })),
  );
  const around = quotations.find(({ whole }) => contains(whole, trimmed));
  if (around) {
    const start = Math.max(trimmed.start, around.content.start);
    const end = Math.min(trimmed.end, around.content.end);
    return start < end ? { content: { start, end }, kind: 'direct' } : undefined;
  }
  if (quotations.some(({ whole }) => overlaps(whole, trimmed))) return { content: trimmed, kind: 'mixed' };
  const whole = paragraphs.length > 0 && paragraphs.every((paragraph) => contains(trimmed, paragraph));
  return { content: trimmed, kind: whole ? 'unmarked' : 'indirect' };
}

function trim(text: string, { start, end }: TextRange): TextRange | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}
