import type { TextRange } from '../../text/range';
import type { SoughtQuote } from './sought-quote';
import type { WordIndex } from './word-index';

/** Up to this length a text is searched from end to end. */
const short = 24_000;
/** In longer ones this many stretches are searched. */
const mostRegions = 10;
/** Unless much less gathers there than in the best of them. */
const leastShare = 0.3;
/** Occurrences of the sought words that are looked up, the rarest words first. */
const mostSeeds = 800;
const bucket = 256;
const margin = 400;

/**
 * The stretches of a text that may hold a quote or its surroundings: all of a short text; of a long one those
 * where its rarer words gather in about their order, as in seed-and-extend searches of long sequences, and
 * the surroundings of the place where it is expected.
 */
export function likelyRegions(
  index: WordIndex,
  sought: SoughtQuote,
  expected: number | undefined,
  length: number,
): TextRange[] {
  if (length <= short) return [{ start: 0, end: length }];
  const whole = sought.prefix + sought.words + sought.suffix;
  const votes = new Map<number, number>();
  for (const { offset, id } of rarestFirst(index, whole)) {
    const weight = index.weightOf(id);
    for (const at of index.startsOf(id)) {
      const vote = Math.floor(Math.max(0, at - offset) / bucket);
      votes.set(vote, (votes.get(vote) ?? 0) + weight);
    }
  }
  const gathered = (vote: number) => (votes.get(vote) ?? 0) + (votes.get(vote + 1) ?? 0);
  const best = Array.from(votes.keys(), (vote) => ({ vote, bits: gathered(vote) }))
    .sort((a, b) => b.bits - a.bits)
    .slice(0, mostRegions);
  const enough = (best[0]?.bits ?? 0) * leastShare;
  const starts = best.filter(({ bits }) => bits >= enough).map(({ vote }) => vote * bucket);
  if (expected !== undefined) starts.push(expected - sought.prefix.length);
  const reach = whole.length * 2 + bucket * 2 + margin;
  return merged(
    starts.map((start) => ({ start: start - margin, end: start + reach })),
    length,
  );
}

function rarestFirst(index: WordIndex, whole: string): { offset: number; id: number }[] {
  const known = index.placesIn(whole).filter(({ id }) => id >= 0);
  known.sort((a, b) => index.startsOf(a.id).length - index.startsOf(b.id).length);
  let seeds = 0;
  return known.filter(({ id }) => (seeds += index.startsOf(id).length) <= mostSeeds);
}

function merged(ranges: readonly TextRange[], length: number): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(0, range.start);
    const end = Math.min(length, range.end);
    const last = result.at(-1);
    if (last && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (start < end) result.push({ start, end });
  }
  return result;
}
