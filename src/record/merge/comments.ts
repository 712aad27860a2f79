import { commentsIn } from '../yaml/comments';
import { printLines, sameLines, type Line } from './lines';
import type { Sides } from './sides';

/** The comments of an entry's lines. */
export function commentsOf(lines: readonly Line[]): string[] {
  return lines.some(({ text }) => text.includes('#')) ? commentsIn(printLines(lines)) : [];
}

/** Comments of each version; `undefined` where that has not the entry that they belong to. */
export type CommentsOfSides = Sides<readonly string[] | undefined>;

/** The comments that a merge keeps: what either side added, and what neither took out. */
export function keptComments({ ours, base = [], theirs }: CommentsOfSides): string[] {
  const isGone = (comment: string) =>
    base.includes(comment) && [ours, theirs].some((side) => side && !side.includes(comment));
  return [...new Set([...(ours ?? []), ...(theirs ?? [])])].filter((comment) => !isGone(comment));
}

/** The comments that either side added. */
export function addedComments({ ours = [], base = [], theirs = [] }: CommentsOfSides): string[] {
  return [...new Set([...ours, ...theirs])].filter((comment) => !base.includes(comment));
}

/**
 * Lines with the comments that they lack: at the end of the line where there is one line and one comment, else above.
 *
 * @param mark what ends a line before its line feed
 */
export function withComments(lines: readonly Line[], comments: readonly string[], mark: string): Line[] {
  const known = new Set(commentsOf(lines));
  const missing = comments.filter((comment) => !known.has(comment));
  const [line] = lines;
  const [comment] = missing;
  if (line && comment !== undefined && lines.length === 1 && missing.length === 1 && known.size === 0)
    return [{ at: line.at, text: `${line.text.trimEnd()} ${comment}${mark}` }];
  return [...commentLines(missing, mark, indentOf(lines)), ...lines];
}

/** @param at how far they are indented */
export function commentLines(comments: readonly string[], mark: string, at = 0): Line[] {
  return comments.map((comment) => ({ at, text: comment + mark }));
}

/** How far the first line is indented that is not empty. */
export function indentOf(lines: readonly Line[]): number | undefined {
  return lines.find(({ at }) => Number.isFinite(at))?.at;
}

/** Merges lines that are comments or empty: each side keeps what it added, and what one took out goes. */
export function mergeAsides({ ours, base, theirs }: Sides<readonly Line[] | undefined>): readonly Line[] {
  if (!ours || !theirs) return ours ?? theirs ?? [];
  if (sameLines(ours, theirs) || (base && sameLines(base, theirs))) return ours;
  if (base && sameLines(base, ours)) return theirs;
  const words = (lines: readonly Line[] = []) => new Set(lines.map(({ text }) => text.trim()));
  const [own, before, other] = [words(ours), words(base), words(theirs)];
  const isGone = (word: string) => word !== '' && before.has(word) && !other.has(word);
  const merged = ours.filter(({ text }) => !isGone(text.trim()));
  let place = 0;
  for (const line of theirs) {
    const word = line.text.trim();
    if (word === '') continue;
    if (!own.has(word) && !before.has(word)) merged.splice(place++, 0, line);
    else place = merged.findIndex(({ text }, i) => i >= place && text.trim() === word) + 1 || place;
  }
  return merged;
}
