import type { YamlOp, YamlPath } from '../yaml/ops';
import { isPlainMap, sameValue, type PlainValue } from '../yaml/plain-value';

/** The operations that turn a value into another: as few keys as possible, lists by their entries where that can be said. */
export function differenceOps(
  path: YamlPath,
  before: PlainValue | undefined,
  after: PlainValue | undefined,
): YamlOp[] {
  if (sameValue(before, after)) return [];
  if (after === undefined) return [{ op: 'delete', path }];
  if (isPlainMap(before) && isPlainMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differenceOps([...path, key], before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0) return listOps(path, before, after);
  return [{ op: 'set', path, value: after }];
}

function listOps(path: YamlPath, before: readonly PlainValue[], after: readonly PlainValue[]): YamlOp[] {
  const kept: number[] = [];
  let next = 0;
  for (const [index, value] of before.entries()) {
    if (next < after.length && sameValue(value, after[next])) {
      kept.push(index);
      next++;
    }
  }
  if (next === kept.length && kept.length > 0) {
    const added = after.slice(next).map((value) => ({ value }));
    return [
      ...(added.length > 0 ? [{ op: 'insert' as const, path, index: before.length, items: added }] : []),
      ...before
        .flatMap((_, index) =>
          kept.includes(index) ? [] : [{ op: 'delete' as const, path: [...path, index] }],
        )
        .reverse(),
    ];
  }
  if (before.length === after.length)
    return after.flatMap((value, index) => differenceOps([...path, index], before[index], value));
  return [{ op: 'set', path, value: [...after] }];
}
