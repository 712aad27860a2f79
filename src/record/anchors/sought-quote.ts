import { foldWords, invisibleStart, type FoldedText } from './folded-text';
import type { QuoteSelector } from './quote-selector';

/** A selector made ready for the search: folded as the text is. */
export interface SoughtQuote {
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words would start in the folded text if nothing had moved; `undefined` without a hint. */
  readonly hint: number | undefined;
  /** How much the surroundings on each side tell, 0 to 1. */
  readonly prefixWeight: number;
  readonly suffixWeight: number;
}

/** Folds a selector. */
export function seekQuote(selector: QuoteSelector, folded: FoldedText): SoughtQuote {
  const { exact, prefix, suffix } = selector;
  return {
    words: foldWords(exact),
    prefix: foldWords(prefix),
    suffix: foldWords(suffix),
    hint: hintOf(selector, folded),
    prefixWeight: sideWeight(prefix.length - 1 - prefix.lastIndexOf('\n'), prefix.length),
    suffixWeight: sideWeight(suffix.includes('\n') ? suffix.indexOf('\n') : suffix.length, suffix.length),
  };
}

/** Where the words of a selector would start in the folded text if nothing had moved. */
export function hintOf({ exact, at }: QuoteSelector, folded: FoldedText): number | undefined {
  return at && folded.fromSource(at.start + invisibleStart(exact));
}

/** Surroundings of this length tell all they can. */
const fullLength = 24;
/** Another paragraph may come to stand beside the words by any move or deletion. */
const otherParagraph = 0.35;

function sideWeight(inParagraph: number, length: number): number {
  return Math.min(
    1,
    (inParagraph + otherParagraph * Math.min(fullLength, length - inParagraph)) / fullLength,
  );
}
