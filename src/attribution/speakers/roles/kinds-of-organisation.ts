import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import type { NounPhrase } from '../phrases/noun-phrase';
import { isCapital, type Reading } from '../reading';

/**
 * *Battery maker* Norvolt Energy, *heat pump maker* Kestrel: a kind of organisation in small letters, before no first
 * name; `null` for other words.
 */
export function kindPhrase(
  reading: Reading,
  run: NameRun,
  phrase: NounPhrase,
  lexicon: Lexicon,
): NounPhrase | null {
  const { tokens, opens } = reading;
  if (phrase.determiner !== 'none' || run.title) return null;
  const sure = lexicon.words.namedKinds.includes(phrase.sense?.singular ?? ''); // supermarket chain Penny Holt
  if (!sure && lexicon.forename(tokens[run.nameFirst]?.lower ?? '') !== undefined) return null;
  const alone = lexicon.words.bareFirmNouns.includes(phrase.sense?.singular ?? ''); // chipmaker Norvolt
  const modifiers = [...phrase.modifiers];
  for (let i = phrase.first - 1; modifiers.length < KIND_WORDS && opens[i + 1] !== 1; i--) {
    const token = tokens[i];
    if (joinsKinds(reading, i, lexicon)) {
      modifiers.unshift(i);
      continue;
    }
    if (!isKindWord(reading, i, lexicon)) {
      if (token && token.kind !== 'mark')
        return (phrase.modifiers.length > 0 || alone) && isSmall(reading, phrase) ? phrase : null;
      break;
    }
    modifiers.unshift(i);
  }
  const whole = { ...phrase, modifiers, first: modifiers[0] ?? phrase.head };
  return (modifiers.length > 0 || alone) && isSmall(reading, whole) ? whole : null;
}

/** Oil *and* gas giant: two kinds of business that open the sentence. */
function joinsKinds(reading: Reading, i: number, lexicon: Lexicon): boolean {
  const { tokens, opens } = reading;
  if (!lexicon.words.conjunctions.includes(tokens[i]?.lower ?? '') || opens[i - 1] !== 1) return false;
  return isKindWord(reading, i - 1, lexicon) && isKindWord(reading, i + 1, lexicon);
}

/** How many words stand at most before the noun for a kind of organisation. */
const KIND_WORDS = 4;

/** Whether the word can be a part of a compound: no verb, adverb or word that ends a phrase. */
function isKindWord({ tokens, depth }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || depth[i] !== depth[i + 1] || token.end === tokens[i + 1]?.start) return false;
  return (
    !lexicon.boundaries.has(token.lower) && !lexicon.isDeterminer(token.lower) && !NO_PART.test(token.lower)
  );
}

/** Verbs and adverbs. */
const NO_PART = /(?:ed|ly)$/u;

function isSmall({ tokens, opens }: Reading, { modifiers, head }: NounPhrase): boolean {
  return [...modifiers, head].every((i) => !isCapital(tokens[i]?.text ?? '') || opens[i] === 1);
}
