import { readRecord } from '../reading';
import { recordLayout } from '../record-layout';
import type { YamlOp, YamlPath } from '../yaml/ops';
import { patchYaml } from '../yaml/patch';
import { isPlainMap, sameValue, type PlainValue } from '../yaml/plain-value';
import { fileValue, type YamlFile } from '../yaml/yaml-file';
import { addedComments, commentLines, commentsOf, indentOf, withComments } from './comments';
import type { MergeConflict } from './conflict';
import { startOf } from './keyed';
import { placesAmong } from './merge-claims';
import type { Line } from './lines';
import type { MergedRecord } from './merge-records';
import { dressedLike } from './pages';
import { isHunk, sideText, type Hunk, type Piece } from './pieces';
import { eachSide, sides, type Side } from './sides';

/** What a person decides about a conflict: one of the values, or one of their own; `undefined` takes the value away. */
export interface Resolution {
  readonly conflict: MergeConflict;
  readonly value: PlainValue | undefined;
}

/**
 * Puts what a person decided into a merged record: the lines of the side that was chosen, with the comments that only the
 * other side has above them.
 *
 * @returns `undefined` when the file cannot be changed safely
 */
export function resolveConflicts(
  merged: MergedRecord,
  resolutions: readonly Resolution[],
): YamlFile | undefined {
  const values = new Map(resolutions.map(({ conflict, value }) => [conflict, value]));
  const patched = withValues(merged.file, values);
  const open = new Map(values);
  const pieces = merged.pieces?.map((piece): Piece => {
    const side = isHunk(piece) ? sideOf(piece, values) : undefined;
    if (!isHunk(piece) || !side) return piece;
    for (const conflict of piece.conflicts) open.delete(conflict);
    return { ...piece, lines: eachSide(() => linesOfSide(piece, side)) };
  });
  if (!pieces) return patched;
  const { file } = readRecord(dressedLike(merged.text, sideText(pieces, 'ours')));
  const chosen = file.faults.length === 0 ? withValues(file, open) : undefined;
  if (!patched || !chosen) return patched ?? chosen;
  return sameValue(fileValue(chosen), fileValue(patched)) ? chosen : patched;
}

function withValues(
  file: YamlFile,
  values: ReadonlyMap<MergeConflict, PlainValue | undefined>,
): YamlFile | undefined {
  const root = fileValue(file);
  const claims = isPlainMap(root) && Array.isArray(root['claims']) ? root['claims'] : [];
  const places = new Map(
    claims.map((claim, index) => [isPlainMap(claim) ? claim['id'] : undefined, index] as const).reverse(),
  );
  const ops = [...values].flatMap(([conflict, value]) => opFor(root, claims, places, conflict, value) ?? []);
  return patchYaml(file, inSafeOrder(ops), recordLayout, 'claims')?.file;
}

/** The side that has all that was decided about a hunk. */
function sideOf(
  { conflicts }: Hunk,
  values: ReadonlyMap<MergeConflict, PlainValue | undefined>,
): Side | undefined {
  const isOf = (side: Side) => (conflict: MergeConflict) =>
    values.has(conflict) && sameValue(values.get(conflict), conflict[side]);
  return conflicts.length === 0 ? undefined : sides.find((side) => conflicts.every(isOf(side)));
}

function linesOfSide({ lines }: Hunk, side: Side): Line[] {
  const comments = addedComments(eachSide((each) => commentsOf(lines[each])));
  const all = sides.flatMap((each) => lines[each]);
  const mark = all[0]?.text.endsWith('\r') ? '\r' : '';
  return lines[side].length === 0
    ? commentLines(comments, mark, indentOf(all))
    : withComments(lines[side], comments, mark);
}

/** The operation that gives a conflict's place in the merged file a value; none when it has that value. */
function opFor(
  root: PlainValue,
  claims: readonly PlainValue[],
  places: ReadonlyMap<PlainValue | undefined, number>,
  { path, ours }: MergeConflict,
  value: PlainValue | undefined,
): YamlOp | undefined {
  const [section, id, ...rest] = path;
  if (section === 'claims' && id !== undefined) {
    const index = places.get(id);
    if (rest.length > 0)
      return index === undefined
        ? undefined
        : setOrDelete(['claims', index, ...stepsInto(claims[index], rest)], ours, value);
    if (value === undefined)
      return index === undefined ? undefined : { op: 'delete', path: ['claims', index] };
    if (index !== undefined) return setOrDelete(['claims', index], ours, value);
    const place = placesAmong(claims.map(startOf))(value);
    return { op: 'insert', path: ['claims'], index: place, items: [{ value }] };
  }
  return setOrDelete(stepsInto(root, path), ours, value);
}

/** What gives a place a value; nothing when there is nothing to take away. */
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
function inSafeOrder(ops: readonly YamlOp[]): YamlOp[] {
  const structural = ops.flatMap((op): { op: YamlOp; place: number }[] => {
    if (op.path[0] !== 'claims') return [];
    if (op.op === 'insert' && op.path.length === 1) return [{ op, place: op.index }];
    return op.op === 'delete' && op.path.length === 2 ? [{ op, place: Number(op.path[1]) + 0.5 }] : [];
  });
  const last = new Set(structural.sort((a, b) => b.place - a.place).map(({ op }) => op));
  return [...ops.filter((op) => !last.has(op)), ...last];
}
