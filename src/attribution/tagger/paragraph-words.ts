import type { ParagraphText } from '../../text/paragraph-text';

/** How a word stands to the outermost quotation marks of its paragraph. */
export const quote = { outside: 0, inside: 1, opening: 2, closing: 3, dash: 4 } as const;

/** The tokens of one paragraph in columns; offsets are UTF-16 code units from the start of the paragraph. */
export interface ParagraphWords {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the sentence in which each token stands. */
  readonly sentence: Int32Array;
  /** One of {@link quote} for each token. */
  readonly quote: Uint8Array;
}

export function paragraphWords(paragraph: ParagraphText): ParagraphWords {
  const { tokens, sentences, quotations, text } = paragraph;
  const count = tokens.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const state = new Uint8Array(count);
  const sentence = new Int32Array(count);
  tokens.forEach((token, i) => {
    start[i] = token.start;
    end[i] = token.end;
  });
  sentences.forEach(({ first, last }, number) => sentence.fill(number, first, last));
  if (paragraph.dash) state[0] = quote.dash;
  for (const pair of quotations.pairs) {
    if (pair.depth > 0) continue;
    let last = pair.closer;
    if (last < 0)
      for (last = pair.opener; last + 1 < count && (start[last + 1] ?? 0) < pair.innerEnd; last++);
    state.fill(quote.inside, pair.opener, last + 1);
    state[pair.opener] = quote.opening;
    if (pair.closer >= 0) state[pair.closer] = quote.closing;
  }
  return { text, count, start, end, sentence, quote: state };
}
