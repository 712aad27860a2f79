import type { ParagraphText } from '../../../text/paragraph-text';

/** What an article puts around the words that people say: what it does throughout tells how to read a paragraph. */
export type SpeechMarks = 'double' | 'single' | 'dashes' | 'none';

/** Fewer words between single marks may be a term or a title. */
const FEWEST_WORDS = 3;

/**
 * How an article marks speech. Single marks count only where they hold a sentence of their own, as in British papers:
 * elsewhere they quote words within speech that has lost its marks. So do marks behind a dash: – They said “wait”, says Lund.
 */
export function speechMarksOf(all: readonly ParagraphText[]): SpeechMarks {
  const dashed = all.filter(({ dash }) => dash !== null).length > 1;
  const paragraphs = dashed ? all.filter(({ dash }) => dash === null) : all;
  const doubles = paragraphs.some(({ quotations }) =>
    quotations.pairs.some(({ family }) => family !== 'single'),
  );
  if (doubles) return 'double';
  if (paragraphs.some(quotesSentence)) return 'single';
  return dashed ? 'dashes' : 'none';
}

function quotesSentence({ tokens, sentences, quotations }: ParagraphText): boolean {
  return quotations.pairs.some(({ opener, closer, depth }) => {
    if (depth > 0 || closer - opener <= FEWEST_WORDS) return false;
    const opens = sentences.some(({ first }) => first === opener);
    return opens && /^[.,!?…]$/.test(tokens[closer - 1]?.text ?? '');
  });
}

/** Whether an article with such marks leaves the speech of paragraphs without a dash unmarked. */
export function leavesUnmarked(marks: SpeechMarks): boolean {
  return marks === 'none' || marks === 'dashes';
}

/** Whether a quotation that fills a paragraph is left open because the next paragraph goes on with it. */
export function isQuotedOn({ quotations }: ParagraphText, next: ParagraphText | undefined): boolean {
  const [first] = quotations.pairs;
  const [again] = next?.quotations.pairs ?? [];
  const open = first?.opener === 0 && first.closer < 0 && first.family !== 'single';
  return open && again?.opener === 0 && again.family === first.family;
}
