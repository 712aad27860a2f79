import { afterTime } from '../grammar/after-time';
import { isAnswering } from '../grammar/answering';
import type { CueGroup } from '../grammar/cue-groups';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import { namesParty, namesSeveral } from './party-nouns';
import { refersBack } from './reported-claims';
import type { Scan, Span } from '../grammar/scan';
import { stopOf } from '../settling/sourced-claim';

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
    const sense = group.senses.find(isAnswering);
    if (!group.passive || !sense || scan.quotationOf(group.head)) return [];
    const sentence = scan.sentenceOf(group.head);
    // were waved away this week | by …
    const by = afterSpan(scan, afterTime(scan, group.last));
    const source = scan.is('agents', by) ? subjectAfter(scan, by + 1, stopOf(scan, sentence)) : undefined;
    // Things do not speak: was backed up by instruments.
    if (!source || !(namesParty(scan, source) || (sense.class === 'deny' && namesSeveral(scan, source))))
      return [];
    const points = group.first === sentence.first + 1 && scan.is('demonstratives', sentence.first);
    const subject = points
      ? { first: sentence.first, last: group.first }
      : subjectBefore(scan, group.first, sentence.first);
    // That is contested by two engineers; but of a film: It was shared by thousands.
    const said = points || (sense.class === 'deny' && subject !== undefined && isPronoun(scan, subject));
    if (!subject || (isSomebody(scan, subject) && !said && !sense.frames.includes('q'))) return [];
    // The seat was contested by five candidates.
    if (/^s+$/.test(sense.frames) && !said && !namesWords(scan, subject)) return [];
    const judged = judgedAs(scan, source, sentence.last);
    const content = [tidy(scan, withItsNoun(scan, subject, sentence.first)), ...(judged ? [judged] : [])];
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

/** was challenged *within hours* by …: passes how soon something was answered. */
function afterSpan(scan: Scan, from: number): number {
  if (!scan.is('prepositions', from) || scan.is('agents', from)) return from;
  for (let i = from + 1; i <= from + LONGEST_SPAN; i++) if (scan.is('timeUnits', i)) return i + 1;
  return from;
}

/** within *a few hours* */
const LONGEST_SPAN = 3;

/** "was dismissed by the port *as “a fairy tale”*": what it is called in marks. */
function judgedAs(scan: Scan, { last: as }: Span, limit: number): Span | undefined {
  const quotation = scan.is('as', as) ? scan.quotationOf(as + 1) : undefined;
  const opens = quotation?.opener === as + 1 && scan.endOf(quotation) <= limit;
  return opens ? { first: as, last: scan.endOf(quotation) } : undefined;
}

/** "that", "it": words that stand for what was said. */
function isPronoun(scan: Scan, { first, last }: Span): boolean {
  return last === first + 1 && scan.is('proforms', first);
}

/** "her account", "the figure": what can be contested as words are. */
function namesWords(scan: Scan, { last }: Span): boolean {
  const noun = last - 1;
  return scan.is('charges', noun) || scan.is('figures', noun) || scan.lexicon.nouns.has(scan.lower(noun));
}

/** "*She* was dismissed by the board": verbs that take no words are done to people, and tell of no denial then. */
function isSomebody(scan: Scan, { first, last }: Span): boolean {
  if (scan.is('personPronouns', first) || scan.is('speakerPronouns', first)) return true;
  for (let i = first; i < last; i++) if (scan.is('charges', i) || scan.is('figures', i)) return false;
  return scan.isCapital(last - 1) || scan.lexicon.people.has(scan.lower(last - 1));
}

/** "*Claims that* the plant leaks were rejected", "*Part of that* account was borne out": the noun with its clause or its part. */
function withItsNoun(scan: Scan, { first, last }: Span, from: number): Span {
  // Part of that account
  const partOf = scan.is('demonstratives', first - 1) && scan.is('prepositions', first - 2);
  if (partOf && first - 3 >= from) return { first: first - 3, last };
  const noun = first - 2;
  const spelledOut =
    scan.is('that', first - 1) && (scan.is('charges', noun) || scan.lexicon.nouns.has(scan.lower(noun)));
  if (!spelledOut || noun < from) return { first, last };
  return { first: subjectBefore(scan, first - 1, from)?.first ?? noun, last };
}
