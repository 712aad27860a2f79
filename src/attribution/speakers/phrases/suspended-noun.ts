import type { Lexicon } from '../lexicon';
import type { Reading } from '../reading';

/**
 * *hälso- och* sjukvårdsnämnden: whether the first part of a joined noun stands before the token, with a hyphen for the end
 * that it shares with it.
 */
export function suspendedBefore(tokens: Reading['tokens'], at: number, { words }: Lexicon): boolean {
  const [front, hyphen, and, noun] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    hyphen?.text === '-' &&
    front?.kind === 'word' &&
    front.end === hyphen.start &&
    words.conjunctions.includes(and?.lower ?? '') &&
    noun?.kind === 'word'
  );
}
