import type { Paragraph } from '../../text/article-text';
import type { ParagraphText } from '../../text/paragraph-text';
import type { TextRange } from '../../text/range';
import type { MentionSource } from './article-reading';
import { findMentions } from './find-mentions';
import { genericPhrase } from './phrases/generic-phrase';
import type { Lexicon } from './lexicon';
import type { Mention, PhraseMention } from './mention';
import { readSourceWords, type SourceWords } from './sources/source-words';

/** What has been read of one source. */
interface FoundSource {
  words?: SourceWords;
  phrase?: PhraseMention | null;
}

interface Found {
  readonly mentions: readonly Mention[];
  /** Sources by their offsets in the paragraph, both in one number; few paragraphs have any. */
  sources: Map<number, FoundSource> | null;
}

/** Above all offsets inside a paragraph, so that two of them make one key. */
const OFFSETS = 2 ** 26;

/** Finds the mentions of each paragraph once and keeps them as long as the paragraph object lives. */
export class MentionCache implements MentionSource {
  readonly #lexicon: Lexicon;
  readonly #found = new WeakMap<ParagraphText, Found>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  mentions({ body }: Paragraph): readonly Mention[] {
    return this.read(body).mentions;
  }

  words(paragraph: Paragraph, source: TextRange): SourceWords {
    const { start } = paragraph;
    const found = this.#source(paragraph, source);
    found.words ??= readSourceWords(
      paragraph.body.text.slice(source.start - start, source.end - start),
      this.#lexicon.acronyms,
    );
    return found.words;
  }

  source(paragraph: Paragraph, source: TextRange): PhraseMention | null {
    const found = this.#source(paragraph, source);
    if (found.phrase === undefined) found.phrase = genericPhrase(paragraph, source, this.#lexicon);
    return found.phrase;
  }

  #source({ start, body }: Paragraph, source: TextRange): FoundSource {
    const sources = (this.read(body).sources ??= new Map<number, FoundSource>());
    const key = (source.start - start) * OFFSETS + source.end - start;
    let found = sources.get(key);
    if (!found) {
      found = {};
      sources.set(key, found);
    }
    return found;
  }

  /** Reads a paragraph, unless it has been read before. */
  read(body: ParagraphText): Found {
    let found = this.#found.get(body);
    if (!found) {
      found = { mentions: findMentions(body, this.#lexicon), sources: null };
      this.#found.set(body, found);
    }
    return found;
  }
}
