import { diffLines } from 'diff';
import { applyTextEdits, overlapping, type TextEdit } from '../text-edit';

/** Versions that differ in more lines are not compared line by line. */
const mostChanges = 4000;

/**
 * Merges two texts line by line, each change at the place that it has in the base.
 *
 * @returns `undefined` when both changed the same lines
 */
export function mergeLines(base: string, ours: string, theirs: string): string | undefined {
  const own = changes(base, ours);
  const other = changes(base, theirs);
  if (!own || !other) return undefined;
  const edits = [...own, ...other.filter((edit) => !own.some((each) => isSame(each, edit)))];
  return overlapping(edits) ? undefined : applyTextEdits(base, edits);
}

function changes(before: string, after: string): TextEdit[] | undefined {
  const parts = diffLines(before, after, { maxEditLength: mostChanges });
  if (!parts) return undefined;
  const edits: TextEdit[] = [];
  let at = 0;
  let open: TextEdit | undefined;
  for (const { value, added, removed } of parts) {
    const length = added ? 0 : value.length;
    if (added || removed) {
      const start = open?.range.start ?? at;
      open = { range: { start, end: at + length }, newText: (open?.newText ?? '') + (added ? value : '') };
    } else {
      if (open) edits.push(open);
      open = undefined;
    }
    at += length;
  }
  return open ? [...edits, open] : edits;
}

function isSame(one: TextEdit, other: TextEdit): boolean {
  return (
    one.range.start === other.range.start &&
    one.range.end === other.range.end &&
    one.newText === other.newText
  );
}
