import { isPlainMap, sameValue, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { anyEntry } from '../yaml/print';
import { isPositionHint } from './format-paths';
import { without, type Keyed } from './keyed';

/** Whether two versions of a claim say the same, wherever they say that its words stand: a position is a hint only. */
export function saysTheSame(one: PlainValue, other: PlainValue): boolean {
  return sameValue(one, other) || sameValue(withoutPositions(one, aClaim), withoutPositions(other, aClaim));
}

const aClaim = ['claims', anyEntry];

function withoutPositions(value: PlainValue, path: readonly string[]): PlainValue {
  if (Array.isArray(value)) return value.map((entry) => withoutPositions(entry, [...path, anyEntry]));
  if (!isPlainMap(value)) return value;
  const rest = without(value, ...Object.keys(value).filter((key) => isPositionHint([...path, key])));
  for (const key of Object.keys(rest)) rest[key] = withoutPositions(rest[key] ?? null, [...path, key]);
  return rest;
}

/** The ids that the claims of a version deny or support, but for those that the same claim of the base does. */
export function newlyNamed(
  before: ReadonlyMap<string, Keyed>,
  after: ReadonlyMap<string, Keyed>,
): ReadonlySet<string> {
  return new Set(
    [...after.values()].flatMap(({ key, value }) => {
      const known = before.get(key)?.value;
      return ['denies', 'supports'].flatMap((list) => {
        const named = new Set(idsIn(known, list));
        return idsIn(value, list).filter((id) => !named.has(id));
      });
    }),
  );
}

function idsIn(claim: PlainValue | undefined, key: string): string[] {
  const list = isPlainMap(claim) ? claim[key] : undefined;
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}

/** The speakers that versions of a claim name. */
export function speakersIn(claims: readonly (PlainValue | undefined)[]): string[] {
  return claims.flatMap((claim) => {
    const speaker: PlainMap[string] | undefined = isPlainMap(claim) ? claim['speaker'] : claim;
    return typeof speaker === 'string' ? [speaker] : [];
  });
}
