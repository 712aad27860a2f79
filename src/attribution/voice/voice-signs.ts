import { startsWithCapital } from '../../text/letters';
import type { Token } from '../../text/token';
import { hashWord, mix } from '../tagger/hash';

/** Keeps the kinds of signs apart. */
const kinds = { word: 1, ending: 2, pair: 3, opening: 4, openingPair: 5, length: 6 } as const;

/** Marks that tell of a voice; quotation marks and brackets do not. */
const TELLING = new Set([',', '.', '?', '!', ':', ';', '…', '–', '—']);
/** What a word that is not common counts as beside others: its form tells of tense, number and manner. */
const FORMS = ['ed', 'ing', 'ly', 's'] as const;

const NAME = hashWord('Aa', 0, 2);
const FIGURE = hashWord('0', 0, 1);
const OTHER = hashWord('-', 0, 1);
const formHashes = FORMS.map((form) => [form, hashWord(`-${form}`, 0, form.length + 1)] as const);

/** The sign that every stretch has. */
export const always = mix(kinds.length, -1);

/**
 * What a stretch of words shows of who may be talking in it, as hashes: its words but for names and figures, their
 * endings, pairs of neighbours of which only the common ones count by themselves, how it opens, and its length.
 *
 * @param isCommon whether the word with a hash is one of those that most articles have
 */
export function voiceSigns(
  tokens: readonly Token[],
  first: number,
  last: number,
  isCommon: (hash: number) => boolean,
): Set<number> {
  const signs = new Set<number>([always]);
  let before = 0;
  let place = 0;
  let count = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && !TELLING.has(token.text))) continue;
    if (token.kind !== 'mark') count++;
    const word = wordHash(token, place > 0);
    const group = isCommon(word) || word === NAME || token.kind !== 'word' ? word : formOf(token.text);
    signs.add(mix(kinds.word, word));
    if (token.kind === 'word' && token.text.length > 3 && word !== NAME)
      signs.add(mix(kinds.ending, endingHash(token)));
    if (place > 0) signs.add(mix(mix(kinds.pair, before), group));
    if (place === 0) signs.add(mix(kinds.opening, word));
    if (place === 1) signs.add(mix(mix(kinds.openingPair, before), group));
    before = group;
    place++;
  }
  signs.add(mix(kinds.length, lengthOf(count)));
  return signs;
}

/** The hash of a word; all names share one, and so do all figures. */
export function wordHash(token: Token, inside: boolean): number {
  if (token.kind === 'number') return FIGURE;
  if (inside && token.text.length > 1 && startsWithCapital(token.text)) return NAME;
  return hashWord(token.text, 0, token.text.length);
}

function endingHash({ text }: Token): number {
  return hashWord(text, text.length - 3, text.length);
}

function formOf(text: string): number {
  return formHashes.find(([form]) => text.endsWith(form))?.[1] ?? OTHER;
}

/** Words of the longest stretch of each length but the last. */
const LENGTHS = [3, 5, 8, 12, 17, 24, 34];

function lengthOf(words: number): number {
  const length = LENGTHS.findIndex((longest) => words <= longest);
  return length < 0 ? LENGTHS.length : length;
}
