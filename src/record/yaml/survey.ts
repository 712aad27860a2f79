import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import { keyText } from './plain-value';

/** What has to be known of a parsed document as a whole. */
export interface Survey {
  /** What each alias stands for: the last node before it with its anchor, itself where there is none. */
  readonly aliases: Map<Node, Node>;
  /** Where keys start that stand in their map already. */
  readonly repeated: number[];
}

/** Walks a document once. The library's own way to visit nodes takes longer than parsing them. */
export function surveyed(root: ParsedNode | null): Survey {
  const survey: Survey = { aliases: new Map(), repeated: [] };
  walk(root, survey, new Map());
  return survey;
}

function walk(node: unknown, survey: Survey, anchored: Map<string, Node>): void {
  if (isAlias(node)) {
    survey.aliases.set(node, anchored.get(node.source) ?? node);
    return;
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
  // Before what it holds: a list may name itself.
  if (node.anchor !== undefined) anchored.set(node.anchor, node);
  if (isMap(node)) {
    noteRepeatedKeys(node.items, survey);
    for (const { key, value } of node.items) {
      walk(key, survey, anchored);
      walk(value, survey, anchored);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) walk(item, survey, anchored);
  }
}

function noteRepeatedKeys(pairs: readonly { readonly key: unknown }[], { repeated }: Survey): void {
  if (pairs.length < 2) return;
  const known = new Set<string>();
  for (const { key } of pairs) {
    const text = keyText(key);
    if (known.has(text) && isNode(key) && key.range) repeated.push(key.range[0]);
    known.add(text);
  }
}
