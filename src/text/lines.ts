import type { TextRange } from './range';

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;
const EDGE = /[\s\uFEFF]/;

/** One line that holds more than white space, without the white space at its ends. */
export interface Line extends TextRange {
  /** Whether an empty line (or the start of the text) stands before it. */
  readonly afterGap: boolean;
}

/** The lines of a text that are not empty, for every kind of line end. */
export function findLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let lineStart = from;
  let afterGap = true;
  BREAK.lastIndex = from;
  for (;;) {
    const match = BREAK.exec(text);
    let start = lineStart;
    let end = match ? match.index : text.length;
    while (start < end && EDGE.test(text.charAt(start))) start++;
    while (end > start && EDGE.test(text.charAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, afterGap });
    afterGap = start >= end;
    if (!match) return lines;
    lineStart = BREAK.lastIndex;
  }
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
