import type { TextRange } from '../../text/range';

/** One replacement in a text, shaped like the editor's own change events. */
export interface TextChange {
  /** Where it starts, in the text before the event. */
  readonly rangeOffset: number;
  /** How much it removes. */
  readonly rangeLength: number;
  /** What it puts in. */
  readonly text: string;
}

/** What was put in, with its place in the text after all changes of the event. */
export interface Insertion {
  readonly range: TextRange;
  readonly text: string;
}

/** The changes of one event from the start of the text to its end; none may overlap. */
export function inOrder(changes: readonly TextChange[]): TextChange[] {
  return changes.toSorted((a, b) => a.rangeOffset - b.rangeOffset || a.rangeLength - b.rangeLength);
}

/** The text after an event. All offsets of the changes count in the text before it. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let read = 0;
  for (const change of inOrder(changes)) {
    parts.push(text.slice(read, change.rangeOffset), change.text);
    read = change.rangeOffset + change.rangeLength;
  }
  return parts.join('') + text.slice(read);
}

/** What an event put in, in the order of the text. */
export function insertionsOf(changes: readonly TextChange[]): Insertion[] {
  let shift = 0;
  return inOrder(changes).flatMap(({ rangeOffset, rangeLength, text }) => {
    const start = rangeOffset + shift;
    shift += text.length - rangeLength;
    return text === '' ? [] : [{ range: { start, end: start + text.length }, text }];
  });
}

/** Both sides of a replacement have to be this long before what they share is left in place. */
const longReplacement = 64;

/**
 * A replacement without what its two sides share at their ends: a program that rewrites the whole text often
 * changes little of it. Short ones stay as they are, for there a person has replaced words.
 *
 * @param before the text before the event
 */
export function narrowed(change: TextChange, before: string): TextChange {
  const { rangeOffset, rangeLength, text } = change;
  const most = Math.min(rangeLength, text.length);
  if (most < longReplacement) return change;
  const end = rangeOffset + rangeLength;
  let head = 0;
  while (head < most && before.charCodeAt(rangeOffset + head) === text.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(end - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  ) {
    tail++;
  }
  return {
    rangeOffset: rangeOffset + head,
    rangeLength: rangeLength - head - tail,
    text: text.slice(head, text.length - tail),
  };
}

/** Where a range stands after an event; empty when all its text is gone. Text put in at a border stays outside. */
export function moveRange(range: TextRange, changes: readonly TextChange[]): TextRange {
  return inOrder(changes).reduceRight(moveOnce, range);
}

/** Moves a range along with one change that counts in the same text as the range. */
export function moveOnce(range: TextRange, { rangeOffset: from, rangeLength, text }: TextChange): TextRange {
  const { start, end } = range;
  const to = from + rangeLength;
  const added = text.length - rangeLength;
  if (end < from || (rangeLength === 0 && end === from)) return range;
  if (to <= start && start < end) return { start: start + added, end: end + added };
  if (start === end) {
    const point = to <= start ? start + added : from;
    return { start: point, end: point };
  }
  if (from <= start && end <= to) return { start: from, end: from };
  if (from <= start) return { start: from + text.length, end: end + added };
  return { start, end: to < end ? end + added : from };
}
