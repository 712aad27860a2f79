import { usualMarkerLength } from '../record/conflict-markers';
import { mergeForGit } from '../record/merge/git-merge';
import type { RecordFiles } from '../record/record-store';
import { named, wordsOf } from './named-fault';
import type { Terminal } from './terminal';

export const MERGE_USAGE = `usage: on-the-record merge BASE OURS THEIRS [LENGTH]
       merge-driver.js BASE OURS THEIRS [LENGTH]
       (three versions of a record; the merged one goes into OURS, with conflict markers, of LENGTH characters if that
       is given, where a person must decide)`;

const names = { ours: 'ours', base: 'base', theirs: 'theirs' };

/**
 * Merges records as a merge driver of git.
 *
 * @returns the exit status: 0 after a clean merge, 1 when OURS holds conflicts, 2 when nothing could be done
 */
export async function merge(
  args: readonly string[],
  files: RecordFiles,
  terminal: Pick<Terminal, 'error'>,
): Promise<number> {
  const [baseFile, oursFile, theirsFile, length = String(usualMarkerLength), ...more] = args;
  const isWhole = oursFile !== undefined && theirsFile !== undefined && more.length === 0;
  if (baseFile === undefined || !isWhole || !/^\d{1,3}$/.test(length)) {
    terminal.error(MERGE_USAGE);
    return 2;
  }
  try {
    const [base, ours, theirs] = await Promise.all(
      [baseFile, oursFile, theirsFile].map((file) => named(file, files.read(file))),
    );
    if (ours === undefined || theirs === undefined) {
      terminal.error(`${ours === undefined ? oursFile : theirsFile}: no such file`);
      return 2;
    }
    // git gives an empty base when both branches added the file
    const versions = { base: base === undefined || base === '' ? null : base, ours, theirs };
    // Shorter ones would not be known again as a conflict.
    const marks = { ...names, markerLength: Math.max(usualMarkerLength, Number(length)) };
    const { text, clean, conflicts, changedIds, unreadable } = mergeForGit(versions, marks, Math.random);
    const temporary = await files.writeBeside(oursFile, text);
    if (!(await files.replace(oursFile, temporary, { text, found: ours })).done)
      throw new Error(`${oursFile} has changed`);
    for (const { from, to } of changedIds)
      terminal.error(`two claims had the id ${from}: the second is now ${to}`);
    for (const { path } of conflicts) terminal.error(`conflict: ${path.join(' › ')}`);
    if (unreadable !== undefined) terminal.error(`not a record that can be merged: ${unreadable}`);
    return clean ? 0 : 1;
  } catch (fault) {
    terminal.error(`merge: ${wordsOf(fault)}`);
    return 2;
  }
}
