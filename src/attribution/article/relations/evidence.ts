import { isSpeech, sameParty, speakerAt, type Reader } from './reader';

/** How many claims after a denial a third party may still take a side. */
const REACH = 14;

/** One claim that denies another. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/**
 * On which side of a dispute a third party stands: a document, an unnamed witness or whoever confirms something, without a
 * negation, speaks of what the one claims and the other says is not so. That backs the claim and, but for a mere
 * confirmation, goes against its denial.
 */
export function sidesTaken(
  reader: Reader,
  at: number,
  disputes: readonly Edge[],
): { readonly denies: readonly number[]; readonly supports: readonly number[] } {
  const denies = new Set<number>();
  const supports = new Set<number>();
  if (givesEvidence(reader, at))
    for (const { from, to } of disputes) {
      if (from >= at || to >= at || at - Math.max(from, to) > REACH || !aboutSame(reader, at, from, to))
        continue;
      if (sameParty(reader, at, from) || sameParty(reader, at, to)) continue;
      if (reader.claims[at]?.class !== 'confirm') denies.add(from);
      supports.add(to);
    }
  return { denies: [...denies], supports: [...supports] };
}

function givesEvidence(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  if (!claim || claim.negated || claim.within || reader.words[at]?.negated !== false) return false;
  if (!['say', 'show', 'confirm', 'call'].includes(claim.class) || claim.modality !== 'reported')
    return false;
  const kind = speakerAt(reader, at)?.kind;
  return (
    claim.class === 'confirm' || ((kind === 'document' || kind === 'anonymous') && !isSpeech(reader, at))
  );
}

/** Whether three claims share a word. */
function aboutSame({ words }: Reader, at: number, from: number, to: number): boolean {
  for (const stem of words[at]?.stems ?? [])
    if (words[from]?.stems.has(stem) && words[to]?.stems.has(stem)) return true;
  return false;
}
