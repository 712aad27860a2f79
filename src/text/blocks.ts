import type { ParagraphText } from './paragraph-text';

/** What a paragraph is on the page. */
export type BlockKind = 'headline' | 'subheading' | 'byline' | 'body' | 'listItem' | 'blockQuote';

/** Whether a paragraph stands over others rather than telling something itself. */
export function isHeading(kind: BlockKind | undefined): boolean {
  return kind === 'headline' || kind === 'subheading';
}

const BYLINE =
  /^(?:by|av|af|von|par|por|text|texte|texto|foto|photo|photos|photograph|published|updated|publicerad|oppdatert)\b[ :]/iu;
const MARKDOWN_HEADING = /^#{1,6}\s/;
const LIST_ITEM = /^(?:[*•‣▪·]|\d{1,2}[.)])\s/;
const TERMINAL = /[.!?…:;,。！？][”"’'»“›)\]*_]*$/u;
const HEADLINE_WORDS = 24;
const SUBHEADING_WORDS = 10;

/** The first paragraphs are judged by their place too. */
const OPENING = 4;

/** A paragraph of an earlier version, with what it was. */
interface Known {
  readonly index: number;
  readonly kind: BlockKind;
}

/**
 * What kind of block each paragraph is, judged by its form and its place: the first paragraph is a headline if
 * it does not end like a sentence; a short one later that does not either is a subheading.
 *
 * @param twin the same paragraph in an earlier version of the article, if it was there
 * @param earlier all paragraphs of that version
 */
export function classifyBlocks(
  paragraphs: readonly ParagraphText[],
  twin: (at: number) => Known | undefined = () => undefined,
  earlier: readonly Known[] = [],
): BlockKind[] {
  const firstBody = earlier.find(({ kind }) => kind === 'body')?.index ?? Infinity;
  const isInside = (at: number, all: number): boolean => at >= OPENING && at < all - 1;
  let bodySeen = false;
  return paragraphs.map((paragraph, at) => {
    const before = isInside(at, paragraphs.length) ? twin(at) : undefined;
    const known = before && isInside(before.index, earlier.length) && firstBody < before.index === bodySeen;
    const kind = known ? before.kind : classify(paragraph, at, paragraphs.length, bodySeen);
    bodySeen ||= kind === 'body';
    return kind;
  });
}

function classify(paragraph: ParagraphText, at: number, count: number, bodySeen: boolean): BlockKind {
  const { text } = paragraph;
  if (MARKDOWN_HEADING.test(text)) return bodySeen || at > 0 ? 'subheading' : 'headline';
  if (text.startsWith('>')) return 'blockQuote';
  if (LIST_ITEM.test(text)) return 'listItem';
  const { words } = paragraph;
  const last = at === count - 1;
  if (!bodySeen && words <= 12 && at <= 3 && at > 0 && BYLINE.test(text) && !text.endsWith('.'))
    return 'byline';
  if (paragraph.dash || paragraph.dateline || last) return 'body';
  const quoted = isWhollyQuoted(paragraph);
  if (at === 0) {
    const open = TERMINAL.test(text) && !(quoted || /[!?][”"’'»]*$/.test(text) || loneQuoteEnd(paragraph));
    return words <= HEADLINE_WORDS && !open ? 'headline' : 'body';
  }
  if (words > SUBHEADING_WORDS || words === 0) return 'body';
  return TERMINAL.test(text) ? 'body' : 'subheading';
}

function isWhollyQuoted({ quotations, text }: ParagraphText): boolean {
  const first = quotations.pairs[0];
  return first?.start === 0 && first.end === text.length && first.closer >= 0;
}

/** Headline ending in a quotation whose own full stop stands inside it. */
function loneQuoteEnd({ quotations, text, sentences }: ParagraphText): boolean {
  return (
    sentences.length === 1 &&
    quotations.pairs.some((pair) => pair.closer >= 0 && pair.end === text.length && pair.depth === 0)
  );
}
