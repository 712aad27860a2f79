const NONE: ReadonlySet<string> = new Set();

/** Words and phrases, to be found among the words of a text by the first word of each. */
export class PhraseBook {
  readonly #byFirst = new Map<string, string[][]>();

  /** @param phrases their words with one space between */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const others = this.#byFirst.get(first);
      if (others) others.push(words);
      else this.#byFirst.set(first, [words]);
    }
  }

  /**
   * Whether some phrase stands at a word, and ends before another.
   *
   * @param unless words before which it does not count
   */
  startsAt(
    words: readonly string[],
    at: number,
    end = words.length,
    unless: ReadonlySet<string> = NONE,
  ): boolean {
    const phrases = this.#byFirst.get(words[at] ?? '');
    return (
      phrases?.some(
        (phrase) =>
          at + phrase.length <= end &&
          phrase.every((word, k) => word === words[at + k]) &&
          !unless.has(words[at + phrase.length] ?? ''),
      ) ?? false
    );
  }

  /** How many words stand before the first of the phrases; -1 where there is none. */
  placeIn(words: readonly string[], end = words.length, unless: ReadonlySet<string> = NONE): number {
    for (let at = 0; at < end; at++) if (this.startsAt(words, at, end, unless)) return at;
    return -1;
  }
}
