import type { YamlOp, YamlPath } from '../yaml/ops';
import { isPlainMap, sameValue, type PlainValue } from '../yaml/plain-value';
import { anyEntry } from '../yaml/print';
import { sameEntries } from './list-alignment';

/**
 * The operations that turn a value into another: as few keys as possible, lists by their entries where that can be said.
 *
 * @param style the keys from the record's root, `*` for entries of lists
 */
export function differenceOps(
  path: YamlPath,
  style: readonly string[],
  before: PlainValue | undefined,
  after: PlainValue | undefined,
): YamlOp[] {
  if (sameValue(before, after)) return [];
  if (after === undefined) return [{ op: 'delete', path }];
  if (isPlainMap(before) && isPlainMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      differenceOps([...path, key], [...style, key], before[key], after[key]),
    );
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0)
    return listOps(path, style, before, after);
  return [{ op: 'set', path, value: after }];
}

/** Changes of entries that stay, then from the end those of the list itself, so that no number shifts under another. */
function listOps(
  path: YamlPath,
  style: readonly string[],
  before: readonly PlainValue[],
  after: readonly PlainValue[],
): YamlOp[] {
  let last = -1;
  const from = sameEntries(before, after, style).map((index) => {
    if (index === undefined || index <= last) return undefined;
    return (last = index);
  });
  if (last < 0) return [{ op: 'set', path, value: [...after] }];
  const fields = after.flatMap((value, index) => {
    const there = from[index];
    if (there === undefined) return [];
    return differenceOps([...path, there], [...style, anyEntry], before[there], value);
  });
  const added = new Map<number, PlainValue[]>();
  let next = before.length;
  for (let index = after.length - 1; index >= 0; index--) {
    const value = after[index];
    if (from[index] !== undefined) next = from[index] ?? next;
    else if (value !== undefined) added.set(next, [value, ...(added.get(next) ?? [])]);
  }
  const stay = new Set(from);
  const structure: YamlOp[] = [];
  for (let index = before.length; index >= 0; index--) {
    if (index < before.length && !stay.has(index)) structure.push({ op: 'delete', path: [...path, index] });
    const items = added.get(index)?.map((value) => ({ value }));
    if (items) structure.push({ op: 'insert', path, index, items });
  }
  return [...fields, ...structure];
}
