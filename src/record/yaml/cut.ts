import type { TextEdit } from '../text-edit';
import { commentsIn } from './comments';
import {
  columnOf,
  eolOf,
  nextLine,
  lineStart,
  startsItsLine,
  type ItemPlace,
  type ListPlace,
  type MapPlace,
  type PairPlace,
  type ValuePlace,
} from './places';

/** Takes a key and its value out of a map that has others. */
export function cutPair(text: string, map: MapPlace, pair: PairPlace): TextEdit | undefined {
  const index = map.pairs.indexOf(pair);
  const next = map.pairs[index + 1];
  if (map.pairs.length < 2) return undefined;
  if (map.flow) return cutBetween(map.pairs[index - 1], pair, next);
  if (startsItsLine(text, pair.start)) return cutLines(text, pair);
  return next && { range: { start: pair.start, end: next.start }, newText: '' };
}

/** Takes an entry out of a list that has others. */
export function cutItem(text: string, list: ListPlace, item: ItemPlace): TextEdit | undefined {
  const index = list.items.indexOf(item);
  if (list.items.length < 2) return undefined;
  if (list.flow) return cutBetween(list.items[index - 1], item, list.items[index + 1]);
  return startsItsLine(text, item.start) ? cutLines(text, item) : undefined;
}

/** A cut that leaves the comments of what it takes out, each on a line of its own. */
export function withItsComments(
  text: string,
  entries: readonly (ItemPlace | PairPlace)[],
  flow: boolean,
  entry: ItemPlace | PairPlace,
  cut: TextEdit,
): TextEdit {
  const comments = commentsIn(text.slice(cut.range.start, cut.range.end));
  if (comments.length === 0) return cut;
  const eol = eolOf(text);
  const margin = ' '.repeat(columnOf(text, entry.start));
  if (!flow && startsItsLine(text, entry.start))
    return { ...cut, newText: comments.map((comment) => `${margin}${comment}${eol}`).join('') };
  const isLast = flow && entries.at(-1) === entry;
  const lines = comments.map((comment) => `${comment}${eol}${margin}`).join('');
  return { ...cut, newText: isLast ? ` ${lines}` : lines };
}

/** Empties a block map or list under a key: its only entry goes, `[]` or `{}` comes behind the colon, comments stay. */
export function cutLast(
  text: string,
  colon: number,
  only: ItemPlace | PairPlace,
  brackets: '[]' | '{}',
): TextEdit[] {
  return [{ range: { start: colon, end: colon }, newText: ` ${brackets}` }, cutLines(text, only)];
}

/** The lines of an entry; in a file without a line end at its end, the line end before them. */
function cutLines(text: string, { start, end }: ItemPlace | PairPlace): TextEdit {
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  if (text[to - 1] === '\n' || from === 0) return { range: { start: from, end: to }, newText: '' };
  const before = text[from - 2] === '\r' ? from - 2 : from - 1;
  return { range: { start: before, end: to }, newText: '' };
}

function cutBetween(
  previous: ValuePlace | undefined,
  { start, end }: ItemPlace | PairPlace,
  next: ItemPlace | PairPlace | undefined,
): TextEdit {
  if (next) return { range: { start, end: next.start }, newText: '' };
  return { range: { start: previous?.end ?? start, end }, newText: '' };
}
