import { startsWithCapital } from '../../../text/letters';
import type { Lexicon } from '../lexicon';

/** *Hull* for *Ex-Hull*: the name behind what says that somebody is there no more; the text itself without that. */
export function withoutFormer(text: string, { formerly }: Lexicon): string {
  const hyphen = text.indexOf('-');
  const name = text.slice(hyphen + 1);
  return hyphen > 0 && formerly.has(text.slice(0, hyphen).toLowerCase()) && startsWithCapital(name)
    ? name
    : text;
}

/** An *ex-Hull* defender. */
export function isFormerPlace(text: string, lexicon: Lexicon): boolean {
  return withoutFormer(text, lexicon) !== text;
}
