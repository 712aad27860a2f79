import { contains, hull, type TextRange } from '../../text/range';
import { byClaim, livePlaces, spanId, type LiveClaims } from './live-claims';
import { placeInPasted } from './revive';
import type { Grave } from './tracked-span';

/** A claim of another article whose words stand in a text. */
export interface CarriedClaim {
  readonly id: string;
  /** Offsets in that text, one range for each part. */
  readonly content: readonly TextRange[];
  readonly source: readonly TextRange[];
  readonly cue: readonly TextRange[];
}

/** Words shorter than this may stand in another article for reasons of their own, unless all that was cut stands there. */
const ownWords = 28;

/** So many times at most is a pasted text looked for where it may come from. */
const mostOrigins = 20;

/**
 * The claims of one article that a pasted text carries into another: those that were cut with all their parts
 * and are all there again. Line ends may be others than those of the article.
 */
export function carriedClaims({ tracked, known }: LiveClaims, pasted: string): CarriedClaim[] {
  const spans = byClaim(tracked.spans);
  const lineEnd = lineEndOf(pasted);
  return [...known].flatMap(([id, { found }]) => {
    const at = (part: string): TextRange | undefined => {
      const grave = spans.get(id)?.find((span) => span.id === spanId(id, part))?.grave;
      return (
        grave && placeInPasted(lineEnd === undefined ? grave : withLineEnds(grave, lineEnd), pasted, ownWords)
      );
    };
    const came = (part: 'content' | 'source' | 'cue') =>
      found[part].flatMap((_, index) => at(`${part}${index}`) ?? []);
    const content = came('content');
    if (content.length === 0 || content.length < found.content.length) return [];
    return [{ id, content, source: came('source'), cue: came('cue') }];
  });
}

/**
 * The claims of one article that stand, as before, in a stretch of it that a pasted text repeats to the letter but for
 * line ends: what was copied from there.
 */
export function copiedClaims(live: LiveClaims, pasted: string): CarriedClaim[] {
  const { text } = live.tracked;
  const own = inLineEnds(pasted, lineEndOf(text));
  const origins = occurrences(text, own);
  if (origins.length === 0) return [];
  const lineEnd = lineEndOf(pasted);
  const back = (offset: number) => inLineEnds(own.slice(0, offset), lineEnd).length;
  return [...livePlaces(live).values()].flatMap(({ id, content, source, cue }) => {
    const whole = hull(content);
    const origin = whole && origins.find((range) => contains(range, whole));
    if (!origin || content.length < (live.known.get(id)?.found.content.length ?? 0)) return [];
    const inPasted = (range: TextRange): TextRange => ({
      start: back(range.start - origin.start),
      end: back(range.end - origin.start),
    });
    const inside = (ranges: readonly TextRange[]) =>
      ranges.filter((range) => contains(origin, range)).map(inPasted);
    return [{ id, content: content.map(inPasted), source: inside(source), cue: inside(cue) }];
  });
}

function occurrences(text: string, part: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(part); at >= 0 && found.length < mostOrigins; at = text.indexOf(part, at + 1))
    found.push({ start: at, end: at + part.length });
  return found;
}

/** The first line end of a text; `undefined` when it has none. */
function lineEndOf(text: string): string | undefined {
  return /\r\n|\r|\n/.exec(text)?.[0];
}

function inLineEnds(text: string, lineEnd: string | undefined): string {
  return lineEnd === undefined ? text : text.replace(/\r\n|\r|\n/g, lineEnd);
}

function withLineEnds({ text, span }: Grave, lineEnd: string): Grave {
  const moved = (offset: number) => inLineEnds(text.slice(0, offset), lineEnd).length;
  return { text: inLineEnds(text, lineEnd), span: { start: moved(span.start), end: moved(span.end) } };
}
