import type { TextRange } from './range';

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
  const nextBreak = breakFinder(text, from);
  let afterGap = true;
  for (let lineStart = from; lineStart <= text.length;) {
    const lineEnd = nextBreak(lineStart);
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isEdge(text, start)) start++;
    while (end > start && isEdge(text, end - 1)) end--;
    if (start < end) lines.push({ start, end, afterGap });
    afterGap = start >= end;
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
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
