import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { isFinite } from '../grammar/finite-verbs';
import { startsNounPhrase } from '../grammar/noun-phrases';
import type { Scan, Span } from '../grammar/scan';

/**
 * Finds sentences whose verbs alone say that they are reported, as in German: "Brandt ist zufrieden. Die Brücke
 * sei sicher. Sie halte lange." Whoever the paragraph named last speaks: the source of its last report, or the
 * subject of the sentence before. A run right behind a report is more of what was reported there.
 *
 * @returns all claims of the paragraph, those that go on lengthened
 */
export function followSubjunctive(
  scan: Scan,
  claims: readonly LocalClaim[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  if (scan.lexicon.sets.subjunctive.size === 0) return [...claims];
  const result = [...claims];
  let run: LocalClaim | undefined;
  scan.sentences.forEach((sentence, at) => {
    const before = scan.sentences[at - 1];
    const announced = behindColon(scan, sentence);
    const announcer =
      announced && result.findLast((claim) => claim.source !== null && inside(claim, sentence));
    if (announced && announcer?.source && !result.some((claim) => inside(claim, announced))) {
      run = claimOf(scan, tidy(scan, announced), announcer.source, distance);
      result.push(run);
      return;
    }
    if (!before || !isReported(scan, sentence) || result.some((claim) => inside(claim, sentence))) {
      run = undefined;
      return;
    }
    const more = tidy(scan, sentence);
    const last = run ?? result.findLast((claim) => claim.source !== null && inside(claim, before));
    if (last && last.kind !== 'direct') {
      const content = [...last.content, more];
      const longer = { ...last, content, kind: kindOf(scan, content, distance) };
      result.splice(result.indexOf(last), 1, longer);
      run = longer;
      return;
    }
    const source = last?.source ?? subjectOf(scan, before);
    if (!source) return;
    run = claimOf(scan, more, source, distance);
    result.push(run);
  });
  return result;
}

/** "Die Stadt wies das zurück: Man habe …": the reported words behind a colon. */
function behindColon(scan: Scan, { first, last }: Span): Span | undefined {
  for (let i = first; i < last; i++) {
    const rest = { first: i + 1, last };
    if (scan.isText(i, ':') && !scan.quotationOf(i)) return isReported(scan, rest) ? rest : undefined;
  }
  return undefined;
}

function isReported(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++)
    if (scan.is('subjunctive', i) && !scan.quotationOf(i) && !scan.isCapital(i) && isVerb(scan, i))
      return true;
  return false;
}

/** "ich habe", "Habe" are no reported speech. */
function isVerb(scan: Scan, i: number): boolean {
  return scan.lower(i - 1) !== 'ich' && scan.lower(i + 1) !== 'ich';
}

function inside({ content, cue }: LocalClaim, { first, last }: Span): boolean {
  return [...content, cue].some((span) => span !== null && span.first >= first && span.last <= last);
}

function subjectOf(scan: Scan, { first, last }: Span): Span | undefined {
  if (!startsNounPhrase(scan, first)) return undefined;
  for (let i = first + 1; i < last; i++) if (isFinite(scan, i)) return { first, last: i };
  return undefined;
}

function claimOf(scan: Scan, content: Span, source: Span, distance: ReadonlySet<number>): LocalClaim {
  return {
    kind: kindOf(scan, [content], distance),
    content: [content],
    source,
    cue: null,
    class: 'say',
    negated: false,
    modality: 'reported',
    confidence: 0.7,
    rule: 'subjunctiveRun',
    open: false,
  };
}
