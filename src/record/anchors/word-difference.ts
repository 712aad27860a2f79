import { diffArrays } from 'diff';
import { foldWords } from './folded-text';

/** A stretch of words that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Beyond this many words in which two texts differ, one stands for the other as a whole. */
const mostEdits = 500;

/**
 * The difference between two wordings, word by word.
 *
 * Typography counts for nothing: a word whose marks were restyled stayed. Put together, what stayed and went
 * is the earlier wording but for such marks, what stayed and came is the later one to the letter.
 */
export function wordDifference(before: string, after: string): WordChange[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(from.map(foldWords), to.map(foldWords), { maxEditLength: mostEdits });
  if (!parts) {
    return [
      { kind: 'removed', words: before },
      { kind: 'added', words: after },
    ];
  }
  let read = 0;
  let written = 0;
  return parts.map(({ count, added, removed }): WordChange => {
    if (removed) return { kind: 'removed', words: from.slice(read, (read += count)).join('') };
    if (!added) read += count;
    return { kind: added ? 'added' : 'same', words: to.slice(written, (written += count)).join('') };
  });
}

/** Words with the marks that touch them, and the white space between: half a word cannot be shown as new. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}
