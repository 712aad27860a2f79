import { isPlainMap, sameValue, withEntries, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { newlyNamed, saysTheSame } from './claim-facts';
import { canonical, keyedClaims, startOf, type Keyed } from './keyed';
import { mergeMaps, type MergeSession } from './merge-values';
import type { ChangedId } from './conflict';
import type { Sides } from './sides';

/** A claim of one of the versions, in its place in the merged list. */
export interface MergedClaim {
  /** The id by which conflicts call it. */
  readonly id: string;
  /** Its numbers in the lists of the versions that have it. */
  readonly numbers: Sides<number | undefined>;
  /** What the merged list has, with our value where both sides differ; `undefined` when it is not in it. */
  readonly value: PlainValue | undefined;
}

export interface MergedClaims {
  /** Our claims in our order, theirs where their words stand in the article. */
  readonly claims: readonly MergedClaim[];
  readonly changedIds: readonly ChangedId[];
}

/** Whether one side wrote comments into a claim, its number in that side's list given, that the base has not. */
export type Annotated = (side: 'ours' | 'theirs', index: number, base: number) => boolean;

/**
 * Merges the claims by their ids. What one side adds stays; what one side deletes and the other leaves alone goes; deleted
 * here and changed, commented or named anew there is a conflict. Different claims under one id both stay, the second with a new id.
 */
export function mergeClaims(
  session: MergeSession,
  lists: Sides<PlainValue | undefined>,
  annotated: Annotated,
  idFor: () => string,
): MergedClaims {
  const [before, own] = [keyedClaims(lists.base), keyedClaims(lists.ours)];
  const claims: MergedClaim[] = [];
  const added: (MergedClaim & { before: number })[] = [];
  const changedIds: ChangedId[] = [];
  const newIdFor = (from: string): string => {
    const to = idFor();
    changedIds.push({ from, to });
    return to;
  };
  const other = apart(before, own, keyedClaims(lists.theirs), newIdFor);
  const namedAnew = { ours: newlyNamed(before, own), theirs: newlyNamed(before, other) };
  const isLeftAlone = (side: 'ours' | 'theirs', { value, index }: Keyed, base: Keyed) =>
    saysTheSame(base.value, value) &&
    !annotated(side, index, base.index) &&
    !namedAnew[side].has(idOf(value) ?? '');
  const placeFor = placesAmong([...own.values()].map(({ value }) => startOf(value)));
  const fresh = (key: string, value: PlainValue): PlainValue => {
    const from = idOf(value);
    if (from === undefined || !isPlainMap(value) || key === `id ${from}`) return value;
    return withEntries(value, { id: newIdFor(from) });
  };
  const numbersOf = (ours?: Keyed, base?: Keyed, theirs?: Keyed) => ({
    ours: ours?.index,
    base: base?.index,
    theirs: theirs?.index,
  });
  const add = (key: string, theirs: Keyed) => {
    const value = fresh(key, theirs.value);
    const numbers = numbersOf(undefined, undefined, theirs);
    added.push({ id: idOf(value) ?? key, numbers, value, before: placeFor(theirs.value) });
  };
  for (const one of own.values()) {
    const { key, value } = one;
    const base = before.get(key);
    const theirs = other.get(key);
    if (!theirs && base && isLeftAlone('ours', one, base)) {
      claims.push({ id: key, numbers: numbersOf(one, base), value: undefined });
      continue;
    }
    const named = fresh(key, value);
    const id = idOf(named) ?? key;
    if (!theirs) {
      if (base) session.conflicts.push(deletion(id, withIdOf(named, base.value), named, undefined));
      claims.push({ id, numbers: numbersOf(one, base), value: named });
    } else if (!base && areDifferent(value, theirs.value)) {
      claims.push({ id, numbers: numbersOf(one), value: named });
      add(`${key}#theirs`, theirs);
    } else {
      const merged =
        isPlainMap(value) && isPlainMap(theirs.value)
          ? withIdOf(named, mergeMaps(session, asMap(base?.value), value, theirs.value, ['claims', id]))
          : named;
      claims.push({ id, numbers: numbersOf(one, base, theirs), value: merged });
    }
  }
  for (const theirs of other.values()) {
    const { key, value } = theirs;
    if (own.has(key)) continue;
    const base = before.get(key);
    if (!base) {
      add(key, theirs);
      continue;
    }
    const gone = { numbers: numbersOf(undefined, base, theirs), value: undefined, before: placeFor(value) };
    if (isLeftAlone('theirs', theirs, base)) {
      added.push({ id: key, ...gone });
    } else {
      const named = fresh(key, value);
      const id = idOf(named) ?? key;
      session.conflicts.push(deletion(id, withIdOf(named, base.value), undefined, named));
      added.push({ id, ...gone });
    }
  }
  return { claims: inserted(claims, added), changedIds };
}

/** Our claims with others each before the one whose number it gives. */
function inserted(
  own: readonly MergedClaim[],
  added: readonly (MergedClaim & { readonly before: number })[],
): MergedClaim[] {
  const byPlace = added.toSorted((a, b) => a.before - b.before);
  const merged: MergedClaim[] = [];
  let next = 0;
  for (let index = 0; index <= own.length; index++) {
    for (; (byPlace[next]?.before ?? Infinity) <= index; next++)
      merged.push(...byPlace.slice(next, next + 1));
    merged.push(...own.slice(index, index + 1));
  }
  return merged;
}

/**
 * Their claims, those that came in under the id of a different one of ours under a new id. What their claims say about
 * such an id, they say about their claim.
 */
function apart(
  before: ReadonlyMap<string, Keyed>,
  own: ReadonlyMap<string, Keyed>,
  other: ReadonlyMap<string, Keyed>,
  newIdFor: (id: string) => string,
): ReadonlyMap<string, Keyed> {
  const ids = new Map<string, string>();
  for (const { key, value } of own.values()) {
    const id = idOf(value);
    const theirs = other.get(key);
    if (id === undefined || key !== `id ${id}` || before.has(key) || !theirs) continue;
    if (areDifferent(value, theirs.value)) ids.set(id, newIdFor(id));
  }
  if (ids.size === 0) return other;
  const entries = [...other.values()].map((entry): Keyed => {
    const value = following(entry.value, asMap(before.get(entry.key)?.value), ids);
    const to = ids.get(idOf(value) ?? '');
    const isMeant = to !== undefined && entry.key === `id ${idOf(value)}`;
    return isMeant
      ? { ...entry, key: `id ${to}`, value: withEntries(asMap(value), { id: to }) }
      : { ...entry, value };
  });
  return new Map(entries.map((entry) => [entry.key, entry]));
}

/** A claim whose references, but for those that it had before, follow the claims that got new ids. */
function following(
  claim: PlainValue,
  before: PlainMap | undefined,
  ids: ReadonlyMap<string, string>,
): PlainValue {
  let followed = claim;
  for (const name of ['denies', 'supports']) {
    const list = asMap(claim)?.[name];
    const known = before?.[name];
    if (!Array.isArray(list)) continue;
    const next = list.map((id) => {
      const to = typeof id === 'string' ? ids.get(id) : undefined;
      return to === undefined || (Array.isArray(known) && known.includes(id)) ? id : to;
    });
    if (!sameValue(list, next)) followed = withEntries(asMap(followed), { [name]: next });
  }
  return followed;
}

/** Two claims that were added under one id are the same one if they are about the same words. */
function areDifferent(ours: PlainValue, theirs: PlainValue): boolean {
  const words = (claim: PlainValue) => {
    const content = isPlainMap(claim) ? claim['content'] : undefined;
    return canonical(
      (Array.isArray(content) ? content : []).map((part) =>
        isPlainMap(part) ? (part['exact'] ?? null) : part,
      ),
    );
  };
  return words(ours) !== words(theirs);
}

function deletion(
  id: string,
  base: PlainValue,
  ours: PlainValue | undefined,
  theirs: PlainValue | undefined,
) {
  return { claim: id, path: ['claims', id], base, ours, theirs };
}

/** Another version of a claim, under the id that the claim has now. */
function withIdOf(named: PlainValue, claim: PlainValue): PlainValue {
  const id = idOf(named);
  return id === undefined || !isPlainMap(claim) || claim['id'] === id ? claim : withEntries(claim, { id });
}

/** Tells before which of some claims, of which the starts are given, a new one comes in the order of the text. */
export function placesAmong(starts: readonly (number | undefined)[]): (claim: PlainValue) => number {
  let furthest = -Infinity;
  const reached = starts.map((start) => (furthest = Math.max(furthest, start ?? -Infinity)));
  return (claim) => {
    const start = startOf(claim) ?? Infinity;
    let [low, high] = [0, reached.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle] ?? Infinity) > start) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function idOf(claim: PlainValue): string | undefined {
  const id = isPlainMap(claim) ? claim['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function asMap(value: PlainValue | undefined): PlainMap | undefined {
  return isPlainMap(value) ? value : undefined;
}
