import type { CueGroup } from '../grammar/cue-groups';
import type { Found, PickSense } from './found-content';
import type { Scan } from '../grammar/scan';

/** So many negations and pronouns may stand before the infinitive: dit *ne pas* avoir vu. */
const BEFORE = 3;

/**
 * What is reported by an infinitive without a mark, right behind its verb: "assure avoir prévenu la ville", "säger sig ha
 * hört ett ljud".
 *
 * @param sense picks the first sense of the cue that has one of some frames
 * @param to where a clause that begins at a token ends
 */
export function bareInfinitive(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  to: (first: number) => number,
): Found | undefined {
  const reported = group.form === 'verb' && !group.passive ? sense('b', 't') : undefined;
  let i = group.last;
  while (i < group.last + BEFORE && (scan.is('negations', i) || scan.is('objectPronouns', i))) i++;
  return reported && scan.is('bareInfinitives', i)
    ? { content: [{ first: group.last, last: to(group.last) }], sense: reported, rule: 'infinitive' }
    : undefined;
}
