import type { TextRange } from '../../text/range';
import type { AnnotatedArticle, AnnotatedClaim } from '../../record/annotated-article';
import { isUnsaid, needsAttention } from '../words/claim-words';

/** How the words of a claim look: in marks, as a paraphrase, or as speech that has no marks. */
export const looks = ['quote', 'paraphrase', 'unmarked'] as const;
export type Look = (typeof looks)[number];

/** Suggestions look tentative, recorded claims firm. */
export const firmnesses = ['suggestion', 'recorded'] as const;
export type Firmness = (typeof firmnesses)[number];

export const speakerColours = 8;

/** The name of one kind of mark; each has one decoration type. */
export type Mark =
  | `content.${Look}.${Firmness}`
  | `tint.${Exclude<Look, 'paraphrase'>}`
  | `speaker.${number}`
  | `source.${Firmness}`
  | `cue.${Firmness}`
  | 'attention';

export interface MarkOptions {
  readonly colourPerSpeaker: boolean;
  readonly showUnsaid: boolean;
}

/** What to mark in an article: for every kind of mark its ranges, in the order of the text. */
export function marksOf(article: AnnotatedArticle, options: MarkOptions): Map<Mark, TextRange[]> {
  const marks = new Map<Mark, TextRange[]>();
  const add = (mark: Mark, ranges: readonly TextRange[]): void => {
    if (ranges.length === 0) return;
    const known = marks.get(mark);
    if (known) known.push(...ranges);
    else marks.set(mark, [...ranges]);
  };
  const colours = new Map(article.speakers.map((speaker, index) => [speaker.key, index % speakerColours]));
  for (const claim of article.claims) {
    if (isUnsaid(claim) && !options.showUnsaid) continue;
    const look = lookOf(claim);
    const firmness = claim.origin;
    add(`content.${look}.${firmness}`, claim.content);
    const colour = claim.speaker === null ? undefined : colours.get(claim.speaker);
    if (options.colourPerSpeaker && colour !== undefined) add(`speaker.${colour}`, claim.content);
    else if (look !== 'paraphrase') add(`tint.${look}`, claim.content);
    add(`source.${firmness}`, claim.source);
    add(`cue.${firmness}`, claim.cue);
    if (needsAttention(claim)) add('attention', claim.content);
  }
  return marks;
}

function lookOf(claim: AnnotatedClaim): Look {
  switch (claim.kind) {
    case 'direct':
    case 'mixed':
      return 'quote';
    case 'indirect':
      return 'paraphrase';
    case 'unmarked':
      return 'unmarked';
  }
}
