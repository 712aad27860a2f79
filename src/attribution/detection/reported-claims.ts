import { ofGroup } from './attribution-clause';
import { clauseEnd, findOpener, startsClause } from './clauses';
import type { CueGroup } from './cue-groups';
import type { CueSense } from './lexicon';
import { kindOf, tidy, type LocalClaim } from './local-claim';
import {
  hasFiniteVerb,
  isFinite,
  sharedSubject,
  startsNounPhrase,
  subjectAfter,
  subjectBefore,
} from './noun-phrases';
import type { Scan, Span } from './scan';

interface Found {
  readonly content: readonly Span[];
  readonly sense: CueSense;
  readonly rule: string;
}

/**
 * Finds what is reported without being a quotation of its own: that-clauses, bare clauses, infinitives, objects,
 * and the fragments in them.
 */
export function findReportedClaims(
  scan: Scan,
  groups: readonly CueGroup[],
  used: ReadonlySet<CueGroup>,
  distance: ReadonlySet<number>,
  spoken: readonly Span[] = [],
): LocalClaim[] {
  const claims: LocalClaim[] = [];
  let lastSource: { source: Span | null; sentence: number } | undefined;
  for (const group of groups) {
    const sentence = scan.sentenceOf(group.head);
    if (used.has(group)) {
      lastSource = undefined;
      continue;
    }
    const quotation = scan.quotationOf(group.head);
    const inside = spoken.find(({ first, last }) => first <= group.head && group.head < last);
    const edges = quotation
      ? { first: quotation.opener + 1, last: closerOf(scan, quotation.opener) }
      : inside;
    const from = Math.max(sentence.first, edges?.first ?? 0);
    const limit = bound(scan, Math.min(sentence.last, edges?.last ?? scan.length), from);
    const shared = lastSource?.sentence === sentence.first ? lastSource.source : undefined;
    const attribution = ofGroup(scan, group, from, limit);
    const shares = sharesSubject(scan, group);
    const source =
      attribution?.source ?? (shares ? (shared ?? sharedSubject(scan, group.first, from)) : undefined);
    if ((!source && !group.passive) || (source && scan.is('nobody', source.first))) continue;
    // Rents will rise, warns the union: what follows the verb is who says it.
    const trails = source?.first === group.last && scan.isText(group.first - 1, ',');
    const found =
      (trails ? undefined : contentAfter(scan, groups, group, source ?? null, limit)) ??
      contentBefore(scan, groups, group, source ?? null, from, limit);
    if (!found) {
      if (source && isBareAnswer(scan, group, limit)) claims.push(bareAnswer(source, group));
      continue;
    }
    const content = found.content
      .map((span) => tidy(scan, before(span, group.particle)))
      .filter(({ first, last }) => last > first);
    if (content.every((span) => scan.countWords(span) === 0)) continue;
    if (found.rule === 'whClause' && source && scan.is('wh', source.first - 1)) continue;
    const back = found.rule === 'object' && refersBack(scan, content);
    if (back && found.sense.class !== 'deny') continue;
    lastSource = { source: source ?? null, sentence: sentence.first };
    claims.push({
      kind: kindOf(scan, content, distance),
      content,
      source: source ?? null,
      cue: { first: attribution?.cue.first ?? group.first, last: attribution?.cue.last ?? group.last },
      class: found.sense.class,
      negated: group.negated,
      modality: group.passive && !source ? 'hearsay' : group.modality,
      confidence: found.sense.weight,
      rule: back ? 'answer' : found.rule,
      open: false,
    });
  }
  return claims;
}

/** "wies die Vorwürfe zurück": what is rejected ends before the particle. */
function before(span: Span, particle: number | undefined): Span {
  return particle !== undefined && span.first <= particle && particle < span.last
    ? { first: span.first, last: particle }
    : span;
}

/** "Lund disagrees." A verb of denial with nothing after it but perhaps a time or a place. */
function isBareAnswer(scan: Scan, group: CueGroup, limit: number): boolean {
  if (group.passive || group.senses[0]?.class !== 'deny') return false;
  return limit - group.last <= 4 && !scan.quotationOf(group.head);
}

function bareAnswer(source: Span, group: CueGroup): LocalClaim {
  return {
    kind: 'indirect',
    content: [],
    source,
    cue: { first: group.first, last: group.last },
    class: 'deny',
    negated: group.negated,
    modality: group.modality,
    confidence: 0.7,
    rule: 'answer',
    open: false,
  };
}

/** Whether a content only points at words reported before: it, that, him. */
export function refersBack(scan: Scan, content: readonly Span[]): boolean {
  const first = content[0]?.first ?? 0;
  const pronoun =
    (scan.is('subjectPronouns', first) && !scan.is('determiners', first)) || scan.is('objectPronouns', first);
  return pronoun || (scan.is('that', first) && (content[0]?.last ?? 0) === first + 1);
}

function closerOf(scan: Scan, opener: number): number {
  const quotation = scan.quotations.find((candidate) => candidate.opener === opener);
  return quotation && quotation.closer >= 0 ? quotation.closer : scan.length;
}

/** The limit without the sentence's own full stop and the marks around it. */
function bound(scan: Scan, last: number, from: number): number {
  let limit = last;
  while (limit > from && scan.isText(limit - 1, '.', '!', '?', '…', '...')) limit--;
  return limit;
}

/** The subject of an earlier report of the sentence goes on: said … and promised …, adding that …. */
function sharesSubject(scan: Scan, group: CueGroup): boolean {
  if (group.form === 'participle')
    return scan.isText(group.first - 1, ',') || scan.is('prepositions', group.first - 1);
  return group.form === 'verb' && scan.is('coordinators', group.first - 1);
}

function contentAfter(
  scan: Scan,
  groups: readonly CueGroup[],
  group: CueGroup,
  source: Span | null,
  limit: number,
): Found | undefined {
  const start = group.last;
  const senses = group.senses;
  const sense = (...frames: readonly string[]) =>
    senses.find((candidate) => frames.some((frame) => candidate.frames.includes(frame)));
  const to = (first: number) => clauseEnd(scan, groups, first, limit);
  const that = sense('t', 'c') && findOpener(scan, group, limit, 'that');
  const clause = sense('t', 'c');
  if (clause && that !== undefined && that >= 0)
    return {
      content: [{ first: that, last: group.form === 'noun' ? mainVerb(scan, that, to(that)) : to(that) }],
      sense: clause,
      rule: group.form === 'noun' ? 'nounClause' : 'thatClause',
    };
  const asked = sense('w') ?? (group.negated ? sense('c') : undefined);
  const wh = asked ? findOpener(scan, group, limit, 'wh') : -1;
  if (asked && wh >= 0) return { content: [{ first: wh, last: to(wh) }], sense: asked, rule: 'whClause' };
  if (start >= limit || group.form === 'noun') return undefined;
  const infinitive = sense('i');
  if (infinitive && scan.is('infinitive', start))
    return { content: [{ first: start, last: to(start) }], sense: infinitive, rule: 'infinitive' };
  const gerund = sense('g');
  if (gerund && scan.lower(start).endsWith('ing'))
    return { content: [{ first: start, last: to(start) }], sense: gerund, rule: 'gerund' };
  return objectContent(scan, group, sense, to, source) ?? bareClause(scan, group, sense, to, source, limit);
}

type PickSense = (...frames: readonly string[]) => CueSense | undefined;

function objectContent(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  to: (first: number) => number,
  source: Span | null,
): Found | undefined {
  const start = group.last;
  const quoted = scan.quotationOf(start)?.opener === start;
  if (group.passive) return undefined;
  if (!startsNounPhrase(scan, start) && !quoted) return undefined;
  const last = coordinationEnd(scan, start, to(start));
  const has = (test: (i: number) => boolean) => {
    for (let i = start + 1; i < last; i++) if (test(i)) return true;
    return false;
  };
  const person = sense('n');
  if (
    person &&
    has((i) => scan.is('infinitive', i)) &&
    !hasFiniteVerb(scan, { first: start, last: firstOf(scan, 'infinitive', start, last) })
  )
    return { content: [{ first: start, last }], sense: person, rule: 'objectInfinitive' };
  const charged = sense('f');
  if (charged && has((i) => scan.isText(i, 'of', 'for')))
    return { content: [{ first: start, last }], sense: charged, rule: 'objectOf' };
  const described = sense('a');
  if (described && has((i) => scan.is('as', i)))
    return { content: [{ first: start, last }], sense: described, rule: 'objectAs' };
  const called = sense('p');
  if (called && scan.at(start).kind !== 'number' && scan.countWords({ first: start, last }) >= 2)
    return { content: [{ first: start, last }], sense: called, rule: 'objectPredicate' };
  const object = sense('o');
  if (object && (object.class !== 'show' || namesDocument(scan, source)) && !startsClause(scan, start, last))
    return { content: [{ first: start, last: objectEnd(scan, start, last) }], sense: object, rule: 'object' };
  return undefined;
}

/** Only what can be read or heard shows or lists something. */
function namesDocument(scan: Scan, source: Span | null): boolean {
  if (!source) return false;
  for (let i = source.first; i < source.last; i++) if (scan.is('documents', i)) return true;
  return false;
}

const AUXILIARIES = ['be', 'have', 'do', 'future', 'conditional'] as const;

/** Where the sentence goes on behind the clause of a noun: "Berg's claim that votes were lost | drew laughter". */
function mainVerb(scan: Scan, that: number, limit: number): number {
  let verb = -1;
  for (let i = that + 1; i < limit; i++) {
    if (
      scan.is('subordinators', i) ||
      scan.is('relatives', i) ||
      scan.is('coordinators', i) ||
      scan.isText(i, ',')
    )
      return limit;
    if (!isFinite(scan, i)) continue;
    const auxiliary = AUXILIARIES.some((set) => scan.is(set, verb));
    const sameGroup =
      verb < 0 || (auxiliary && i === verb + 1) || scan.is('negations', i - 1) || scan.is('adverbs', i - 1);
    if (!sameGroup) return i;
    verb = i;
  }
  return limit;
}

/** An object ends before ", and he did it twice". */
function coordinationEnd(scan: Scan, first: number, last: number): number {
  for (let i = first; i < last; i++)
    if (
      scan.isText(i, ',') &&
      scan.is('coordinators', i + 1) &&
      !scan.quotationOf(i) &&
      hasFiniteVerb(scan, { first: i + 2, last })
    )
      return i;
  return last;
}

/** The object of a verb goes no further than a comma that no relative clause follows. */
function objectEnd(scan: Scan, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (scan.isText(i, '—', '–')) return i;
    if (scan.isText(i, ',') && !scan.is('relatives', i + 1) && !scan.isCapital(i + 1)) return i;
  }
  return last;
}

function firstOf(scan: Scan, set: 'infinitive', first: number, last: number): number {
  for (let i = first; i < last; i++) if (scan.is(set, i)) return i;
  return last;
}

/** said it had touched nothing; told him the lock broke; replied it would “wait”. */
function bareClause(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  to: (first: number) => number,
  source: Span | null,
  limit: number,
): Found | undefined {
  const plain = sense('c');
  if (!plain || (group.passive && !source && !sense('d'))) return undefined;
  let start = afterTime(scan, group.last);
  // sagte, die Brücke sei sicher; teilte am Montag mit, der Betrieb werde ruhen
  const comma = scan.lexicon.sets.subjunctive.size > 0 ? commaAfter(scan, start, limit) : start;
  if (scan.isText(comma, ',')) {
    if (!hasSubjunctive(scan, comma + 1, limit)) return undefined;
    return { content: [{ first: comma + 1, last: to(comma + 1) }], sense: plain, rule: 'subjunctiveClause' };
  }
  if (sense('d') && !group.passive) {
    const addressee = subjectAfter(scan, start, Math.min(limit, start + 6));
    if (!addressee) return undefined;
    if (!startsClause(scan, addressee.last, limit)) {
      const pronoun = addressee.last === start + 1;
      if (!pronoun) return undefined;
    } else start = afterTime(scan, addressee.last);
  }
  const last = to(start);
  const quoted = scan.quotationOf(start);
  if (quoted?.opener === start)
    return { content: [{ first: start, last }], sense: plain, rule: 'bareClause' };
  if (scan.is('prepositions', start)) return afterAdverbial(scan, start, last, plain);
  if (!startsClause(scan, start, last)) return undefined;
  return { content: [{ first: start, last }], sense: plain, rule: 'bareClause' };
}

/** Passes a time that says when it was said: "told the council on Monday night the lock leaked". */
function afterTime(scan: Scan, from: number): number {
  let i = from;
  if (scan.is('prepositions', i) && scan.is('timeWords', i + 1)) i++;
  if (!scan.is('timeWords', i)) return from;
  while (scan.is('timeWords', i)) i++;
  return scan.is('dayParts', i) ? i + 1 : i;
}

/** The first comma behind a cue and at most an adverbial; the cue's end where there is none. */
function commaAfter(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 8) && !isFinite(scan, i); i++)
    if (scan.isText(i, ',')) return i;
  return from;
}

function hasSubjunctive(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scan.is('subjunctive', i)) return true;
  return false;
}

/** said in a statement it would appeal: the clause starts at the next subject with a verb. */
function afterAdverbial(scan: Scan, first: number, last: number, sense: CueSense): Found | undefined {
  for (let i = first + 1; i < Math.min(last, first + 12); i++) {
    if (scan.isText(i, ',', ';', ':')) return undefined;
    const quoted = scan.quotationOf(i);
    if (quoted) return { content: [{ first: i, last }], sense, rule: 'bareClause' };
    const bound =
      scan.is('prepositions', i - 1) ||
      scan.is('determiners', i - 1) ||
      scan.is('possessives', i - 1) ||
      scan.is('adjectives', i - 1);
    if (
      bound ||
      !(
        scan.is('subjectPronouns', i) ||
        scan.is('determiners', i) ||
        scan.is('possessives', i) ||
        scan.isCapital(i)
      )
    )
      continue;
    if (scan.isCapital(i) && scan.isCapital(i - 1)) continue;
    if (startsClause(scan, i, last)) return { content: [{ first: i, last }], sense, rule: 'bareClause' };
  }
  return undefined;
}

/** What stands before ", she said.": the sentence up to the comma; and around ", she said,". */
function contentBefore(
  scan: Scan,
  groups: readonly CueGroup[],
  group: CueGroup,
  source: Span | null,
  from: number,
  limit: number,
): Found | undefined {
  if (group.passive && scan.senseHas(group, 'a')) return describedAs(scan, group, from, limit);
  const sense = group.senses.find(({ frames }) => /[qct]/.test(frames));
  if (!sense || group.form !== 'verb' || group.negated) return undefined;
  const subject = Math.min(source?.first ?? group.first, group.first);
  // …, as Lund put it
  const start = scan.is('as', subject - 1) ? subject - 1 : subject;
  const end = Math.max(source?.last ?? 0, group.last);
  if (group.passive && source === null) return passiveBefore(scan, group, sense, from);
  if (!scan.isText(start - 1, ',') || start - 1 <= from) return undefined;
  const lead: Span = { first: leadStart(scan, from, start - 1), last: start - 1 };
  const resumed = scan.isText(end, ',') && end + 1 < limit && !scan.is('coordinators', end + 1);
  if (resumed) {
    const parts = [lead, { first: end + 1, last: clauseEnd(scan, groups, end + 1, limit) }];
    if (!hasFiniteVerb(scan, { first: lead.first, last: limit })) return undefined;
    return { content: parts, sense, rule: 'aroundCue' };
  }
  if (scan.countWords(lead) < 3) return undefined;
  if (!containsVerb(scan, lead) && !scan.lexicon.invertsFreely) return undefined;
  return { content: [lead], sense, rule: 'clauseBeforeCue' };
}

function containsVerb(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (isFinite(scan, i)) return true;
  return false;
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
    if (scan.is('as', i)) return { content: [subject, { first: i, last: limit }], sense, rule: 'passiveAs' };
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
