import { applyPatch, structuredPatch } from 'diff';
import type { RandomSource } from '../ids';
import { readRecord } from '../reading';
import { sameValue } from '../yaml/plain-value';
import { fileValue } from '../yaml/yaml-file';
import type { SideNames, Versions } from './conflict-text';
import { mergeForGit, type WrittenMerge } from './git-merge';

/**
 * Merges two versions that people work on. The merge by ids decides what the record says; where the lines of both sides
 * fit together to the same record, they are taken as they are, so that comments and layout of both stay too.
 */
export function mergeOpen(versions: Versions, names: SideNames, random: RandomSource): WrittenMerge {
  const merged = mergeForGit(versions, names, random);
  const { base, ours, theirs } = versions;
  if (!merged.clean || base === null || merged.changedIds.length > 0) return merged;
  const lines = applyPatch(theirs, structuredPatch('', '', base, ours));
  if (lines === false) return merged;
  const reading = readRecord(lines);
  if (reading.state === 'locked') return merged;
  const same = sameValue(fileValue(reading.file), fileValue(readRecord(merged.text).file));
  return same ? { ...merged, text: lines } : merged;
}
