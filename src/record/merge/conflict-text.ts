import { conflictHunks } from '../conflict-markers';
import { recordLayout } from '../record-layout';
import { applyTextEdits, type TextEdit } from '../text-edit';
import { hull, type TextRange } from '../../text/range';
import { eolOf, lineStart, nextLine } from '../yaml/places';
import { patchYaml } from '../yaml/patch';
import type { YamlFile } from '../yaml/yaml-file';
import type { YamlOp } from '../yaml/ops';
import type { MergeConflict } from './conflict';
import { inSafeOrder, opFor } from './resolve';

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

/** How the two sides are called in the markers. */
export interface SideNames {
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
}

/**
 * The merged file with conflict markers around the lines of each conflict, as git writes them with the base between. Where
 * a conflict cannot be told by lines of its own, the markers stand around all that its lines hold.
 */
export function withConflictMarkers(
  file: YamlFile,
  conflicts: readonly MergeConflict[],
  names: SideNames,
): string {
  const { text } = file;
  const eol = eolOf(text);
  const hunks = grouped(
    file,
    conflicts.map((conflict) => hunkFor(file, [conflict])),
  );
  const edits = hunks.map(({ region, conflicts: together }): TextEdit => {
    const lines = (side: 'ours' | 'base' | 'theirs') =>
      ended(
        side === 'ours' ? text.slice(region.start, region.end) : sideLines(file, together, side, region),
        eol,
      );
    const marked = [
      ...(region.start === text.length && text !== '' && !text.endsWith('\n') ? [eol] : []),
      `<<<<<<< ${names.ours}${eol}`,
      lines('ours'),
      `||||||| ${names.base}${eol}`,
      lines('base'),
      `=======${eol}`,
      lines('theirs'),
      `>>>>>>> ${names.theirs}${eol}`,
    ];
    return { range: region, newText: marked.join('') };
  });
  return applyTextEdits(text, edits);
}

/** Two whole texts as one conflict, for files that cannot be merged by what they say. */
export function asOneConflict({ ours, base, theirs }: Versions, names: SideNames): string {
  const eol = eolOf(ours);
  const middle = base === null ? [] : [`||||||| ${names.base}${eol}`, ended(base, eol)];
  return [
    `<<<<<<< ${names.ours}${eol}`,
    ended(ours, eol),
    ...middle,
    `=======${eol}`,
    ended(theirs, eol),
    `>>>>>>> ${names.theirs}${eol}`,
  ].join('');
}

interface Hunk {
  readonly region: TextRange;
  readonly conflicts: readonly MergeConflict[];
}

/** The lines that taking another side would change. */
function hunkFor(file: YamlFile, conflicts: readonly MergeConflict[]): Hunk {
  const { text } = file;
  const edits = (['base', 'theirs'] as const).flatMap((side) => patched(file, conflicts, side)?.edits ?? []);
  if (edits.length === 0) return { region: { start: 0, end: text.length }, conflicts };
  const start = lineStart(text, Math.min(...edits.map(({ range }) => range.start)));
  const last = Math.max(...edits.map(({ range }) => range.end));
  const end = last === start || text[last - 1] === '\n' ? last : nextLine(text, last);
  return { region: { start, end }, conflicts };
}

/** Makes one of hunks that touch. Together they may change more lines than each alone, as when a list becomes empty. */
function grouped(file: YamlFile, hunks: readonly Hunk[]): Hunk[] {
  const groups: Hunk[] = [];
  let changed = false;
  for (const hunk of [...hunks].sort(
    (a, b) => a.region.start - b.region.start || a.region.end - b.region.end,
  )) {
    const last = groups.at(-1);
    if (!last || hunk.region.start > last.region.end) {
      groups.push(hunk);
      continue;
    }
    const together = hunkFor(file, [...last.conflicts, ...hunk.conflicts]);
    const region = hull([last.region, hunk.region, together.region]) ?? together.region;
    groups[groups.length - 1] = { ...together, region };
    changed = true;
  }
  return changed ? grouped(file, groups) : groups;
}

/** The lines of a region as a side has them. */
function sideLines(
  file: YamlFile,
  conflicts: readonly MergeConflict[],
  side: 'base' | 'theirs',
  region: TextRange,
): string {
  const after = patched(file, conflicts, side)?.file.text ?? file.text;
  return after.slice(region.start, after.length - (file.text.length - region.end));
}

function patched(file: YamlFile, conflicts: readonly MergeConflict[], side: 'base' | 'theirs') {
  const ops = conflicts.flatMap((conflict): YamlOp[] => {
    const op = opFor(file, conflict, conflict[side]);
    return op ? [op] : [];
  });
  return patchYaml(file, inSafeOrder(ops), recordLayout, 'claims');
}

function ended(lines: string, eol: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : lines + eol;
}
