import type { Frame, Run } from '../tagger/decode-frame';
import type { CueGroup } from './cue-groups';
import { kindOf, tidy, type LocalClaim } from './local-claim';
import { classifyQuotation } from './quotation-class';
import type { Scan, Span } from './scan';

/** Turns what the tagger found into claims, with what the rules know about their words of saying. */
export function learnedClaims(
  scan: Scan,
  groups: readonly CueGroup[],
  frames: readonly Frame[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  return frames.flatMap((frame): LocalClaim[] => {
    const content = joined(scan, frame.content)
      .map((span) => withMarks(scan, tidy(scan, span)))
      .filter((span) => scan.countWords(span) > 0);
    if (content.length === 0) return [];
    const group = groups.find(({ first, last }) => first < frame.cue.last && frame.cue.first < last);
    const kind = kindOf(scan, content, distance);
    return [
      {
        kind,
        content: kind === 'direct' ? content.map((span) => withoutMarks(scan, span)) : content,
        source: longest(joined(scan, frame.source)),
        cue: frame.cue,
        class: group?.senses[0]?.class ?? 'say',
        negated: group?.negated ?? false,
        modality: group?.passive && frame.source.length === 0 ? 'hearsay' : (group?.modality ?? 'reported'),
        confidence: frame.confidence,
        rule: 'learned',
        open: false,
      },
    ];
  });
}

/** Joins runs between which only marks stand. */
function joined(scan: Scan, runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (const run of runs) {
    const before = spans.at(-1);
    if (before && scan.countWords({ first: before.last, last: run.first }) === 0)
      spans[spans.length - 1] = { first: before.first, last: run.last };
    else spans.push(run);
  }
  return spans;
}

function longest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (best, span) => (best && best.last - best.first >= span.last - span.first ? best : span),
    null,
  );
}

/** Takes marks that stand around the span into it. */
function withMarks(scan: Scan, span: Span): Span {
  let { first, last } = span;
  const opening = scan.quotations.find(({ opener }) => opener === first - 1);
  if (opening && opening.closer <= last) first--;
  const closing = scan.quotationOf(last - 1);
  if (closing && closing.opener >= first && closing.closer >= last && closing.closer <= last + 1)
    last = closing.closer + 1;
  return { first, last };
}

function withoutMarks(scan: Scan, { first, last }: Span): Span {
  const quotation = scan.quotations.find(({ opener }) => opener === first);
  const whole = quotation?.closer === last - 1;
  return whole ? { first: first + 1, last: last - 1 } : { first, last };
}

/** Quotations whose claim by rule holds though the tagger says nothing: they are certain to be speech. */
function isCertain(scan: Scan, claim: LocalClaim): boolean {
  if (claim.rule === 'freeDashSpeech' || claim.rule === 'dashSpeech') return true;
  return scan.quotations.some(
    (quotation) =>
      claim.content.some(({ first, last }) => quotation.opener + 1 >= first && quotation.opener < last) &&
      classifyQuotation(scan, quotation) === 'speech',
  );
}

/**
 * Puts rules and learning together: what both found takes its words from the tagger and its class from the rules;
 * what only the tagger found stands; what only the rules found stands where it rests on marks.
 */
export function combineClaims(
  scan: Scan,
  byRule: readonly LocalClaim[],
  learned: readonly LocalClaim[],
): LocalClaim[] {
  const matched = new Set<LocalClaim>();
  const claims = learned.map((claim) => {
    const rule = byRule.find((candidate) => sameCue(candidate, claim) || shared(candidate, claim) >= 0.5);
    if (!rule) return claim;
    matched.add(rule);
    return {
      ...claim,
      class: rule.class,
      negated: rule.negated,
      modality: rule.modality,
      source: claim.source ?? rule.source,
    };
  });
  const rest = byRule.filter(
    (claim) =>
      !matched.has(claim) && isCertain(scan, claim) && !learned.some((other) => shared(claim, other) > 0.3),
  );
  return [...claims, ...rest];
}

function sameCue(a: LocalClaim, b: LocalClaim): boolean {
  return a.cue !== null && b.cue !== null && a.cue.first < b.cue.last && b.cue.first < a.cue.last;
}

/** How much of the smaller content lies in the other. */
function shared(a: LocalClaim, b: LocalClaim): number {
  const size = (claim: LocalClaim): number =>
    claim.content.reduce((sum, { first, last }) => sum + last - first, 0);
  let both = 0;
  for (const x of a.content)
    for (const y of b.content) both += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  return both / Math.max(1, Math.min(size(a), size(b)));
}
