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

/**
 * Source and cue with the commas on both sides of them, or with the one in front where they close the sentence: "has promised a
 * bridge|, said Lund|."; `undefined` where they do not stand apart.
 */
function asideOf(scan: Scan, { source, cue, content: [told] }: LocalClaim): Span | undefined {
  if (!source || !cue || scan.is('speakerPronouns', source.first)) return undefined; // I think
  const first = Math.min(source.first, cue.first) - 1;
  const last = Math.max(source.last, cue.last);
  if (!scan.isText(first, ',') || last - first > LONGEST || scan.quotationOf(first)) return undefined;
  if (scan.isText(last, ',')) return { first, last: last + 1 };
  const inverted = cue.last === source.first && !scan.is('have', cue.first); // has agreed a price
  const touch = source.last === cue.first || inverted;
  const closes = last >= scan.sentenceOf(first).last - 1 && !scan.isWord(last);
  return closes && touch && told && told.last <= first ? { first, last } : undefined;
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
    const aside = asides.find(({ first, last }) => part.first < first && last <= part.last);
    if (!aside) return [part];
    if (aside.last === part.last) return [tidy(scan, { first: part.first, last: aside.first })];
    return [
      tidy(scan, { first: part.first, last: aside.first }),
      tidy(scan, { first: aside.last, last: part.last }),
    ];
  });
  return parts.every((part, i) => part === content[i]) ? claim : { ...claim, content: parts };
}
