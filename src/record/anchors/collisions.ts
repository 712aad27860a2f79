import { overlaps } from '../../text/range';
import type { FoundPart } from './assemble-claim';

/**
 * Takes back what landed on the place of another quote although the two stood apart before: of the two the
 * less certain becomes a question.
 */
export function withoutCollisions(found: readonly FoundPart[]): FoundPart[] {
  const certainty = ({ finding: { place } }: FoundPart) => place?.score ?? 0;
  const byPlace = found
    .filter(({ finding }) => finding.place)
    .toSorted((a, b) => (a.finding.place?.range.start ?? 0) - (b.finding.place?.range.start ?? 0));
  const doubted = new Set<FoundPart>();
  let last: FoundPart | undefined;
  for (const part of byPlace) {
    if (last && collide(last, part)) {
      const loser = certainty(part) < certainty(last) ? part : last;
      doubted.add(loser);
      if (loser === part) continue;
    }
    last = part;
  }
  return found.map((part) => {
    const { place, others } = part.finding;
    if (!place || !doubted.has(part)) return part;
    return { ...part, finding: { outcome: 'ambiguous', others: [place, ...others] } };
  });
}

/** Claims may overlap, or even share their words, where they did so when they were recorded. */
function collide(a: FoundPart, b: FoundPart): boolean {
  const [here, there] = [a.finding.place, b.finding.place];
  const [before, other] = [a.claim.content[a.part]?.at, b.claim.content[b.part]?.at];
  if (!here || !there || !before || !other) return false;
  return overlaps(here.range, there.range) && !overlaps(before, other);
}
