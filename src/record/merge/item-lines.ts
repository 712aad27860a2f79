import { columnOf, lineStart, listPlace, nextLine, startsItsLine, valueAt } from '../yaml/places';
import type { YamlFile } from '../yaml/yaml-file';

/**
 * The lines of a claim as its file writes them, with the comments right above and inside it, not indented.
 *
 * @returns `undefined` for a claim that does not stand on lines of its own
 */
export function claimLines(file: YamlFile, index: number): string[] | undefined {
  const place = valueAt(file, ['claims']);
  const list = place && listPlace(place, file.text);
  const item = list?.items[index];
  const { text } = file;
  if (!list || !item || list.flow || !startsItsLine(text, item.start)) return undefined;
  const indent = columnOf(text, item.start);
  let from = lineStart(text, item.start);
  for (
    let above = lineStart(text, from - 1);
    above < from && isCommentAt(text, above, indent);
    above = lineStart(text, from - 1)
  )
    from = above;
  let to = nextLine(text, item.end);
  while (to < text.length && isCommentAt(text, to)) to = nextLine(text, to);
  return withoutIndent(text.slice(from, to), indent);

  /** A comment line with the given indent, or deeper than the claim. */
  function isCommentAt(all: string, start: number, column?: number): boolean {
    const spaces = /^( *)#/.exec(all.slice(start, start + 200))?.[1]?.length;
    return spaces !== undefined && (column === undefined ? spaces > indent : spaces === column);
  }
}

function withoutIndent(text: string, indent: number): string[] | undefined {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (lines.some((line) => line.trim() !== '' && line.slice(0, indent).trim() !== '')) return undefined;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(indent)));
}
