import { startsWithCapital } from '../../../text/letters';
import type { Lexicon } from '../lexicon';

/** *Norvolts* finansdirektör: the name of a possessor without the letter that marks it. */
export function withoutGenitive(text: string, next: string, { words, boundaries }: Lexicon): string {
  const { genitive, uninflectedEnds } = words;
  if (genitive === '' || !text.endsWith(genitive) || !startsWithCapital(text) || text.length < 4) return text;
  if (uninflectedEnds.some((end) => text.endsWith(end))) return text;
  const owns = /^\p{Ll}/u.test(next) && !boundaries.has(next);
  return owns ? text.slice(0, -genitive.length) : text;
}
