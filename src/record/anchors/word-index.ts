import type { Steps } from '../../text/steps';

/**
 * The words of a folded text with a measure of how much each of them tells: the rarer a word is in the text,
 * the more its agreement means (the information content used in text retrieval, in bits).
 */
export class WordIndex {
  /** Start and end of each word, interleaved. */
  private readonly bounds: Int32Array;
  private readonly ids: Int32Array;

  private postings: Postings | undefined;

  private constructor(
    private readonly word: RegExp,
    bounds: readonly number[],
    ids: readonly number[],
    private readonly vocabulary: ReadonlyMap<string, number>,
    private readonly weights: readonly number[],
  ) {
    this.bounds = Int32Array.from(bounds);
    this.ids = Int32Array.from(ids);
  }

  /** Reads the words of a text and pauses after every few thousand of them. */
  static *read(text: string): Steps<WordIndex> {
    const bounds: number[] = [];
    const ids: number[] = [];
    const counts: number[] = [];
    const word = hasUnspaced.test(text) ? anyWord : spacedWord;
    const vocabulary = new Map<string, number>();
    for (const match of text.matchAll(word)) {
      let id = vocabulary.get(match[0]);
      if (id === undefined) {
        id = vocabulary.size;
        vocabulary.set(match[0], id);
        counts.push(0);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      bounds.push(match.index, match.index + match[0].length);
      ids.push(id);
      if (ids.length % 4096 === 0) yield;
    }
    const weights = counts.map((count) => Math.min(mostBits, Math.log2((ids.length + 1) / count)));
    for (const mark of ',.;:\'"-!?()') {
      const id = vocabulary.get(mark);
      if (id !== undefined) weights[id] = markBits;
    }
    return new WordIndex(word, bounds, ids, vocabulary, weights);
  }

  get count(): number {
    return this.ids.length;
  }

  idAt(index: number): number {
    return this.ids[index] ?? -1;
  }

  startAt(index: number): number {
    return this.bounds[2 * index] ?? 0;
  }

  endAt(index: number): number {
    return this.bounds[2 * index + 1] ?? 0;
  }

  /** How much a word tells; a word that the text lacks tells as much as one it has once. */
  weightOf(id: number): number {
    return this.weights[id] ?? Math.min(mostBits, Math.log2(this.ids.length + 1));
  }

  /** The words of other, folded words, as ids of this text; -1 for words it lacks. */
  idsOf(words: string): number[] {
    return this.placesIn(words).map(({ id }) => id);
  }

  /** The same with their offsets. */
  placesIn(words: string): { offset: number; id: number }[] {
    return Array.from(words.matchAll(this.word), ({ 0: found, index }) => ({
      offset: index,
      id: this.vocabulary.get(found) ?? -1,
    }));
  }

  /** Where a word stands in the text, in order. */
  startsOf(id: number): Int32Array {
    this.postings ??= postings(this.ids, this.bounds, this.vocabulary.size);
    return this.postings.starts.subarray(this.postings.first[id], this.postings.first[id + 1]);
  }

  /**
   * Where some words stand to the letter, told by the rarest word among them that is sure to be a word of the text too.
   *
   * @param text the text that was read
   * @param most give up where this many places have to be looked at
   * @returns `undefined` when there is no such word, or none that is rare enough
   */
  exactStarts(text: string, words: string, most: number): number[] | undefined {
    const [first, last] = [words.search(/\s/), words.search(/\s\S*$/)];
    const sure = this.placesIn(words).filter(({ offset }) => offset > first && offset < last);
    if (first < 0 || sure.length === 0) return undefined;
    if (sure.some(({ id }) => id < 0)) return [];
    const count = (id: number) => this.startsOf(id).length;
    const rarest = sure.reduce((a, b) => (count(b.id) < count(a.id) ? b : a));
    if (count(rarest.id) > most) return undefined;
    return Array.from(this.startsOf(rarest.id), (at) => at - rarest.offset).filter(
      (start) => start >= 0 && text.startsWith(words, start),
    );
  }

  /** The number of words that end at or before `offset`. */
  countBefore(offset: number): number {
    return this.search((index) => this.endAt(index) <= offset);
  }

  /** The index of the first word that starts at or after `offset`. */
  firstFrom(offset: number): number {
    return this.search((index) => this.startAt(index) < offset);
  }

  private search(isBefore: (index: number) => boolean): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** For each word its places, one word after the other. */
interface Postings {
  readonly first: Int32Array;
  readonly starts: Int32Array;
}

function postings(ids: Int32Array, bounds: Int32Array, size: number): Postings {
  const first = new Int32Array(size + 1);
  for (const id of ids) first[id + 1] = (first[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) first[id + 1] = (first[id + 1] ?? 0) + (first[id] ?? 0);
  const next = first.slice();
  const starts = new Int32Array(ids.length);
  for (const [at, id] of ids.entries()) {
    const place = next[id] ?? 0;
    starts[place] = bounds[2 * at] ?? 0;
    next[id] = place + 1;
  }
  return { first, starts };
}

/** Beyond this, rarer words tell no more: they may be misspelt. */
const mostBits = 10;
const markBits = 1;

/** Scripts without spaces are read character by character. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const spacedWord = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?|\S/gu;
const anyWord = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+(?:'\\p{L}+)?|\\S`, 'gu');
