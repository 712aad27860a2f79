import type { TextRange } from '../text/range';

/** Replaces a stretch of a text; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** Applies edits that were all made against `text`; edits at one place apply in their order. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, newText } of inOrder(edits)) {
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}

/** Edits as they stand in the text; those at one place keep their order, insertions before what they precede. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Whether two of the edits touch the same characters. */
export function overlapping(edits: readonly TextEdit[]): boolean {
  const sorted = inOrder(edits);
  return sorted.some(({ range }, i) => i > 0 && range.start < (sorted[i - 1]?.range.end ?? 0));
}
