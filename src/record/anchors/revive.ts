import type { TextRange } from '../../text/range';
import type { Insertion } from './text-change';
import type { Grave, TrackedSpan } from './tracked-span';

/** Words shorter than this come back only together with the text they were removed with. */
const tellingLength = 12;

/**
 * Brings a span that is gone back where what was removed with it, or its own words, were put in again.
 *
 * Words that stand several times in what was put in bring nothing back.
 */
export function revive(span: TrackedSpan, insertions: readonly Insertion[]): TrackedSpan {
  if (!span.grave) return span;
  for (const { range, text } of insertions) {
    const found = placeInPasted(span.grave, text);
    if (!found) continue;
    const start = range.start + found.start;
    return { ...span, range: { start, end: range.start + found.end }, grave: undefined };
  }
  return span;
}

/**
 * Where a span that is gone stands in text that was pasted, be it into the same article or into another;
 * `undefined` when it does not, or not for sure.
 */
export function placeInPasted({ text, span }: Grave, pasted: string): TextRange | undefined {
  const words = text.slice(span.start, span.end);
  if (words.length > pasted.length) return undefined;
  const whole = onlyIndex(pasted, text);
  if (
    whole !== undefined &&
    (text.length > words.length || words.length >= tellingLength || pasted === words)
  ) {
    return { start: whole + span.start, end: whole + span.end };
  }
  const alone = words.length >= tellingLength ? onlyIndex(pasted, words) : undefined;
  return alone === undefined ? undefined : { start: alone, end: alone + words.length };
}

function onlyIndex(text: string, part: string): number | undefined {
  const at = text.indexOf(part);
  return at < 0 || text.includes(part, at + 1) ? undefined : at;
}
