import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** What is denied, confirmed, asked or thought stands by itself: the words behind it say something else, or answer. */
const APART: ReadonlySet<string> = new Set(['deny', 'confirm', 'silence', 'ask', 'think']);

/**
 * Joins quoted sentences without an attribution of their own to the paraphrase right before them: "Lund said the lock was
 * shut. “It leaks.”" is one claim in two parts.
 */
export function joinQuotesBehind(scan: Scan, claims: readonly LocalClaim[]): LocalClaim[] {
  const joined = new Map<LocalClaim, LocalClaim>();
  const gone = new Set<LocalClaim>();
  for (const quote of claims) {
    const first = quote.content[0];
    if (quote.kind !== 'direct' || !first || !isWhole(scan, first)) continue;
    const report = claims.findLast((claim) => reportsBefore(scan, claim, quote, first.first - 1));
    if (!report) continue;
    const before = joined.get(report) ?? report;
    const content = [...before.content, ...quote.content.map((part) => withMarks(scan, part))];
    joined.set(report, { ...before, kind: 'mixed', content, open: quote.open });
    gone.add(quote);
  }
  return claims.filter((claim) => !gone.has(claim)).map((claim) => joined.get(claim) ?? claim);
}

/** Whether a quotation is a sentence of its own. */
function isWhole(scan: Scan, { first }: Span): boolean {
  return scan.quotationOf(first)?.opener === first - 1 && scan.sentenceOf(first - 1).first === first - 1;
}

/** Whether a claim is the paraphrase whose sentence ends right before a quotation that has no words of saying of its own. */
function reportsBefore(
  scan: Scan,
  { kind, cue, source, content, class: sense }: LocalClaim,
  quote: LocalClaim,
  opener: number,
): boolean {
  if (!cue || !source || kind === 'direct' || kind === 'unmarked' || APART.has(sense)) return false;
  const last = content.at(-1)?.last ?? 0;
  const free = quote.cue === null ? quote.source === null : quote.cue.first === cue.first;
  return (
    free &&
    cue.first < opener &&
    scan.sentenceOf(cue.first).last === opener &&
    last <= opener &&
    !scan.quotationOf(cue.first)
  );
}

function withMarks(scan: Scan, { first, last }: Span): Span {
  const closed = scan.quotationOf(first)?.closer === last;
  return { first: first - 1, last: closed ? last + 1 : last };
}
