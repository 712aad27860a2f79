import type { PlainValue } from '../yaml/plain-value';
import type { Parts } from './blocks';
import { sameEntries } from './list-alignment';
import { eachSide, type Sides } from './sides';

/** What an entry is after the merge: the same on all sides unless a person has to decide about it. */
export type Values = Sides<PlainValue | undefined>;

/** An entry of a merged list, or one that is in it no more. */
export interface ListEntry {
  /** What it is called in the paths of conflicts. */
  readonly id: string;
  /** Its numbers in the lists of the versions that have it. */
  readonly numbers: Sides<number | undefined>;
  readonly values: Values;
}

/**
 * The entries of a merged list, and among them those that versions have but the merged list has not.
 *
 * @param path of the list
 * @returns `undefined` when the sides' lists cannot be told entry by entry
 */
export function listEntries(
  path: readonly string[],
  lists: Sides<readonly PlainValue[]>,
  parts: Sides<Parts | undefined>,
): readonly ListEntry[] | undefined {
  const { ours, base, theirs } = lists;
  if (ours.length !== base.length || ours.length !== theirs.length) return undefined;
  const versions = eachSide((side) => [...(parts[side]?.blocks.values() ?? [])].map(({ value }) => value));
  const from = eachSide((side) => sameEntries(versions[side], ours, path));
  const entries = ours.map((_, index): ListEntry => ({
    id: String(index),
    numbers: eachSide((side) => from[side][index]),
    values: eachSide((side) => lists[side][index]),
  }));
  for (const side of ['ours', 'theirs'] as const) {
    const known = new Set(from[side]);
    const before = sameEntries(versions.base, versions[side], path);
    for (const number of versions[side].keys()) {
      if (known.has(number)) continue;
      const numbers = { ours: undefined, base: before[number], theirs: undefined, [side]: number };
      const next = entries.findIndex((entry) => (entry.numbers[side] ?? -1) > number);
      entries.splice(next < 0 ? entries.length : next, 0, { id: '', numbers, values: gone });
    }
  }
  return entries;
}

const gone: Values = { ours: undefined, base: undefined, theirs: undefined };
