import type { Lexicon } from '../lexicon';
import { isCapital, type Reading } from '../reading';

/** Lt*.* Gov.: the stop of a title cut short. */
export function isTitleStop({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const [before, stop] = [tokens[i - 1], tokens[i]];
  if (!before || stop?.text !== '.' || before.end !== stop.start) return false;
  return lexicon.roleTitle(before.lower) !== undefined;
}

/** The news *surprised* Finance Minister Ada Brink: a verb between a noun and a title in capitals. */
export function isVerbBeforeTitle({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const [before, verb, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !verb || !next || isCapital(verb.text) || !isCapital(next.text)) return false;
  return (
    lexicon.words.pastEnding !== '' &&
    verb.lower.endsWith(lexicon.words.pastEnding) &&
    !lexicon.roleModifiers.has(verb.lower) &&
    !lexicon.formerly.has(verb.lower) &&
    before.kind === 'word' &&
    before.lower.length > 3 &&
    !isCapital(before.text) &&
    !lexicon.isDeterminer(before.lower) &&
    !lexicon.boundaries.has(before.lower) &&
    !lexicon.formerly.has(before.lower) &&
    !before.lower.endsWith('ly') &&
    (before.lower.endsWith(lexicon.words.gerundEnding) || !lexicon.looksLikeAdjective(before.lower))
  );
}
