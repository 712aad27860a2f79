import type { Quotation } from '../../../text/quotations';
import { attributionAfter, attributionBefore, type AttributionClause } from '../reports/attribution-clause';
import { takesContent } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { frontParticiple, type FrontParticiple } from '../grammar/front-participle';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import { classifyQuotation } from './quotation-class';
import type { Scan, Span } from '../grammar/scan';
import { signatureAfter } from '../speech/signature';

export interface QuotedClaims {
  readonly claims: readonly LocalClaim[];
  /** Cues that attribute a quotation: no other rule may use them. */
  readonly used: ReadonlySet<CueGroup>;
  /** Openers of quotations that a claim holds, and of those that are no speech at all. */
  readonly spoken: ReadonlySet<number>;
  readonly distance: ReadonlySet<number>;
}

interface Draft {
  parts: Span[];
  attribution: AttributionClause | undefined;
  rule: string;
  open: boolean;
  end: number;
}

/**
 * Finds the claims of a paragraph that rest on quotations of speech, with their attribution before or after.
 *
 * @param quotedOn whether the paragraph opens a quotation with which the next one goes on
 */
export function findQuotedClaims(scan: Scan, groups: readonly CueGroup[], quotedOn: boolean): QuotedClaims {
  const drafts: Draft[] = [];
  const used = new Set<CueGroup>();
  const spoken = new Set<number>();
  const distance = new Set<number>();
  const outer = groups.filter(({ head }) => scan.quotationOf(head) === undefined);
  for (const quotation of scan.quotations) {
    if (quotation.depth > 0) continue;
    const kind = classifyQuotation(scan, quotation);
    if (kind === 'distance') distance.add(quotation.opener);
    if (kind === 'distance') continue;
    const free = outer.filter((group) => !used.has(group));
    const draft = read(scan, free, groups, quotation, kind === 'speech', drafts.at(-1), quotedOn);
    if (!draft) continue;
    spoken.add(quotation.opener);
    if (draft.attribution?.group) used.add(draft.attribution.group);
    if (draft !== drafts.at(-1)) drafts.push(draft);
  }
  drafts.push(...nestedDrafts(scan, groups, used));
  return { claims: drafts.map((draft) => toClaim(scan, draft, distance)), used, spoken, distance };
}

/** Quotations inside quotations, if a cue there introduces them: “Those were her words: ‘Not yet.’” */
function nestedDrafts(scan: Scan, groups: readonly CueGroup[], used: Set<CueGroup>): Draft[] {
  const drafts: Draft[] = [];
  for (const quotation of scan.quotations) {
    if (quotation.depth !== 1 || quotation.closer < 0) continue;
    const outer = scan.quotationOf(quotation.opener);
    const inside = groups.filter(({ head }) => scan.quotationOf(head) === outer);
    const opens = outer !== undefined && quotation.opener === outer.opener + 1;
    const attribution = opens
      ? behindNested(scan, inside, quotation)
      : attributionBefore(scan, inside, quotation.opener);
    if (!attribution?.group) continue;
    used.add(attribution.group);
    const inner = { first: quotation.opener + 1, last: quotation.closer };
    drafts.push({
      parts: [inner],
      attribution,
      rule: opens ? 'quoteBeforeCue' : 'quoteAfterCue',
      open: false,
      end: quotation.closer + 1,
    });
  }
  return drafts;
}

/** ‘“Go home,” *they told* me,’ she said: whoever is quoted where a quotation opens with another. */
function behindNested(
  scan: Scan,
  inside: readonly CueGroup[],
  { closer }: Quotation,
): AttributionClause | undefined {
  const first = scan.isText(closer + 1, ',') ? closer + 2 : closer + 1;
  const group = inside.find((one) => one.first >= first && one.form === 'verb' && !one.passive);
  if (!group || scan.sentenceOf(group.head) !== scan.sentenceOf(closer)) return undefined;
  // ‘“Go home,” said the guard, and I went,’ Lund recalled.
  const behind =
    group.first === first ? subjectAfter(scan, group.last, scan.sentenceOf(first).last) : undefined;
  const source = behind ? beforeComma(scan, behind) : subjectBefore(scan, group.first, first);
  return source && (behind || source.first === first) ? { source, cue: group, group } : undefined;
}

function beforeComma(scan: Scan, { first, last }: Span): Span {
  let end = first;
  while (end < last && !scan.isText(end, ',')) end++;
  return { first, last: end };
}

function read(
  scan: Scan,
  outer: readonly CueGroup[],
  groups: readonly CueGroup[],
  quotation: Quotation,
  speech: boolean,
  previous: Draft | undefined,
  quotedOn: boolean,
): Draft | undefined {
  const end = scan.endOf(quotation);
  const inner = { first: quotation.opener + 1, last: quotation.closer < 0 ? end : quotation.closer };
  if (quotation.closer < 0) return unclosed(scan, groups, quotation, quotedOn);
  if (previous && goesOn(scan, outer, previous, quotation, speech)) {
    previous.parts.push(inner);
    previous.end = end;
    return previous;
  }
  const after = attributionAfter(scan, outer, end);
  const front = inFront(scan, groups, quotation, end);
  if (front) return front.draft;
  if (after && (speech || touches(scan, end))) return withLead(scan, outer, quotation, inner, after, end);
  if (!speech && !isCalledOut(outer, quotation.opener)) return undefined;
  const signature = quotation.opener === 0 ? signatureAfter(scan, end) : undefined;
  if (signature) return { parts: [inner], attribution: signature, rule: 'signedQuote', open: false, end };
  const before = attributionBefore(scan, outer, quotation.opener);
  if (!before) {
    if (hangsOnThat(scan, quotation.opener)) return undefined;
    return { parts: [inner], attribution: undefined, rule: 'freeQuote', open: false, end };
  }
  const clause = reportBefore(scan, before, quotation.opener);
  if (clause)
    return {
      parts: [{ first: clause.first, last: end }],
      attribution: before,
      rule: 'mixedAfterCue',
      open: false,
      end,
    };
  return { parts: [inner], attribution: before, rule: 'quoteAfterCue', open: false, end };
}

/**
 * "*Denouncing “the sham,”* Lund walked out", "*Standing beside “the old lady,”* Lund said …": a quotation in the words of a
 * participle at the front of a sentence, which is reported only by the participle itself.
 */
function inFront(
  scan: Scan,
  groups: readonly CueGroup[],
  { opener }: Quotation,
  end: number,
): { readonly draft: Draft | undefined } | undefined {
  const { first } = scan.sentenceOf(opener);
  const front = first < opener ? frontParticiple(scan, first) : undefined;
  if (!front || end > front.last) return undefined;
  const group = groups.find((one) => one.first === first && one.form === 'participle');
  if (!group) return takesClause(scan, groups, front) ? { draft: undefined } : undefined;
  const attribution = { source: front.subject, cue: group, group };
  const part = { first: group.last, last: front.last };
  return { draft: { parts: [part], attribution, rule: 'mixedAfterCue', open: false, end } };
}

/** Whether the main clause behind a participle says something else: Lund said *the dam was sound*. */
function takesClause(scan: Scan, groups: readonly CueGroup[], { subject }: FrontParticiple): boolean {
  const { last } = scan.sentenceOf(subject.first);
  const main = groups.find((group) => group.first >= subject.last && group.form === 'verb');
  return main?.first === subject.last && takesContent(scan, main, last);
}

/** muttered “lies”: however little a verb takes that takes nothing but speech. */
function isCalledOut(groups: readonly CueGroup[], opener: number): boolean {
  return groups.some(
    ({ last, form, passive, senses }) =>
      last === opener &&
      form === 'verb' &&
      !passive &&
      senses.every(({ class: kind, frames }) => kind === 'say' && frames === 'q'),
  );
}

/** Lund said by email that, “of course” …: the quotation is part of a clause. */
function hangsOnThat(scan: Scan, opener: number): boolean {
  return scan.is('that', scan.isText(opener - 1, ',') ? opener - 2 : opener - 1);
}

/** Lund said the lock has one merit: “It is new.” The clause that leads up to the colon is reported as well. */
function reportBefore(scan: Scan, { group }: AttributionClause, opener: number): Span | undefined {
  if (!group || !scan.isText(opener - 1, ':') || !scan.senseHas(group, 'c') || scan.senseHas(group, 'd'))
    return undefined;
  const clause = { first: group.last, last: opener - 1 };
  const opens = scan.is('that', clause.first) || startsNounPhrase(scan, clause.first);
  // said he bore no grudge: whatever the verb
  const pronoun = scan.is('subjectPronouns', clause.first) && clause.last - clause.first > 2;
  return opens && (pronoun || hasFiniteVerb(scan, clause)) ? clause : undefined;
}

/** The attribution follows the closing mark at once, with at most a comma between. */
function touches(scan: Scan, end: number): boolean {
  return scan.isText(end - 2, ',', '.', '!', '?') || scan.isText(end, ',');
}

/** “…,” she said. “…” and “…,” she said, “…” are one claim in parts. */
function goesOn(
  scan: Scan,
  outer: readonly CueGroup[],
  previous: Draft,
  quotation: Quotation,
  speech: boolean,
): boolean {
  if (!previous.attribution && previous.rule !== 'freeQuote') return false;
  const between: Span = { first: previous.end, last: quotation.opener };
  const attributed = previous.attribution;
  const tail = attributed ? Math.max(attributed.cue.last, attributed.source?.last ?? 0) : previous.end;
  const inTail = attributed !== undefined && tail > previous.end;
  const others = outer.some(
    (group) =>
      group.first >= Math.max(tail, previous.end) && group.last <= quotation.opener && group.form !== 'noun',
  );
  const sentenceStart = quotation.opener === scan.sentenceOf(quotation.opener).first;
  if (!sentenceStart) {
    const sentence = scan.sentenceOf(quotation.opener).first;
    if (!inTail || sentence >= tail || !scan.isText(quotation.opener - 1, ',', ':', '—', '–', '-'))
      return false;
    return !others && scan.countWords({ first: tail, last: quotation.opener }) <= 8;
  }
  // “It leaks,” Lund said after the board had said it did not. “Badly.” Right behind its sentence speech goes on.
  const next = inTail && scan.sentenceOf(tail - 1).last === quotation.opener;
  if (!speech || ((others || asksBetween(scan, Math.max(tail, previous.end), quotation.opener)) && !next))
    return false;
  if (attributionAfterOf(scan, outer, quotation)) return false;
  return inTail || scan.countWords(between) <= 25;
}

/** "Asked to name it, she did not hesitate." between two quotations: the second one answers. */
function asksBetween(scan: Scan, first: number, last: number): boolean {
  return scan.sentences.some(
    (sentence) =>
      sentence.first >= first &&
      sentence.last <= last &&
      scan.lexicon.verbs.get(scan.lower(sentence.first))?.some((sense) => sense.class === 'ask'),
  );
}

function attributionAfterOf(scan: Scan, outer: readonly CueGroup[], quotation: Quotation): boolean {
  return attributionAfter(scan, outer, scan.endOf(quotation)) !== undefined;
}

/** The gates are “shut,” it said: what stands before the marks in the sentence belongs to the words reported. */
function withLead(
  scan: Scan,
  outer: readonly CueGroup[],
  quotation: Quotation,
  inner: Span,
  attribution: AttributionClause,
  end: number,
): Draft | undefined {
  const sentence = scan.sentenceOf(quotation.opener);
  const start = Math.min(quotation.opener, sentence.first);
  const cueBefore = outer.some(
    ({ first, last, form }) => first >= start && last <= quotation.opener && form !== 'noun',
  );
  const announced = scan.isText(quotation.opener - 1, ':');
  // The letter says how it sees them: “…,” the union wrote. What stands behind the comma names who says it.
  const resumed =
    scan.isText(end - 2, ',') && attribution.group !== null && scan.senseHas(attribution.group, 'q');
  if (start === quotation.opener || (announced && (resumed || !cueBefore)))
    return { parts: [inner], attribution, rule: 'quoteBeforeCue', open: false, end };
  if (cueBefore) {
    const before = attributionBefore(scan, outer, quotation.opener);
    if (before) return { parts: [inner], attribution: before, rule: 'quoteAfterCue', open: false, end };
    return undefined;
  }
  const lead = tidy(scan, { first: start, last: quotation.opener });
  const part = scan.countWords(lead) > 0 ? { first: lead.first, last: end } : inner;
  return { parts: [part], attribution, rule: 'mixedBeforeCue', open: false, end };
}

/** A quotation that nothing closes ends before the clause that attributes it, or stays open. */
function unclosed(
  scan: Scan,
  groups: readonly CueGroup[],
  quotation: Quotation,
  quotedOn: boolean,
): Draft | undefined {
  const end = scan.endOf(quotation);
  const first = quotation.opener + 1;
  for (let i = first; i < end; i++) {
    if (!scan.isText(i, ',', '!', '?')) continue;
    const next = i + 1;
    const group = groups.find((candidate) => candidate.first >= next && candidate.form === 'verb');
    if (!group) break;
    const tail = group.first === next ? attributionInside(scan, group, end) : nameThenCue(scan, group, next);
    if (tail)
      return { parts: [{ first, last: i + 1 }], attribution: tail, rule: 'unclosedQuote', open: false, end };
  }
  if (quotation.opener !== scan.sentences[0]?.first && scan.countWords({ first, last: end }) < 4)
    return undefined;
  if (!(quotedOn && quotation.opener === 0) && !soundsLikeSpeech(scan, first, end)) return undefined;
  return { parts: [{ first, last: end }], attribution: undefined, rule: 'freeQuote', open: true, end };
}

/** A mark that nothing closes may be a slip: only words that somebody would say make it open a quotation. */
function soundsLikeSpeech(scan: Scan, first: number, last: number): boolean {
  if (scan.countWords({ first, last }) <= 25) return true;
  for (let i = first; i < last; i++) if (scan.is('speakerPronouns', i)) return true;
  return false;
}

/** "We asked twice, Vance said.": a subject between the comma and a cue that ends the sentence. */
function nameThenCue(scan: Scan, group: CueGroup, next: number): AttributionClause | undefined {
  if (group.first - next > 8 || !scan.senseHas(group, 'q') || !scan.isText(group.last, '.')) return undefined;
  const source = { first: next, last: group.first };
  return startsNounPhrase(scan, next) && !hasFiniteVerb(scan, source)
    ? { source, cue: group, group }
    : undefined;
}

function attributionInside(scan: Scan, group: CueGroup, limit: number): AttributionClause | undefined {
  const sentence = scan.sentenceOf(group.head);
  const end = Math.min(limit, sentence.last);
  const stop = scan.isText(end - 1, '.', '!', '?') ? end - 1 : end;
  if (!scan.senseHas(group, 'q')) return undefined;
  let last = group.last;
  while (last < stop && !scan.isText(last, ',', ';')) last++;
  return last > group.last ? { source: { first: group.last, last }, cue: group, group } : undefined;
}

function toClaim(scan: Scan, draft: Draft, distance: ReadonlySet<number>): LocalClaim {
  const { attribution, parts } = draft;
  const group = attribution?.group;
  const content = parts.map((part) => ({ first: part.first, last: part.last }));
  const asked = parts.every(({ last }) => scan.isText(last - 1, '?'));
  const sense = group?.senses.find(({ frames }) => frames.includes('q')) ?? group?.senses[0];
  return {
    kind: draft.rule.startsWith('mixed') ? kindOf(scan, content, distance) : 'direct',
    content,
    source: attribution?.source ?? null,
    cue: attribution ? { first: attribution.cue.first, last: attribution.cue.last } : null,
    class: asked && sense?.class !== 'say' ? 'ask' : (sense?.class ?? 'say'),
    negated: false,
    modality: group?.modality ?? 'reported',
    confidence: attribution ? 0.95 : 0.8,
    rule: draft.rule,
    open: draft.open,
  };
}
