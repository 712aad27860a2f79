import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';

/** "It was *the paper* that claimed …": whoever a sentence puts first to say that nobody else did it. */
export function cleft(scan: Scan, { first, form }: CueGroup, from: number): Span | undefined {
  const { lexicon } = scan;
  if (form !== 'verb' || lexicon.invertsFreely || lexicon.infinitiveEnding) return undefined;
  const pronoun = scan.is('subjectPronouns', from) && !scan.is('determiners', from);
  if (!pronoun || scan.is('personPronouns', from) || !scan.is('be', from + 1)) return undefined;
  let link = first - 1;
  while (link > from + 2 && !scan.is('relatives', link)) link--;
  const source = { first: from + 2, last: link };
  const between = { first: link + 1, last: first };
  if (link <= from + 2 || !startsNounPhrase(scan, source.first) || hasFiniteVerb(scan, source))
    return undefined;
  const subject = between.first < between.last && startsNounPhrase(scan, between.first);
  const named = source.last - source.first > 1 || scan.isCapital(source.first);
  return named && !subject ? source : undefined;
}

/** "Nor does *she* believe that …": whoever stands behind the auxiliary of a clause that opens with a negation. */
export function behindNegation(scan: Scan, group: CueGroup, from: number): Span | undefined {
  if (!opensNegated(scan, group, from)) return undefined;
  const subject = { first: from + 2, last: group.first };
  return startsNounPhrase(scan, subject.first) && !hasFiniteVerb(scan, subject) ? subject : undefined;
}

/** Whether a negation and an auxiliary open the clause of a verb of saying. */
export function opensNegated(scan: Scan, { form, first }: CueGroup, from: number): boolean {
  if (form !== 'verb' || scan.lexicon.invertsFreely || first <= from + 2) return false;
  const auxiliaries = ['do', 'have', 'be', 'future', 'conditional'] as const;
  return scan.is('negations', from) && auxiliaries.some((set) => scan.is(set, from + 1));
}

/** "quoted *Osei* as saying", "*Osei* was quoted by the paper as saying": whoever said what somebody else passes on. */
export function quotedAs(scan: Scan, { first, form }: CueGroup, from: number): Span | undefined {
  const as = first - 1;
  if (form !== 'participle' || !scan.is('as', as) || scan.lexicon.invertsFreely) return undefined;
  for (let verb = as - 1; verb > from; verb--) {
    if (!scan.lexicon.verbs.get(scan.lower(verb))?.some(({ frames }) => frames.includes('a'))) continue;
    let group = verb;
    while (group > from && AROUND.some((set) => scan.is(set, group - 1))) group--;
    if (scan.is('be', verb - 1)) return subjectBefore(scan, group, from);
    const object = subjectAfter(scan, verb + 1, as);
    const end = scan.isText(as - 1, ',') ? as - 1 : as;
    return object && object.last >= end && object.last <= as ? { first: object.first, last: end } : undefined;
  }
  return undefined;
}

/** What belongs to a passive before its participle: has *also been* quoted. */
const AROUND = ['be', 'have', 'adverbs', 'negations', 'future'] as const;
