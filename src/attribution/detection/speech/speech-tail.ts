import {
  attributionAfter,
  behindUnknown,
  withoutStop,
  type AttributionClause,
} from '../reports/attribution-clause';
import { startsClause } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { hangsOn, isNoName } from './introduced-speech';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';
import { opensDeed } from './speakers-deed';

/** Words of saying that close a stretch of speech without marks: "We open in May, | says Ada Brink | …". */
export interface SpeechTail extends Span {
  /** Where the speech before it ends: behind its question mark, before its comma. */
  readonly speechEnd: number;
  readonly clause: AttributionClause;
}

/** How far a cue may stand from the comma, with its subject and what is said about that between. */
const REACH = 40;

/** Finds every attribution in the paragraph that follows its words, in the order of the text. */
export function findTails(scan: Scan, groups: readonly CueGroup[], from: number): SpeechTail[] {
  const tails: SpeechTail[] = [];
  for (let i = from; i < scan.length - 1; i++) {
    const mark = markAt(scan, i);
    if (mark < 0) continue;
    const clause = tailAt(scan, groups, mark, i + 1);
    if (!clause) continue;
    const particle = (clause.group?.particle ?? -1) + 1;
    const last = Math.max(clause.cue.last, clause.source?.last ?? 0, particle);
    const keep = !scan.isText(mark, ',', '–', '—', '-', '.');
    tails.push({ first: i + 1, last, speechEnd: keep || mark < i ? i + 1 : mark, clause });
    i = last - 1;
  }
  return tails;
}

/** The mark that ends speech at a token: the token itself, or what stands before the end of words quoted in it. */
function markAt(scan: Scan, i: number): number {
  const quotation = scan.quotationOf(i);
  if (quotation?.closer === i) return scan.isText(i - 1, ',', '?', '!', '.', '…') ? i - 1 : -1;
  if (quotation) return -1;
  return scan.isText(i, ',', '?', '!', '–', '—', '-', '.', '…') ? i : -1;
}

/** The attribution that a mark opens: ", says Ada Brink", "? Brink asked". */
function tailAt(
  scan: Scan,
  groups: readonly CueGroup[],
  mark: number,
  next: number,
): AttributionClause | undefined {
  if (scan.phraseAt(scan.lexicon.accordingTo, next) > 0) return undefined;
  const apart = scan.paragraph.dash ? setApart(scan, groups, mark, next) : undefined;
  if (apart) return apart;
  const unknown = groups.some(({ first }) => first === next)
    ? undefined
    : behindUnknown(scan, next, withoutStop(scan, scan.sentenceOf(next).last, next));
  if (unknown && mark === next - 1) return unknown;
  // "…, Brink, who has proposed a lock, said": what a relative clause reports is not this.
  const group = groups.find(
    ({ first, form }) =>
      first >= next && form === 'verb' && !(first > next && scan.is('relatives', first - 1)),
  );
  if (!group || group.first - next > REACH || !reportsWords(scan, group)) return undefined;
  if (scan.sentenceOf(group.head) !== scan.sentenceOf(next)) return undefined;
  const inverted = group.first === next;
  // "the all-talk, no-action men who left us, said Brink": what stands before the comma is no subject of hers.
  if (!inverted && scan.isText(group.first - 1, ',') && behindCue(scan, groups, group, group.first)?.source)
    return undefined;
  const tail = inverted ? behindCue(scan, groups, group, next) : beforeCue(scan, group, next);
  // —Se van —dice—. ¿Qué van a hacer?
  if (tail?.source === null && scan.isDash(mark) && scan.isDash(group.last)) return tail;
  if (!tail?.source || scan.is('that', tail.source.first) || scan.is('speakerSubjects', tail.source.first))
    return undefined;
  if (!inverted && (scan.isText(mark, '–', '—', '-') || scan.is('that', group.last))) return undefined;
  if (!inverted && mark === next - 1 && scan.isText(mark, '.')) return undefined;
  // The company, too, | said the lock | leaked: a new subject with its verb.
  if (inverted && !scan.lexicon.invertsFreely && opensNewClause(scan, tail.source)) return undefined;
  if (inverted && !scan.isCapital(tail.source.first) && isDescribedSubject(scan, mark)) return undefined;
  const last = Math.max(tail.cue.last, tail.source.last);
  const lead = { first: scan.sentenceOf(mark).first, last: mark };
  if (!inverted && (!leavesOff(scan, group, last) || reportsBehind(scan, lead, last))) return undefined;
  return introduces(scan, last) || announcesBehind(scan, lead, last) ? undefined : tail;
}

/** A subject between dashes is hardly longer: *the press secretary* stressed. */
const LONGEST_SUBJECT = 8;

/**
 * "—It was blue —*she answered*, lowering her eyes—", "– It is absurd, – *he added*.", "— I lost nothing — *he laughs* — and …": a
 * subject and its verb alone behind a dash within speech that a dash opens.
 */
function setApart(
  scan: Scan,
  groups: readonly CueGroup[],
  mark: number,
  next: number,
): AttributionClause | undefined {
  const first = scan.isDash(mark)
    ? next
    : scan.isDash(next) && scan.isText(mark, ',', '?', '!', '…')
      ? next + 1
      : -1;
  if (first < 0 || scan.is('speakerPronouns', first)) return undefined;
  const { last } = scan.sentenceOf(mark);
  for (let verb = first + 1; verb < Math.min(last, first + LONGEST_SUBJECT) && scan.isWord(verb); verb++) {
    const group = groups.find((one) => one.first === verb && one.form === 'verb');
    if (!scan.is('gestures', verb) && !(group && reportsWords(scan, group))) continue;
    const cue = group ?? { first: verb, last: verb + 1 };
    const source = subjectBefore(scan, verb, first);
    const closes = cue.last >= last - 1 || scan.isDash(cue.last) || scan.isText(cue.last, ',');
    if (source?.first === first && closes) return { source, cue, group: group ?? null };
  }
  return undefined;
}

/** "The union, which has waited for years, | demands an answer": a subject that a relative clause describes. */
function isDescribedSubject(scan: Scan, mark: number): boolean {
  const { first } = scan.sentenceOf(mark);
  for (let i = first + 1; i < mark; i++)
    if (scan.isText(i, ',') && scan.is('relatives', i + 1) && !scan.is('that', i + 1))
      return !hasFiniteVerb(scan, { first, last: i });
  return false;
}

function reportsWords(scan: Scan, group: CueGroup): boolean {
  return scan.senseHas(group, 'q') && !group.passive && !group.negated && group.modality === 'reported';
}

function behindCue(
  scan: Scan,
  groups: readonly CueGroup[],
  group: CueGroup,
  next: number,
): AttributionClause | undefined {
  if (scan.is('neverInverted', group.head)) return undefined;
  const tail = attributionAfter(scan, groups, next);
  return tail?.group === group ? tail : undefined;
}

/** The subject stands right behind the mark: ", the mayor of Orlen, a farmer himself, said". */
function beforeCue(scan: Scan, group: CueGroup, next: number): AttributionClause | undefined {
  let first = next;
  while (first < group.first && scan.is('adverbs', first)) first++;
  for (let i = first; i < group.first; i++) if (scan.isText(i, '?', '!')) return undefined;
  const source = subjectBefore(scan, group.first, first);
  // Is it safe? No, said Okoro.
  const answer = scan.is('negations', first) && scan.isText(first + 1, ',');
  return source?.first === first && !answer ? { source, cue: group, group } : undefined;
}

/** What may follow an attribution in its sentence. */
const CLOSERS = ['prepositions', 'adverbs', 'timeWords', 'subordinators', 'coordinators'] as const;

/** "said the lock leaked", "said it hurt": whether what stands behind a verb is a subject that goes on to its own verb. */
function opensNewClause(scan: Scan, { first, last }: Span): boolean {
  if (isFinite(scan, last)) return true;
  const pronoun = last === first + 1 && scan.is('subjectPronouns', first);
  return pronoun && scan.isWord(last) && !CLOSERS.some((set) => scan.is(set, last));
}

/** Whether nothing is reported behind a cue: the sentence ends there, or goes on with a place, a time or a mark. */
function leavesOff(scan: Scan, group: CueGroup, next: number): boolean {
  const { last } = scan.sentenceOf(next - 1);
  if (next >= last || !scan.isWord(next) || opensDeed(scan, next)) return true;
  if (isManner(scan, next)) return leavesOff(scan, group, next + 1);
  // If it rains, the board begins *to wonder*.
  const begun =
    scan.is('wishes', group.head) || /[in]/.test(group.senses.map(({ frames }) => frames).join(''));
  if (begun && scan.is('infinitive', next) && !namesListener(scan, next + 1)) return false;
  if (
    scan.is('prepositions', next) ||
    scan.is('timeWords', next) ||
    scan.is('adverbs', next) ||
    scan.is('subordinators', next) ||
    opensSpanOfTime(scan, next)
  )
    return true;
  if (!startsNounPhrase(scan, next)) return last - next <= 4;
  // told Reuters: somebody is told, and nothing else.
  if (!scan.senseHas(group, 'd')) return last - next <= 4 && !startsClause(scan, next, last);
  const addressee = subjectAfter(scan, next, last);
  return addressee !== undefined && !startsClause(scan, addressee.last, last);
}

/**
 * "On Monday, Brink told reporters *that it leaked*", "After the vote, she wrote on Facebook it had …": words that only hang
 * on a report which follows its cue, with a place or a listener between.
 */
function reportsBehind(scan: Scan, lead: Span, from: number): boolean {
  const bare = !hasFiniteVerb(scan, lead);
  if (!bare && !hangsOn(scan, lead.first)) return false;
  const { last } = scan.sentenceOf(from - 1);
  for (let i = from; i < last && scan.isWord(i); i++) {
    if (scan.is('that', i)) return !isFinite(scan, i + 1);
    if (scan.is('subordinators', i) || scan.is('relatives', i)) return false;
    if (bare && isFinite(scan, i)) return true;
  }
  return false;
}

/** to *Lund*, to *the* board, to *her*, to *reporters*: whom somebody tells, where a verb has no s. */
function namesListener(scan: Scan, i: number): boolean {
  if (scan.isCapital(i) || scan.lower(i).endsWith('s')) return true;
  return (['determiners', 'possessives', 'objectPronouns', 'personPronouns'] as const).some((set) =>
    scan.is(set, i),
  );
}

/** "said flatly", "said matter-of-factly as …": an adverb that is in no list, with nothing behind it that it could describe. */
function isManner(scan: Scan, i: number): boolean {
  return /..ly$/.test(scan.lower(i)) && !scan.isCapital(i) && !startsNounPhrase(scan, i + 1);
}

/** "said several months after her release", "said two days later": how much later something was said. */
function opensSpanOfTime(scan: Scan, i: number): boolean {
  const unit = scan.is('timeUnits', i + 1) ? i + 1 : i + 2;
  return scan.is('determiners', i) && scan.is('timeUnits', unit) && !isFinite(scan, unit + 1);
}

/**
 * "Asked about the lock, Brink said, Well, …", "Asked why she came, Brink said, I …", "At the port, she said, I …": a lead
 * that only hangs on the cue.
 */
function announcesBehind(scan: Scan, lead: Span, last: number): boolean {
  const comma = commaBehind(scan, last);
  if (comma < 0 || !scan.isCapital(comma + 1) || !hangsOn(scan, lead.first)) return false;
  if (scan.is('askedWords', lead.first)) return true;
  const bare =
    !scan.is('subordinators', lead.first) && !hasFiniteVerb(scan, { first: lead.first + 1, last: lead.last });
  return bare || (scan.at(comma + 1).text.length > 1 && !scan.isCapital(comma + 2));
}

/** How far a comma may stand behind an attribution, with what the words are about between. */
const COMMA_REACH = 6;

function commaBehind(scan: Scan, from: number): number {
  for (let i = from; i <= from + COMMA_REACH; i++) {
    if (scan.isText(i, ',')) return i;
    if (!scan.isWord(i) || isFinite(scan, i) || scan.is('subordinators', i)) return -1;
  }
  return -1;
}

/** "…, Brink said: We open", "…, Brink said, ‘We open’": what is said comes behind these words. */
function introduces(scan: Scan, last: number): boolean {
  if (scan.isText(last, ':')) return true;
  const comma = scan.isText(last, ',');
  const after = comma ? last + 1 : last;
  // Only I has a capital within a sentence as well: "The lock, Brink said, I never saw."
  if (comma && scan.isCapital(after) && isNoName(scan, after) && scan.at(after).text.length > 1) return true;
  return scan.quotationOf(after)?.opener === after && after < scan.sentenceOf(last - 1).last;
}
