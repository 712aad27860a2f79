import type { TextRange } from '../../text/range';
import { approximateMatches } from './approximate-search';
import { isWhole } from './candidates';
import { exactPlacesWithin } from './exact-places';
import type { FoldedText } from './folded-text';
import type { SoughtQuote } from './sought-quote';

/** How far the words that say who and how may stand from the words said. */
export const reach = 400;
const errors = 0.25;

/** Words that stand no further than this from where they should be are taken though they moved. */
const mostDrift = 120;
/** The next place must be twice as far, and this much more. */
const leastLead = 10;

/**
 * Finds the words that name the source, or the words of saying, beside their claim's content.
 *
 * @param content where the content stands now, in the folded text
 * @param expected where the words would start if they had moved along with the content; `undefined` when that is not known
 * @returns the place with the very words, else with similar ones, that is where it is expected or clearly nearer than others
 */
export function wordsBeside(
  folded: FoldedText,
  sought: SoughtQuote,
  content: TextRange,
  expected: number | undefined,
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
  const [nearest, next] = places
    .map((range) => ({ range, distance: distanceOf(range, content, expected) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (!nearest || nearest.distance > mostDrift) return undefined;
  const isClear = !next || nearest.distance === 0 || next.distance >= 2 * nearest.distance + leastLead;
  return isClear ? nearest.range : undefined;
}

/** How far words stand from where they should be, or else from the content. */
function distanceOf({ start, end }: TextRange, content: TextRange, expected: number | undefined): number {
  return expected === undefined
    ? Math.max(0, start - content.end, content.start - end)
    : Math.abs(start - expected);
}
