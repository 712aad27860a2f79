import { isPlainMap, type PlainValue } from '../yaml/plain-value';
import { sameFacts } from './facts';
import { isFactList } from './format-paths';

/**
 * Which entry of an earlier version of a list each entry of a later one is: those that say the same, those with the same id,
 * and in lists of equal length, unless they are lists of facts, those in the same place.
 *
 * @param path of the list
 * @returns for each later entry the number of the earlier one, or `undefined` for a new entry
 */
export function sameEntries(
  before: readonly PlainValue[],
  after: readonly PlainValue[],
  path: readonly string[],
): readonly (number | undefined)[] {
  const from = [...sameFacts(before, after, path)];
  const taken = new Set(from);
  const ids = new Map(before.map((entry, index) => [idOf(entry), index]));
  const match = (later: number, earlier: number | undefined) => {
    if (from[later] !== undefined || earlier === undefined || taken.has(earlier)) return;
    from[later] = earlier;
    taken.add(earlier);
  };
  for (const [index, entry] of after.entries()) {
    const id = idOf(entry);
    if (id !== undefined) match(index, ids.get(id));
  }
  if (before.length === after.length && !isFactList(path))
    for (const index of after.keys()) match(index, index);
  return from;
}

function idOf(entry: PlainValue): string | undefined {
  const id = isPlainMap(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
