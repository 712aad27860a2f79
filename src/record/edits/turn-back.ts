import type { RandomSource } from '../ids';
import { mergeRecords } from '../merge/merge-records';

/** A record before and after a change; `undefined` when there was none. */
export interface RecordTurn {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a record without anything in it says. */
const nothing = 'version: 1\n';

/**
 * The record with one change taken back and everything else as it is: the merge of what was done since with the text from
 * before the change. Redoing is the same with before and after exchanged.
 *
 * @param found the record as it stands
 * @returns `null` when there was no record before and nothing was done since; `undefined` when what was changed has been
 *   changed again, so that taking it back would take that back too
 */
export function turnedBack(
  found: string | undefined,
  { before, after }: RecordTurn,
  random: RandomSource,
): string | null | undefined {
  if (found === after) return before ?? null;
  const outcome = mergeRecords(after ?? nothing, found ?? nothing, before ?? nothing, random);
  return outcome.ok && outcome.conflicts.length === 0 ? outcome.text : undefined;
}
