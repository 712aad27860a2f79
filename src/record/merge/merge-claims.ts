import { isPlainMap, sameValue, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { canonical, keyedClaims, startOf, type Keyed } from './keyed';
import { mergeMaps, type MergeSession } from './merge-values';
import type { ChangedId } from './conflict';

/** A claim of the merged list. */
export interface MergedClaim {
  readonly value: PlainValue;
  /** Its number in our list; `undefined` for a claim that theirs brings in. */
  readonly ours: number | undefined;
  /** Its number in their list, when it comes in as they wrote it. */
  readonly verbatim: number | undefined;
}

export interface MergedClaims {
  /** Our claims that stay, in our order. */
  readonly kept: readonly MergedClaim[];
  /** Claims of theirs, with the number of our claim that each comes before. */
  readonly added: readonly (MergedClaim & { readonly before: number })[];
  readonly changedIds: readonly ChangedId[];
}

/**
 * Merges the claims by their ids. What one side adds stays; what one side deletes and the other leaves alone goes; deleted
 * here and changed there is a conflict. Different claims under one id both stay, the second with a new id.
 */
export function mergeClaims(
  session: MergeSession,
  base: PlainValue | undefined,
  ours: PlainValue | undefined,
  theirs: PlainValue | undefined,
  idFor: () => string,
): MergedClaims {
  const [before, own] = [keyedClaims(base), keyedClaims(ours)];
  const kept: MergedClaim[] = [];
  const added: (MergedClaim & { before: number })[] = [];
  const changedIds: ChangedId[] = [];
  const other = apart(before, own, keyedClaims(theirs), (from) => {
    const to = idFor();
    changedIds.push({ from, to });
    return to;
  });
  const starts = [...own.values()].map(({ value }) => startOf(value));
  const fresh = (key: string, value: PlainValue): PlainValue => {
    const from = idOf(value);
    if (from === undefined || !isPlainMap(value) || key === `id ${from}`) return value;
    const to = idFor();
    changedIds.push({ from, to });
    return { ...value, id: to };
  };
  const add = (key: string, value: PlainValue, verbatim: number) => {
    const named = fresh(key, value);
    added.push({
      value: named,
      ours: undefined,
      verbatim: Array.isArray(theirs) && named === theirs[verbatim] ? verbatim : undefined,
      before: placeFor(starts, value),
    });
  };
  for (const { key, index, value } of own.values()) {
    const base1 = before.get(key)?.value;
    const theirs1 = other.get(key)?.value;
    if (theirs1 === undefined && base1 !== undefined && sameValue(base1, value)) continue;
    const named = fresh(key, value);
    const id = idOf(named) ?? key;
    const keep = (claim: PlainValue) => kept.push({ value: claim, ours: index, verbatim: undefined });
    if (theirs1 === undefined) {
      if (base1 !== undefined) session.conflicts.push(deletion(id, withIdOf(named, base1), named, undefined));
      keep(named);
    } else if (base1 === undefined && areDifferent(value, theirs1)) {
      keep(named);
      add(`${key}#theirs`, theirs1, other.get(key)?.index ?? 0);
    } else if (isPlainMap(value) && isPlainMap(theirs1)) {
      keep(withIdOf(named, mergeMaps(session, asMap(base1), value, theirs1, ['claims', id])));
    } else {
      keep(named);
    }
  }
  for (const { key, index, value } of other.values()) {
    if (own.has(key)) continue;
    const base1 = before.get(key)?.value;
    if (base1 === undefined) add(key, value, index);
    else if (!sameValue(base1, value)) {
      const named = fresh(key, value);
      session.conflicts.push(deletion(idOf(named) ?? key, withIdOf(named, base1), undefined, named));
    }
  }
  return { kept, added, changedIds };
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
    return isMeant ? { ...entry, key: `id ${to}`, value: { ...asMap(value), id: to } } : { ...entry, value };
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
    if (!sameValue(list, next)) followed = { ...asMap(followed), [name]: next };
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
  return id === undefined || !isPlainMap(claim) || claim['id'] === id ? claim : { ...claim, id };
}

/** Before which of our claims a new one comes, in the order of the text. */
export function placeFor(starts: readonly (number | undefined)[], claim: PlainValue): number {
  const start = startOf(claim) ?? Infinity;
  const index = starts.findIndex((other) => other !== undefined && other > start);
  return index < 0 ? starts.length : index;
}

function idOf(claim: PlainValue): string | undefined {
  const id = isPlainMap(claim) ? claim['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function asMap(value: PlainValue | undefined): PlainMap | undefined {
  return isPlainMap(value) ? value : undefined;
}
