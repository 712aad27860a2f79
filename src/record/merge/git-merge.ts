import type { RandomSource } from '../ids';
import { asOneConflict, withConflictMarkers, type SideNames, type Versions } from './conflict-text';
import type { ChangedId, MergeConflict } from './conflict';
import { mergeRecords } from './merge-records';

/** What goes into our file after a merge. */
export interface WrittenMerge {
  readonly text: string;
  readonly clean: boolean;
  readonly conflicts: readonly MergeConflict[];
  readonly changedIds: readonly ChangedId[];
  /** The version that could not be read as a record; its text stands whole in the conflict. */
  readonly unreadable: 'ours' | 'theirs' | 'unsupported' | undefined;
}

/** Merges for a tool that knows conflict markers, such as git: nothing of either side is missing from the text. */
export function mergeForGit(versions: Versions, names: SideNames, random: RandomSource): WrittenMerge {
  const { base, ours, theirs } = versions;
  const outcome = mergeRecords(base, ours, theirs, random);
  if (!outcome.ok) {
    const text = asOneConflict(versions, names);
    return { text, clean: false, conflicts: [], changedIds: [], unreadable: outcome.reason };
  }
  const { conflicts, changedIds } = outcome;
  if (conflicts.length === 0)
    return { text: outcome.text, clean: true, conflicts, changedIds, unreadable: undefined };
  const text = withConflictMarkers(outcome, names) ?? asOneConflict(versions, names);
  return { text, clean: false, conflicts, changedIds, unreadable: undefined };
}
