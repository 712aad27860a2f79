import { afterTime } from './bare-clause';
import type { CueGroup } from './cue-groups';
import { kindOf, tidy, type LocalClaim } from './local-claim';
import { subjectAfter, subjectBefore } from './noun-phrases';
import { refersBack } from './reported-claims';
import type { Scan } from './scan';
import { stopOf } from './sourced-claim';

/**
 * Finds what somebody answers in the passive: "Both stories were waved away by Brink", "The visit was confirmed by her
 * office", "That is confirmed by her office". What is denied or confirmed stands before the verb.
 */
export function findAgents(
  scan: Scan,
  groups: readonly CueGroup[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  return groups.flatMap((group): LocalClaim[] => {
    const sense = group.senses.find((one) => one.class === 'deny' || one.class === 'confirm');
    if (!group.passive || !sense || scan.quotationOf(group.head)) return [];
    const sentence = scan.sentenceOf(group.head);
    // were waved away this week | by …
    const by = afterTime(scan, group.last);
    if (!scan.is('agents', by) || !namesSomebody(scan, by + 1)) return [];
    const source = subjectAfter(scan, by + 1, stopOf(scan, sentence));
    const points = group.first === sentence.first + 1 && scan.is('demonstratives', sentence.first);
    const subject = points
      ? { first: sentence.first, last: group.first }
      : subjectBefore(scan, group.first, sentence.first);
    if (!source || !subject) return [];
    const content = [tidy(scan, subject)];
    return [
      {
        kind: kindOf(scan, content, distance),
        content,
        source,
        cue: { first: group.first, last: group.last },
        class: sense.class,
        negated: group.negated,
        modality: group.modality,
        confidence: 0.8,
        rule: refersBack(scan, content) ? 'answer' : 'object',
        open: false,
      },
    ];
  });
}

/** Things without an article do not speak: "was backed up by instruments". */
function namesSomebody(scan: Scan, i: number): boolean {
  return (
    scan.isCapital(i) ||
    scan.is('determiners', i) ||
    scan.is('possessives', i) ||
    scan.is('subjectPronouns', i)
  );
}
