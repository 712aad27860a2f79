import type { TextRange } from '../../text/range';

/** A top-level entry of a block-style file with the lines that belong to it. */
export interface Section extends TextRange {
  readonly key: string;
  /** The lines of each entry of the list that the section holds; `undefined` when it is not a plain block list. */
  readonly items: readonly TextRange[] | undefined;
  /** Where the section's own lines end and those of its first list entry begin. */
  readonly head: number;
}

const keyLine = /^([A-Za-z_][\w-]*):(?=[ \t\r\n]|$)/;

/**
 * Cuts a file into its top-level entries and the entries of the list `list` by looking at line starts only, so that each
 * can be parsed, and kept, on its own.
 *
 * @returns `undefined` for a text that is not laid out plainly; the whole then has to be parsed at once. A cut
 *   in the wrong place leaves a chunk that does not parse, never one that parses to something else.
 */
export function sectionsOf(text: string, list: string): Section[] | undefined {
  const keys: { key: string; start: number }[] = [];
  const known = new Set<string>();
  for (const start of lineStarts(text, text.startsWith('\ufeff') ? 1 : 0)) {
    const first = text.charCodeAt(start);
    const last = keys.at(-1);
    if (!last && !/^[ \t]*(?:#|[\r\n]|$)/.test(text.slice(start, start + 200)) && isBlank(first))
      return undefined;
    if (Number.isNaN(first) || isBlank(first) || first === hash) continue;
    if (first === minus && last?.key === list && !text.startsWith('---', start)) continue;
    const key = keyLine.exec(text.slice(start, start + 100))?.[1];
    if (key === undefined || known.has(key)) return undefined;
    known.add(key);
    keys.push({ key, start });
  }
  return keys.map(({ key, start }, i) => {
    const end = keys[i + 1]?.start ?? text.length;
    const items = key === list ? listItems(text, { start: start + key.length + 1, end }) : undefined;
    return { key, start, end, items, head: items?.[0]?.start ?? end };
  });
}

const minus = 0x2d;
const hash = 0x23;
const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function listItems(text: string, body: TextRange): TextRange[] | undefined {
  const lineEnd = text.indexOf('\n', body.start);
  if (lineEnd < 0 || !/^[ \t]*(#.*)?\r?$/.test(text.slice(body.start, lineEnd))) return undefined;
  const starts: number[] = [];
  let indent: string | undefined;
  for (const start of lineStarts(text, lineEnd + 1, body.end)) {
    const line = /^( *)(-(?=[ \t\r\n]|$))?([^ \t\r\n#])?/.exec(text.slice(start, start + 200));
    if (indent === undefined) {
      if (!line?.[2]) {
        if (line?.[3]) return undefined;
        continue;
      }
      indent = line[1] ?? '';
    }
    if (line?.[2] && line[1] === indent) starts.push(start);
  }
  return starts.length === 0
    ? undefined
    : starts.map((start, i) => ({ start, end: starts[i + 1] ?? body.end }));
}

function* lineStarts(text: string, from = 0, to = text.length): Generator<number> {
  for (let start = from; start < to;) {
    yield start;
    const end = text.indexOf('\n', start);
    if (end < 0) return;
    start = end + 1;
  }
}
