import type { ArticleText } from '../../text/article-text';
import type { TextRange } from '../../text/range';
import type { Speaker } from '../analysis';
import type { ClaimDraft } from '../claim-draft';

export interface ResolvedSpeakers {
  readonly speakers: readonly Speaker[];
  /** For each draft the id of its speaker. */
  readonly speakerOf: readonly (string | null)[];
  readonly alternatives: readonly (readonly string[])[];
}

/** Names each claim's speaker by the words of its source: same words or same surname, same party. */
export function resolveSpeakersSimply(article: ArticleText, drafts: readonly ClaimDraft[]): ResolvedSpeakers {
  const parties: { name: string; mentions: TextRange[]; aliases: Set<string> }[] = [];
  const speakerOf: (string | null)[] = [];
  const find = (range: TextRange): number => {
    const words = article.text.slice(range.start, range.end).split(/[,(]/)[0]?.trim() ?? '';
    if (/^(?:he|she|it|they|i|we|one|you|her|his)$/i.test(words)) return parties.length - 1;
    const surname = words.split(/\s+/).at(-1);
    let at = parties.findIndex(({ name }) => name === words || name.split(/\s+/).at(-1) === surname);
    if (at < 0) at = parties.push({ name: words, mentions: [], aliases: new Set() }) - 1;
    parties[at]?.mentions.push(range);
    if (words !== parties[at]?.name) parties[at]?.aliases.add(words);
    return at;
  };
  for (const draft of drafts) {
    const source = draft.source[0];
    const at = source ? find(source) : -1;
    speakerOf.push(
      at >= 0 ? `s${at + 1}` : draft.continues === null ? null : (speakerOf[draft.continues] ?? null),
    );
  }
  return {
    speakers: parties.map(({ name, mentions, aliases }, at) => ({
      id: `s${at + 1}`,
      name,
      kind: 'person',
      role: null,
      affiliation: null,
      aliases: [...aliases],
      mentions,
    })),
    speakerOf,
    alternatives: drafts.map(() => []),
  };
}
