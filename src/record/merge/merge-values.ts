import { emptyMap, isPlainMap, sameValue, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { anyEntry } from '../yaml/print';
import type { MergeConflict } from './conflict';
import { equalFacts, sameFacts } from './facts';
import { isFactList, isPlace, isPlaceList, isPositionHint } from './format-paths';
import { canonical, without } from './keyed';

type Maybe = PlainValue | undefined;

/** What the merge of one file keeps in mind. */
export interface MergeSession {
  readonly conflicts: MergeConflict[];
  /** Whose positions hold where both sides refreshed them: those that go with the fingerprint that is kept. */
  readonly positionsOf: 'ours' | 'theirs' | 'either';
}

const selectorKeys = ['exact', 'prefix', 'suffix'] as const;

/**
 * Merges two versions of a value that come from one. What only one side changed holds; maps are merged key by key, lists
 * of facts entry by entry; anything else that both changed differently is a conflict, and our value stands in for it.
 */
export function mergeValues(
  session: MergeSession,
  base: Maybe,
  ours: Maybe,
  theirs: Maybe,
  path: readonly string[],
): Maybe {
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours;
  if (sameValue(base, ours)) return theirs;
  if (isPositionHint(path)) return chosenPosition(session, ours, theirs);
  if (isFactList(path) && isListOrNothing(ours) && isListOrNothing(theirs))
    return mergeFacts(session, base, ours, theirs, path);
  if (isPlaceList(path) && Array.isArray(ours) && Array.isArray(theirs)) {
    return mergeContent(session, base, ours, theirs, path);
  }
  if (isPlainMap(ours) && isPlainMap(theirs)) {
    if (isPlace(path)) {
      const place = mergePlace(session, isPlainMap(base) ? base : undefined, ours, theirs, path);
      if (place) return place;
    } else {
      return mergeMaps(session, isPlainMap(base) ? base : undefined, ours, theirs, path);
    }
  }
  session.conflicts.push({ claim: path[0] === 'claims' ? path[1] : undefined, path, base, ours, theirs });
  return ours;
}

/** Merges two maps key by key; keys keep our order, new ones of theirs follow. */
export function mergeMaps(
  session: MergeSession,
  base: PlainMap | undefined,
  ours: PlainMap,
  theirs: PlainMap,
  path: readonly string[],
): PlainMap {
  const merged = emptyMap();
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = mergeValues(session, base?.[key], ours[key], theirs[key], [...path, key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeFacts(
  session: MergeSession,
  base: Maybe,
  ours: Maybe,
  theirs: Maybe,
  path: readonly string[],
): PlainValue[] | undefined {
  const [before, own, other] = [listOf(base), listOf(ours), listOf(theirs)];
  const [ownFrom, otherFrom] = [sameFacts(before, own, path), sameFacts(before, other, path)];
  const places = new Map(otherFrom.map((from, index) => [from, index]));
  const kept = own.flatMap((value, index) => {
    const from = ownFrom[index];
    if (from === undefined) return [value];
    const there = places.get(from);
    const entry = [...path, anyEntry];
    return there === undefined ? [] : (mergeValues(session, before[from], value, other[there], entry) ?? []);
  });
  const isNew = (from: readonly (number | undefined)[]) => (_: PlainValue, index: number) =>
    from[index] === undefined;
  const theirNew = other.filter(isNew(otherFrom));
  const known = equalFacts(own.filter(isNew(ownFrom)), theirNew);
  const list = [...kept, ...theirNew.filter(isNew(known))];
  return list.length === 0 && (ours === undefined || theirs === undefined) ? undefined : list;
}

function listOf(value: Maybe): readonly PlainValue[] {
  return Array.isArray(value) ? value : [];
}

/** The parts of a split quote hang together: they merge one by one only while neither side adds or drops one. */
function mergeContent(
  session: MergeSession,
  base: Maybe,
  ours: PlainValue[],
  theirs: PlainValue[],
  path: readonly string[],
): Maybe {
  const parts = Array.isArray(base) ? base : [];
  if (ours.length === theirs.length && (base === undefined || parts.length === ours.length)) {
    const merged = ours.map((own, i) => {
      const other = theirs[i];
      const before = parts[i];
      if (!isPlainMap(own) || !isPlainMap(other)) return undefined;
      return mergePlace(session, isPlainMap(before) ? before : undefined, own, other, [...path, String(i)]);
    });
    if (merged.every((part) => part !== undefined)) return merged;
  }
  session.conflicts.push({ claim: path[1], path, base, ours, theirs });
  return ours;
}

/** Merges a place: its words and those around them belong together, its position is a hint. */
function mergePlace(
  session: MergeSession,
  base: PlainMap | undefined,
  ours: PlainMap,
  theirs: PlainMap,
  path: readonly string[],
): PlainMap | undefined {
  const core = (map: PlainMap | undefined) => canonical(selectorKeys.map((key) => map?.[key] ?? null));
  const [before, own, other] = [core(base), core(ours), core(theirs)];
  const from =
    own === other ? undefined : base && before === other ? ours : base && before === own ? theirs : null;
  if (from === null) return undefined;
  if (from === undefined) return mergeMaps(session, base, ours, theirs, path);
  const rest = mergeMaps(
    session,
    base && without(base, ...selectorKeys, 'at'),
    without(ours, ...selectorKeys, 'at'),
    without(theirs, ...selectorKeys, 'at'),
    path,
  );
  for (const key of [...selectorKeys, 'at']) if (from[key] !== undefined) rest[key] = from[key];
  return rest;
}

/** Positions are hints and never a conflict; either side gives the same choice. */
function chosenPosition({ positionsOf }: MergeSession, ours: Maybe, theirs: Maybe): Maybe {
  if (positionsOf === 'either') return canonical(ours) >= canonical(theirs) ? ours : theirs;
  return positionsOf === 'ours' ? ours : theirs;
}

function isListOrNothing(value: Maybe): boolean {
  return value === undefined || value === null || Array.isArray(value);
}
