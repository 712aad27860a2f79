/** A line of an entry, told apart from how far the entry is indented. */
export interface Line {
  /** How many columns it starts to the right of the entry; to the left when negative, of an empty line `-Infinity`. */
  readonly at: number;
  /** What follows the indentation, up to the line feed. */
  readonly text: string;
}

/** The lines of a stretch of a file whose entry starts at a column; one that starts inside a line starts there. */
export function linesOf(text: string, start: number, end: number, column: number): Line[] {
  if (start >= end) return [];
  const isInside = start > 0 && text[start - 1] !== '\n';
  return text
    .slice(start, text[end - 1] === '\n' ? end - 1 : end)
    .split('\n')
    .map((line, i) => (isInside && i === 0 ? { at: 0, text: line } : lineOf(line, column)));
}

function lineOf(line: string, column: number): Line {
  const spaces = line.search(/[^ ]|$/);
  return spaces === 0 && line.trim() === ''
    ? { at: -Infinity, text: line }
    : { at: spaces - column, text: line.slice(spaces) };
}

/** The text of lines whose entry starts at the first column. */
export function printLines(lines: readonly Line[]): string {
  return lines.map(({ at, text }) => `${' '.repeat(Math.max(0, at))}${text}\n`).join('');
}

export function sameLines(one: readonly Line[], other: readonly Line[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ at, text }, i) => at === other[i]?.at && text === other[i].text)
  );
}

export function shifted({ at, text }: Line, columns: number): Line {
  return { at: at + columns, text };
}
