import type { ParagraphText } from '../../text/paragraph-text';
import { startsWithCapital } from '../../text/letters';
import type { Token } from '../../text/token';
import type { Lexicon } from './lexicon';
import { spellAcronyms } from '../spelled-acronyms';
import { splitOwners } from './names/split-owners';

/** A paragraph's tokens with what mention finding asks of each of them. */
export interface Reading {
  readonly body: ParagraphText;
  readonly tokens: readonly Token[];
  /** Index of the sentence of each token. */
  readonly sentence: Uint16Array;
  /** How deep in quotation marks each token stands. */
  readonly depth: Uint8Array;
  /** 1 for a word that opens a sentence, a quotation or a clause after a colon: its capital tells nothing. */
  readonly opens: Uint8Array;
  /** Whether most words are capitalised, as in a headline: capitals tell nothing at all. */
  readonly titleCase: boolean;
  /** The first token behind the dateline. */
  readonly from: number;
}

const OPENERS = /^["“”«»‘'„‚([—–―:-]$/u;

export function readTokens(body: ParagraphText, lexicon: Lexicon): Reading {
  const { tokens, at } = splitOwners(spellAcronyms(body.tokens, lexicon.acronyms), lexicon);
  const sentence = new Uint16Array(tokens.length);
  const depth = new Uint8Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  body.sentences.forEach((bounds, index) => {
    const [first, last] = [at(bounds.first), at(bounds.last)];
    for (let i = first; i < last; i++) sentence[i] = Math.min(index, 0xffff);
    let opener = first;
    while (opener < last && tokens[opener]?.kind === 'mark') opener++;
    if (opener < last) opens[opener] = 1;
  });
  for (const pair of body.quotations.pairs) {
    const opener = at(pair.opener);
    const end = pair.closer < 0 ? tokens.length : at(pair.closer);
    for (let i = opener + 1; i < end && (tokens[i]?.start ?? pair.end) < pair.end; i++)
      depth[i] = (depth[i] ?? 0) + 1;
    opens[opener + 1] = 1;
  }
  for (let i = 1; i < tokens.length; i++)
    if (tokens[i]?.kind === 'word' && opensAfter(tokens, i)) opens[i] = 1;
  return {
    body,
    tokens,
    sentence,
    depth,
    opens,
    titleCase: body.sentences.length <= 1 && isTitleCase(tokens, lexicon),
    from: at(body.sentences[0]?.first ?? 0),
  };
}

/** A mark before the word opens something only when it does not touch the word before it (well-known, x’s). */
function opensAfter(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i - 1];
  if (mark?.kind !== 'mark' || !OPENERS.test(mark.text)) return false;
  return tokens[i - 2]?.end !== mark.start || mark.text === ':';
}

/** Whether nearly every word has a capital, as in a headline, which mostly ends without a stop. */
function isTitleCase(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const stopped = tokens.at(-1)?.text === '.';
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    const small = token.kind === 'word' && !startsWithCapital(token.text);
    // On Monday City Manager Ada Brink *said* no.
    if (stopped && small && !isSmallInTitles(token.lower, lexicon)) return false;
    if (token.kind !== 'word' || lexicon.boundaries.has(token.lower) || token.text.startsWith("'")) continue;
    words++;
    if (!small) capitals++;
    if (words > 40) return false;
  }
  return words >= (stopped ? 5 : 4) && capitals >= 0.8 * words;
}

/** Whether a word may do without a capital in a title: *of*, *the*, *if*, *from*. */
function isSmallInTitles(lower: string, { prepositions, saying }: Lexicon): boolean {
  return prepositions.has(lower) || (lower.length < 4 && !saying.has(lower));
}

export { startsWithCapital as isCapital };

/** Whether the token is the ending of a possessive: ’s, or the lone apostrophe of a plural. */
export function isPossessive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.end !== token.start) return false;
  if (token.lower === "'s") return true;
  const after = tokens[i + 1];
  return (
    /^['’]$/.test(token.text) &&
    before.kind === 'word' &&
    before.lower.endsWith('s') &&
    after?.kind === 'word' &&
    after.start > token.end
  );
}

/** The characters between two tokens, both included. */
export function textOf(reading: Reading, first: number, last: number): string {
  const from = reading.tokens[first];
  const to = reading.tokens[last - 1];
  return from && to && last > first ? reading.body.text.slice(from.start, to.end) : '';
}

export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 6 || !startsWithCapital(text)) return false;
  const second = text.slice(text.charAt(1) === '.' ? 2 : 1);
  return startsWithCapital(second) && /^(?:\p{Lu}\.?){2,}$/u.test(text);
}

/** The first capital of the name that ends with the token: *Tide Office*. */
export function startOfName({ tokens }: Reading, last: number): number {
  let first = last;
  while (startsWithCapital(tokens[first - 1]?.text ?? '')) first--;
  return first;
}
