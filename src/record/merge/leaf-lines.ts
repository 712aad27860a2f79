import { recordLayout } from '../record-layout';
import type { YamlPath } from '../yaml/ops';
import { patchYaml } from '../yaml/patch';
import { sameValue, type PlainValue } from '../yaml/plain-value';
import { anyEntry, printItem, printPair, type Layout } from '../yaml/print';
import { printText } from '../yaml/scalars';
import { spelledAs, valueIn } from '../yaml/spelling';
import { fileValue, readYamlFile, type YamlFile } from '../yaml/yaml-file';
import type { Block } from './blocks';
import { differenceOps } from './difference-ops';
import { linesOf, printLines, type Line } from './lines';

/**
 * The lines of an entry that gets a value that no version of it has: those of the first version with the value put in, as
 * the others spell it where they have it.
 *
 * @param style the entry's keys from the file's root, `*` for entries of lists
 * @param mark what ends a line before its line feed
 */
export function leafLines(
  style: readonly string[],
  value: PlainValue,
  versions: readonly Block[],
  mark: string,
): Line[] {
  for (const version of versions) {
    const lines = patched(style, value, version, versions, mark);
    if (lines) return lines;
  }
  const key = style.at(-1) ?? '';
  const printed =
    key === anyEntry
      ? printItem(value, style, 0, recordLayout)
      : printPair(key, value, style, 0, recordLayout);
  return linesOf(printed.map((line) => `${line}${mark}\n`).join(''), 0, Infinity, 0);
}

function patched(
  style: readonly string[],
  value: PlainValue,
  from: Block,
  versions: readonly Block[],
  mark: string,
): Line[] | undefined {
  const entry = new LoneEntry(style, mark);
  const file = entry.file(from);
  if (!file) return undefined;
  const ops = differenceOps(entry.path, style, from.value, value);
  const spellings = versions.flatMap((version) => entry.file(version) ?? []);
  const spelt = ops.map((op) => spelledAs(op, spellings));
  const after =
    patchYaml(file, spelt, entry.layout, '')?.file ?? patchYaml(file, ops, entry.layout, '')?.file;
  return after && entry.lines(after);
}

/** An entry as a file of its own: a key, or the only entry of a list. */
class LoneEntry {
  readonly path: YamlPath;
  readonly layout: Layout;
  readonly #list: string | undefined;

  constructor(
    style: readonly string[],
    private readonly mark: string,
  ) {
    const isItem = style.at(-1) === anyEntry;
    const key = style.at(isItem ? -2 : -1) ?? '';
    this.#list = isItem ? key : undefined;
    this.path = isItem ? [key, 0] : [key];
    const above = style.slice(0, isItem ? -2 : -1);
    this.layout = {
      order: (path) => recordLayout.order([...above, ...path]),
      inBrackets: (path) => recordLayout.inBrackets([...above, ...path]),
      asLines: (path) => recordLayout.asLines([...above, ...path]),
    };
  }

  /** @returns `undefined` when the entry's lines do not stand for themselves */
  file({ own, value }: Block): YamlFile | undefined {
    const lines = printLines(own);
    const text = this.#list === undefined ? lines : `${printText(this.#list, true)}:${this.mark}\n${lines}`;
    const file = readYamlFile(text, '');
    // An alias means nothing without its anchor.
    if (file.faults.length > 0 || file.whole?.aliases.size) return undefined;
    return sameValue(valueIn(fileValue(file), this.path), value) ? file : undefined;
  }

  lines({ text }: YamlFile): Line[] {
    return linesOf(text, this.#list === undefined ? 0 : text.indexOf('\n') + 1, text.length, 0);
  }
}
