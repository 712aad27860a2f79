import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { kindOf, type LocalClaim } from '../local-claim';
import { overlaps, type Scan, type Span } from '../grammar/scan';

/** How many tokens may name who calls something so, and stand between the verb and the marks: its *own*. */
const LONGEST_SOURCE = 14;
const BEFORE_MARKS = 2;

/**
 * Finds what somebody calls a thing that the sentence tells of otherwise: "walked out over what it called *“an
 * insult”*", "cut ninety jobs in what Lund described as *“a necessary step”*".
 */
export function findNamings(
  scan: Scan,
  groups: readonly CueGroup[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  return groups.flatMap((group): LocalClaim[] => {
    const sense = group.senses.find(({ class: kind, frames }) => kind === 'call' && /[ap]/.test(frames));
    if (!sense || group.form !== 'verb' || group.passive || scan.quotationOf(group.head)) return [];
    const what = whatBefore(scan, group);
    const first = scan.is('as', group.last) ? group.last + 1 : group.last;
    const content = what < 0 ? undefined : quotedFrom(scan, first);
    if (!content) return [];
    const whole = kindOf(scan, [content], distance) === 'direct';
    return [
      {
        kind: whole ? 'direct' : 'mixed',
        content: [whole ? { first: content.first + 1, last: content.last - 1 } : content],
        source: withoutCommas(scan, { first: what + 1, last: group.first }),
        cue: { first: group.first, last: first },
        class: sense.class,
        negated: group.negated,
        modality: group.modality,
        confidence: 0.9,
        rule: 'whatCalled',
        open: false,
      },
    ];
  });
}

/** Where the *what* stands that opens the clause of a verb, behind other words of its sentence; -1 for none. */
function whatBefore(scan: Scan, { first }: CueGroup): number {
  const opening = scan.sentenceOf(first).first;
  for (let i = first - 2; i > Math.max(opening, first - LONGEST_SOURCE); i--) {
    if (scan.quotationOf(i) || scan.isText(i, ';', ':')) return -1;
    if (!scan.is('freeRelatives', i)) continue;
    const subject = { first: i + 1, last: first };
    return startsNounPhrase(scan, i + 1) && !hasFiniteVerb(scan, subject) ? i : -1;
  }
  return -1;
}

/** From a token to the end of the quotation that opens there, or a word or two behind: *its* “drift”. */
function quotedFrom(scan: Scan, first: number): Span | undefined {
  for (let i = first; i <= first + BEFORE_MARKS; i++) {
    const quotation = scan.quotationOf(i);
    if (quotation) return quotation.opener === i ? { first, last: scan.endOf(quotation) } : undefined;
    if (!scan.isWord(i) || scan.is('prepositions', i)) return undefined;
  }
  return undefined;
}

function withoutCommas(scan: Scan, { first, last }: Span): Span {
  return { first, last: scan.isText(last - 1, ',') ? last - 1 : last };
}

/**
 * The claims with those namings, each in place of others with its verb and of a deed that is told with it: the union
 * *walked out over* what it called “an insult”.
 */
export function withNamings(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
  namings: readonly LocalClaim[],
): LocalClaim[] {
  if (namings.length === 0) return [...claims];
  const kept = claims.filter((claim) => !namings.some((naming) => gives(scan, groups, claim, naming)));
  return [...kept, ...namings];
}

/** Whether a claim is the same naming, or no more than the deed around it. */
function gives(
  scan: Scan,
  groups: readonly CueGroup[],
  { cue, content, rule }: LocalClaim,
  naming: LocalClaim,
): boolean {
  if (!cue || !naming.cue || !naming.source) return false;
  if (overlaps(cue, naming.cue)) return true;
  const [part] = content;
  const what = naming.source.first - 1;
  if (rule !== 'learned' || !part || part.first < cue.last || part.first > what || part.last <= what)
    return false;
  // blaming what it called …
  const reports = groups.some(
    (group) => overlaps(group, cue) && group.senses.some(({ frames }) => frames !== 's'),
  );
  return !reports && !hasFiniteVerb(scan, { first: part.first, last: what });
}
