import type { ArticleText } from '../../text/article-text';
import { finish } from '../../text/steps';
import type { ClaimDraft } from '../claim-draft';
import type { LanguagePack } from '../language/pack';
import { SpeakerResolver, type ResolvedSpeakers } from './speaker-resolver';

/**
 * Names the speakers of an article’s claims once. Whoever analyses the same article again and again should keep
 * a {@link SpeakerResolver}, which remembers what it found in unchanged paragraphs.
 */
export function resolveSpeakers(
  article: ArticleText,
  drafts: readonly ClaimDraft[],
  pack: LanguagePack,
): ResolvedSpeakers {
  return finish(new SpeakerResolver(pack).resolve(article, drafts));
}
