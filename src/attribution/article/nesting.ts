import { contains, type TextRange } from '../../text/range';
import type { FoundClaim } from './found-claim';

/** Finds for each report the smallest claim in whose content it stands. */
export function nestClaims(claims: readonly FoundClaim[]): void {
  const byParagraph = new Map<number, FoundClaim[]>();
  for (const claim of claims)
    for (let paragraph = claim.first; paragraph <= claim.paragraph; paragraph++) {
      const list = byParagraph.get(paragraph);
      if (list) list.push(claim);
      else byParagraph.set(paragraph, [claim]);
    }
  for (const claim of claims) claim.within = smallestAround(claim, byParagraph.get(claim.first) ?? []);
}

function smallestAround(claim: FoundClaim, others: readonly FoundClaim[]): FoundClaim | null {
  const anchor = claim.cue ?? claim.source;
  if (!anchor) return null;
  let best: FoundClaim | null = null;
  let size = Infinity;
  for (const outer of others) {
    if (outer === claim || !holds(outer, anchor)) continue;
    const length = outer.content.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length >= size || !claim.content.every((part) => holds(outer, part))) continue;
    best = outer;
    size = length;
  }
  return best;
}

function holds({ content }: FoundClaim, part: TextRange): boolean {
  return content.some((outer) => contains(outer, part));
}

/**
 * Thoughts and wishes that somebody tells in their own speech ("I think", "they want") are no report of their
 * own, nor is what the tagger alone sees in speech: it has learned from narration.
 */
export function isPrivate({ within, class: kind, rule, ownVoice }: FoundClaim): boolean {
  if (ownVoice && kind === 'think' && !within) return true;
  if (!isSpoken(within)) return false;
  return (
    rule === 'learned' ||
    kind === 'think' ||
    (kind === 'show' && rule === 'whClause') ||
    (ownVoice && kind !== 'say' && kind !== 'deny' && rule !== 'objectInfinitive')
  );
}

/** Whether a claim is speech or stands, at any depth, in somebody's speech. */
function isSpoken(claim: FoundClaim | null): boolean {
  for (let outer = claim; outer; outer = outer.within)
    if (outer.kind === 'direct' || outer.kind === 'unmarked') return true;
  return false;
}
