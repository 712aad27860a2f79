import { isPlainMap, type PlainMap, type PlainValue } from './plain-value';
import { fitsLiteral, printScalar, printText } from './scalars';

/** How a format lays out what is under a key. */
export interface Layout {
  /** Keys in the order in which a map shows them; others follow in their own order. */
  order(path: readonly string[]): readonly string[];
  /** Whether the value stands on one line in brackets. */
  inBrackets(path: readonly string[]): boolean;
  /** Whether a text stands below its key, line by line. */
  asLines(path: readonly string[]): boolean;
}

/** A value in two parts: what follows the key on its line, and the lines below. */
export interface Printed {
  readonly head: string;
  readonly body: readonly string[];
}

/** The step of a path that stands for any entry of a list or of a map with free keys. */
export const anyEntry = '*';

/**
 * Prints the value of a key.
 *
 * @param path keys from the file's root, `*` for entries of a list
 * @param indent of the lines below the key
 */
export function printValue(
  value: PlainValue,
  path: readonly string[],
  indent: number,
  layout: Layout,
): Printed {
  if (typeof value === 'string' && layout.asLines(path) && fitsLiteral(value)) {
    return { head: '|-', body: value.split('\n').map((line) => (line === '' ? '' : pad(indent) + line)) };
  }
  const empty = Array.isArray(value)
    ? value.length === 0
    : isPlainMap(value) && Object.keys(value).length === 0;
  if (typeof value !== 'object' || value === null || empty || layout.inBrackets(path)) {
    return { head: printInline(value, path, layout, false), body: [] };
  }
  if (Array.isArray(value)) {
    return { head: '', body: value.flatMap((item) => printItem(item, [...path, anyEntry], indent, layout)) };
  }
  return { head: '', body: printPairs(value, path, indent, layout) };
}

/** The lines of one `key: value`. */
export function printPair(
  key: string,
  value: PlainValue,
  path: readonly string[],
  indent: number,
  layout: Layout,
): string[] {
  const { head, body } = printValue(value, path, indent + 2, layout);
  return [`${pad(indent)}${printText(key, true)}:${head === '' ? '' : ` ${head}`}`, ...body];
}

/** The lines of one entry of a list. */
export function printItem(
  value: PlainValue,
  path: readonly string[],
  indent: number,
  layout: Layout,
): string[] {
  const { head, body } = printValue(value, path, indent + 2, layout);
  if (head !== '') return [`${pad(indent)}- ${head}`, ...body];
  const [first = '', ...rest] = body;
  return [`${pad(indent)}- ${first.trimStart()}`, ...rest];
}

/** Any value on one line; `inFlow` when brackets stand around it. */
export function printInline(
  value: PlainValue,
  path: readonly string[],
  layout: Layout,
  inFlow: boolean,
): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => printInline(item, [...path, anyEntry], layout, true)).join(', ')}]`;
  }
  if (!isPlainMap(value)) return printScalar(value, inFlow);
  const pairs = orderedKeys(value, layout.order(path)).map(
    (key) => `${printText(key, true)}: ${printInline(value[key] ?? null, [...path, key], layout, true)}`,
  );
  return `{${pairs.join(', ')}}`;
}

function printPairs(map: PlainMap, path: readonly string[], indent: number, layout: Layout): string[] {
  return orderedKeys(map, layout.order(path)).flatMap((key) =>
    printPair(key, map[key] ?? null, [...path, key], indent, layout),
  );
}

function orderedKeys(map: PlainMap, order: readonly string[]): string[] {
  const keys = Object.keys(map);
  return [...order.filter((key) => key in map), ...keys.filter((key) => !order.includes(key))];
}

export function pad(indent: number): string {
  return ' '.repeat(indent);
}
