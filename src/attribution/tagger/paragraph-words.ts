import type { ParagraphText } from '../../text/paragraph-text';
import { Columns } from './columns';

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

/** @param columns where the columns are taken from; they are the caller's until they are taken back */
export function paragraphWords(paragraph: ParagraphText, columns = new Columns()): ParagraphWords {
  const { tokens, sentences, quotations, text } = paragraph;
  const count = tokens.length;
  const start = columns.int32(count);
  const end = columns.int32(count);
  const state = columns.uint8(count);
  const sentence = columns.int32(count);
  for (let i = 0; i < count; i++) {
    start[i] = tokens[i]!.start;
    end[i] = tokens[i]!.end;
  }
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
