import { readArticle, type ArticleText } from '../text/article-text';
import type { ParagraphText } from '../text/paragraph-text';
import type { Analysis, AttributionEngine, Claim } from './analysis';
import { assembleClaims } from './article/assemble';
import { resolveSpeakersSimply } from './article/simple-speakers';
import { compileSpeech } from './article/spoken-style';
import { toDrafts } from './article/to-drafts';
import { compileLexicon } from './detection/lexicon';
import { findParagraphClaims, type ParagraphClaims } from './detection/paragraph-claims';
import { english } from './language/en';

/**
 * Makes an engine for one article: paragraphs that have not changed since its last call are not read again.
 */
export function createEngine(): AttributionEngine {
  const lexicon = compileLexicon(english.reporting);
  const speech = compileSpeech(english.speech);
  const bodies = new WeakMap<ParagraphText, ParagraphClaims>();
  const headings = new WeakMap<ParagraphText, ParagraphClaims>();
  let previous: ArticleText | undefined;

  function paragraphClaims(paragraph: ParagraphText, heading: boolean): ParagraphClaims {
    const cache = heading ? headings : bodies;
    let found = cache.get(paragraph);
    if (!found) cache.set(paragraph, (found = findParagraphClaims(paragraph, lexicon, heading)));
    return found;
  }

  return {
    analyse(text: string, signal?: AbortSignal): Analysis {
      const article = readArticle(text, previous);
      previous = article;
      const local = article.paragraphs.map(({ body, kind }) => {
        signal?.throwIfAborted();
        return paragraphClaims(body, kind === 'headline' || kind === 'subheading');
      });
      const { drafts } = toDrafts(assembleClaims(article, local, lexicon, speech), text);
      signal?.throwIfAborted();
      const { speakers, speakerOf, alternatives } = resolveSpeakersSimply(article, drafts);
      const claims = drafts.map((draft, at): Claim => ({
        id: `c${at + 1}`,
        kind: draft.kind,
        content: draft.content,
        source: draft.source,
        cue: draft.cue,
        speaker: speakerOf[at] ?? null,
        alternatives: alternatives[at] ?? [],
        confidence: draft.confidence,
        act: draft.act,
        polarity: draft.polarity,
        modality: draft.modality,
        denies: [],
        supports: [],
        evidence: draft.evidence,
      }));
      return { language: english.language, speakers, claims };
    },
  };
}
