import type { CueGroup } from '../grammar/cue-groups';
import { speakForClients } from './clients';
import { endAtAsides } from '../reports/denied-nouns';
import { endInFrontClause } from '../grammar/front-clause';
import { isToldWithin } from './inner-talk';
import { withoutListener } from './listeners';
import { kindOf, type LocalClaim } from '../local-claim';
import { withItsPaper } from './made-by';
import { mendSource, withoutConjunction, withoutSource } from './mend-source';
import { endMixed } from '../quotes/mixed-ends';
import { endBeforeNarrator } from './narrator-tails';
import { endBeforeDeed } from './next-deeds';
import { cutParentheses, withReporter } from '../reports/parenthetic-report';
import { withoutQuestion } from '../reports/question-in-front';
import { endAtMainVerb } from '../reports/relative-report';
import { resumeReports } from '../reports/resumed-report';
import type { Scan } from '../grammar/scan';
import { withSecondHalf } from './second-half';
import { endBeforeSource } from '../reports/source-behind';
import { withWholeRow } from './whole-rows';

/** What else a paragraph holds that bounds its reports. */
interface Bounds {
  /** Openers of the quotations that are no speech. */
  readonly distance: ReadonlySet<number>;
  /** Asides that deny or judge what stands before them. */
  readonly asides: readonly LocalClaim[];
}

/**
 * Sets the ends of reports right, whoever found them: nothing belongs to what is said that names who says it or whom
 * they tell, asks for it, judges it, or goes on with the sentence around it.
 */
export function settleReports(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
  { distance, asides }: Bounds,
): LocalClaim[] {
  const ended = claims
    .map((claim) => endMixed(scan, endInFrontClause(scan, endBeforeSource(scan, endAtAsides(claim, asides)))))
    .flatMap((claim) => withoutQuestion(scan, claim, distance) ?? [])
    .map((claim) => withWholeRow(scan, mendSource(scan, withItsPaper(scan, claim))))
    .map((claim) => endAtMainVerb(scan, withoutListener(scan, withoutSource(scan, claim))))
    .map((claim) => endBeforeDeed(scan, endBeforeNarrator(scan, groups, claim)));
  const joined = speakForClients(scan, ended);
  const whole = joined.map((claim) => withoutConjunction(scan, withReporter(claim, joined), joined));
  const halves = whole.map((claim) => withSecondHalf(scan, groups, claim, distance));
  const resumed = resumeReports(scan, groups, cutParentheses(scan, halves), distance);
  return resumed
    .filter((claim) => !isToldWithin(scan, claim, resumed))
    .map((claim) => withoutLostMarks(scan, claim, distance));
}

/** "said it leaks, a claim that Okoro called “a lie”": words of which those in marks have been cut off are indirect. */
function withoutLostMarks(scan: Scan, claim: LocalClaim, distance: ReadonlySet<number>): LocalClaim {
  const lost = claim.kind === 'mixed' && kindOf(scan, claim.content, distance) === 'indirect';
  const marked = claim.content.some((part) =>
    scan.quotations.some(({ opener, closer }) => part.first <= opener && closer < part.last),
  );
  return lost && !marked ? { ...claim, kind: 'indirect' } : claim;
}
