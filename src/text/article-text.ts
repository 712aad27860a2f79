import { classifyBlocks, type BlockKind } from './blocks';
import { detached } from './detached';
import { findFrontMatter, type FrontMatter } from './front-matter';
import { findLines, findLinesAgain, joinWrapped, type Line } from './lines';
import { readParagraph, type ParagraphText } from './paragraph-text';
import type { TextRange } from './range';
import { finish, type Steps } from './steps';
import { changeBetween, type TextChange } from './text-change';

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
  /** The lines that the paragraphs were made of, for reading the next version. */
  readonly lines: readonly Line[];
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
  const from = frontMatter?.end ?? 0;
  const known = (previous?.frontMatter?.end ?? 0) === from ? previous : undefined;
  const change = known && changeBetween(known.text, text);
  const lines =
    known && change
      ? findLinesAgain(text, { lines: known.lines, from, length: known.text.length }, change)
      : findLines(text, from);
  const whole = joinWrapped(text, lines);
  const same = known && change ? samePlaces(whole, text, known, change) : NOTHING_SAME;
  const earlier = known?.paragraphs ?? [];
  const twin = (index: number): Paragraph | undefined =>
    earlier[index < same.head ? index : index >= whole.length - same.tail ? index - same.moved : -1];
  const bodies = yield* readBodies(text, whole, twin, earlier.slice(same.head, earlier.length - same.tail));
  const kinds = classifyBlocks(bodies, twin, earlier);
  const paragraphs: Paragraph[] = [];
  for (const [index, { start, end }] of whole.entries()) {
    const body = bodies[index];
    const kind = kinds[index];
    if (!body || !kind) continue;
    const before = twin(index);
    const same = before?.start === start && before.index === index && before.kind === kind;
    paragraphs.push(same ? before : { index, start, end, kind, body });
  }
  return { text, frontMatter, paragraphs, lines };
}

/** How many lines at both ends are paragraphs of the earlier version, and by how many places those at the end have moved. */
interface SamePlaces {
  readonly head: number;
  readonly tail: number;
  readonly moved: number;
}

const NOTHING_SAME: SamePlaces = { head: 0, tail: 0, moved: 0 };

/** Finds what has not changed by its place alone, without a look at its characters. */
function samePlaces(
  lines: readonly TextRange[],
  text: string,
  { text: old, paragraphs }: ArticleText,
  { prefix, suffix }: TextChange,
): SamePlaces {
  const shift = text.length - old.length;
  const isAt = (line: TextRange | undefined, paragraph: Paragraph | undefined, by: number): boolean =>
    line !== undefined && line.start - by === paragraph?.start && line.end - by === paragraph.end;
  const shorter = Math.min(lines.length, paragraphs.length);
  let head = 0;
  while (head < shorter && (lines[head]?.end ?? 0) <= prefix && isAt(lines[head], paragraphs[head], 0))
    head++;
  let tail = 0;
  while (tail < shorter - head) {
    const line = lines.at(-1 - tail);
    if ((line?.start ?? 0) < text.length - suffix || !isAt(line, paragraphs.at(-1 - tail), shift)) break;
    tail++;
  }
  return { head, tail, moved: lines.length - paragraphs.length };
}

/** Reads the paragraphs of a text that the earlier version does not have, in another place at least. */
function* readBodies(
  text: string,
  lines: readonly TextRange[],
  twin: (index: number) => Paragraph | undefined,
  left: readonly Paragraph[],
): Steps<ParagraphText[]> {
  const elsewhere = new Map(left.map(({ body }) => [body.text, body]));
  const bodies: ParagraphText[] = [];
  for (const [index, line] of lines.entries()) {
    let body = twin(index)?.body;
    if (!body) {
      const words = text.slice(line.start, line.end);
      body = elsewhere.get(words);
      if (!body) {
        body = readParagraph(detached(words));
        yield;
      }
    }
    bodies.push(body);
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
