import { sameValue, withEntries, type PlainMap, type PlainValue } from '../yaml/plain-value';
import type { MergeConflict } from './conflict';
import { without } from './keyed';
import type { ListEntry, Values } from './list-entries';
import type { MergedClaim } from './merge-claims';
import { valueOfSide } from './side-values';
import { eachSide, type Side, type Sides } from './sides';

/** What a merged record says: on each side the same, but for what a person has to decide. */
export interface MergedValues {
  readonly root: Sides<PlainMap>;
  readonly claims: readonly ListEntry[];
}

/**
 * @param rest the merged root without its claims
 * @param lists what the versions have for `claims`
 */
export function mergedValues(
  rest: PlainMap,
  merged: readonly MergedClaim[],
  conflicts: readonly MergeConflict[],
  lists: Sides<PlainValue | undefined>,
): MergedValues {
  const ofClaims = new Map<string | undefined, MergeConflict[]>();
  for (const conflict of conflicts) {
    const id = conflict.path[0] === 'claims' ? conflict.path[1] : undefined;
    const known = ofClaims.get(id);
    if (known) known.push(conflict);
    else ofClaims.set(id, [conflict]);
  }
  const claims = merged.map(({ id, numbers, value }): ListEntry => {
    const own = ofClaims.get(id) ?? [];
    return { id, numbers, values: eachSide((side) => valueOfSide(value, own, 2, side)) };
  });
  const others = ofClaims.get(undefined) ?? [];
  const root = eachSide((side) => {
    const map = valueOfSide(rest, others, 0, side) as PlainMap;
    const list = listOf(claims, side, lists);
    return list === undefined ? without(map, 'claims') : withEntries(map, { claims: list });
  });
  return { root, claims };
}

function listOf(
  claims: readonly ListEntry[],
  side: Side,
  { ours, base, theirs }: Sides<PlainValue | undefined>,
): PlainValue | undefined {
  const list = claims.flatMap<PlainValue>(({ values }) => {
    const value: Values[Side] = values[side];
    return value === undefined ? [] : [value];
  });
  if (list.length > 0) return list;
  // A list without entries may be left out, or stand there with nothing in it.
  const empty = sameValue(base, ours) ? theirs : ours;
  return Array.isArray(empty) ? [] : empty;
}
