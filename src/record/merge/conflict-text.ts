import { conflictHunks, usualMarkerLength } from '../conflict-markers';
import { applyTextEdits } from '../text-edit';
import type { TextRange } from '../../text/range';
import { eolOf } from '../yaml/places';
import { printLines } from './lines';
import type { MergedRecord } from './merge-records';
import { dressedLike } from './pages';
import { isHunk } from './pieces';

/** The versions that a file with conflict markers holds. */
export interface Versions {
  readonly ours: string;
  /** What both come from, if the markers tell. */
  readonly base: string | null;
  readonly theirs: string;
}

/** Takes a file with conflict markers apart; `undefined` when it has none. */
export function versionsIn(text: string): Versions | undefined {
  const hunks = conflictHunks(text);
  if (hunks.length === 0) return undefined;
  const version = (side: (hunk: (typeof hunks)[number]) => TextRange | undefined) =>
    applyTextEdits(
      text,
      hunks.map((hunk) => {
        const lines = side(hunk);
        return { range: hunk, newText: lines ? text.slice(lines.start, lines.end) : '' };
      }),
    );
  const base = hunks.every((hunk) => hunk.base) ? version((hunk) => hunk.base) : null;
  return { ours: version(({ ours }) => ours), base, theirs: version(({ theirs }) => theirs) };
}

/** How the sides are called in the markers, and how these look. */
export interface SideNames {
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
  /** Of how many characters the markers are; git asks for longer ones where it merges two bases. */
  readonly markerLength?: number;
}

/**
 * The merged file with conflict markers around the lines of each conflict, as git writes them with the base between.
 *
 * @returns `undefined` when the merge cannot be told by lines
 */
export function withConflictMarkers(
  { text, pieces }: Pick<MergedRecord, 'text' | 'pieces'>,
  names: SideNames,
): string | undefined {
  if (!pieces) return undefined;
  const eol = eolOf(text);
  const marks = markers(names, eol);
  const marked = pieces.map((piece) => {
    if (!isHunk(piece)) return printLines([piece]);
    const { ours, base, theirs } = piece.lines;
    return [
      marks.ours,
      printLines(ours),
      marks.base,
      printLines(base),
      marks.middle,
      printLines(theirs),
      marks.theirs,
    ].join('');
  });
  const last = pieces.at(-1);
  const whole = last && isHunk(last) ? `${text}${eol}` : text;
  return dressedLike(whole, marked.join(''));
}

/**
 * Two whole texts as one conflict, for files that cannot be merged by what they say. A base that holds conflicts itself is
 * left out, so that nobody takes its markers for those of this one.
 */
export function asOneConflict({ ours, base, theirs }: Versions, names: SideNames): string {
  const eol = eolOf(ours);
  const marks = markers(names, eol);
  const isKnown = base !== null && conflictHunks(base).length === 0;
  const before = isKnown ? [marks.base, ended(base, eol)] : [];
  return [marks.ours, ended(ours, eol), ...before, marks.middle, ended(theirs, eol), marks.theirs].join('');
}

function markers({ ours, base, theirs, markerLength = usualMarkerLength }: SideNames, eol: string) {
  return {
    ours: `${'<'.repeat(markerLength)} ${ours}${eol}`,
    base: `${'|'.repeat(markerLength)} ${base}${eol}`,
    middle: `${'='.repeat(markerLength)}${eol}`,
    theirs: `${'>'.repeat(markerLength)} ${theirs}${eol}`,
  };
}

function ended(lines: string, eol: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : lines + eol;
}
