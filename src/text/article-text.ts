import { classifyBlocks, type BlockKind } from './blocks';
import { findFrontMatter, type FrontMatter } from './front-matter';
import { findLines, joinWrapped } from './lines';
import { readParagraph, type ParagraphText } from './paragraph-text';
import type { TextRange } from './range';
import { finish, type Steps } from './steps';

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
  return finish(readArticleInSteps(text, previous));
}

/** The same in steps: each new paragraph is one. */
export function* readArticleInSteps(text: string, previous?: ArticleText): Steps<ArticleText> {
  const frontMatter = findFrontMatter(text);
  const lines = joinWrapped(text, findLines(text, frontMatter?.end ?? 0));
  const bodies = yield* readBodies(text, lines, previous?.paragraphs ?? []);
  const kinds = classifyBlocks(bodies);
  const paragraphs: Paragraph[] = [];
  lines.forEach(({ start, end }, index) => {
    const body = bodies[index];
    if (body) paragraphs.push({ index, start, end, kind: kinds[index] ?? 'body', body });
  });
  return { text, frontMatter, paragraphs };
}

/**
 * Reads the paragraphs of a text. Between two versions little changes in one place, so what stands before and
 * behind it is found again by its place alone; only what is left is looked up by its words.
 */
function* readBodies(
  text: string,
  lines: readonly TextRange[],
  previous: readonly Paragraph[],
): Steps<ParagraphText[]> {
  const isAt = (line: TextRange | undefined, paragraph: Paragraph | undefined): boolean => {
    if (!line || !paragraph) return false;
    const { text: words } = paragraph.body;
    return line.end - line.start === words.length && text.startsWith(words, line.start);
  };
  let head = 0;
  while (isAt(lines[head], previous[head])) head++;
  let tail = 0;
  while (tail < lines.length - head && isAt(lines.at(-1 - tail), previous.at(-1 - tail))) tail++;
  const left = new Map(
    previous.slice(head, Math.max(head, previous.length - tail)).map(({ body }) => [body.text, body]),
  );
  const shift = previous.length - lines.length;
  const bodies: ParagraphText[] = [];
  for (const [index, line] of lines.entries()) {
    const behind = index >= lines.length - tail;
    const same = index < head ? previous[index] : behind ? previous[index + shift] : undefined;
    const words = same ? '' : text.slice(line.start, line.end);
    const known = same?.body ?? left.get(words);
    bodies.push(known ?? readParagraph(words));
    if (!known) yield;
  }
  return bodies;
}

/** A range of a paragraph as a range of the article. */
export function inArticle(paragraph: Paragraph, range: TextRange): TextRange {
  return { start: paragraph.start + range.start, end: paragraph.start + range.end };
}

/** The headline of an article in one line, without signs of Markdown; `undefined` when it starts without one. */
export function headlineOf(text: string): string | undefined {
  const opening = readArticle(text.slice(0, longestOpening));
  const [first] = opening.paragraphs;
  if (first?.kind !== 'headline' || first.end > longestOpening - 1) return undefined;
  const words = text
    .slice(first.start, first.end)
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : words;
}

/** So much of an article is read for its headline, front matter and all. */
const longestOpening = 4000;
