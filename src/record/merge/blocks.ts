import {
  columnOf,
  lineStart,
  listPlace,
  mapPlace,
  nextLine,
  rootPlace,
  type ItemPlace,
  type PairPlace,
  type ValuePlace,
} from '../yaml/places';
import { isPlainMap, type PlainValue } from '../yaml/plain-value';
import { fileValue, type YamlFile } from '../yaml/yaml-file';
import { linesOf, type Line } from './lines';

/** An entry of a file that stands on lines of its own, with all the lines that belong to it. */
export interface Block {
  readonly value: PlainValue;
  /** The comments and empty lines above it. */
  readonly lead: readonly Line[];
  /** Its lines, down to the comments below it that are indented deeper. */
  readonly own: readonly Line[];
  /** What it consists of; `undefined` when that does not stand on lines of its own. */
  parts(): Parts | undefined;
}

/** The lines of an entry, each in one of its parts, its head or its tail. */
export interface Parts {
  readonly isList: boolean;
  /** How many columns the parts start to the right of the entry. */
  readonly step: number;
  /** Whether the first part stands behind the entry's dash. */
  readonly dashed: boolean;
  readonly head: readonly Line[];
  /** By key or number. */
  readonly blocks: ReadonlyMap<string, Block>;
  readonly tail: readonly Line[];
}

/** A whole file as a block. Its text must end with a line feed. */
export function fileBlock(file: YamlFile): Block {
  const stretch = { start: 0, end: file.text.length, column: 0 };
  return blockAt(file, undefined, fileValue(file), [], stretch);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

function blockAt(
  file: YamlFile,
  place: ValuePlace | undefined,
  value: PlainValue,
  lead: readonly Line[],
  stretch: Stretch,
): Block {
  const { start, end, column } = stretch;
  let parts: { known: Parts | undefined } | undefined;
  return {
    value,
    lead,
    own: linesOf(file.text, start, end, column),
    parts: () => (parts ??= { known: partsOf(file, place, value, stretch) }).known,
  };
}

function partsOf(
  file: YamlFile,
  place: ValuePlace | undefined,
  value: PlainValue,
  { start, end, column }: Stretch,
): Parts | undefined {
  const { text } = file;
  const map = place ? mapPlace(place, text) : rootPlace(file);
  const list = place && !map ? listPlace(place, text) : undefined;
  const entries: readonly (PairPlace | ItemPlace)[] = map?.pairs ?? list?.items ?? [];
  if (entries.length === 0 || (map ?? list)?.flow !== false) return undefined;
  const blocks = new Map<string, Block>();
  let head: readonly Line[] = [];
  let dashed = false;
  let inner: number | undefined;
  let at = start;
  for (const [index, entry] of entries.entries()) {
    const line = lineStart(text, entry.start);
    const before = text.slice(Math.max(line, start), entry.start);
    dashed ||= index === 0 && line <= start && /^ *- +$/.test(before);
    const behindDash = dashed && index === 0;
    if (!behindDash && !/^ *(?:\? +)?$/.test(before)) return undefined;
    const first = behindDash ? entry.start : line + before.search(/\?|$/);
    inner ??= columnOf(text, first);
    if (columnOf(text, first) !== inner) return undefined;
    const from = behindDash ? first : line;
    const leadFrom = behindDash ? from : index === 0 ? aboveFirst(text, from, start) : at;
    if (index === 0) head = behindDash ? [] : linesOf(text, start, leadFrom, column);
    const lead = text.slice(leadFrom, from);
    if (!isAside(lead)) return undefined;
    const to = belowEntry(text, Math.max(nextLine(text, entry.end), from), inner, end);
    const key = 'key' in entry ? entry.key : String(index);
    const own = isPlainMap(value) ? value[key] : Array.isArray(value) ? value[index] : undefined;
    if (own === undefined || blocks.has(key)) return undefined;
    const stretch = { start: from, end: to, column: inner };
    blocks.set(key, blockAt(file, entry, own, linesOf(text, leadFrom, from, inner), stretch));
    at = to;
  }
  if (!isAside(text.slice(at, end))) return undefined;
  const step = (inner ?? column) - column;
  return { isList: list !== undefined, step, dashed, head, blocks, tail: linesOf(text, at, end, column) };
}

/** Whether lines are comments or empty. */
function isAside(lines: string): boolean {
  return lines.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

/** Where the comments and empty lines right above an entry's first part begin. */
function aboveFirst(text: string, first: number, start: number): number {
  let at = first;
  while (at > start) {
    const above = lineStart(text, at - 1);
    if (above < start || !isAside(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

/** Where the comments end that follow an entry and are indented deeper than it. */
function belowEntry(text: string, from: number, column: number, end: number): number {
  let at = from;
  while (at < end) {
    const comment = /^ *(?=#)/.exec(text.slice(at, at + 200));
    if (!comment || comment[0].length <= column) break;
    at = nextLine(text, at);
  }
  return Math.min(at, end);
}
