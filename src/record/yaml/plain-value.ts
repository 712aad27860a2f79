import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** A YAML value as plain data; maps have no prototype, so that no key can mean anything special. */
export type PlainValue = string | number | bigint | boolean | null | PlainValue[] | PlainMap;
export interface PlainMap {
  [key: string]: PlainValue;
}

/** Nodes that aliases may add to a file before it counts as hostile. */
const mostAliasedNodes = 10_000;

/** Counts what the aliases of one file add. */
export interface AliasBudget {
  left: number;
}

export function aliasBudget(): AliasBudget {
  return { left: mostAliasedNodes };
}

/** Thrown inside this module's callers only: an alias without its anchor, or aliases that add too much. */
export class AliasFault extends Error {
  constructor(
    readonly code: 'aliasUnknown' | 'aliasExpansion',
    readonly node: Node,
  ) {
    super(code);
  }
}

/** Aliases may lead through one another this deep. */
const deepestAlias = 64;

/**
 * The plain data of a node, aliases followed.
 *
 * @param aliases what each alias stands for; itself when its anchor is missing
 * @throws AliasFault when an alias has no anchor or the aliases of the file add too much
 */
export function plainValue(
  node: unknown,
  aliases: ReadonlyMap<Node, Node>,
  budget: AliasBudget,
  depth = 0,
): PlainValue {
  if (depth > 0 && (--budget.left < 0 || depth > deepestAlias))
    throw new AliasFault('aliasExpansion', node as Node);
  if (isAlias(node)) {
    const target = aliases.get(node);
    if (!target || target === node) throw new AliasFault('aliasUnknown', node);
    return plainValue(target, aliases, budget, depth + 1);
  }
  if (isMap(node)) {
    const map = emptyMap();
    for (const { key, value } of node.items) map[keyText(key)] = plainValue(value, aliases, budget, depth);
    return map;
  }
  if (isSeq(node)) return node.items.map((item) => plainValue(item, aliases, budget, depth));
  if (isScalar(node)) return numberOf(node.value as PlainValue);
  return null;
}

/** Whole numbers come with all their digits, and stay so where a number would lose some: two long ones must not be taken for one. */
function numberOf(value: PlainValue): PlainValue {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

export function emptyMap(): PlainMap {
  return Object.create(null) as PlainMap;
}

/** A copy of a map with some keys put in or replaced. */
export function withEntries(
  map: PlainMap | undefined,
  entries: Readonly<Record<string, PlainValue>>,
): PlainMap {
  return Object.assign(emptyMap(), map, entries);
}

/** The text of a map's key. A key that is a list or a map, which no record has, goes by what it holds. */
export function keyText(key: unknown): string {
  if (isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  return isNode(key) ? `? ${structureText(key)}` : String(key);
}

function structureText(node: unknown): string {
  if (isAlias(node)) return `*${node.source}`;
  if (isSeq(node)) return `[${node.items.map(structureText).join(', ')}]`;
  if (!isMap(node)) return JSON.stringify(keyText(node));
  return `{${node.items.map(({ key, value }) => `${structureText(key)}: ${structureText(value)}`).join(', ')}}`;
}

export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two plain values say the same; the order of keys does not count. */
export function sameValue(a: PlainValue | undefined, b: PlainValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  if (!isPlainMap(a) || !isPlainMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameValue(a[key], b[key]));
}
