import {
  Composer,
  isNode,
  Lexer,
  Parser,
  visit,
  type CST,
  type Document,
  type Node,
  type ParsedNode,
} from 'yaml';
import type { TextRange } from '../../text/range';
import { aliasBudget, keyText, plainValue, type PlainValue } from './plain-value';

/** What stands in the way of reading a YAML text: a code of the YAML library or one of our limits. */
export interface YamlFault {
  readonly code: string;
  readonly range: TextRange;
}

export interface ParsedYaml {
  readonly node: ParsedNode | null;
  /** The node that each alias stands for; itself when its anchor is missing. */
  readonly aliases: ReadonlyMap<Node, Node>;
  readonly faults: readonly YamlFault[];
  /** Without faults, warnings and aliases: means the same wherever it stands. */
  readonly clean: boolean;
  /** The plain data, made once; only of a clean text. */
  value(): PlainValue;
}

/** Lists and maps may stand in one another this deep. */
export const deepestNesting = 64;

/**
 * Parses a text of one YAML 1.2 document as far as it goes; every fault is reported, none is thrown.
 *
 * The nesting is watched while the tokens are read, so that no text can exhaust the stack.
 */
export function parseYaml(text: string): ParsedYaml {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    at += lexeme.length;
    if (parser.stack.length > deepestNesting)
      return nothing({ code: 'nesting', range: { start: Math.min(at, text.length), end: text.length } });
  }
  for (const token of parser.end()) tokens.push(token);
  // The library compares every key of a map with all others: with thousands of keys that takes minutes.
  const composer = new Composer({
    keepSourceTokens: true,
    merge: false,
    uniqueKeys: false,
    intAsBigInt: true,
    logLevel: 'silent',
  });
  const [document, second] = untraced(() => [...composer.compose(tokens, true, text.length)]);
  if (!document) return nothing({ code: 'empty', range: { start: 0, end: 0 } });
  const inText = (start: number, end: number): TextRange => {
    const from = Math.min(start, text.length);
    return { start: from, end: Math.min(Math.max(from, end), text.length) };
  };
  const found: { code: string; pos: [number, number] }[] = document.errors.slice(0, mostFaults + 1);
  for (const at of repeatedKeys(document).slice(0, mostFaults + 1 - found.length))
    found.push({ code: 'DUPLICATE_KEY', pos: [at, at + 1] });
  const faults = found.map(({ code, pos }, index): YamlFault => ({
    code: index < mostFaults ? code : 'tooMany',
    range: inText(...pos),
  }));
  if (second) faults.push({ code: 'MULTIPLE_DOCS', range: inText(second.range[0], second.range[1]) });
  const aliases = aliasTargets(document);
  const clean = faults.length === 0 && document.warnings.length === 0 && aliases.size === 0;
  const node = document.contents;
  return { node, aliases, faults, clean, value: once(() => plainValue(node, aliases, aliasBudget())) };
}

/** So many faults are told; a text with more is no record that somebody wrote. */
const mostFaults = 500;

/** The library makes an error for every fault; with where it was made, which nobody reads, that is most of the work. */
function untraced<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** What each alias of a document stands for: the last node before it with its anchor. */
function aliasTargets(document: Document.Parsed): Map<Node, Node> {
  const targets = new Map<Node, Node>();
  const anchored = new Map<string, Node>();
  visit(document, {
    Alias(_, alias) {
      const target = anchored.get(alias.source);
      targets.set(alias, target ?? alias);
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return targets;
}

/** Where keys start that stand in their map already. */
function repeatedKeys(document: Document.Parsed): number[] {
  const repeated: number[] = [];
  visit(document, {
    Map(_, map) {
      const known = new Set<string>();
      for (const { key } of map.items) {
        const text = keyText(key);
        if (known.has(text) && isNode(key) && key.range) repeated.push(key.range[0]);
        known.add(text);
      }
    },
  });
  return repeated;
}

function nothing(fault: YamlFault): ParsedYaml {
  return { node: null, aliases: new Map(), faults: [fault], clean: false, value: () => null };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
