import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import type { NounPhrase } from '../phrases/noun-phrase';
import { isCapital, type Reading } from '../reading';

/**
 * Whether the words between a noun for somebody and the comma before the name still describe them: the consul *in
 * Marlow*, Ida Ray, said; the man *accused of it*, Ida Ray, denies it.
 *
 * @param end the comma
 */
export function hasWordsBehind(
  reading: Reading,
  run: NameRun,
  phrase: NounPhrase,
  end: number,
  lexicon: Lexicon,
): boolean {
  return isPosted(reading, run, phrase, end, lexicon) || isFar(reading, run, phrase, end, lexicon);
}

/**
 * The editor *in chief*, the secretary *there*, counsel *assisting*: where set words behind an office begin, at the comma
 * where there are none.
 */
export function beforeSetWords({ tokens }: Reading, comma: number, { words }: Lexicon): number {
  for (const behind of words.postposedToRoles) {
    const parts = behind.split(' ');
    if (parts.every((part, i) => tokens[comma - parts.length + i]?.lower === part))
      return comma - parts.length;
  }
  return comma;
}

/** The consul *in Port Marlow*, Ida Ray, said: the place of an office, by its name, with commas around its holder. */
function isPosted(
  { tokens }: Reading,
  run: NameRun,
  { first, last, complement, determiner, sense }: NounPhrase,
  end: number,
  { words, prepositions, calendar }: Lexicon,
): boolean {
  if (sense?.sort !== 'role' || sense.plural || complement !== null || end - last < 2) return false;
  if (determiner !== 'definite' && determiner !== 'possessive') return false;
  if (run.organisation || run.last - run.nameFirst < 2 || tokens[run.last]?.text !== ',') return false;
  if (prepositions.has(tokens[first - 1]?.lower ?? '')) return false; // from the office of the consul in Marlow
  if (tokens[last]?.lower !== words.placePrepositions[0]) return false;
  const place = tokens.slice(last + 1, end);
  return place.every(({ kind, text, lower }) => kind === 'word' && isCapital(text) && !calendar.has(lower));
}

/**
 * *A neighbour across the hall,* Ida Ray, *the shop assistant who sold the ticket,* Ida Ray,: words behind a noun for
 * somebody up to the comma, where the noun’s article opens the sentence and the name stands apart.
 */
function isFar(
  reading: Reading,
  run: NameRun,
  { first, last, complement, determiner, sense }: NounPhrase,
  end: number,
  lexicon: Lexicon,
): boolean {
  const { tokens, opens } = reading;
  if (opens[first] !== 1 || determiner === 'none' || determiner === 'quantifier') return false;
  if (sense?.sort !== 'role' && sense?.sort !== 'person' && sense?.sort !== 'kin') return false;
  if (run.organisation || run.last - run.nameFirst < 2 || tokens[run.last]?.text !== ',') return false;
  const opener = tokens[complement?.last ?? last]?.lower ?? '';
  if (complement === null && isParticipleBehind(reading, last, end, lexicon)) return true;
  const inside = complement !== null && lexicon.prepositions.has(opener);
  return (
    end > last &&
    (inside ||
      lexicon.words.personalRelatives.includes(opener) ||
      (complement === null && lexicon.prepositions.has(opener)))
  );
}

/** The prosecutor *leading* the case, the man *accused* of it, one of the authors *involved*. */
function isParticipleBehind({ tokens }: Reading, at: number, end: number, lexicon: Lexicon): boolean {
  const { kind, lower = '' } = tokens[at] ?? {};
  if (kind !== 'word' || lower.length <= 5 || lexicon.boundaries.has(lower) || lexicon.noun(lower))
    return false;
  if (lower.endsWith('ing')) return end > at + 1;
  return lower.endsWith('ed') && (end === at + 1 || lexicon.prepositions.has(tokens[at + 1]?.lower ?? ''));
}
