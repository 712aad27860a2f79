import type { Lexicon } from '../lexicon';
import { isCapital, isPossessive, type Reading } from '../reading';

/**
 * Whether a word that opens a sentence is an adverb rather than a name with the same ending: *Finally*, but not *Italy*,
 * *Emily* or *Corvaly*, which said so.
 */
export function isOpeningAdverb(reading: Reading, i: number, lexicon: Lexicon): boolean {
  const { tokens, opens } = reading;
  const lower = tokens[i]?.lower ?? '';
  if (opens[i] !== 1 || !endsLikeAdverb(lower, lexicon)) return false;
  if (lexicon.states.has(lower) || lexicon.regions.has(lower) || lexicon.forename(lower) !== undefined)
    return false;
  return !opensLikeName(reading, i, lexicon);
}

/** Whether the word ends like an adverb: *possibly*. */
export function endsLikeAdverb(lower: string, { words: { adverbEnding } }: Lexicon): boolean {
  return adverbEnding !== '' && lower.endsWith(adverbEnding);
}

/** Corvaly *’s* chief, Corvaly *Motors*, Corvaly *, which* …, Corvaly *said*: no adverb has that behind it. */
function opensLikeName({ tokens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const [next, second, third] = tokens.slice(i + 1, i + 4);
  if (!next) return false;
  if (isPossessive(tokens, i + 1)) return true;
  if (next.text === ',')
    return second?.kind === 'number' ? third?.text === ',' : lexicon.relatives.has(second?.lower ?? '');
  if (next.kind !== 'word') return false;
  if (isCapital(next.text) && !titleCase) return lexicon.corporateEndings.has(next.lower);
  const { subjectVerbs, invertingAdverbs, by, infinitive } = lexicon.words;
  if (!subjectVerbs.includes(next.lower)) return false;
  const inverted = invertingAdverbs.includes(tokens[i]?.lower ?? '');
  const passive = second?.lower === by || second?.lower === infinitive; // reportedly said *to* be ill
  return !inverted && !passive;
}
