import { findDateline, openingTime } from './dateline';
import { pairQuotations, type Quotations } from './quotations';
import type { TextRange } from './range';
import { splitSentences, type Sentence } from './sentences';
import { tokenise, type Token } from './token';

/**
 * What one paragraph's characters say by themselves. All offsets count from the start of the paragraph, so that
 * the same object serves wherever and as long as the paragraph stands in the article.
 */
export interface ParagraphText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** How many of the tokens are words or numbers. */
  readonly words: number;
  readonly sentences: readonly Sentence[];
  readonly quotations: Quotations;
  /** The dash that opens the paragraph and with it, perhaps, speech. */
  readonly dash: TextRange | null;
  /** ORLENSE, Aug. 14 — : the place and date before the first sentence. */
  readonly dateline: TextRange | null;
}

/** Reads one paragraph: the characters between two line ends, without white space around them. */
export function readParagraph(text: string): ParagraphText {
  const tokens = tokenise(text);
  const dash = leadingDash(tokens);
  const dateline = findDateline(tokens);
  const from = dateline
    ? tokens.findIndex((token) => token.start >= dateline.end)
    : dash
      ? 1
      : openingTime(tokens);
  return {
    text,
    tokens,
    words: countWords(tokens),
    sentences: splitSentences(tokens, Math.max(0, from)),
    quotations: pairQuotations(tokens),
    dash,
    dateline,
  };
}

function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const { kind } of tokens) if (kind !== 'mark') words++;
  return words;
}

function leadingDash(tokens: readonly Token[]): TextRange | null {
  const [first, second] = tokens;
  if (!first || !second || !/^(?:[-–—―‒−]|--+)$/.test(first.text)) return null;
  return { start: first.start, end: first.end };
}
