import type { CueGroup } from '../grammar/cue-groups';
import { takesContent } from '../grammar/clauses';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { subjectBefore } from '../grammar/subject-before';
import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** "some two and a half hours": so many words count how much later it was. */
const LONGEST_COUNT = 5;

/**
 * Where the article goes on behind what is said with what led to it: "denied that it had sold them, | after the owner told
 * …", "dismissed claims of bias | a day after an inquiry found …", "said it was safe, | hours after it fell". The end of the
 * words if it does not.
 */
export function sequelTail(scan: Scan, groups: readonly CueGroup[], claim: LocalClaim, part: Span): number {
  for (let i = part.first + 1; i < part.last - 1; i++) {
    if (scan.quotationOf(i)) continue;
    if (scan.isText(i, ',')) {
      const sequel = sequelAt(scan, i + 1);
      if (sequel < 0 || isPronoun(scan, sequel + 1)) continue;
      const counted = sequel > i + 1;
      if (counted || denies(claim) || reports(scan, groups, { first: sequel + 1, last: part.last })) return i;
    } else if (scan.is('sequels', i) && denies(claim) && claim.rule === 'object') {
      if (opensNews(scan, { first: i + 1, last: part.last }) && isBare(scan, { first: part.first, last: i }))
        return countStart(scan, i, part.first);
    }
  }
  return part.last;
}

function denies({ class: kind }: LocalClaim): boolean {
  return kind === 'deny';
}

/** The word that sets a time behind something, perhaps behind a count of time that starts at a token; -1 if there is none. */
function sequelAt(scan: Scan, first: number): number {
  if (scan.is('sequels', first)) return first;
  for (let unit = first; unit <= first + LONGEST_COUNT && scan.isWord(unit); unit++)
    if (scan.is('timeUnits', unit) && scan.is('sequels', unit + 1)) return unit + 1;
  return -1;
}

/** "weeks after *he* had joined": what tells of whoever says it belongs to what they say. */
function isPronoun(scan: Scan, i: number): boolean {
  return scan.is('subjectPronouns', i) && !scan.is('determiners', i);
}

/** "after *residents told reporters* that …": whether the clause behind the sequel reports something. */
function reports(scan: Scan, groups: readonly CueGroup[], { first, last }: Span): boolean {
  const group = groups.find((one) => one.first > first && one.first < last);
  if (group?.form !== 'verb' || group.passive || !takesContent(scan, group, last)) return false;
  return subjectBefore(scan, group.first, first)?.first === first;
}

/** "after *an inquiry found* …", "following *a raid* on …": a clause, or something of which nothing was told before. */
function opensNews(scan: Scan, rest: Span): boolean {
  return !isPronoun(scan, rest.first) && (scan.is('singulars', rest.first) || hasFiniteVerb(scan, rest));
}

/** "claims of bias": words without a clause of their own, to which a clause behind them could belong. */
function isBare(scan: Scan, words: Span): boolean {
  for (let i = words.first; i < words.last; i++)
    if (scan.is('that', i) || scan.is('relatives', i) || scan.is('infinitive', i) || scan.isText(i, ','))
      return false;
  return !hasFiniteVerb(scan, { first: words.first + 1, last: words.last });
}

/** "*two days* after": where the count of time before a sequel starts. */
function countStart(scan: Scan, sequel: number, from: number): number {
  if (!scan.is('timeUnits', sequel - 1)) return sequel;
  const counts = (i: number) =>
    scan.is('numerals', i) || scan.is('singulars', i) || scan.at(i).kind === 'number';
  return counts(sequel - 2) && sequel - 2 > from ? sequel - 2 : sequel - 1;
}
