import { attributionBefore } from '../reports/attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import type { LocalClaim } from '../local-claim';
import { isFinite } from '../grammar/finite-verbs';
import { subjectBefore } from '../grammar/subject-before';
import { classifyQuotation } from './quotation-class';
import type { Scan, Span } from '../grammar/scan';

const FEWEST_WORDS = 4;

/**
 * Makes claims of the longer quotations that no other claim holds: words in marks are somebody's. Who it is shows
 * the verb before them, or else the report before them in the paragraph.
 */
export function claimUncovered(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  const added: LocalClaim[] = [];
  for (const quotation of scan.quotations) {
    const { opener, closer, depth } = quotation;
    if (depth > 0 || closer < 0 || distance.has(opener)) continue;
    const inner: Span = { first: opener + 1, last: closer };
    const words = scan.countWords(inner);
    const covered = claims.some(({ content }) =>
      content.some(({ first, last }) => first < inner.last && inner.first < last),
    );
    if (covered) continue;
    const cue = groups.findLast(({ last }) => last === opener);
    const said = cue !== undefined && scan.senseHas(cue, 'q') && words >= 2;
    if (!said && (words < FEWEST_WORDS || classifyQuotation(scan, quotation) === 'distance')) continue;
    added.push(uncovered(scan, groups, claims, inner, opener));
  }
  return added;
}

function uncovered(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
  inner: Span,
  opener: number,
): LocalClaim {
  const attribution = attributionBefore(scan, groups, opener) ?? nearestVerb(scan, opener);
  const before = claims.findLast(({ source }) => source !== null && source.last <= opener);
  return {
    kind: 'direct',
    content: [inner],
    source: attribution?.source ?? before?.source ?? null,
    cue: attribution ? { first: attribution.cue.first, last: attribution.cue.last } : null,
    class: 'say',
    negated: false,
    modality: 'reported',
    confidence: 0.6,
    rule: 'freeQuote',
    open: false,
  };
}

/** "Trump attacked “the hateful ideology …”": the verb of the clause that the quotation stands in. */
function nearestVerb(scan: Scan, opener: number): { readonly source: Span; readonly cue: Span } | undefined {
  const { first } = scan.sentenceOf(opener);
  for (let verb = opener - 1; verb > first; verb--) {
    if (scan.quotationOf(verb)) return undefined;
    if (!isFinite(scan, verb)) continue;
    const source = subjectBefore(scan, verb, first);
    if (source) return { source, cue: { first: verb, last: verb + 1 } };
  }
  return undefined;
}
