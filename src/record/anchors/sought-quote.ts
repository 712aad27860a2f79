import { foldWords, type FoldedText } from './folded-text';
import type { QuoteSelector } from './quote-selector';

/** A selector made ready for the search: folded as the text is. */
export interface SoughtQuote {
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words would start in the folded text if nothing had moved; `undefined` without a hint. */
  readonly hint: number | undefined;
}

/** Folds a selector. */
export function seekQuote({ exact, prefix, suffix, at }: QuoteSelector, folded: FoldedText): SoughtQuote {
  return {
    words: foldWords(exact),
    prefix: foldWords(prefix),
    suffix: foldWords(suffix),
    hint: at && folded.fromSource(at.start),
  };
}
