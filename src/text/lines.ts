import type { TextRange } from './range';
import type { TextChange } from './text-change';

const BREAKS = ['\n', '\r', '\u2028', '\u2029', '\u0085'];
const EDGE = /[\s\uFEFF]/;

/** One line that holds more than white space, without the white space at its ends. */
export interface Line extends TextRange {
  /** Whether an empty line (or the start of the text) stands before it. */
  readonly afterGap: boolean;
}

/** The lines of a text that are not empty, for every kind of line end. */
export function findLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (const line of scanLines(text, from, true)) lines.push(line);
  return lines;
}

/**
 * The same for the next version of a text, cut anew only around the change: what a line is depends on the characters
 * from its first one on.
 */
export function findLinesAgain(text: string, before: KnownLines, { prefix, suffix }: TextChange): Line[] {
  const known = before.lines;
  // A change at a line's very start may reach into the line end before it.
  const head = firstFrom(known, prefix) - 1;
  const restart = known[head];
  if (!restart) return findLines(text, before.from);
  const lines = known.slice(0, head);
  const shift = text.length - before.length;
  let tail = firstFrom(known, before.length - suffix);
  // Of the lines behind the change the first may hang on what stands before it, the second never does.
  const bound = (known[tail + 2]?.start ?? before.length) + shift;
  for (const line of scanLines(text.slice(0, bound), restart.start, restart.afterGap)) {
    lines.push(line);
    while (tail < known.length && startOf(known[tail], shift) < line.start) tail++;
    if (startOf(known[tail], shift) === line.start) break;
  }
  for (const { start, end, afterGap } of known.slice(tail + 1))
    lines.push({ start: start + shift, end: end + shift, afterGap });
  return lines;
}

function startOf(line: Line | undefined, shift: number): number {
  return line ? line.start + shift : Infinity;
}

/** The lines of an earlier version, which started at `from` and was so long. */
export interface KnownLines {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly length: number;
}

/** The index of the first line that starts at or behind the offset. */
function firstFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param gap whether an empty line stands before the first */
function* scanLines(text: string, from: number, gap: boolean): Generator<Line> {
  const nextBreak = breakFinder(text, from);
  let afterGap = gap;
  for (let lineStart = from; lineStart <= text.length;) {
    const lineEnd = nextBreak(lineStart);
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isEdge(text, start)) start++;
    while (end > start && isEdge(text, end - 1)) end--;
    if (start < end) yield { start, end, afterGap };
    afterGap = start >= end;
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
}

/** Finds the next line end from an offset on, the text's end if there is none; offsets asked for only grow. */
function breakFinder(text: string, from: number): (at: number) => number {
  const seek = (mark: string, at: number) => {
    const found = text.indexOf(mark, at);
    return found < 0 ? text.length : found;
  };
  const ahead = BREAKS.map((mark) => ({ mark, at: seek(mark, from) }));
  return (at) => {
    let nearest = text.length;
    for (const next of ahead) {
      if (next.at < at) next.at = seek(next.mark, at);
      nearest = Math.min(nearest, next.at);
    }
    return nearest;
  };
}

function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Letters, digits and marks of ASCII need no look at the table of white space.
  return (code <= 32 || code >= 127) && EDGE.test(text.charAt(at));
}

/**
 * Joins the lines of a hard-wrapped text into paragraphs. A text counts as wrapped when most of its lines that
 * another line follows directly are of about one width and break off in the middle of a sentence.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  if (!isWrapped(text, lines)) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.afterGap && !/^(?:[-–—―*•>#]|\d+[.)])\s/.test(text.slice(line.start, line.start + 4)))
      joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (!line || lines[i + 1]?.afterGap !== false) continue;
    followed++;
    const width = line.end - line.start;
    if (width >= 40 && width <= 110 && !/[.!?…:”"»]/.test(text.charAt(line.end - 1))) broken++;
  }
  return followed >= 3 && broken >= 0.6 * followed;
}
