import type { TextRange } from '../text/range';

/** One place where a merge left two versions of some lines; all ranges are whole lines of the file. */
export interface ConflictHunk extends TextRange {
  readonly marker: TextRange;
  readonly ours: TextRange;
  /** What both versions come from, when the merge left that too. */
  readonly base: TextRange | undefined;
  readonly theirs: TextRange;
}

/** How long conflict markers are, unless a tool makes longer ones. */
export const usualMarkerLength = 7;

const markerLine = /^(<{7,}|\|{7,}|={7,}|>{7,})(?:[ \t].*)?$/;

/**
 * The places where git or another tool left conflict markers, equally long in each place. Markers that do not make a whole
 * set are no conflict.
 */
export function conflictHunks(text: string): ConflictHunk[] {
  if (!text.includes('<<<<<<<')) return [];
  const hunks: ConflictHunk[] = [];
  let open: { length: number; marker: TextRange; base?: TextRange; middle?: TextRange } | undefined;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const line = { start, end: next };
    const signs = markerLine.exec(text.slice(start, next).trimEnd())?.[1] ?? '';
    const sign = signs.charAt(0);
    // Markers of another length stand in the record, or belong to a conflict that the base had.
    const own = open?.length === signs.length ? open : undefined;
    if (sign === '<' && (!open || signs.length <= open.length)) open = { length: signs.length, marker: line };
    else if (sign === '|' && own && !own.middle) own.base = line;
    else if (sign === '=' && own && !own.middle) own.middle = line;
    else if (sign === '>' && own?.middle) {
      const { marker, base, middle } = own;
      hunks.push({
        start: marker.start,
        end: next,
        marker,
        ours: { start: marker.end, end: base?.start ?? middle.start },
        base: base && { start: base.end, end: middle.start },
        theirs: { start: middle.end, end: start },
      });
      open = undefined;
    }
    start = next;
  }
  return hunks;
}

/** The text with all but our version of each conflict turned into blanks, so that offsets stay what they are. */
export function maskedToOurs(text: string, hunks: readonly ConflictHunk[]): string {
  let masked = '';
  let at = 0;
  for (const { start, ours, end } of hunks) {
    masked += text.slice(at, start) + blank(text.slice(start, ours.start));
    masked += text.slice(ours.start, ours.end) + blank(text.slice(ours.end, end));
    at = end;
  }
  return masked + text.slice(at);
}

function blank(lines: string): string {
  return lines.replace(/[^\r\n]/g, ' ');
}
