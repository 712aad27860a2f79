import { isPlainMap, sameValue, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { canonical, keyedClaims, startOf } from './keyed';
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
  const [before, own, other] = [keyedClaims(base), keyedClaims(ours), keyedClaims(theirs)];
  const kept: MergedClaim[] = [];
  const added: (MergedClaim & { before: number })[] = [];
  const changedIds: ChangedId[] = [];
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
      verbatim: named === value ? verbatim : undefined,
      before: placeFor(starts, value),
    });
  };
  for (const { key, index, value } of own.values()) {
    const base1 = before.get(key)?.value;
    const theirs1 = other.get(key)?.value;
    if (theirs1 === undefined) {
      if (base1 !== undefined && sameValue(base1, value)) continue;
      if (base1 !== undefined) session.conflicts.push(deletion(key, value, base1, value, undefined));
      kept.push({ value: fresh(key, value), ours: index, verbatim: undefined });
    } else if (base1 === undefined && areDifferent(value, theirs1)) {
      kept.push({ value: fresh(key, value), ours: index, verbatim: undefined });
      add(`${key}#theirs`, theirs1, other.get(key)?.index ?? 0);
    } else {
      const path = ['claims', idOf(value) ?? key];
      const merged =
        isPlainMap(value) && isPlainMap(theirs1)
          ? mergeMaps(session, asMap(base1), value, theirs1, path)
          : value;
      kept.push({ value: fresh(key, merged), ours: index, verbatim: undefined });
    }
  }
  for (const { key, index, value } of other.values()) {
    if (own.has(key)) continue;
    const base1 = before.get(key)?.value;
    if (base1 === undefined) add(key, value, index);
    else if (!sameValue(base1, value)) session.conflicts.push(deletion(key, value, base1, undefined, value));
  }
  return { kept, added, changedIds };
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
  key: string,
  claim: PlainValue,
  base: PlainValue,
  ours: PlainValue | undefined,
  theirs: PlainValue | undefined,
) {
  const id = idOf(claim) ?? key;
  return { claim: id, path: ['claims', id], base, ours, theirs };
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
