import { recordLayout } from '../record-layout';
import type { YamlOp, YamlPath } from '../yaml/ops';
import { patchYaml } from '../yaml/patch';
import { isPlainMap, type PlainValue } from '../yaml/plain-value';
import { fileValue, type YamlFile } from '../yaml/yaml-file';
import type { MergeConflict } from './conflict';
import { startOf } from './keyed';
import { placeFor } from './merge-claims';

/** What a person decides about a conflict: one of the values, or one of their own; `undefined` takes the value away. */
export interface Resolution {
  readonly conflict: MergeConflict;
  readonly value: PlainValue | undefined;
}

/**
 * Puts what a person decided into a merged record.
 *
 * @returns `undefined` when the file cannot be changed safely
 */
export function resolveConflicts(file: YamlFile, resolutions: readonly Resolution[]): YamlFile | undefined {
  const ops = resolutions.flatMap(({ conflict, value }) => opFor(file, conflict, value) ?? []);
  return patchYaml(file, inSafeOrder(ops), recordLayout, 'claims')?.file;
}

/** The operation that gives a conflict's place in the merged file a value; none when it has that value. */
export function opFor(
  file: YamlFile,
  { path, ours }: MergeConflict,
  value: PlainValue | undefined,
): YamlOp | undefined {
  const root = fileValue(file);
  const claims = isPlainMap(root) && Array.isArray(root['claims']) ? root['claims'] : [];
  const [section, id, ...rest] = path;
  if (section === 'claims' && id !== undefined) {
    const index = claims.findIndex((claim) => isPlainMap(claim) && claim['id'] === id);
    if (rest.length > 0)
      return index < 0
        ? undefined
        : setOrDelete(['claims', index, ...stepsInto(claims[index], rest)], ours, value);
    if (value === undefined) return index < 0 ? undefined : { op: 'delete', path: ['claims', index] };
    if (index >= 0) return setOrDelete(['claims', index], ours, value);
    return {
      op: 'insert',
      path: ['claims'],
      index: placeFor(claims.map(startOf), value),
      items: [{ value }],
    };
  }
  return setOrDelete(stepsInto(root, path), ours, value);
}

function setOrDelete(
  path: YamlPath,
  ours: PlainValue | undefined,
  value: PlainValue | undefined,
): YamlOp | undefined {
  if (value !== undefined) return { op: 'set', path, value };
  return ours === undefined ? undefined : { op: 'delete', path };
}

/** The steps that a conflict's keys are: numbers in lists only, for a map may have keys of digits. */
function stepsInto(value: PlainValue | undefined, keys: readonly string[]): YamlPath {
  let inner = value;
  return keys.map((key) => {
    const isIndex = Array.isArray(inner);
    inner = Array.isArray(inner) ? inner[Number(key)] : isPlainMap(inner) ? inner[key] : undefined;
    return isIndex ? Number(key) : key;
  });
}

/**
 * Changes of the list of claims itself last, from its end, so that no number shifts under another operation; where a claim
 * goes and another comes, it goes first.
 */
export function inSafeOrder(ops: readonly YamlOp[]): YamlOp[] {
  const structural = ops.flatMap((op): { op: YamlOp; place: number }[] => {
    if (op.path[0] !== 'claims') return [];
    if (op.op === 'insert' && op.path.length === 1) return [{ op, place: op.index }];
    return op.op === 'delete' && op.path.length === 2 ? [{ op, place: Number(op.path[1]) + 0.5 }] : [];
  });
  const last = structural.sort((a, b) => b.place - a.place).map(({ op }) => op);
  return [...ops.filter((op) => !last.includes(op)), ...last];
}
