import type { Lexicon } from '../lexicon';
import type { NameRun } from './names';
import { readNounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, isPossessive, textOf, type Reading } from '../reading';

/** In so many words before *the capital* its nation is looked for. */
const SAME_SENTENCE = 15;

/**
 * The words for the state whose capital a name is said to be: *Velda, the Sundish capital*; *the capital of Sund,
 * Velda*; *Sund’s capital Velda*. `null` when the words beside the name say nothing of the kind.
 */
export function capitalOf(reading: Reading, run: NameRun, lexicon: Lexicon): string | null {
  if (run.last - run.nameFirst > 3) return null;
  const { tokens } = reading;
  const isSeat = (i: number): boolean => lexicon.words.capitalNouns.includes(tokens[i]?.lower ?? '');
  if (tokens[run.last]?.text === ',')
    for (let i = run.last + 1; i <= run.last + 4; i++)
      if (isSeat(i)) return stateOf(reading, i, lexicon) ?? nationBefore(reading, run.first);
  const end = tokens[run.first - 1]?.text === ',' ? run.first - 2 : run.first - 1;
  for (let i = end; i > end - 4; i--) {
    if (!isSeat(i)) continue;
    const phrase = readNounPhrase(reading, i, lexicon);
    return phrase.last - 1 === end || phrase.complement?.last === end + 1
      ? (stateOf(reading, i, lexicon) ?? nationBefore(reading, phrase.first))
      : null;
  }
  return null;
}

/** What the phrase around the noun says it is the capital of. */
function stateOf(reading: Reading, head: number, lexicon: Lexicon): string | null {
  const { tokens } = reading;
  const { complement, possessor, modifiers } = readNounPhrase(reading, head, lexicon);
  const name = complement
    ? properPart(reading, complement)
    : possessor
      ? properPart(reading, possessor)
      : null;
  if (name) return name;
  const adjective = modifiers.find((i) => isCapital(tokens[i]?.text ?? ''));
  return adjective === undefined ? null : (tokens[adjective]?.text ?? null);
}

/** *The Sundish minister said in Velda, the capital*: the last word with a capital before it. */
function nationBefore({ tokens, opens }: Reading, end: number): string | null {
  for (let i = end - 1; i >= end - SAME_SENTENCE; i--) {
    const { text = '.' } = tokens[i] ?? {};
    if (text === '.' || opens[i] === 1) return null;
    if (isCapital(text)) return text;
  }
  return null;
}

function properPart(reading: Reading, { first, last }: Span): string | null {
  let from = first;
  while (from < last && !isCapital(reading.tokens[from]?.text ?? '')) from++;
  let to = from;
  while (to < last && reading.tokens[to]?.kind === 'word' && !isPossessive(reading.tokens, to)) to++;
  return to > from ? textOf(reading, from, to) : null;
}
