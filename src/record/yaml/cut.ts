import type { TextRange } from '../../text/range';
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
  if (map.flow) return cutBetween(text, map.pairs[index - 1], pair, next);
  if (startsItsLine(text, pair.start)) return cutLines(text, pair);
  return next && { range: { start: pair.start, end: next.start }, newText: '' };
}

/** Takes an entry out of a list that has others. */
export function cutItem(text: string, list: ListPlace, item: ItemPlace): TextEdit | undefined {
  const index = list.items.indexOf(item);
  if (list.items.length < 2) return undefined;
  if (list.flow) return cutBetween(text, list.items[index - 1], item, list.items[index + 1]);
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
  const left = new Set(commentsIn(cut.newText));
  const comments = commentsIn(text.slice(cut.range.start, cut.range.end)).filter((each) => !left.has(each));
  if (comments.length === 0) return cut;
  const eol = eolOf(text);
  const margin = ' '.repeat(columnOf(text, entry.start));
  const isLast = flow && entries.at(-1) === entry;
  if (startsItsLine(text, entry.start) && (!flow || (!isLast && cut.range.start < entry.start)))
    return { ...cut, newText: comments.map((comment) => `${margin}${comment}${eol}`).join('') };
  const lines = comments.map((comment) => `${comment}${eol}${margin}`).join('');
  return {
    ...cut,
    newText: isLast ? `${cut.newText.trimEnd()}${left.size > 0 ? eol + margin : ' '}${lines}` : lines,
  };
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

/**
 * Empties a map or list in brackets that has comments: the only entry goes with its comma, the comments above and behind
 * it stay; `undefined` where there are none.
 */
export function cutOnly(
  text: string,
  { start, end }: ItemPlace | PairPlace,
  inside: TextRange,
): TextEdit | undefined {
  const above = text.slice(inside.start, start);
  const behind = text.slice(end, inside.end);
  const words = `${above}${behind}`.replace(/(?<=^|\s|,)#.*/gm, '');
  if (!`${above}${behind}`.includes('#') || !/^[\s,]*$/.test(words)) return undefined;
  const comma = commaFrom(text, end);
  if (comma === undefined || !text.slice(end, comma).includes('#'))
    return { range: { start, end: comma === undefined ? end : comma + 1 }, newText: '' };
  return { range: { start, end: comma + 1 }, newText: text.slice(end, comma) };
}

/** The lines of an entry; in a file without a line end at its end, the line end before them. */
function cutLines(text: string, { start, end }: ItemPlace | PairPlace): TextEdit {
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  if (text[to - 1] === '\n' || from === 0) return { range: { start: from, end: to }, newText: '' };
  const before = text[from - 2] === '\r' ? from - 2 : from - 1;
  return { range: { start: before, end: to }, newText: '' };
}

/** In brackets: an entry with a comma, and the comment behind it. Comments above it, and those of its neighbours, stay. */
function cutBetween(
  text: string,
  previous: ValuePlace | undefined,
  entry: ItemPlace | PairPlace,
  next: ItemPlace | PairPlace | undefined,
): TextEdit {
  const { start, end } = entry;
  const from = previous?.end ?? start;
  const gap = next ? text.slice(end, next.start) : text.slice(from, start);
  if (!gap.includes('#'))
    return { range: next ? { start, end: next.start } : { start: from, end }, newText: '' };
  const comma = commaFrom(text, end);
  if (comma !== undefined) return cutToLineEnd(text, entry, comma + 1, previous);
  const before = commaFrom(text, from) ?? from;
  const kept = text.slice(from, before) + text.slice(before + 1, start);
  const rest = ownRest(text, entry, end, previous);
  const range = { start: from, end: end + (rest ?? '').length };
  return { range, newText: rest === undefined ? kept : kept.trimEnd() };
}

/** Takes an entry out up to behind its comma; where it stands alone on its lines, with these. */
function cutToLineEnd(
  text: string,
  entry: ItemPlace | PairPlace,
  behindComma: number,
  previous: ValuePlace | undefined,
): TextEdit {
  const { start } = entry;
  const line = lineStart(text, start);
  const rest = ownRest(text, entry, behindComma, previous);
  if (rest !== undefined && startsItsLine(text, start))
    return { range: { start: line, end: nextLine(text, behindComma) }, newText: '' };
  if (rest === undefined) {
    const [blanks = ''] = /^[ \t]*/.exec(text.slice(behindComma, nextLine(text, behindComma))) ?? [];
    return { range: { start, end: behindComma + blanks.length }, newText: '' };
  }
  const from = line + text.slice(line, start).trimEnd().length;
  return { range: { start: from, end: behindComma + rest.length }, newText: '' };
}

/** What belongs to an entry of the rest of its line: a comment if no other entry is on the line; `undefined` when more stands there. */
function ownRest(
  text: string,
  { start }: ItemPlace | PairPlace,
  from: number,
  previous: ValuePlace | undefined,
): string | undefined {
  const rest = text.slice(from, nextLine(text, from)).trimEnd();
  const isAlone = previous === undefined || previous.end <= lineStart(text, start);
  return rest === '' || (isAlone && /^[ \t]*#/.test(rest)) ? rest : undefined;
}

/** The first comma in brackets from the end of an entry on; `undefined` when none comes before the next entry or the end. */
function commaFrom(text: string, end: number): number | undefined {
  for (let at = end; at < text.length; at++) {
    if (text[at] === ',') return at;
    if (text[at] === '#') at = nextLine(text, at) - 1;
    else if (!/\s/.test(text[at] ?? '')) return undefined;
  }
  return undefined;
}
