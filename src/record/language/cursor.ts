import type { TextRange } from '../../text/range';
import { lineStart } from '../yaml/places';

/** Where somebody is writing in a record. */
export interface Cursor {
  /** The keys that lead here, 0 for an entry of a list. */
  readonly path: readonly (string | number)[];
  /** A key of the map at `path`, or a value of it. */
  readonly part: 'key' | 'value';
  /** The word that is being written. */
  readonly range: TextRange;
}

const entryLine = /^(\s*)((?:-\s+)*)(?:(["']?)([\w-]+)\3\s*:(?:\s+(.*))?)?$/;

/**
 * Tells from the lines up to an offset where in the record it is: by their indentation only, since what is being written is
 * seldom valid.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start = lineStart(text, offset);
  const line = text.slice(start, offset);
  if (/(^|\s)#/.test(line)) return undefined;
  const word = /[\p{L}\p{N}_-]*$/u.exec(line)?.[0] ?? '';
  const range = { start: offset - word.length, end: offset };
  const before = line.slice(0, line.length - word.length);
  const brackets = bracketPath(before);
  if (brackets)
    return {
      path: [...pathAbove(text, start, brackets.outer), ...brackets.inner],
      part: brackets.part,
      range,
    };
  const entry = entryLine.exec(
    before.trimEnd() === before ? before : `${before.trimEnd()} `.replace(/: $/, ': '),
  );
  if (!entry) return undefined;
  const path = pathAbove(text, start, before);
  const key = entry[4];
  return key === undefined ? { path, part: 'key', range } : { path: [...path, key], part: 'value', range };
}

interface BracketPath {
  readonly outer: string;
  readonly inner: readonly (string | number)[];
  readonly part: 'key' | 'value';
}

/** Inside brackets on the line: which key's, and whether a key or a value comes next. */
function bracketPath(before: string): BracketPath | undefined {
  const opened = /^([^[\]{}"']*?)([\w-]*)(:\s*|-\s+)([[{])([^[\]{}]*)$/.exec(before);
  if (!opened) return undefined;
  const [, lead = '', key = '', sign = '', bracket, inside = ''] = opened;
  const outer = sign.startsWith(':') ? `${lead}${key}:` : `${lead}- `;
  const inner: (string | number)[] = sign.startsWith(':') ? [key] : [];
  if (bracket === '[') return { outer, inner: [...inner, 0], part: 'value' };
  const last = inside.split(',').at(-1) ?? '';
  const own = /^\s*([\w-]+)\s*:\s/.exec(last)?.[1];
  return own === undefined ? { outer, inner, part: 'key' } : { outer, inner: [...inner, own], part: 'value' };
}

/** The keys under which a line stands. */
function pathAbove(text: string, start: number, line: string): (string | number)[] {
  const path: (string | number)[] = [];
  let indent = push(path, line, Infinity, false);
  for (let end = start - 1; end > 0 && indent > 0;) {
    const from = lineStart(text, end);
    const above = text.slice(from, end).replace(/\r$/, '');
    end = from - 1;
    if (above.trim() !== '' && !above.trimStart().startsWith('#')) indent = push(path, above, indent, true);
  }
  return path;
}

/** Puts what a line adds before the path: its key and the list entries that it opens. */
function push(path: (string | number)[], line: string, below: number, withKey: boolean): number {
  const [, spaces = '', dashes = '', , key] = entryLine.exec(line) ?? [];
  const dash = spaces.length;
  const column = dash + dashes.length;
  let indent = below;
  if (withKey && key !== undefined && column < below) {
    path.unshift(key);
    indent = column;
  } else if (!withKey) {
    indent = dashes === '' && line.trim() === '' ? line.length : column;
  }
  if (dashes !== '' && dash < indent && column <= indent) {
    path.unshift(0);
    indent = dash;
  }
  return indent;
}
