import type { CueGroup } from '../grammar/cue-groups';
import type { Scan, Span } from '../grammar/scan';

/**
 * Whether a verb that tells of a wish and of the future alike is no report: "åtte av ti *vil* beholde fergen" within
 * another clause, "broen *vil* koste mer" of a thing.
 *
 * @param from where the clause begins
 */
export function tellsFuture(
  scan: Scan,
  groups: readonly CueGroup[],
  group: CueGroup,
  source: Span,
  from: number,
): boolean {
  const wish = scan.lexicon.verbSecond && scan.is('wishes', group.head) && scan.is('conditional', group.head);
  if (!wish || group.senses[0]?.class !== 'think') return false;
  return isEmbedded(scan, groups, group, from) || !canWish(scan, source);
}

function isEmbedded(scan: Scan, groups: readonly CueGroup[], { first }: CueGroup, from: number): boolean {
  if (groups.some(({ head }) => from <= head && head < first)) return true;
  for (let i = from; i < first; i++)
    if (scan.is('that', i) || scan.is('subordinators', i) || scan.is('wh', i)) return true;
  return false;
}

/** Whether some words name a person, a body or people rather than a thing. */
function canWish(scan: Scan, { first, last }: Span): boolean {
  const opening = scan.sentenceOf(first).first;
  if (scan.is('subjectPronouns', first) && last === first + 1) return !scan.is('proforms', first);
  for (let i = first; i < last; i++) {
    const word = scan.lower(i);
    if (scan.lexicon.people.has(word) || scan.lexicon.bodies.has(word)) return true;
    if (scan.isCapital(i) && (i > opening || scan.isCapital(i + 1))) return true;
  }
  return false;
}
