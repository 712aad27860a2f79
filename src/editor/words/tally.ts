import type { AnnotatedArticle, AnnotatedClaim } from '../../record/annotated-article';
import { isChangedSinceChecked, isKeptWithoutPlace, isLost, isShown, needsAttention } from './claim-words';

export interface Tally {
  readonly claims: number;
  readonly recorded: number;
  readonly verified: number;
  readonly suggestions: number;
  /** Recorded claims that need a look, and those of them whose words changed after they were checked. */
  readonly attention: number;
  readonly changedSinceChecked: number;
}

/** Counts the claims that are shown. */
export function tally(article: AnnotatedArticle, showUnsaid: boolean): Tally {
  const claims = article.claims.filter((claim) => isShown(claim, showUnsaid));
  const recorded = claims.filter(({ origin }) => origin === 'recorded');
  return {
    claims: claims.length,
    recorded: recorded.length,
    verified: recorded.filter(({ status }) => status === 'verified').length,
    suggestions: claims.length - recorded.length,
    attention: recorded.filter(needsAttention).length,
    changedSinceChecked: recorded.filter(isChangedSinceChecked).length,
  };
}

/** Recorded claims that have no place in the article; those that are kept without one last. */
export function lostClaims(article: AnnotatedArticle | undefined): AnnotatedClaim[] {
  const lost = (article?.claims ?? []).filter((claim) => isLost(claim) && isShown(claim, true));
  return lost.sort((a, b) => Number(isKeptWithoutPlace(a)) - Number(isKeptWithoutPlace(b)));
}

/** How many claims wait for a person: suggestions to judge and recorded ones that need a look. */
export function openClaims(article: AnnotatedArticle, showUnsaid: boolean): number {
  const { suggestions, attention } = tally(article, showUnsaid);
  return suggestions + attention;
}
