import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { isFinite } from '../grammar/finite-verbs';
import { startsNounPhrase } from '../grammar/noun-phrases';
import type { Scan, Span } from '../grammar/scan';

/**
 * Finds sentences whose verbs alone say that they are reported, as in German: "Brandt ist zufrieden. Die Brücke
 * sei sicher. Sie halte lange." Whoever the paragraph named last speaks: the source of its last report, or the
 * subject of the sentence before. Each such sentence is a claim of its own, whatever others report within it.
 *
 * @returns all claims of the paragraph
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
    const within = result.filter((claim) => inside(claim, sentence));
    const goesOn = run !== undefined && within.length === 0 && isReportedInPlural(scan, sentence);
    if (
      !before ||
      !(goesOn || (isReported(scan, sentence) && within.every((claim) => isNested(scan, claim))))
    ) {
      run = undefined;
      return;
    }
    const more = tidy(scan, sentence);
    const last = run ?? result.findLast((claim) => claim.source !== null && inside(claim, before));
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

/** Whether a sentence has a verb form of reported speech. Who says *I* or *we* uses the same forms to report nothing. */
function isReported(scan: Scan, { first, last }: Span): boolean {
  let reported = false;
  for (let i = first; i < last; i++) {
    if (scan.quotationOf(i)) continue;
    if (scan.is('speakerSubjects', i)) return false;
    reported ||= scan.is('subjunctive', i) && !scan.isCapital(i);
  }
  return reported;
}

/** "Er *habe* vor Jahren *gesagt*, man werde warten": words of saying that are reported themselves. */
function isNested(scan: Scan, { source, cue }: LocalClaim): boolean {
  return (
    cue !== null &&
    isReported(scan, { first: Math.min(source?.first ?? cue.first, cue.first), last: cue.last })
  );
}

/** "Mehrere *hätten* Zugriff gehabt", behind a sentence that is reported: the plural has no form of its own for it. */
function isReportedInPlural(scan: Scan, { first, last }: Span): boolean {
  if (scan.is('subordinators', first)) return false;
  const end = commaIn(scan, first, last);
  for (let i = first + 1; i < end; i++)
    if (scan.is('subjunctivePlurals', i) && !scan.quotationOf(i)) return !scan.is('speakerPronouns', i + 1);
  return false;
}

/** The first comma of a sentence, else its end. */
function commaIn(scan: Scan, first: number, last: number): number {
  for (let i = first; i < last; i++) if (scan.isText(i, ',')) return i;
  return last;
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
