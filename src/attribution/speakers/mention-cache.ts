import type { Paragraph } from '../../text/article-text';
import type { ParagraphText } from '../../text/paragraph-text';
import type { TextRange } from '../../text/range';
import type { MentionSource } from './article-reading';
import { findMentions } from './find-mentions';
import { genericPhrase } from './generic-phrase';
import type { Lexicon } from './lexicon';
import type { Mention, PhraseMention } from './mention';

interface Found {
  readonly mentions: readonly Mention[];
  /** Phrases read from sources, by the source’s offsets in the paragraph. */
  readonly sources: Map<string, PhraseMention | null>;
}

/** Finds the mentions of each paragraph once and keeps them as long as the paragraph object lives. */
export class MentionCache implements MentionSource {
  readonly #lexicon: Lexicon;
  readonly #found = new WeakMap<ParagraphText, Found>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  mentions({ body }: Paragraph): readonly Mention[] {
    return this.#of(body).mentions;
  }

  source(paragraph: Paragraph, source: TextRange): PhraseMention | null {
    const { sources } = this.#of(paragraph.body);
    const key = `${source.start - paragraph.start}-${source.end - paragraph.start}`;
    let phrase = sources.get(key);
    if (phrase === undefined) {
      phrase = genericPhrase(paragraph, source, this.#lexicon);
      sources.set(key, phrase);
    }
    return phrase;
  }

  #of(body: ParagraphText): Found {
    let found = this.#found.get(body);
    if (!found) {
      found = { mentions: findMentions(body, this.#lexicon), sources: new Map() };
      this.#found.set(body, found);
    }
    return found;
  }
}
