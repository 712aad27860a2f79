import { endsSaying } from '../reports/attribution-clause';
import { behindTold } from '../reports/told-party';
import {
  clauseEnd,
  contradictsAlone,
  findOpener,
  reportGoesOn,
  opensRelative,
  startsClause,
  takesContent,
} from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { isGerund } from '../grammar/gerund';
import type { Found } from '../reports/found-content';
import type { CueSense } from '../lexicon';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';

const LONGEST_ADVERBIAL = 10;
/** How sure words without a verb are that nothing but a clause of saying follows. */
const BARE = 0.8;

/** What stands before ", she said.": the sentence up to the comma; and around ", she said,". */
export function contentBefore(
  scan: Scan,
  groups: readonly CueGroup[],
  group: CueGroup,
  source: Span | null,
  from: number,
  limit: number,
): Found | undefined {
  if (group.passive && scan.senseHas(group, 'a')) return describedAs(scan, group, from, limit);
  if (group.passive && source && scan.senseHas(group, 'f')) return chargedWith(scan, group, from, limit);
  // « … », s'indigne Anne Brun; but les retards s'expliquent par la pluie
  const wanted = group.reflexive ? /^q$/ : /[qct]/;
  const sense = group.senses.find(({ frames, class: kind }) => kind !== 'deny' && wanted.test(frames));
  if (!sense || group.form !== 'verb' || group.negated) return undefined;
  // In French and Spanish, behind what is reported the subject follows the verb: "Depuis mai, le maire affirme …" reports nothing before.
  const leads = source !== null && source.last <= group.first && !scan.is('personPronouns', source.first);
  if (scan.lexicon.infinitiveEnding && leads && !scan.is('as', source.first - 1)) return undefined;
  const verb = group.auxiliary ?? group.first;
  const subject = Math.min(source?.first ?? verb, verb);
  // …, as Lund put it
  const start = scan.is('as', subject - 1) ? subject - 1 : subject;
  const end = behindTold(scan, group, Math.max(source?.last ?? 0, group.last));
  if (group.passive && source === null) return passiveBefore(scan, group, sense, from);
  if (!scan.isText(start - 1, ',') || start - 1 <= from) return undefined;
  const lead: Span = {
    first: leadStart(scan, behindReport(scan, groups, from, start - 1), start - 1),
    last: start - 1,
  };
  // Warning that it leaked, Berg told them to leave.
  if (groups.some(({ first, form }) => first === lead.first && form === 'participle')) return undefined;
  // Asked if it leaked, Berg laughed.
  if (scan.is('askedWords', lead.first)) return undefined;
  const comma = containsVerb(scan, lead) ? end : behindAdverbials(scan, end, limit);
  const resumed =
    scan.isText(comma, ',') &&
    comma + 1 < limit &&
    !opensRelative(scan, comma + 1) &&
    !tellsHow(scan, comma + 1, source !== null && source.first > group.first) &&
    !opensReport(scan, groups, comma + 1, limit) &&
    (!scan.is('coordinators', comma + 1) ||
      speechResumes(scan, groups, comma + 2, limit) ||
      sharesPerfect(scan, lead, comma + 2));
  if (resumed) {
    const parts = [lead, { first: comma + 1, last: clauseEnd(scan, groups, comma + 1, limit) }];
    const opens = scan.is('relatives', lead.first) ? lead.first + 1 : lead.first; // *That*, she said, was …
    const isClause =
      sharesPerfect(scan, lead, comma + 2) ||
      [opens, comma + 1].some((first) => hasFiniteVerb(scan, { first, last: limit })) ||
      (startsNounPhrase(scan, opens) && mayBePredicate(scan, comma + 1));
    if (!isClause) return undefined;
    return { content: parts, sense, rule: 'aroundCue' };
  }
  const more = scan.isText(end, ';') && reportGoesOn(scan, groups, end + 1, limit);
  if (more && containsVerb(scan, lead))
    return { content: [lead, { first: end + 1, last: limit }], sense, rule: 'aroundCue' };
  if (contradictsAlone(scan, lead)) return { content: [lead], sense, rule: 'clauseBeforeCue' };
  const clause = containsVerb(scan, lead) || scan.lexicon.invertsFreely;
  if (clause && scan.countWords(lead) >= 3) {
    // …, a coroner has found.
    const closes = containsVerb(scan, lead) && sense.class === 'show' && endsSaying(scan, end, limit);
    return { content: [lead], sense: closes ? surer(sense) : sense, rule: 'clauseBeforeCue' };
  }
  // "Two weekends, he corrects."
  const bare =
    endsSaying(scan, end, limit) && scan.senseHas(group, 'q') && startsNounPhrase(scan, lead.first);
  return bare ? { content: [lead], sense: surer(sense), rule: 'clauseBeforeCue' } : undefined;
}

/** A verb at the very end of its sentence, behind what it reports, is one of saying. */
function surer(sense: CueSense): CueSense {
  return { ...sense, weight: Math.max(sense.weight, BARE) };
}

/**
 * "…, she admits, *without being asked*", "…, said Brink, *holding up the page*": what somebody does while they speak.
 *
 * @param trails whether they are named right before it
 */
function tellsHow(scan: Scan, first: number, trails: boolean): boolean {
  const verb = scan.is('lacking', first) ? first + 1 : trails ? first : -1;
  return verb >= 0 && scan.lower(verb).endsWith('ing') && !scan.is('prepositions', verb);
}

/** "The lock had been shut, she told MPs, and *drained* by noon": a participle that goes on with the perfect of what was said. */
function sharesPerfect(scan: Scan, { first, last }: Span, verb: number): boolean {
  const { finiteEnding, plain, verbs, exits, thirdPerson } = scan.lexicon;
  const word = scan.lower(verb);
  const past = finiteEnding.test(word) || plain.has(word) || scan.is('finiteVerbs', verb);
  if (!past || thirdPerson.test(word) || verbs.has(word) || scan.phraseAt(exits, verb) > 0) return false;
  for (let i = first; i < last; i++) if (scan.is('perfects', i)) return true;
  return false;
}

/** "It leaks, she said, *although she would not say where*": a clause behind a conjunction that reports something itself. */
function opensReport(scan: Scan, groups: readonly CueGroup[], first: number, limit: number): boolean {
  if (!scan.is('subordinators', first) || scan.is('relatives', first)) return false;
  const report = groups.find((group) => group.first > first && group.last <= limit);
  if (report?.form !== 'verb' || report.passive || !takesContent(scan, report, limit)) return false;
  return subjectBefore(scan, report.first, first + 1)?.first === first + 1;
}

/** "The gulls, he says, | eat the eggs": a word that opens neither a description nor a phrase of when and where. */
function mayBePredicate(scan: Scan, i: number): boolean {
  const opens = [
    'determiners',
    'possessives',
    'prepositions',
    'subordinators',
    'adverbs',
    'timeWords',
  ] as const;
  const plain = scan.isWord(i) && !scan.isCapital(i) && !scan.lower(i).endsWith('ing');
  return plain && !opens.some((set) => scan.is(set, i)) && !scan.quotationOf(i);
}

/** "…, he says, but the bus doesn't wait": behind a conjunction speech goes on with a subject of its own or a quotation. */
function speechResumes(scan: Scan, groups: readonly CueGroup[], first: number, limit: number): boolean {
  if (scan.quotationOf(first)?.opener === first) return true;
  if (!startsClause(scan, first, limit)) return false;
  const report = groups.find((group) => group.first > first && group.last <= limit && group.form === 'verb');
  return (
    !report ||
    (!scan.is('that', first) && !takesContent(scan, report, limit)) ||
    subjectBefore(scan, report.first, first)?.first !== first
  );
}

/** The workers, Lund explained earlier in the hearing, were “well paid”: the comma behind when and where it was said. */
function behindAdverbials(scan: Scan, from: number, limit: number): number {
  if (!scan.is('prepositions', from) && !scan.is('adverbs', from) && !scan.is('timeWords', from)) return from;
  let comma = from;
  while (
    comma < Math.min(limit, from + LONGEST_ADVERBIAL) &&
    !scan.isText(comma, ',') &&
    !isFinite(scan, comma)
  )
    comma++;
  return scan.isText(comma, ',') && isFinite(scan, comma + 1) ? comma : from;
}

function containsVerb(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (isFinite(scan, i)) return true;
  return false;
}

/** "He left open whether it leaks; *that*, he said, …": where the words begin behind a report of the same sentence. */
function behindReport(scan: Scan, groups: readonly CueGroup[], from: number, limit: number): number {
  for (let i = limit - 1; i > from; i--)
    // Osei contradicted the mayor: | the alarm was off, she said.
    if (scan.isText(i, ':') && groups.some((group) => denies(group, from, i))) return i + 1;
    else if (scan.isText(i, ';'))
      return groups.some((group) => opensClause(scan, group, from, i)) ? i + 1 : from;
  return from;
}

function denies({ form, senses, first, last }: CueGroup, from: number, limit: number): boolean {
  return form === 'verb' && senses[0]?.class === 'deny' && first > from && last <= limit;
}

/** Whether a verb of saying reports a whole clause between two tokens: "left open whether it leaks". */
function opensClause(scan: Scan, group: CueGroup, from: number, limit: number): boolean {
  if (group.form !== 'verb' || group.first <= from || group.last >= limit) return false;
  return findOpener(scan, group, limit, 'that') >= 0 || findOpener(scan, group, limit, 'wh') >= 0;
}

/** A conjunction at the start of the sentence belongs to the article. */
function leadStart(scan: Scan, from: number, limit: number): number {
  return from + 1 < limit && scan.is('coordinators', from) ? from + 1 : from;
}

/** "The plan was described by Lund as reckless": what is described, and as what. */
function describedAs(scan: Scan, group: CueGroup, from: number, limit: number): Found | undefined {
  const sense = group.senses.find(({ frames }) => frames.includes('a'));
  const subject = subjectBefore(scan, group.first, from);
  if (!sense || !subject) return undefined;
  for (let i = group.last; i < Math.min(limit, group.last + 14); i++)
    if (scan.is('as', i)) {
      // is quoted as *saying* that …
      const says = scan.lower(i + 1);
      if (isGerund(scan, says) && scan.lexicon.verbs.has(says)) return undefined;
      return { content: [subject, { first: i, last: limit }], sense, rule: 'passiveAs' };
    }
  return undefined;
}

/** "The bank is accused by the regulator of hiding losses": who is accused, and of what. */
function chargedWith(scan: Scan, group: CueGroup, from: number, limit: number): Found | undefined {
  const sense = group.senses.find(({ frames }) => frames.includes('f'));
  const subject = subjectBefore(scan, group.first, from);
  if (!sense || !subject || !scan.is('passiveBy', group.last)) return undefined;
  for (let i = group.last + 1; i < limit; i++)
    if (scan.is('chargePrepositions', i) && !scan.isCapital(i + 1) && !scan.is('determiners', i + 1))
      return { content: [subject, { first: i, last: limit }], sense, rule: 'passiveAs' };
  return undefined;
}

/** …, an inquest was told on Monday. */
function passiveBefore(scan: Scan, group: CueGroup, sense: CueSense, from: number): Found | undefined {
  const subject = subjectBefore(scan, group.first, from);
  if (!subject || !scan.isText(subject.first - 1, ',') || !scan.senseHas(group, 'd')) return undefined;
  const lead = { first: from, last: subject.first - 1 };
  if (scan.countWords(lead) < 4 || !containsVerb(scan, lead)) return undefined;
  return { content: [lead], sense, rule: 'clauseBeforeCue' };
}
