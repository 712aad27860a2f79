import { isMap, isScalar, isSeq, type Node, type ParsedNode, type YAMLSeq } from 'yaml';
import type { TextRange } from '../../text/range';
import { sectionsOf } from './chunks';
import { mostFaults, mostParts, parseYaml, type ParsedYaml, type YamlFault } from './parse-yaml';
import { aliasBudget, emptyMap, keyText, plainValue, type PlainValue } from './plain-value';

/** A parsed node and where the text that it was parsed from begins in the file: add `offset` to its ranges. */
export interface YamlPiece {
  readonly node: ParsedNode | null;
  readonly aliases: ReadonlyMap<Node, Node>;
  readonly offset: number;
}

/** An entry of a block or flow list, with what is needed to cut it out or to put another beside it. */
export interface ListItem extends YamlPiece {
  /** Where its dash stands in the file; in a flow list where it starts. */
  readonly start: number;
  /** Its own lines, when it was parsed on its own: the same lines always mean the same. */
  readonly lines: string | undefined;
  /** Its plain data. */
  value(): PlainValue;
}

export interface TopEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly value: YamlPiece;
  /** The entries, when this is the file's main list and holds any. */
  readonly items: readonly ListItem[];
}

/** A YAML file whose root is a map, cut into its top-level entries. */
export interface YamlFile {
  readonly text: string;
  readonly entries: readonly TopEntry[];
  /** The root node, when the file had to be parsed as a whole. */
  readonly whole: YamlPiece | undefined;
  readonly faults: readonly YamlFault[];
  /** Parsed chunks by their text, for the next version of the file. */
  readonly parsed: ReadonlyMap<string, ParsedYaml>;
}

/**
 * Parses a file. A plainly laid out one is parsed entry by entry, with what `previous` has of the same lines taken
 * over; every other one, and every one with a fault, as a whole.
 */
export function readYamlFile(text: string, list: string, previous?: YamlFile): YamlFile {
  return readInChunks(text, list, previous) ?? readWhole(text, list);
}

function readInChunks(text: string, list: string, previous: YamlFile | undefined): YamlFile | undefined {
  const sections = sectionsOf(text, list);
  if (!sections) return undefined;
  const parsed = new Map<string, ParsedYaml>();
  let partsLeft = mostParts(text.length);
  const parse = (chunk: string): ParsedYaml | undefined => {
    const again = parsed.get(chunk);
    const known = again ?? previous?.parsed.get(chunk) ?? parseYaml(chunk, partsLeft);
    // What was kept counts like what is new, so that a file is read the same in either case.
    partsLeft -= again ? repeatedParts : known.parts;
    parsed.set(chunk, known);
    return known.clean && partsLeft >= 0 ? known : undefined;
  };
  const givenUp = (at: number): YamlFile | undefined => (partsLeft < 0 ? tooFull(text, at) : undefined);
  const entries: TopEntry[] = [];
  for (const { key, start, head, items } of sections) {
    const keyRange = { start, end: start + key.length };
    const own = parse(text.slice(start, head));
    if (!own) return givenUp(start);
    const map = own.node;
    if (!isMap(map) || map.items.length !== 1) return undefined;
    const value = { node: map.items[0]?.value as ParsedNode | null, aliases: own.aliases, offset: start };
    const listed = key === list && isSeq(value.node) ? listItems(value.node, own.aliases, start) : [];
    if (items && !isEmpty(value.node)) return undefined;
    for (const item of items ?? []) {
      const lines = text.slice(item.start, item.end);
      const chunk = parse(lines);
      if (!chunk) return givenUp(item.start);
      if (!isSeq(chunk.node) || chunk.node.items.length !== 1) return undefined;
      const value = () => (chunk.value() as PlainValue[])[0] ?? null;
      listed.push(
        ...listItems(chunk.node, chunk.aliases, item.start).map((each) => ({ ...each, lines, value })),
      );
    }
    entries.push({ key, keyRange, value, items: listed });
  }
  return { text, entries, whole: undefined, faults: [], parsed };
}

/** A file of which nothing is read, since it would take too long. */
function tooFull(text: string, at: number): YamlFile {
  const fault = { code: 'parts', range: { start: at, end: text.length } };
  const nothing = { node: null, aliases: new Map<Node, Node>(), offset: 0 };
  return { text, entries: [], whole: nothing, faults: [fault], parsed: new Map() };
}

/** An entry that is not parsed again takes time all the same, about as much as so many parts. */
const repeatedParts = 10;

/** Whether a key has no value before its list; anything else there is a fault that only the whole file shows. */
function isEmpty(node: ParsedNode | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/**
 * So many characters are parsed first of a long text: if they hold more faults than are told, nothing is gained by the
 * time that the rest would take.
 */
const beginning = 1 << 16;

function parsedWhole(text: string): ParsedYaml {
  if (text.length <= beginning) return parseYaml(text);
  const first = parseYaml(text.slice(0, text.indexOf('\n', beginning) + 1 || beginning));
  return first.faults.length > mostFaults ? first : parseYaml(text);
}

function readWhole(text: string, list: string): YamlFile {
  const { node, aliases, faults } = parsedWhole(text);
  const entries: TopEntry[] = [];
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = keyText(pair.key);
      const [start, end] = pair.key.range;
      const value = { node: pair.value, aliases, offset: 0 };
      const items = key === list && isSeq(pair.value) ? listItems(pair.value, aliases, 0) : [];
      entries.push({ key, keyRange: { start, end }, value, items });
    }
  }
  return { text, entries, whole: { node, aliases, offset: 0 }, faults, parsed: new Map() };
}

function listItems(seq: YAMLSeq.Parsed, aliases: ReadonlyMap<Node, Node>, offset: number): ListItem[] {
  const source = seq.srcToken;
  return seq.items.map((node, i) => {
    const dash =
      source?.type === 'block-seq'
        ? source.items[i]?.start.find(({ type }) => type === 'seq-item-ind')
        : undefined;
    const start = offset + (dash?.offset ?? node.range[0]);
    const value = () => plainValue(node, aliases, aliasBudget());
    return { node, aliases, offset, start, lines: undefined, value };
  });
}

/** Where a node stands in the file, without what follows it. */
export function rangeOf(piece: YamlPiece, node: ParsedNode | null = piece.node): TextRange {
  const [start, end] = node?.range ?? [0, 0];
  return { start: piece.offset + start, end: piece.offset + end };
}

/**
 * The whole file as plain data. Entries of the main list that were parsed on their own come as the same objects again
 * and again, so that comparing two versions of a file costs little.
 *
 * @throws AliasFault when the aliases cannot be followed
 */
export function fileValue({ whole, entries }: YamlFile): PlainValue {
  if (whole) return plainValue(whole.node, whole.aliases, aliasBudget());
  const map = emptyMap();
  for (const { key, value, items } of entries) {
    map[key] = items.length > 0 ? items.map((item) => item.value()) : entryValue(value);
  }
  return map;
}

function entryValue({ node, aliases }: YamlPiece): PlainValue {
  return plainValue(node, aliases, aliasBudget());
}
