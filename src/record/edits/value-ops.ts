import type { RecordReading } from '../reading';
import type { YamlOp, YamlPath } from '../yaml/ops';
import { isPlainMap, sameValue, type PlainValue } from '../yaml/plain-value';
import { listPlace, valueAt } from '../yaml/places';
import { writtenAt } from '../yaml/spelling';

/** Sets a value; nothing and an empty list take the key away. */
export function setOrDelete({ file }: RecordReading, path: YamlPath, value: PlainValue): YamlOp[] {
  if (value !== null && !(Array.isArray(value) && value.length === 0)) return [{ op: 'set', path, value }];
  return valueAt(file, path) ? [{ op: 'delete', path }] : [];
}

/** Makes a list of a claim hold other entries; those that it had stay as they are written, with their comments. */
export function listOps(base: RecordReading, index: number, key: string, value: PlainValue[]): YamlOp[] {
  const path = ['claims', index, key];
  const claim = base.entries[index]?.item.value();
  const before = isPlainMap(claim) ? claim[key] : undefined;
  if (value.length === 0 || !Array.isArray(before)) return setOrDelete(base, path, value);
  const wanted = new Set(value);
  const kept = before.filter((entry) => wanted.has(entry));
  const isInOrder = kept.length > 0 && kept.every((entry, at) => sameValue(entry, value[at]));
  if (!isInOrder) return setOrDelete(base, path, value);
  const items = value.slice(kept.length).map((entry) => ({ value: entry }));
  const added: YamlOp[] = items.length > 0 ? [{ op: 'insert', path, index: before.length, items }] : [];
  const gone = before.flatMap((entry, at): YamlOp[] =>
    wanted.has(entry) ? [] : [{ op: 'delete', path: [...path, at] }],
  );
  return [...added, ...gone.reverse()];
}

/** Sets where a place starts and ends; two numbers that stand on lines of their own may have comments. */
export function positionValueOps(base: RecordReading, path: YamlPath, start: number, end: number): YamlOp[] {
  const place = valueAt(base.file, path);
  const isOnLines =
    place !== undefined &&
    listPlace(place, base.text)?.items.length === 2 &&
    writtenAt(base.file, path) === undefined;
  if (!isOnLines) return [{ op: 'set', path, value: [start, end] }];
  return [start, end].map((value, side): YamlOp => ({ op: 'set', path: [...path, side], value }));
}
