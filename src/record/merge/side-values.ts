import { emptyMap, isPlainMap, type PlainValue } from '../yaml/plain-value';
import type { MergeConflict } from './conflict';
import type { Side } from './sides';

/**
 * A merged value with what a side has where both differ.
 *
 * @param conflicts those inside the value
 * @param depth how many steps of their paths lead to the value
 */
export function valueOfSide(
  merged: PlainValue | undefined,
  conflicts: readonly MergeConflict[],
  depth: number,
  side: Side,
): PlainValue | undefined {
  const [first] = conflicts;
  if (!first) return merged;
  if (first.path.length === depth) return first[side];
  const byStep = new Map<string, MergeConflict[]>();
  for (const conflict of conflicts) {
    const step = conflict.path[depth] ?? '';
    const known = byStep.get(step);
    if (known) known.push(conflict);
    else byStep.set(step, [conflict]);
  }
  if (Array.isArray(merged))
    return merged.flatMap((entry, index) => {
      const value = valueOfSide(entry, byStep.get(String(index)) ?? [], depth + 1, side);
      return value === undefined ? [] : [value];
    });
  if (!isPlainMap(merged)) return merged;
  const values = emptyMap();
  for (const key of new Set([...Object.keys(merged), ...byStep.keys()])) {
    const value = valueOfSide(merged[key], byStep.get(key) ?? [], depth + 1, side);
    if (value !== undefined) values[key] = value;
  }
  return values;
}
