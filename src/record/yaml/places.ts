import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { keyText } from './plain-value';
import type { ListItem, YamlFile } from './yaml-file';

/** A value in the file and where its text ends, without comments and line ends after it. */
export interface ValuePlace {
  readonly node: ParsedNode | null;
  /** Add to the node's ranges. */
  readonly offset: number;
  readonly end: number;
  /** The entries of the file's main list, which may have been parsed one by one. */
  readonly items: readonly ListItem[];
}

export interface PairPlace extends ValuePlace {
  readonly key: string;
  /** Where the key starts. */
  readonly start: number;
  /** Right behind the colon. */
  readonly colon: number;
}

export interface ItemPlace extends ValuePlace {
  /** Where the dash stands, or in brackets where the entry starts. */
  readonly start: number;
}

export interface MapPlace {
  readonly flow: boolean;
  readonly pairs: readonly PairPlace[];
  /** In brackets, right behind the opening one. */
  readonly open: number;
}

export interface ListPlace {
  readonly flow: boolean;
  readonly items: readonly ItemPlace[];
  readonly open: number;
}

/** The root map of a file. */
export function rootPlace(file: YamlFile): MapPlace | undefined {
  if (file.whole)
    return mapPlace(
      { ...file.whole, end: 0, items: [] },
      file.text,
      file.entries.flatMap(({ items }) => items),
    );
  const pairs = file.entries.map(({ key, keyRange, value, items }): PairPlace => {
    const colon = keyRange.end + 1;
    const last = value.node === null || isScalar(value.node) ? items.at(-1) : undefined;
    const end = last
      ? contentEnd(last.node, last.offset, last.start + 1, file.text)
      : contentEnd(value.node, value.offset, colon, file.text);
    return { key, start: keyRange.start, colon, node: value.node, offset: value.offset, end, items };
  });
  return { flow: false, pairs, open: 0 };
}

/** The entries of a map, or `undefined` when the value is none. */
export function mapPlace(
  { node, offset }: ValuePlace,
  text: string,
  mainItems: readonly ListItem[] = [],
): MapPlace | undefined {
  if (!isMap(node)) return undefined;
  const source = node.srcToken;
  const pairs = node.items.map((pair, i): PairPlace => {
    const [start, keyEnd] = pair.key.range;
    const sep =
      source?.type === 'block-map' || source?.type === 'flow-collection' ? source.items[i]?.sep : undefined;
    const sign = sep?.find(({ type }) => type === 'map-value-ind');
    const colon = offset + (sign ? sign.offset + 1 : keyEnd);
    const items = isSeq(pair.value) && pair.value.items[0] === mainItems[0]?.node ? mainItems : [];
    const end = contentEnd(pair.value, offset, colon, text);
    return { key: keyText(pair.key), start: offset + start, colon, node: pair.value, offset, end, items };
  });
  return { flow: node.flow === true, pairs, open: offset + node.range[0] + 1 };
}

/** The entries of a list, or `undefined` when the value is none. */
export function listPlace({ node, offset, items }: ValuePlace, text: string): ListPlace | undefined {
  if (!isSeq(node)) {
    if (items.length === 0) return undefined;
    const places = items.map((item) => ({
      ...item,
      items: [],
      end: contentEnd(item.node, item.offset, item.start + 1, text),
    }));
    return { flow: false, items: places, open: 0 };
  }
  const source = node.srcToken;
  const places = node.items.map((item, i): ItemPlace => {
    const dash =
      source?.type === 'block-seq'
        ? source.items[i]?.start.find(({ type }) => type === 'seq-item-ind')
        : undefined;
    const start = offset + (dash?.offset ?? item.range[0]);
    return {
      node: item,
      offset,
      start,
      end: contentEnd(item, offset, start + (dash ? 1 : 0), text),
      items: [],
    };
  });
  return { flow: node.flow === true, items: places, open: offset + node.range[0] + 1 };
}

/** Where the text of a node ends; `empty` when it has none. A block scalar ends before its last line end. */
function contentEnd(node: ParsedNode | null, offset: number, empty: number, text: string): number {
  if (node === null) return empty;
  const [start, end] = node.range;
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? contentEnd(last.value, offset, offset + last.key.range[1] + 1, text) : empty;
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? contentEnd(last, offset, offset + last.range[0], text) : empty;
  }
  if (start === end) return empty;
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const stop = offset + end;
    if (text[stop - 1] !== '\n') return stop;
    return text[stop - 2] === '\r' ? stop - 2 : stop - 1;
  }
  return offset + end;
}

/** One entry of a list; of the main list without a look at the others. */
function itemAt(list: ValuePlace, index: number, text: string): ValuePlace | undefined {
  const item = list.items[index];
  if (!item) return listPlace(list, text)?.items[index];
  return { ...item, items: [], end: contentEnd(item.node, item.offset, item.start, text) };
}

/** The value that a path leads to. */
export function valueAt(file: YamlFile, path: readonly (string | number)[]): ValuePlace | undefined {
  let map = rootPlace(file);
  let place: ValuePlace | undefined;
  for (const step of path) {
    if (typeof step === 'string') {
      if (place) map = mapPlace(place, file.text);
      place = map?.pairs.find(({ key }) => key === step);
    } else {
      place = place && itemAt(place, step, file.text);
    }
    if (!place) return undefined;
  }
  return place;
}

/** Where the line starts that holds `at`. */
export function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line after the one that holds `at` starts; the text's length when there is none. */
export function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** How far from its line's start something stands. */
export function columnOf(text: string, at: number): number {
  const start = lineStart(text, at);
  return at - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0);
}

/** Whether only white space stands between a line's start and `at`. */
export function startsItsLine(text: string, at: number): boolean {
  return /^\ufeff?[ \t]*$/.test(text.slice(lineStart(text, at), at));
}

export function eolOf(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}
