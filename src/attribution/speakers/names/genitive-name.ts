import { startsWithCapital } from '../../../text/letters';
import type { Lexicon } from '../lexicon';

/** *Norvolts* finansdirektör: the name of a possessor without the letter that marks it. */
export function withoutGenitive(text: string, next: string, lexicon: Lexicon): string {
  const { words, boundaries } = lexicon;
  const { genitive, uninflectedEnds, nounsInCapitals } = words;
  if (genitive === '' || !text.endsWith(genitive) || !startsWithCapital(text) || text.length < 4) return text;
  if (uninflectedEnds.some((end) => text.endsWith(end))) return text;
  const owns = nounsInCapitals
    ? lexicon.noun(next.toLowerCase()) !== null
    : /^\p{Ll}/u.test(next) && !boundaries.has(next);
  return owns ? text.slice(0, -genitive.length) : text;
}

/** des *Ministeriums*, des *Landkreises*: a noun for a body without the ending that its article gives it. */
export function baseOfGenitive(text: string, lexicon: Lexicon): string {
  if (text.includes(' ')) return text;
  for (const ending of lexicon.words.genitiveEndings) {
    const base = text.endsWith(ending) ? text.slice(0, -ending.length) : '';
    const lower = base.toLowerCase();
    if ([...lexicon.organisationEndings].some((noun) => noun.length > 2 && lower.endsWith(noun))) return base;
  }
  return text;
}
