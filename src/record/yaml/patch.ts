import { applyTextEdits, overlapping, type TextEdit } from '../text-edit';
import { cutItem, cutLast, cutOnly, cutPair, withItsComments } from './cut';
import { applyToValue, type NewItem, type YamlOp, type YamlPath } from './ops';
import {
  listPlace,
  mapPlace,
  rootPlace,
  valueAt,
  type ItemPlace,
  type ListPlace,
  type MapPlace,
  type PairPlace,
  type ValuePlace,
} from './places';
import { AliasFault, sameValue, type PlainValue } from './plain-value';
import { anyEntry, printInline, type Layout } from './print';
import { firstPair, indented, insertItems, insertPair, replaceItem, replaceValue, type Page } from './put';
import { fileValue, readYamlFile, type YamlFile } from './yaml-file';

/** A file after edits, and the edits themselves, made against its former text. */
export interface Patched {
  readonly file: YamlFile;
  readonly edits: readonly TextEdit[];
}

/**
 * Changes values in a YAML text and leaves every other byte alone.
 *
 * The new text is parsed back and compared with what the operations mean; where that does not agree (the file is
 * written in a way that cannot be patched), nothing is done.
 *
 * @returns `undefined` when the operations cannot be carried out in the text as it is written
 */
export function patchYaml(
  file: YamlFile,
  ops: readonly YamlOp[],
  layout: Layout,
  list: string,
): Patched | undefined {
  try {
    return patchAtOnce(file, ops, layout, list) ?? patchInParts(file, ops, layout, list);
  } catch (fault) {
    if (fault instanceof AliasFault) return undefined;
    throw fault;
  }
}

/** The page of one file, with the lists that were looked up in it. */
interface PatchedPage extends Page {
  readonly lists: Map<string, ListPlace | undefined>;
}

function patchAtOnce(
  file: YamlFile,
  ops: readonly YamlOp[],
  layout: Layout,
  list: string,
): Patched | undefined {
  const page = { text: file.text, layout, lists: new Map<string, ListPlace | undefined>() };
  const edits: TextEdit[] = [];
  for (const op of ops) {
    const own = editsFor(page, file, op);
    if (!own) return undefined;
    edits.push(...own.filter(({ range, newText }) => newText !== file.text.slice(range.start, range.end)));
  }
  if (overlapping(edits)) return undefined;
  const after = readYamlFile(applyTextEdits(file.text, edits), list, file);
  if (after.faults.length > 0) return undefined;
  const meant = ops.reduce<PlainValue>(applyToValue, fileValue(file));
  return sameValue(fileValue(after), meant) ? { file: after, edits } : undefined;
}

/**
 * Operations that get in each other's way, as taking out all entries of a list: one half after the other, as far as it
 * takes; given back as one edit.
 */
function patchInParts(
  file: YamlFile,
  ops: readonly YamlOp[],
  layout: Layout,
  list: string,
): Patched | undefined {
  if (ops.length < 2) return undefined;
  const middle = ops.length >> 1;
  let after = file;
  for (const part of [ops.slice(0, middle), ops.slice(middle)]) {
    const step = patchAtOnce(after, part, layout, list) ?? patchInParts(after, part, layout, list);
    if (!step) return undefined;
    after = step.file;
  }
  return { file: after, edits: [differenceEdit(file.text, after.text)] };
}

/** One edit that turns a text into another, without what both begin and end with. */
export function differenceEdit(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    range: { start, end: before.length - tail },
    newText: after.slice(start, after.length - tail),
  };
}

function editsFor(page: PatchedPage, file: YamlFile, op: YamlOp): TextEdit[] | undefined {
  switch (op.op) {
    case 'set':
      return setEdits(page, file, op.path, op.value, op.written);
    case 'delete':
      return deleteEdits(page, file, op.path, op.keepComments);
    case 'insert': {
      const place = valueAt(file, op.path);
      const list = place && listPlace(place, page.text);
      if (place && list?.items.length === 0 && hasComments(page, place, list)) {
        const written = op.items.map(
          (item) =>
            item.written ?? printInline(item.value, [...stylePath(op.path), anyEntry], page.layout, true),
        );
        return [{ range: { start: list.open, end: list.open }, newText: written.join(', ') }];
      }
      if (!list || list.items.length === 0) return firstItemsEdits(page, file, op.path, op.items);
      const edit = insertItems(page, list, op.index, op.items, [...stylePath(op.path), anyEntry]);
      return edit && [edit];
    }
  }
}

/** The entries of a list that has none yet, or is not there yet. */
function firstItemsEdits(
  page: PatchedPage,
  file: YamlFile,
  path: YamlPath,
  items: readonly NewItem[],
): TextEdit[] | undefined {
  const values = items.map(({ value }) => value);
  const key = path.at(-1);
  const entries = items.flatMap(({ lines }) => lines ?? []);
  const written = [`${key}:`, ...indented(entries, 2)];
  const map = mapAt(page, file, path.slice(0, -1));
  const asWritten = items.every(({ lines }) => lines) && map && !map.flow;
  if (!asWritten || typeof key !== 'string' || map.pairs.some((pair) => pair.key === key))
    return setEdits(page, file, path, values);
  if (map.pairs.length > 0) return one(insertPair(page, map, key, values, stylePath(path), written));
  return path.length === 1
    ? [firstPair(page, key, values, stylePath(path), written)]
    : setEdits(page, file, path, values);
}

function setEdits(
  page: PatchedPage,
  file: YamlFile,
  path: YamlPath,
  value: PlainValue,
  written?: string,
): TextEdit[] | undefined {
  const key = path.at(-1);
  const parentPath = path.slice(0, -1);
  const style = stylePath(path);
  if (typeof key === 'number') {
    const list = listAt(page, file, parentPath);
    const item = list?.items[key];
    return list && item && [replaceItem(page, item, value, style, list.flow, written)];
  }
  const map = mapAt(page, file, parentPath);
  if (key === undefined) return undefined;
  const holder = map?.pairs.length === 0 && parentPath.length > 0 ? valueAt(file, parentPath) : undefined;
  if (!map || (map.pairs.length === 0 && !(holder && hasComments(page, holder, map)))) {
    if (parentPath.length > 0) return setEdits(page, file, parentPath, { [key]: value });
    return map && [firstPair(page, key, value, style)];
  }
  const pair = map.pairs.find((each) => each.key === key);
  if (pair)
    return pair.items.length > 0 ? undefined : replaceValue(page, pair, value, style, map.flow, written);
  const edit = insertPair(page, map, key, value, style, written);
  return edit && [edit];
}

function deleteEdits(
  page: PatchedPage,
  file: YamlFile,
  path: YamlPath,
  keepComments = false,
): TextEdit[] | undefined {
  const step = path.at(-1);
  const parentPath = path.slice(0, -1);
  const holder = pairAt(page, file, parentPath);
  if (typeof step === 'number') {
    const list = listAt(page, file, parentPath);
    const item = list?.items[step];
    if (!list || !item) return undefined;
    if (list.items.length > 1) {
      const cut = cutItem(page.text, list, item);
      return one(cut && keepComments ? withItsComments(page.text, list.items, list.flow, item, cut) : cut);
    }
    return emptied(page, holder, item, list, '[]');
  }
  const map = mapAt(page, file, parentPath);
  const pair = map?.pairs.find(({ key }) => key === step);
  if (!map || !pair) return undefined;
  if (map.pairs.length < 2) return emptied(page, holder, pair, map, '{}');
  const cut = cutPair(page.text, map, pair);
  return one(cut && keepComments ? withItsComments(page.text, map.pairs, map.flow, pair, cut) : cut);
}

function emptied(
  page: Page,
  holder: PairPlace | undefined,
  only: PairPlace | ItemPlace,
  { flow, open }: MapPlace | ListPlace,
  brackets: '[]' | '{}',
): TextEdit[] | undefined {
  if (!holder) return undefined;
  if (!flow) return cutLast(page.text, holder.colon, only, brackets);
  const { node, offset, end } = holder;
  if (!node) return undefined;
  const commented = cutOnly(page.text, only, { start: open, end: end - 1 });
  return [commented ?? { range: { start: offset + node.range[0], end }, newText: brackets }];
}

/** Whether comments stand in brackets that hold nothing else. */
function hasComments({ text }: Page, { end }: ValuePlace, { flow, open }: MapPlace | ListPlace): boolean {
  return flow && text.slice(open, end).includes('#');
}

const one = (edit: TextEdit | undefined): TextEdit[] | undefined => edit && [edit];

function mapAt(page: Page, file: YamlFile, path: YamlPath): MapPlace | undefined {
  if (path.length === 0) return rootPlace(file);
  const place = valueAt(file, path);
  return place && mapPlace(place, page.text);
}

/** The list at a path; many operations change the same one. */
function listAt(page: PatchedPage, file: YamlFile, path: YamlPath): ListPlace | undefined {
  const key = JSON.stringify(path);
  if (!page.lists.has(key)) {
    const place = valueAt(file, path);
    page.lists.set(key, place && listPlace(place, page.text));
  }
  return page.lists.get(key);
}

function pairAt(page: Page, file: YamlFile, path: YamlPath): PairPlace | undefined {
  const key = path.at(-1);
  return mapAt(page, file, path.slice(0, -1))?.pairs.find((pair) => pair.key === key);
}

function stylePath(path: YamlPath): string[] {
  return path.map((step) => (typeof step === 'number' ? anyEntry : step));
}
