import { clauseEnd } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { behindTold } from '../reports/told-party';
import type { Scan } from '../grammar/scan';

/**
 * Takes the second half of a sentence to what is said before whoever says it: "The lock was shut, she said, *and would be
 * drained in May*".
 */
export function withSecondHalf(
  scan: Scan,
  groups: readonly CueGroup[],
  claim: LocalClaim,
  distance: ReadonlySet<number>,
): LocalClaim {
  const { source, cue, content, kind } = claim;
  const [lead] = content;
  if (!source || !cue || !lead || content.length > 1 || kind === 'direct') return claim;
  if (lead.last > Math.min(source.first, cue.first) || !hasFiniteVerb(scan, lead)) return claim;
  const group = groups.find(({ last }) => last === cue.last);
  const sentence = scan.sentenceOf(cue.first);
  const behind = Math.max(source.last, cue.last);
  const comma = group ? behindTold(scan, group, behind) : behind;
  if (!group || !scan.isText(comma, ',') || !scan.is('coordinators', comma + 1)) return claim;
  const next = comma + 2;
  const end = clauseEnd(scan, groups, next, sentence.last);
  const reports = groups.some(({ first, form }) => first >= next && first < end && form === 'verb');
  if (reports || !goesOn(scan, next)) return claim;
  const parts = [lead, tidy(scan, { first: comma + 1, last: end })];
  return { ...claim, content: parts, kind: kindOf(scan, parts, distance), rule: 'aroundCue' };
}

/** and *would* be drained, and *was* shut: what an auxiliary of what is reported opens. */
function goesOn(scan: Scan, next: number): boolean {
  const verb = scan.is('adverbs', next) ? next + 1 : next;
  return AUXILIARIES.some((set) => scan.is(set, verb));
}

const AUXILIARIES = ['be', 'conditional', 'perfects'] as const;
