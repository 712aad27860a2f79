import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { TextEdit } from '../text-edit';
import {
  columnOf,
  eolOf,
  lineStart,
  startsItsLine,
  nextLine,
  type ItemPlace,
  type ListPlace,
  type MapPlace,
  type PairPlace,
  type ValuePlace,
} from './places';
import { printInline, printItem, printPair, printValue, pad, type Layout } from './print';
import type { NewItem } from './ops';
import type { PlainValue } from './plain-value';
import { printText } from './scalars';

/** What the edits of one file have in common. */
export interface Page {
  readonly text: string;
  readonly layout: Layout;
}

/** Gives a key another value; what follows it on its line stays. */
export function replaceValue(
  page: Page,
  pair: PairPlace,
  value: PlainValue,
  path: readonly string[],
  flow: boolean,
  written?: string,
): TextEdit[] {
  const inline = () => inlineEdit(pair, pair.colon, written ?? printInline(value, path, page.layout, flow));
  if (flow || (written !== undefined && isInline(pair))) return [inline()];
  const { text } = page;
  const { node, offset, colon, end } = pair;
  const printed = printValue(value, path, columnOf(text, pair.start) + 2, page.layout);
  if (printed.body.length === 0 && isInline(pair)) return [inline()];
  const hasBody = end > colon && !isInline(pair);
  let head = { start: colon, end: colon };
  if (isInline(pair) && node && node.range[1] > node.range[0]) head = { start: offset + node.range[0], end };
  else if (isScalar(node)) head = headerRange(text, offset + node.range[0]);
  const spaced = head.start === colon && printed.head !== '' ? ` ${printed.head}` : printed.head;
  const start = printed.head === '' && head.end > colon ? colon : head.start;
  const bodyStart = nextLine(text, head.end);
  const body = { start: bodyStart, end: hasBody ? Math.max(bodyStart, nextLine(text, end)) : bodyStart };
  return [{ range: { start, end: head.end }, newText: spaced }, linesEdit(text, body, printed.body)];
}

/**
 * Puts a new key into a map: in brackets or on lines of its own, where the layout has it among the keys that are there.
 *
 * @param written the value as another file writes it on one line, or key and value in lines that mean `value`
 */
export function insertPair(
  page: Page,
  map: MapPlace,
  key: string,
  value: PlainValue,
  path: readonly string[],
  written?: string | readonly string[],
): TextEdit | undefined {
  const order = page.layout.order(path.slice(0, -1));
  const rank = order.indexOf(key);
  const known = map.pairs.filter((pair) => order.slice(0, Math.max(rank, 0)).includes(pair.key));
  const previous = known.at(-1) ?? map.pairs.at(-1);
  if (map.flow) {
    const words = typeof written === 'string' ? written : printInline(value, path, page.layout, true);
    const pair = `${printText(key, true)}: ${words}`;
    const at = previous?.end ?? map.open;
    return { range: { start: at, end: at }, newText: previous ? `, ${pair}` : pair };
  }
  const [first] = map.pairs;
  if (!first || !previous) return undefined;
  const { text } = page;
  const column = columnOf(text, first.start);
  const isFirst =
    known.length === 0 && order.indexOf(first.key) > rank && rank >= 0 && startsItsLine(text, first.start);
  const at = isFirst ? first.start - column : afterEntry(text, previous, column);
  return linesEdit(text, { start: at, end: at }, pairLines(page, key, value, path, column, written));
}

/** Puts a first key into a file that has none yet. */
export function firstPair(
  page: Page,
  key: string,
  value: PlainValue,
  path: readonly string[],
  written?: readonly string[],
): TextEdit {
  const end = { start: page.text.length, end: page.text.length };
  return linesEdit(page.text, end, pairLines(page, key, value, path, 0, written));
}

function pairLines(
  { layout }: Page,
  key: string,
  value: PlainValue,
  path: readonly string[],
  column: number,
  written: string | readonly string[] | undefined,
): string[] {
  if (typeof written === 'string') return [`${pad(column)}${printText(key, true)}: ${written}`];
  return written ? indented(written, column) : printPair(key, value, path, column, layout);
}

export function indented(lines: readonly string[], indent: number): string[] {
  return lines.map((line) => (line === '' ? '' : pad(indent) + line));
}

/** Puts entries into a list that already has some. */
export function insertItems(
  page: Page,
  list: ListPlace,
  index: number,
  items: readonly NewItem[],
  path: readonly string[],
): TextEdit | undefined {
  const { text, layout } = page;
  const [first] = list.items;
  if (!first) return undefined;
  const previous = list.items[Math.min(index, list.items.length) - 1];
  if (list.flow) {
    const words = items
      .map(({ value, written }) => written ?? printInline(value, path, layout, true))
      .join(', ');
    const at = previous?.end ?? first.start;
    return { range: { start: at, end: at }, newText: previous ? `, ${words}` : `${words}, ` };
  }
  const indent = columnOf(text, first.start);
  const at = previous ? afterEntry(text, previous, indent) : aboveFirst(text, first);
  const printed = items.flatMap(
    ({ value, lines, written }) =>
      (lines && indented(lines, indent)) ??
      (written === undefined ? printItem(value, path, indent, layout) : [`${pad(indent)}- ${written}`]),
  );
  return linesEdit(text, { start: at, end: at }, printed);
}

/** Replaces an entry of a list. */
export function replaceItem(
  page: Page,
  item: ItemPlace,
  value: PlainValue,
  path: readonly string[],
  flow: boolean,
  written?: string,
): TextEdit {
  const { text, layout } = page;
  if (flow || isInline(item)) {
    const words = written ?? printInline(value, path, layout, flow);
    return { range: { start: item.offset + (item.node?.range[0] ?? 0), end: item.end }, newText: words };
  }
  const lines = printItem(value, path, columnOf(text, item.start), layout);
  return linesEdit(text, { start: lineStart(text, item.start), end: nextLine(text, item.end) }, lines);
}

/** Replaces whole lines; a file without a line end at its end keeps having none. */
export function linesEdit(
  text: string,
  range: { start: number; end: number },
  lines: readonly string[],
): TextEdit {
  const eol = eolOf(text);
  const words = lines.join(eol);
  const last = range.end === text.length && range.end > range.start && text[range.end - 1] !== '\n';
  if (lines.length === 0) {
    const lineEnd = range.start === 0 || !last ? 0 : text[range.start - 2] === '\r' ? 2 : 1;
    return { range: { start: range.start - lineEnd, end: range.end }, newText: '' };
  }
  const open = range.start > 0 && text[range.start - 1] !== '\n' && range.start === text.length;
  if (open) return { range, newText: eol + words };
  return { range, newText: last ? words : words + eol };
}

/** Where lines go that follow an entry: behind it and the comments that are indented deeper than it. */
function afterEntry(text: string, { end }: ItemPlace | PairPlace, indent: number): number {
  let at = nextLine(text, end);
  while (at < text.length) {
    const comment = /^ *(?=#)/.exec(text.slice(at, at + 200));
    if (!comment || comment[0].length <= indent) break;
    at = nextLine(text, at);
  }
  return at;
}

/** The comments right above the first entry belong to it. */
function aboveFirst(text: string, { start }: ItemPlace): number {
  let at = lineStart(text, start);
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^ *#/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

function inlineEdit({ node, offset, end }: ValuePlace, colon: number, words: string): TextEdit {
  if (!node || node.range[0] === node.range[1])
    return { range: { start: colon, end: colon }, newText: ` ${words}` };
  return { range: { start: offset + node.range[0], end }, newText: words };
}

/** Whether a value stands on its key's line: a plain or quoted scalar, an alias, brackets, or nothing. */
function isInline({ node, items }: ValuePlace): boolean {
  if (items.length > 0) return false;
  if (isMap(node) || isSeq(node)) return node.flow === true;
  if (isScalar(node)) return node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED';
  return node === null || isAlias(node);
}

/** The sign and the numbers that open a block scalar. */
function headerRange(text: string, start: number): { start: number; end: number } {
  const length = /^[|>][-+\d]*/.exec(text.slice(start, start + 10))?.[0].length ?? 0;
  return { start, end: start + length };
}
