import type { Lexicon } from '../lexicon';
import type { Reading } from '../reading';

/** How many tokens from the one given say that a name follows: a group *called*, *calling itself*; 0 for none. */
export function calledFrom({ tokens }: Pick<Reading, 'tokens'>, at: number, { words }: Lexicon): number {
  const [one = '', two = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (words.calledWords.includes(`${one} ${two}`)) return 2;
  return words.calledWords.includes(one) ? 1 : 0;
}

/** The same for the tokens that end before the one given. */
export function calledBefore(reading: Pick<Reading, 'tokens'>, at: number, lexicon: Lexicon): number {
  return [2, 1].find((count) => calledFrom(reading, at - count, lexicon) === count) ?? 0;
}
