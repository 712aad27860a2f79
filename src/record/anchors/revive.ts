import type { TextRange } from '../../text/range';
import type { Insertion } from './text-change';
import type { Grave, TrackedSpan } from './tracked-span';

/** Texts shorter than this stand in others by chance: they come back only when just they are put in again. */
const tellingLength = 12;

/**
 * Brings a span that is gone back where what was removed with it, or its own words, were put in again.
 *
 * What was put in several times, by several cursors or within one text, brings nothing back. Where it came back within
 * other text, as when another program has written the article anew, its place is a guess.
 */
export function revive(span: TrackedSpan, insertions: readonly Insertion[]): TrackedSpan {
  const { grave, attachment } = span;
  if (!grave) return span;
  // Of a span that was deleted in strokes the last letters are left: whatever is typed may begin with them.
  const isRemnant = grave.span.end - grave.span.start < Math.min(attachment.length, tellingLength);
  const places = insertions.flatMap(({ range: { start }, text }) => {
    if (isRemnant && text.length < tellingLength) return [];
    const found = placeInPasted(grave, text);
    const guessed = text !== grave.text;
    return found ? [{ range: { start: start + found.start, end: start + found.end }, guessed }] : [];
  });
  const [place] = places;
  return place && places.length === 1 ? { ...span, ...place, grave: undefined } : span;
}

/**
 * Where a span that is gone stands in text that was pasted, be it into the same article or into another;
 * `undefined` when it does not, or not for sure.
 *
 * @param leastWords words this long are enough by themselves, without the rest of what was removed with them
 */
export function placeInPasted(
  { text, span }: Grave,
  pasted: string,
  leastWords = tellingLength,
): TextRange | undefined {
  const least = text.length > span.end - span.start ? tellingLength : leastWords;
  const whole = pasted === text ? 0 : text.length >= least ? onlyIndex(pasted, text) : undefined;
  if (whole !== undefined) return { start: whole + span.start, end: whole + span.end };
  const words = text.slice(span.start, span.end);
  const alone = words.length >= leastWords ? onlyIndex(pasted, words) : undefined;
  return alone === undefined ? undefined : { start: alone, end: alone + words.length };
}

function onlyIndex(text: string, part: string): number | undefined {
  const at = text.indexOf(part);
  return at < 0 || text.includes(part, at + 1) ? undefined : at;
}
