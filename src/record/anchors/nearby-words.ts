import type { TextRange } from '../../text/range';
import { approximateMatches } from './approximate-search';
import { isWhole } from './candidates';
import { exactPlacesWithin } from './exact-places';
import type { FoldedText } from './folded-text';
import type { SoughtQuote } from './sought-quote';

/** How far the words that say who and how may stand from the words said. */
const reach = 400;
const errors = 0.25;

/**
 * Finds the words that name the source, or the words of saying, beside their claim's content.
 *
 * @param content where the content stands now, in the folded text
 * @param expected where the words would start if they had moved along with the content
 * @returns the nearest place with the very words, else the nearest with similar ones
 */
export function wordsBeside(
  folded: FoldedText,
  sought: SoughtQuote,
  content: TextRange,
  expected: number,
): TextRange | undefined {
  const within = {
    start: Math.max(0, content.start - reach),
    end: Math.min(folded.text.length, content.end + reach),
  };
  const exact = exactPlacesWithin(folded.text, sought.words, within).filter((range) =>
    isWhole(folded.text, sought, range),
  );
  const most = Math.floor(sought.words.length * errors);
  const places =
    exact.length > 0 || most === 0 ? exact : approximateMatches(folded.text, sought.words, most, within);
  const [first, ...rest] = places;
  if (!first) return undefined;
  const distance = ({ start }: TextRange) => Math.abs(start - expected);
  return rest.reduce<TextRange>((a, b) => (distance(b) < distance(a) ? b : a), first);
}
