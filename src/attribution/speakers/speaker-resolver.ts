import type { ArticleText } from '../../text/article-text';
import type { ParagraphText } from '../../text/paragraph-text';
import type { Steps } from '../../text/steps';
import type { Speaker } from '../analysis';
import type { ClaimDraft } from '../claim-draft';
import type { LanguagePack } from '../language/pack';
import type { SpeakerWords } from '../language/speaker-words';
import { ArticleReading } from './article-reading';
import { Lexicon } from './lexicon';
import { oncePer } from '../once-per';
import { MentionCache } from './mention-cache';
import { presentSpeakers } from './told/present-speakers';

/** Who speaks in each draft. */
export interface ResolvedSpeakers {
  /** The parties that speak, or that an alternative names, in the order in which they first speak. */
  readonly speakers: readonly Speaker[];
  /** For each draft the id of its speaker; `null` when nobody can be named. */
  readonly speakerOf: readonly (string | null)[];
  /** For each draft the ids of others that fit nearly as well, best first. */
  readonly alternatives: readonly (readonly string[])[];
}

const lexiconOf = oncePer((words: SpeakerWords) => new Lexicon(words));

/**
 * Names the speakers of an article’s claims. Mentions are found once for each paragraph and kept as long as the
 * paragraph object lives; parties and pronouns are worked out anew for each version of the article.
 */
export class SpeakerResolver {
  readonly #lexicon: Lexicon;
  readonly #mentions: MentionCache;

  constructor(pack: LanguagePack) {
    this.#lexicon = lexiconOf(pack.speakers);
    this.#mentions = new MentionCache(this.#lexicon);
  }

  /** Finds the mentions of a paragraph ahead of time. */
  read(paragraph: ParagraphText): void {
    this.#mentions.read(paragraph);
  }

  *resolve(article: ArticleText, drafts: readonly ClaimDraft[]): Steps<ResolvedSpeakers> {
    const reading = new ArticleReading(article, drafts, this.#lexicon, this.#mentions);
    const results = yield* reading.resolve();
    yield;
    return yield* presentSpeakers(results, reading);
  }
}
