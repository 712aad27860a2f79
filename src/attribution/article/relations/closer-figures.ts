import { pointsAt } from './answers-given';
import { isPlain } from './last-words';
import { nearestBefore, paragraphsBetween, type Reader } from './reader';
import { isStatement, outermost } from './targets';

/**
 * “The jets stayed for four minutes.” – “It was *closer to* two”, “three cases” – “it knows of *only one*”: another figure for
 * what the last words gave one for, told by a word before it.
 */
export function correctsFigure(reader: Reader, at: number): number | undefined {
  const figure = correctedFigure(reader, at);
  if (figure === undefined || !isPlain(reader, at) || reader.words[at]?.negated || !pointsAt(reader, at))
    return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || paragraphsBetween(reader, last, at) > 1) return undefined;
  const theirs = reader.words[last];
  if (!theirs || theirs.negated || !(theirs.figure || theirs.figureInWords)) return undefined;
  return theirs.text.includes(` ${figure} `) ? undefined : outermost(reader, at, last);
}

/** The figure behind "closer to", or behind "only" at the end of a content. */
function correctedFigure({ lexicon, words }: Reader, at: number): string | undefined {
  const { limiters, numerals } = lexicon.sets;
  const all = words[at]?.text.trim().split(' ') ?? [];
  const isFigure = (word: string) => /^\d/u.test(word) || numerals.has(word);
  return all.find((word, i) => {
    if (!isFigure(word)) return false;
    if (limiters.has(all[i - 1] ?? '')) return i === all.length - 1;
    const before = ` ${all.slice(0, i).join(' ')}`;
    return lexicon.nearer.some((phrase) => before.endsWith(` ${phrase}`));
  });
}
