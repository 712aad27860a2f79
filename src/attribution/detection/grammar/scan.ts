import type { ParagraphText } from '../../../text/paragraph-text';
import type { Quotation } from '../../../text/quotations';
import type { TextRange } from '../../../text/range';
import type { Sentence } from '../../../text/sentences';
import { startsWithCapital } from '../../../text/letters';
import type { Token } from '../../../text/token';
import { hasBit } from './set-bits';
import type { CueSense, Lexicon, PhraseMap, WordSet } from '../lexicon';
import { spellAcronyms } from '../../spelled-acronyms';

/** Tokens `[first, last)` of a paragraph. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Whether two spans have a token in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.first < b.last && b.first < a.last;
}

const NO_TOKEN: Token = { start: 0, end: 0, kind: 'mark', text: '', lower: '' };

/** A paragraph under the eyes of the rules: its tokens with what the lexicon knows about them. */
export class Scan {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly length: number;
  /** For each token its place among the outermost quotations, -1 outside all. */
  private readonly quotationAt: Int16Array;
  /** The sets of the lexicon that each token is in, and those of no token. */
  private readonly setsOf: readonly Int32Array[];
  private readonly setsOfNone: Int32Array;
  /** The sentence asked for last: the next question is mostly about the same. */
  private sentence = 0;
  /** What has been found out of each token's being a finite verb: 0 nothing yet, 1 it is one, 2 it is none. */
  readonly finite: Uint8Array;

  constructor(
    readonly paragraph: ParagraphText,
    readonly lexicon: Lexicon,
  ) {
    this.tokens = spellAcronyms(paragraph.tokens, lexicon.sets.wordlikeAcronyms);
    this.sentences = paragraph.sentences;
    this.quotations = paragraph.quotations.pairs;
    this.length = this.tokens.length;
    this.quotationAt = new Int16Array(this.length).fill(-1);
    this.quotations.forEach((quotation, index) => {
      if (quotation.depth === 0) this.quotationAt.fill(index, quotation.opener, this.endOf(quotation));
    });
    this.setsOfNone = lexicon.setsOf.of(NO_TOKEN.lower);
    this.setsOf = this.tokens.map(({ lower }, i) =>
      this.isForename(i) ? this.setsOfNone : lexicon.setsOf.of(lower),
    );
    this.finite = new Uint8Array(this.length);
  }

  /** The token, or an empty one outside the paragraph. */
  at(index: number): Token {
    return (index >= 0 ? this.tokens[index] : undefined) ?? NO_TOKEN;
  }

  lower(index: number): string {
    return this.at(index).lower;
  }

  is(set: WordSet, index: number): boolean {
    const bits = (index >= 0 ? this.setsOf[index] : undefined) ?? this.setsOfNone;
    return hasBit(bits, this.lexicon.setsOf.numberOf[set]);
  }

  isText(index: number, text: string, ...others: readonly string[]): boolean {
    const own = this.at(index).text;
    return own === text || (others.length > 0 && others.includes(own));
  }

  /** A dash of any make: —, –, -- or a hyphen with space on both sides. */
  isDash(index: number): boolean {
    const { text, start, end } = this.at(index);
    if (text === '—' || text === '–' || text === '--' || text === '―') return true;
    return text === '-' && index > 0 && this.at(index - 1).end < start && end < this.at(index + 1).start;
  }

  isWord(index: number): boolean {
    return this.at(index).kind !== 'mark';
  }

  isCapital(index: number): boolean {
    return startsWithCapital(this.at(index).text);
  }

  /** "says *Per* Lund": a word that is a forename as well, with a capital that no sentence or quotation gives it. */
  isForename(i: number): boolean {
    if (!this.isCapital(i) || !this.lexicon.sets.namesakes.has(this.lower(i))) return false;
    const inside = (this.isWord(i - 1) && !this.isCapital(i - 1)) || this.isText(i - 1, ',');
    return this.isCapital(i + 1) && (inside || this.isDescribed(i + 2));
  }

  /** "Per Lund*, a painter,*", "Per Lund*, 40,*": whether a name is told of behind its comma. */
  private isDescribed(comma: number): boolean {
    const next = comma + 1;
    const { determiners, relatives } = this.lexicon.sets;
    const word = this.lower(next);
    const told = determiners.has(word) || relatives.has(word) || this.at(next).kind === 'number';
    return this.isText(comma, ',') && told;
  }

  /** Behind the last token of a quotation, its closing mark included. */
  endOf(quotation: Quotation): number {
    if (quotation.closer >= 0) return quotation.closer + 1;
    let last = quotation.opener + 1;
    while (last < this.length && this.at(last).start < quotation.end) last++;
    return last;
  }

  /** The outermost quotation that holds a token. */
  quotationOf(index: number): Quotation | undefined {
    const at = this.quotationAt[index] ?? -1;
    return at < 0 ? undefined : this.quotations[at];
  }

  sentenceOf(index: number): Sentence {
    const { sentences } = this;
    if (index < (sentences[this.sentence]?.first ?? Infinity)) this.sentence = 0;
    for (let at = this.sentence; at < sentences.length; at++) {
      const sentence = sentences[at];
      if (!sentence || index >= sentence.last) continue;
      this.sentence = at;
      return sentence;
    }
    return { start: 0, end: 0, first: 0, last: this.length };
  }

  /** How many tokens of a phrase of the map stand at `index`; 0 when none does. */
  phraseAt(map: PhraseMap, index: number): number {
    const phrases = map.get(this.lower(index));
    if (!phrases) return 0;
    for (const phrase of phrases)
      if (phrase.every((word, offset) => this.lower(index + offset) === word)) return phrase.length;
    return 0;
  }

  /** How many tokens the longest phrase of the map has that ends right before `index`; 0 when none does. */
  phraseBefore(map: PhraseMap, index: number): number {
    for (let length = map.size > 0 ? 4 : 0; length > 0; length--)
      if (this.phraseAt(map, index - length) === length) return length;
    return 0;
  }

  /** Whether a phrase of the map ends right before `index`. */
  phraseEndsAt(map: PhraseMap, index: number): boolean {
    return this.phraseBefore(map, index) > 0;
  }

  senseHas(group: { readonly senses: readonly CueSense[] }, frame: string): boolean {
    return group.senses.some(({ frames }) => frames.includes(frame));
  }

  countWords({ first, last }: Span): number {
    let words = 0;
    for (let i = first; i < last; i++) if (this.isWord(i)) words++;
    return words;
  }

  /** Whether a subject that begins at a token says that nobody does it: "nobody", "no minister", but not "No 10". */
  isNobody(index: number): boolean {
    return this.is('nobody', index) && !(this.isCapital(index) && this.at(index + 1).kind === 'number');
  }

  /** The characters of a span, without the marks and spaces that hang on its ends. */
  range({ first, last }: Span): TextRange {
    return { start: this.at(first).start, end: this.at(last - 1).end };
  }
}
