import { tidy, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** How many tokens somebody and the words of saying between two commas have at most. */
const LONGEST = 14;

/**
 * Takes who reports a sentence, and that they do, out of what others report in it: "Officers told him that the road was
 * shut|, Holm said,| and that he should turn back."
 */
export function cutParentheses(scan: Scan, claims: readonly LocalClaim[]): LocalClaim[] {
  const asides = claims.flatMap((claim) => asideOf(scan, claim) ?? []);
  return asides.length === 0 ? [...claims] : claims.map((claim) => without(scan, claim, asides));
}

/** Source and cue with the commas on both sides of them; `undefined` where they do not stand between two. */
function asideOf(scan: Scan, { source, cue }: LocalClaim): Span | undefined {
  if (!source || !cue || scan.is('speakerPronouns', source.first)) return undefined; // I think
  const first = Math.min(source.first, cue.first) - 1;
  const last = Math.max(source.last, cue.last);
  const apart = scan.isText(first, ',') && scan.isText(last, ',') && last - first <= LONGEST;
  return apart && !scan.quotationOf(first) ? { first, last: last + 1 } : undefined;
}

/**
 * "Officers told | him that the road was shut, Holm said": what somebody reports begins with whoever reports in it, not
 * behind their words of saying.
 */
export function withReporter(claim: LocalClaim, claims: readonly LocalClaim[]): LocalClaim {
  const { content, cue } = claim;
  const [part] = content;
  if (!part || !cue || cue.first < part.last || claim.kind === 'direct') return claim;
  const inner = claims.find(
    (other) =>
      other !== claim &&
      other.cue?.last === part.first &&
      other.source &&
      other.source.last <= other.cue.first,
  );
  if (!inner?.source) return claim;
  return { ...claim, content: [{ first: inner.source.first, last: part.last }, ...content.slice(1)] };
}

function without(scan: Scan, claim: LocalClaim, asides: readonly Span[]): LocalClaim {
  const { content, kind } = claim;
  if (kind !== 'indirect') return claim;
  const parts = content.flatMap((part) => {
    const aside = asides.find(({ first, last }) => part.first < first && last < part.last);
    if (!aside) return [part];
    return [
      tidy(scan, { first: part.first, last: aside.first }),
      tidy(scan, { first: aside.last, last: part.last }),
    ];
  });
  return parts.length === content.length ? claim : { ...claim, content: parts };
}
