import { classifyBlocks, type BlockKind } from './blocks';
import { findFrontMatter, type FrontMatter } from './front-matter';
import { findLines, joinWrapped } from './lines';
import { readParagraph, type ParagraphText } from './paragraph-text';
import type { TextRange } from './range';

/** A paragraph in its place: what its characters say, where it stands and what it is on the page. */
export interface Paragraph extends TextRange {
  readonly index: number;
  readonly kind: BlockKind;
  readonly body: ParagraphText;
}

/** An article cut into paragraphs; immutable. */
export interface ArticleText {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Reads an article: front matter, paragraphs with their kinds, and inside them tokens, sentences and quotations.
 *
 * @param text without a leading byte order mark; CRLF, LF and CR may be mixed
 * @param previous an earlier reading, whose unchanged paragraphs are taken over as they are (same object)
 */
export function readArticle(text: string, previous?: ArticleText): ArticleText {
  const frontMatter = findFrontMatter(text);
  const lines = joinWrapped(text, findLines(text, frontMatter?.end ?? 0));
  const known = previous ? lookup(previous) : new Map<string, ParagraphText>();
  const bodies = lines.map(({ start, end }) => {
    const words = text.slice(start, end);
    return known.get(words) ?? readParagraph(words);
  });
  const kinds = classifyBlocks(bodies);
  const paragraphs: Paragraph[] = [];
  lines.forEach(({ start, end }, index) => {
    const body = bodies[index];
    if (body) paragraphs.push({ index, start, end, kind: kinds[index] ?? 'body', body });
  });
  return { text, frontMatter, paragraphs };
}

function lookup(article: ArticleText): Map<string, ParagraphText> {
  return new Map(article.paragraphs.map(({ body }) => [body.text, body]));
}

/** A range of a paragraph as a range of the article. */
export function inArticle(paragraph: Paragraph, range: TextRange): TextRange {
  return { start: paragraph.start + range.start, end: paragraph.start + range.end };
}
