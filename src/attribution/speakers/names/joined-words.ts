import type { Lexicon } from '../lexicon';

const VOWEL = /^[aeiouyhàâéèêëîïôûœ]/iu;

/** Words as a language writes them side by side, with the vowel of an article or preposition dropped: *l’étude*, *d’Aubin*. */
export function joined([first = '', ...rest]: readonly string[], { words }: Lexicon): string {
  const behind = rest.join(' ');
  const elided = words.elides && /^(?:l[ae]|de)$/u.test(first) && VOWEL.test(behind);
  return elided ? `${first.slice(0, -1)}’${behind}` : [first, ...rest].join(' ');
}

/** Whose something is: *of the board*, *del club*, *du marin*. */
export function ofWhom(name: string, lexicon: Lexicon): string {
  const { contractions, of } = lexicon.words;
  const article = name.split(' ', 1)[0]?.toLowerCase() ?? '';
  const contracted = Object.hasOwn(contractions, article) ? contractions[article] : undefined;
  return contracted === undefined
    ? joined([of, name], lexicon)
    : `${contracted}${name.slice(article.length)}`;
}
