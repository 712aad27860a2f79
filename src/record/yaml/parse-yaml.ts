import { Composer, Lexer, Parser, type CST, type Node, type ParsedNode } from 'yaml';
import type { TextRange } from '../../text/range';
import { aliasBudget, plainValue, type PlainValue } from './plain-value';
import { surveyed } from './survey';

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
  /** How many words, signs and blanks the library was given. */
  readonly parts: number;
  /** The plain data, made once; only of a clean text. */
  value(): PlainValue;
}

/** Lists and maps may stand in one another this deep. */
export const deepestNesting = 64;

/**
 * So many words, signs and blanks a text of some length may have before it counts as hostile. Records have one for three
 * characters, and the library takes as long for each as for a whole line of words.
 */
export function mostParts(length: number): number {
  return 100_000 + Math.floor(0.4 * length);
}

/** So many faults are told; a text with more is no record that somebody wrote. */
export const mostFaults = 500;

/** The code of the fault that says that there are more. */
export const moreFaults = 'more';

/**
 * Parses a text of one YAML 1.2 document as far as it goes; the first faults are reported, none is thrown.
 *
 * The nesting is watched while the tokens are read, so that no text can exhaust the stack, and their number, so that none
 * takes for ever.
 *
 * @param most so many parts are read
 */
export function parseYaml(text: string, most = mostParts(text.length)): ParsedYaml {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let parts = 0;
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    at += lexeme.length;
    parts++;
    if (parser.stack.length <= deepestNesting && parts <= most) continue;
    const code = parts > most ? 'parts' : 'nesting';
    return nothing({ code, range: { start: Math.min(at, text.length), end: text.length } }, parts);
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
  if (!document) return nothing({ code: 'empty', range: { start: 0, end: 0 } }, parts);
  const inText = (start: number, end: number): TextRange => {
    const from = Math.min(start, text.length);
    return { start: from, end: Math.min(Math.max(from, end), text.length) };
  };
  const found: { code: string; pos: [number, number] }[] = document.errors.slice(0, mostFaults + 1);
  const { aliases, repeated } = surveyed(document.contents);
  for (const at of repeated.slice(0, mostFaults + 1 - found.length))
    found.push({ code: 'DUPLICATE_KEY', pos: [at, at + 1] });
  const faults = found.map(({ code, pos }, index): YamlFault => ({
    code: index < mostFaults ? code : moreFaults,
    range: inText(...pos),
  }));
  if (second) faults.push({ code: 'MULTIPLE_DOCS', range: inText(second.range[0], second.range[1]) });
  const clean = faults.length === 0 && document.warnings.length === 0 && aliases.size === 0;
  const node = document.contents;
  return { node, aliases, faults, clean, parts, value: once(() => plainValue(node, aliases, aliasBudget())) };
}

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

function nothing(fault: YamlFault, parts: number): ParsedYaml {
  return { node: null, aliases: new Map(), faults: [fault], clean: false, parts, value: () => null };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
