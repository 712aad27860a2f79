import type { RecordReading } from '../reading';
import { recordLayout } from '../record-layout';
import { patchYaml } from '../yaml/patch';
import { sameValue, type PlainMap } from '../yaml/plain-value';
import { fileValue, readYamlFile, type YamlFile } from '../yaml/yaml-file';
import { commentsIn } from '../yaml/comments';
import { commentLines, keptComments } from './comments';
import { Composer } from './compose';
import type { MergeConflict } from './conflict';
import { differenceOps } from './difference-ops';
import type { MergedValues } from './merged-values';
import { dressedLike, type Pages } from './pages';
import { sideText, type Piece } from './pieces';
import { eachSide, sides, type Side, type Sides } from './sides';

/** The text of a merged record, and its lines where they can be told for each side. */
export interface WrittenRecord {
  readonly text: string;
  readonly pieces: readonly Piece[] | undefined;
}

/** The versions as read; `null` for a base that is not known. */
export type Versions = Sides<RecordReading | null> & Readonly<Record<'ours' | 'theirs', RecordReading>>;

/**
 * Writes what a merge decided: in the lines of the versions, each comment where it was. A file that is not laid out in lines
 * gets the new values put in, and the comments that it lacks on top.
 *
 * @returns `undefined` when our file cannot be changed safely
 */
export function writtenRecord(
  readings: Versions,
  pages: Pages,
  { root, claims }: MergedValues,
  conflicts: readonly MergeConflict[],
): WrittenRecord | undefined {
  const pieces = new Composer(claims, conflicts, pages.mark).compose(pages.blocks, root);
  const known = knownChunks(readings);
  const says = (side: Side) => pieces !== undefined && isSaidBy(sideText(pieces, side), root[side], known);
  const composed = pieces && says('ours') ? sideText(pieces, 'ours') : undefined;
  const patched = composed === undefined ? patchedText(readings.ours, root.ours) : undefined;
  const text = composed === undefined ? patched : dressedLike(readings.ours.text, composed);
  if (text === undefined) return undefined;
  const isTold = composed !== undefined && (conflicts.length === 0 || (says('base') && says('theirs')));
  return withAllComments({ text, pieces: isTold ? pieces : undefined }, readings, pages);
}

/** Our file as far as parsing another text goes: with all chunks that any version has. */
export function knownChunks({ ours, base, theirs }: Versions): YamlFile {
  const files = [base, theirs, ours].flatMap((reading) => reading?.file ?? []);
  return { ...ours.file, parsed: new Map(files.flatMap(({ parsed }) => [...parsed])) };
}

function isSaidBy(text: string, value: PlainMap, known: YamlFile): boolean {
  const file = readYamlFile(text, 'claims', known);
  return file.faults.length === 0 && sameValue(fileValue(file), value);
}

function patchedText({ file }: RecordReading, value: PlainMap): string | undefined {
  return patchYaml(file, differenceOps([], [], fileValue(file), value), recordLayout, 'claims')?.file.text;
}

/** Puts comments on top that have lost their place. */
function withAllComments(written: WrittenRecord, readings: Versions, pages: Pages): WrittenRecord {
  const { pieces } = written;
  const text = pieces ? sides.map((side) => sideText(pieces, side)).join('') : written.text;
  const lines = (all: string | undefined) => new Set(all?.split('\n').map((line) => line.trim()));
  const [here, own, before, other] = [
    lines(text),
    lines(readings.ours.text),
    lines(readings.base?.text),
    lines(readings.theirs.text),
  ];
  const isWanted = (line: string) =>
    line.includes('#') && !here.has(line) && (!before.has(line) || (own.has(line) && other.has(line)));
  if (![...own, ...other].some(isWanted)) return written;
  const comments = eachSide((side) => (readings[side] ? commentsIn(readings[side].text) : undefined));
  const known = new Set(commentsIn(text));
  const kept = keptComments(comments);
  const missing = commentLines(
    kept.filter((comment) => !known.has(comment)),
    pages.mark,
  );
  if (missing.length === 0) return written;
  const all = pieces && [...missing, ...pieces];
  const start = written.text.startsWith('\ufeff') ? 1 : 0;
  return {
    text: all
      ? dressedLike(written.text, sideText(all, 'ours'))
      : `${written.text.slice(0, start)}${sideText(missing, 'ours')}${written.text.slice(start)}`,
    pieces: all,
  };
}
