import { emptyMap, isPlainMap, sameValue, type PlainValue } from '../yaml/plain-value';
import { anyEntry } from '../yaml/print';
import { equalFacts } from './facts';
import { isFactList } from './format-paths';
import { keyedClaims } from './keyed';

/**
 * What two versions have in common, as a stand-in for a base that is not known: whatever only one of them has then counts
 * as added, and nothing as deleted.
 */
export function commonBase(
  ours: PlainValue | undefined,
  theirs: PlainValue | undefined,
  path: readonly string[] = [],
): PlainValue | undefined {
  if (sameValue(ours, theirs)) return ours;
  if (isPlainMap(ours) && isPlainMap(theirs)) {
    const common = emptyMap();
    for (const name of Object.keys(ours)) {
      const value = commonBase(ours[name], theirs[name], [...path, name]);
      if (value !== undefined) common[name] = value;
    }
    return common;
  }
  if (!Array.isArray(ours) || !Array.isArray(theirs)) return undefined;
  if (isFactList(path)) {
    const common = equalFacts(ours, theirs);
    return theirs.filter((_, index) => common[index] !== undefined);
  }
  if (path.length !== 1 || path[0] !== 'claims') return undefined;
  const other = keyedClaims(theirs);
  return [...keyedClaims(ours).values()].flatMap((entry) => {
    const value = commonBase(entry.value, other.get(entry.key)?.value, [...path, anyEntry]);
    return value === undefined ? [] : [value];
  });
}
