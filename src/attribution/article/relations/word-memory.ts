import { detached } from '../../../text/detached';
import { readContentWords, type ContentLexicon, type ContentWords } from './content-words';

/** Reads the words of texts, and keeps what this version of an article and the one before it asked for. */
export class WordMemory {
  readonly #lexicon: ContentLexicon;
  #before = new Map<string, ContentWords>();
  #now = new Map<string, ContentWords>();

  constructor(lexicon: ContentLexicon) {
    this.#lexicon = lexicon;
  }

  /** A new version begins. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  read(text: string): ContentWords {
    const known = this.#now.get(text);
    if (known) return known;
    const own = detached(text);
    const words = this.#before.get(text) ?? readContentWords(own, this.#lexicon);
    this.#now.set(own, words);
    return words;
  }
}
