import { readRecord, type RecordReading } from '../reading';
import type { MergedRecord } from './merge-records';

/**
 * Merges a record with one that was emptied, or holds nothing but comments. That is what a program that fell over leaves,
 * so nothing counts as deleted: the other version stays whole, with the comments that it lacks.
 *
 * @returns `undefined` when neither is empty
 */
export function mergeEmptied(ours: RecordReading, theirs: RecordReading): MergedRecord | undefined {
  const whole = isEmpty(theirs) ? ours : isEmpty(ours) ? theirs : undefined;
  if (!whole) return undefined;
  const text = withComments(whole.text, (whole === ours ? theirs : ours).text);
  return {
    ok: true,
    file: readRecord(text, whole).file,
    text,
    pieces: undefined,
    conflicts: [],
    changedIds: [],
  };
}

/** Every other record that is open has a version. */
function isEmpty({ state, version }: RecordReading): boolean {
  return state === 'open' && version === undefined;
}

function withComments(text: string, emptied: string): string {
  const known = new Set(text.split('\n').map((line) => line.trim()));
  const comments = emptied.split('\n').map((line) => line.trim());
  const lines = comments.filter((line) => line.startsWith('#') && !known.has(line));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return text.slice(0, mark) + lines.map((line) => line + eol).join('') + text.slice(mark);
}
