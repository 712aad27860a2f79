import type { TextRange } from '../../text/range';
import type { QuoteSelector } from './quote-selector';

/**
 * All places where the folded words stand in the folded text, at most `most` of them, the ones nearest to
 * `hint` when there are more.
 */
export function exactPlaces(text: string, words: string, hint: number, most: number): TextRange[] {
  if (words === '') return [];
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  if (starts.length > most) {
    starts.sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint));
    starts.length = most;
    starts.sort((a, b) => a - b);
  }
  return starts.map((start) => ({ start, end: start + words.length }));
}

/** Whether the words of the selector stand in the text exactly where its hint says. */
export function standsAtHint(text: string, selector: QuoteSelector): boolean {
  const { at, exact } = selector;
  return (
    at !== undefined && exact !== '' && at.end - at.start === exact.length && text.startsWith(exact, at.start)
  );
}
