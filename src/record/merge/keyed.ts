import { isPlainMap, type PlainMap, type PlainValue } from '../yaml/plain-value';

/** The same text for values that say the same, whatever the order of their keys. */
export function canonical(value: PlainValue | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isPlainMap(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  }
  return typeof value === 'bigint' ? `${value}n` : value === undefined ? 'undefined' : JSON.stringify(value);
}

/** An entry of a list with the key by which versions of the list are compared. */
export interface Keyed {
  readonly key: string;
  readonly index: number;
  readonly value: PlainValue;
}

/**
 * The entries of `claims` by their ids. The second claim under one id goes by the id and its count, a claim without an id
 * by all that it says.
 */
export function keyedClaims(list: PlainValue | undefined): Map<string, Keyed> {
  const entries = new Map<string, Keyed>();
  const counts = new Map<string, number>();
  (Array.isArray(list) ? list : []).forEach((value, index) => {
    const plain =
      isPlainMap(value) && typeof value['id'] === 'string' ? `id ${value['id']}` : canonical(value);
    let key = plain;
    let count = counts.get(plain) ?? 1;
    while (entries.has(key)) key = `${plain}#${++count}`;
    counts.set(plain, count);
    entries.set(key, { key, index, value });
  });
  return entries;
}

export function without(map: PlainMap, ...keys: readonly string[]): PlainMap {
  const rest: PlainMap = Object.assign(Object.create(null) as PlainMap, map);
  for (const key of keys) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours
    delete rest[key];
  }
  return rest;
}

export function startOf(claim: PlainValue | undefined): number | undefined {
  const content = isPlainMap(claim) ? claim['content'] : undefined;
  const [first] = Array.isArray(content) ? content : [];
  const at = isPlainMap(first) ? first['at'] : undefined;
  const start = Array.isArray(at) ? at[0] : undefined;
  return typeof start === 'number' ? start : undefined;
}
