import { isAnswering } from '../grammar/answering';
import { ofGroup } from './attribution-clause';
import { opensNegated } from './stressed-source';
import { objectFirst } from './verb-last-subjects';
import { clauseEnd, findOpener, hearsReport, takesNothing } from '../grammar/clauses';
import { bareClause } from './bare-clause';
import { bareInfinitive } from './bare-infinitive';
import { pastParticle } from '../grammar/particle-verb';
import { contentBefore } from '../quotes/content-before';
import { cliticObject } from './clitic-object';
import type { Found } from './found-content';
import { frontedQuestion } from './fronted-question';
import type { CueGroup } from '../grammar/cue-groups';
import { kindOf, tidy, withoutManner, type LocalClaim } from '../local-claim';
import { isFinite } from '../grammar/finite-verbs';
import { lateInfinitive } from './late-infinitive';
import { lateParticiple } from './late-participle';
import { isInfinitive, marksInfinitive } from './infinitives';
import { pastAdverbials, pastTimes, subjectBehind } from '../grammar/inverted-subject';
import { isDoing } from '../grammar/noun-phrases';
import { frontParticiple } from '../grammar/front-participle';
import { sharedSubject } from '../grammar/shared-subject';
import { objectContent } from './object-content';
import type { CueSense } from '../lexicon';
import { chargedObject, withCharge } from './charged-object';
import { modalityOf } from './modality';
import { prepositionalContent } from './prepositional-content';
import { mayBeAnybody } from '../settling/says-nothing';
import type { Scan, Span } from '../grammar/scan';
import { tellsFuture } from './wishes';
import { whereItSays } from './where-it-says';

/** How sure it is that a court is told what it hears, though nobody says by whom. */
const HEARD = 0.85;

/** And that a message which comes from somebody says what follows. */
const SENT = 0.85;

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
      lastSource = scan.lexicon.invertsFreely ? behindSpeech(scan, group, sentence) : undefined;
      continue;
    }
    const quotation = scan.quotationOf(group.head);
    const inside = spoken.find(({ first, last }) => first <= group.head && group.head < last);
    const edges = quotation
      ? { first: quotation.opener + 1, last: closerOf(scan, quotation.opener) }
      : inside;
    const from = Math.max(sentence.first, edges?.first ?? 0);
    const end = Math.min(
      sentence.last,
      edges?.last ?? scan.length,
      announced(scan, group, spoken),
      particleEnd(scan, group),
    );
    const front = group.form === 'participle' && !edges ? frontParticiple(scan, group.first) : undefined;
    const limit = front?.last ?? bound(scan, end, from);
    const shared = lastSource?.sentence === sentence.first ? lastSource.source : undefined;
    const attribution = ofGroup(scan, group, from, limit);
    const shares = sharesSubject(scan, group);
    const source =
      front?.subject ??
      (attribution?.source &&
        beforeComplement(scan, group, whereItSays(scan, group, attribution.source, from))) ??
      (shares ? (shared ?? sharedSubject(scan, group.first, from)) : undefined);
    const goesOn = !source && leavesOutSubject(scan, group, from);
    if (
      (!source && !group.passive && !goesOn) ||
      (source && (scan.isNobody(source.first) || isDoing(scan, source.first) || mayBeAnybody(scan, source)))
    )
      continue;
    if (source && tellsFuture(scan, groups, group, source, from)) continue;
    // Nå avviser Lund kritikken: what is said begins behind the subject.
    const reaching =
      attribution?.fronted && source && source.first >= group.last
        ? { ...group, last: pastParticle(group, source.last) }
        : group;
    // Rents will rise, warns the union: what follows the verb is who says it.
    const trails = isBehind(scan, source, group) && scan.isText(group.first - 1, ',');
    const turned = objectFirst(scan, group, from) && group.senses.find(({ frames }) => frames.includes('o'));
    const question = frontedQuestion(scan, group, from);
    const asked = question && group.senses.find(({ frames }) => frames.includes('w'));
    const found: Found | undefined = asked
      ? { content: [question.content], sense: asked, rule: 'whClause' }
      : turned
        ? { content: [{ first: from, last: group.first }], sense: turned, rule: 'object' }
        : ((trails ? undefined : contentAfter(scan, groups, reaching, source ?? null, limit)) ??
          contentBefore(scan, groups, group, source ?? null, from, limit));
    const answered = found ? undefined : cliticObject(scan, group);
    if (!found && answered) {
      if (source)
        claims.push({
          ...bareAnswer(source, group),
          content: answered.content,
          class: answered.sense.class,
          confidence: answered.sense.weight,
        });
      continue;
    }
    if (!found) {
      if (source && (isBareAnswer(scan, group, limit) || refusesPerson(scan, group, limit)))
        claims.push(bareAnswer(source, group));
      continue;
    }
    const content = found.content
      .map((span) => wholeQuotation(scan, before(span, group.particle)))
      .map((span) => (found.sense.class === 'deny' ? withoutManner(scan, span) : tidy(scan, span)))
      .filter(({ first, last }) => last > first);
    if (content.every((span) => scan.countWords(span) === 0)) continue;
    if (found.rule === 'whClause' && source && scan.is('wh', source.first - 1)) continue;
    const back = found.rule === 'object' && refersBack(scan, content);
    const refused =
      back &&
      group.negated &&
      !scan.is('wishes', group.head) &&
      !scan.is('verifying', group.head) &&
      ['think', 'confirm'].includes(found.sense.class);
    // denied it, confirms this: a pronoun can be all that is answered
    if (back && !isAnswering(found.sense) && !refused) continue;
    // appeared to contradict him
    if (back && scan.is('infinitive', group.head - 1) && isPerson(scan, content)) continue;
    // "denied it in a letter": only the pronoun is what was denied.
    if (back)
      content.splice(
        0,
        content.length,
        ...content.slice(0, 1).map(({ first }) => ({ first, last: first + 1 })),
      );
    const hears = hearsReport(scan, group);
    // The court heard Ada Brink said: “…”
    if (hears && found.rule === 'bareClause' && holdsCue(used, content)) continue;
    lastSource = { source: source ?? null, sentence: sentence.first };
    claims.push({
      kind: kindOf(scan, content, distance),
      content,
      source: hears ? null : (source ?? null),
      cue: { first: attribution?.cue.first ?? group.first, last: attribution?.cue.last ?? group.last },
      class: refused ? 'deny' : found.sense.class,
      negated: (group.negated || opensNegated(scan, group, from)) && !refused,
      modality: modalityOf(scan, group, content, source !== undefined),
      confidence: hears
        ? HEARD
        : isSent(scan, group)
          ? Math.max(SENT, found.sense.weight)
          : found.sense.weight,
      rule: !back ? found.rule : isPerson(scan, content) ? 'answerTo' : 'answer',
      open: false,
    });
  }
  return claims;
}

/** "A promise *came* from the mayor, that …": a noun for what is said whose verb tells that it arrives. */
function isSent(scan: Scan, { form, last }: CueGroup): boolean {
  return form === 'noun' && scan.is('arrivals', last);
}

/** « … », a déclaré *Anne Morel*, précisant que …: whoever attributes a quotation says what follows too. */
function behindSpeech(
  scan: Scan,
  group: CueGroup,
  sentence: Span,
): { source: Span | null; sentence: number } | undefined {
  const source = subjectBehind(scan, group.last, sentence.last);
  return source && group.form === 'verb' && !scan.quotationOf(group.head)
    ? { source, sentence: sentence.first }
    : undefined;
}

/** "There are, says *Lund*, three reasons": behind a verb that lacks what it goes with, a comma closes the name. */
function beforeComplement(scan: Scan, { first, last }: CueGroup, source: Span): Span {
  if (source.first !== last || !scan.isText(first - 1, ',') || !scan.is('be', first - 2)) return source;
  for (let i = source.first + 1; i < source.last; i++)
    if (scan.isText(i, ',')) return { first: source.first, last: i };
  return source;
}

/** "wies die Darstellung zurück: Man habe …": a particle before a colon ends the report. */
function particleEnd(scan: Scan, { particle }: CueGroup): number {
  return particle !== undefined && scan.isText(particle + 1, ':') ? particle + 1 : scan.length;
}

/** Where a colon announces words that are somebody's already; they belong to no report before them. */
function announced(scan: Scan, group: CueGroup, spoken: readonly Span[]): number {
  const next = spoken.find(({ first }) => first > group.last);
  return next && scan.isText(next.first - 2, ':') ? next.first - 2 : scan.length;
}

/** "said that it was “over. We are leaving.”": a quotation that begins in the content ends it, whatever ends in it. */
function wholeQuotation(scan: Scan, { first, last }: Span): Span {
  const quotation = scan.quotationOf(last - 1);
  return quotation && quotation.opener > first && quotation.closer >= last
    ? { first, last: quotation.closer + 1 }
    : { first, last };
}

/** "wies die Vorwürfe zurück": what is rejected ends before the particle. */
function before(span: Span, particle: number | undefined): Span {
  return particle !== undefined && span.first <= particle && particle < span.last
    ? { first: span.first, last: particle }
    : span;
}

/** "Lund disagrees." A verb of denial with nothing after it but perhaps a time or a place. */
function isBareAnswer(scan: Scan, group: CueGroup, limit: number): boolean {
  if (group.passive || scan.quotationOf(group.head)) return false;
  if (group.negated && group.senses.every(isAssent)) return endsAssent(scan, group.last, limit);
  return group.senses[0]?.class === 'deny' && limit - group.last <= 4;
}

/** Verbs of agreeing take no object: not to agree is to deny. */
function isAssent({ class: kind, frames }: CueSense): boolean {
  return kind === 'confirm' && !/[osg]/.test(frames);
}

/** "does not agree | at all with the mayor", "does not agree | on this" */
function endsAssent(scan: Scan, from: number, limit: number): boolean {
  return from >= limit || scan.is('prepositions', from) || scan.is('adverbs', from);
}

/** "Pohl does not believe him", "did not believe it". */
function refusesPerson(scan: Scan, group: CueGroup, limit: number): boolean {
  const refuses = group.negated && ['think', 'confirm'].includes(group.senses[0]?.class ?? 'say');
  const pronoun = scan.is('objectPronouns', group.last) || scan.is('proforms', group.last);
  return refuses && pronoun && limit - group.last <= (scan.is('objectPronouns', group.last) ? 2 : 1);
}

function bareAnswer(source: Span, group: CueGroup): LocalClaim {
  return {
    kind: 'indirect',
    content: [],
    source,
    cue: { first: group.first, last: group.last },
    class: 'deny',
    negated: group.negated && group.senses[0]?.class === 'deny',
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
    (scan.is('subjectPronouns', first) && !scan.is('determiners', first)) || isObject(scan, first);
  const alone =
    (content[0]?.last ?? 0) === first + 1 ||
    scan.is('prepositions', first + 1) ||
    // disputed this | when he arrived
    (scan.is('subordinators', first + 1) && !scan.is('that', first));
  return pronoun || (alone && (scan.is('that', first) || scan.is('demonstratives', first)));
}

/** Whether what is denied is somebody rather than something: contradicted him. */
function isPerson(scan: Scan, content: readonly Span[]): boolean {
  const first = content[0]?.first ?? 0;
  return isObject(scan, first) && !scan.is('subjectPronouns', first);
}

/** "contradicted *him*", "contradicted *her* | on Tuesday", but not "contradicted *her* account". */
function isObject(scan: Scan, i: number): boolean {
  return scan.is('objectPronouns', i) || (scan.is('personPossessives', i) && takesNothing(scan, i + 1));
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
    return (
      scan.isText(group.first - 1, ',') ||
      scan.is('prepositions', group.first - 1) ||
      scan.lexicon.gerund.test(scan.lower(group.head))
    );
  const opener = group.first - 1;
  // aunque admitió que …, si bien aseguró que …
  const concedes =
    scan.lexicon.dropsSubject && scan.is('subordinators', opener) && !scan.is('relatives', opener);
  return group.form === 'verb' && (scan.is('coordinators', opener) || concedes);
}

function contentAfter(
  scan: Scan,
  groups: readonly CueGroup[],
  group: CueGroup,
  source: Span | null,
  limit: number,
): Found | undefined {
  // Am Abend wies der Verband | die Kritik zurück
  const inverted = scan.lexicon.verbsLast && source !== null && source.first >= group.last;
  let start = inverted ? source.last : group.last;
  // forderte aber | mehr Geld
  const passes = (at: number): boolean => scan.is('contrasts', at) || scan.is('adverbs', at);
  while (scan.lexicon.verbsLast && start < limit && passes(start)) start++;
  // desmintió ayer | ese extremo
  if (scan.lexicon.infinitiveEnding && group.form === 'verb') start = pastTimes(scan, start, limit);
  const senses = hearsReport(scan, group) ? group.senses.map(withClause) : group.senses;
  const sense = (...frames: readonly string[]) =>
    senses.find((candidate) => frames.some((frame) => candidate.frames.includes(frame)));
  const to = (first: number) => clauseEnd(scan, groups, first, limit);
  const own = group.reflexive ? sense('r') : undefined;
  const predicate = own ? pastAdverbials(scan, start, limit) : start;
  if (own && opensPredicate(scan, predicate, limit))
    return { content: [{ first: predicate, last: to(predicate) }], sense: own, rule: 'predicate' };
  // denied *advising that it be closed*
  const deed = group.form !== 'noun' && deedDenied(scan, { first: start, last: limit }, sense('g'), to);
  if (deed) return deed;
  const asked = sense('w') ?? (group.negated ? sense('c') : undefined);
  // did not say *how long* that would take
  const asks = asked !== undefined && scan.is('wh', start);
  const that = sense('t', 'c') && !asks ? findOpener(scan, group, limit, 'that') : undefined;
  const clause = sense('t', 'c');
  // the logs say *otherwise*
  if (clause && scan.is('contraryProforms', start) && takesNothing(scan, start + 1))
    return { content: [{ first: start, last: start + 1 }], sense: clause, rule: 'proform' };
  // rejects *that* out of hand
  const points = scan.phraseAt(scan.lexicon.manners, (that ?? -1) + 1) > 0;
  if (clause && that !== undefined && that >= 0 && !points)
    return {
      content: [
        {
          first: withPreposition(scan, group, that),
          last: group.form === 'noun' ? mainVerb(scan, that, to(that)) : to(that),
        },
      ],
      sense: clause,
      rule: group.form === 'noun' ? 'nounClause' : 'thatClause',
    };
  // "was found where no map showed it" tells where.
  const place = group.passive && asked?.class === 'show';
  const wh = asked && !place ? findOpener(scan, group, limit, 'wh') : -1;
  if (asked && wh >= 0) return { content: [{ first: wh, last: to(wh) }], sense: asked, rule: 'whClause' };
  const between = lateParticiple(scan, group, sense, source);
  if (start >= limit && between) return between;
  if (start >= limit || group.form === 'noun') return undefined;
  const infinitive = sense('i');
  const at = infinitive && scan.lexicon.infinitiveEnding ? pastAdverbials(scan, start, limit) : start;
  if (infinitive && !told(scan, group) && (marksInfinitive(scan, at) || isInfinitive(scan, at)))
    return { content: [{ first: at, last: to(at) }], sense: infinitive, rule: 'infinitive' };
  const bare = bareInfinitive(scan, group, sense, to);
  if (bare) return bare;
  const late = lateInfinitive(scan, group, sense, limit);
  if (late) return late;
  // sagte der Zeitung, die Mauer koste zu viel: the object is whoever is told
  if (scan.lexicon.verbsLast && sense('d')) {
    const spoken = bareClause(scan, group, sense, to, source, limit);
    if (spoken?.rule === 'subjunctiveClause') return spoken;
  }
  if (between) return withCharge(scan, between, start, limit);
  const phrase = prepositionalContent(scan, start, sense, limit);
  if (phrase) return phrase;
  const charged = chargedObject(scan, start, sense, group.particle);
  if (charged) return withCharge(scan, charged, (group.particle ?? -1) + 1, limit);
  return (
    objectContent(scan, { ...group, last: start }, sense, to, source) ??
    bareClause(scan, group, sense, to, source, limit)
  );
}

/** "varnade *för att* …": the preposition that leads a clause belongs to it where the verb comes second. */
function withPreposition(scan: Scan, { form, last }: CueGroup, that: number): number {
  const leads =
    scan.lexicon.verbSecond && form === 'verb' && that > last && scan.is('chargePrepositions', that - 1);
  return leads ? that - 1 : that;
}

/** denies *having seen it*, *ever having* seen it */
function deedDenied(
  scan: Scan,
  { first: start, last: limit }: Span,
  sense: CueSense | undefined,
  to: (first: number) => number,
): Found | undefined {
  const deed = scan.is('adverbs', start) ? start + 1 : start;
  if (!sense || start >= limit || !scan.lower(deed).endsWith('ing')) return undefined;
  if (scan.is('prepositions', deed) || scan.is('dayParts', deed)) return undefined; // denied during the talks that …
  return { content: [{ first: start, last: to(start) }], sense, rule: 'gerund' };
}

/** An inquest heard *the boy had slept*: what a court hears needs no conjunction. */
function withClause(sense: CueSense): CueSense {
  return sense.frames.includes('t') ? { ...sense, frames: `${sense.frames}c` } : sense;
}

function holdsCue(used: ReadonlySet<CueGroup>, content: readonly Span[]): boolean {
  for (const { head } of used)
    if (content.some(({ first, last }) => first <= head && head < last)) return true;
  return false;
}

/** "Añadió que …", "Et d'ajouter que …": a report at the head of its sentence whose subject has been named before. */
function leavesOutSubject(scan: Scan, group: CueGroup, from: number): boolean {
  const { lexicon } = scan;
  if (
    group.form !== 'verb' ||
    group.passive ||
    scan.quotationOf(group.head) !== undefined ||
    (group.senses[0]?.class === 'think' && !scan.is('that', group.last)) ||
    !(lexicon.dropsSubject || lexicon.infinitives.has(scan.lower(group.head)))
  )
    return false;
  // la cuenta, *dijeron*, está embargada
  const parenthetic = scan.isText(group.first - 1, ',') && scan.isText(group.last, ',');
  if (lexicon.dropsSubject && parenthetic && scan.senseHas(group, 'q')) return true;
  let opener = from;
  while (
    opener < group.first &&
    (scan.is('coordinators', opener) || scan.is('adverbs', opener) || scan.isText(opener, ','))
  )
    opener++;
  return opener >= group.first && pastAdverbials(scan, group.last, group.last + 1) >= group.last;
}

/** Whether the subject follows its verb, perhaps behind a time or a place. */
function isBehind(scan: Scan, source: Span | null | undefined, { last }: CueGroup): boolean {
  if (!source || source.first < last) return false;
  return source.first === last || pastAdverbials(scan, last, source.first) === source.first;
}

/** se dit *prêt à négocier*, se mostró *convencido de que ganará* */
function opensPredicate(scan: Scan, i: number, limit: number): boolean {
  if (i >= limit || !scan.isWord(i) || scan.is('that', i) || scan.is('wh', i)) return false;
  return !scan.is('prepositions', i) && !scan.is('subordinators', i) && !scan.is('timeWords', i);
}

/** demande *aux habitants* de partir: who is told to do it belongs to what is demanded. */
function told(scan: Scan, group: CueGroup): boolean {
  return scan.is('addressees', group.last) && scan.senseHas(group, 'n') && !marksInfinitive(scan, group.last);
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
