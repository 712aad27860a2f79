import { antecedentOf } from '../grammar/antecedent';
import { afterTime } from '../grammar/after-time';
import { contradictsAlone, startsClause } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { behindFront } from '../grammar/fronted-adverbial';
import { pastAdverbials, subjectBehind } from '../grammar/inverted-subject';
import { isSetApart, startsNounPhrase } from '../grammar/noun-phrases';
import { sharedSubject } from '../grammar/shared-subject';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';
import { frontedQuestion } from './fronted-question';
import { impersonalBefore, impersonalBehind } from './impersonal-reports';
import { behindNegation, cleft, quotedAs } from './stressed-source';
import { behindAdverbial, objectFirst, ofAuxiliary, ofPredicate } from './verb-last-subjects';

/** Who says it and with which words, beside a quotation or after a comma. */
export interface AttributionClause {
  readonly source: Span | null;
  readonly cue: Span;
  readonly group: CueGroup | null;
  /** Whether the subject follows its verb because something else opens the clause. */
  readonly fronted?: boolean;
}

const CLOSE_REACH = 40;
/** So many words may be an answer without a verb. */
const LONGEST_ANSWER = 5;
/** French subjects behind their verb. */
const CLITIC = /^-(?:t-)?(?:ils?|elles?|on)$/u;

/**
 * The attribution that follows a quotation: `said Ada Brink`, `Ada Brink, the chair, said`, `she smiled`.
 *
 * @param from first token after the quotation
 */
export function attributionAfter(
  scan: Scan,
  groups: readonly CueGroup[],
  from: number,
): AttributionClause | undefined {
  const afterMark = scan.at(from - 1).text;
  const start = scan.isText(from, ',', '—', '–', '-') ? from + 1 : from;
  if (start >= scan.length || scan.is('coordinators', start)) return undefined;
  const sentence = scan.sentenceOf(start);
  const newSentence = sentence.first === start;
  const limit = Math.min(nextQuotation(scan, start), sentence.last);
  const end = withoutStop(scan, limit, start);
  // „…“, so Anna Brandt.
  const tagged = !newSentence && scan.is('tags', start) ? subjectAfter(scan, start + 1, end) : undefined;
  if (tagged) return { source: tagged, cue: { first: start, last: start + 1 }, group: null };
  const answer = newSentence ? undefined : arrivingAnswer(scan, start, end);
  if (answer) return answer;
  const impersonal = newSentence ? undefined : impersonalBehind(scan, start, end);
  if (impersonal) return { source: impersonal.source, cue: impersonal.cue, group: null };
  const group = groups.find(
    ({ first, last, form, head }) =>
      first >= start && last <= limit && form === 'verb' && scan.quotationOf(head) === undefined,
  );
  if (newSentence && !mayFollowSentence(group, end, start, afterMark)) return undefined;
  // To which she said, “…”: a short sentence before a quotation announces that one.
  if (newSentence && scan.isText(end - 1, ',', ':')) return undefined;
  if (group) {
    const opensClause = group.first === start + 1 && scan.is('asWords', start) && !scan.lexicon.verbsLast;
    if (namesThing(scan, group)) return undefined;
    if (group.first === start || opensClause) {
      const source = cliticOf(group) ?? subjectBehind(scan, group.last, group.particle ?? end);
      if (source) return { source, cue: group, group };
      const bare =
        scan.lexicon.dropsSubject &&
        (pastAdverbials(scan, group.last, end) === end || scan.isDash(group.last)) &&
        scan.senseHas(group, 'q');
      if (group.passive || bare) return { source: null, cue: group, group };
      return undefined;
    }
    const source = group.first - start <= CLOSE_REACH ? subjectBefore(scan, group.first, start) : undefined;
    if (source && !group.passive && source.first - start <= 6) return { source, cue: group, group };
  }
  return newSentence ? undefined : unknownVerb(scan, start, end);
}

/**
 * “the Senator”, *gave evidence*; “the Crane”, a man *called Bo Lund*, …: whether a verb behind marks takes no words, or tells
 * what somebody goes by.
 */
function namesThing(scan: Scan, { last, senses }: CueGroup): boolean {
  if (!senses.some(({ frames }) => /[qctwiazd]/.test(frames))) return true;
  return senses[0]?.class === 'call' && scan.isCapital(last) && !scan.quotationOf(last);
}

/** “…,” *came the reply from Ada Brink*. */
function arrivingAnswer(scan: Scan, start: number, end: number): AttributionClause | undefined {
  if (!scan.is('arrivals', start) || !scan.is('determiners', start + 1)) return undefined;
  const noun = scan.is('answerNouns', start + 2) ? start + 2 : start + 3;
  if (noun >= end || !scan.is('answerNouns', noun)) return undefined;
  const source = scan.is('fromWords', noun + 1) ? subjectAfter(scan, noun + 2, end) : undefined;
  return { source: source ?? null, cue: { first: start, last: noun + 1 }, group: null };
}

/** Only a short attribution may be a sentence of its own: “It leaks.” Brink said. */
function mayFollowSentence(group: CueGroup | undefined, end: number, start: number, mark: string): boolean {
  if (!group || /[:]/.test(mark)) return false;
  if (!group.senses.some(({ frames }) => frames.includes('q'))) return false;
  return end - group.last <= 1 && end - start <= 9;
}

/** A verb that no list holds, between a quotation's comma and its subject: she grinned. */
function unknownVerb(scan: Scan, start: number, end: number): AttributionClause | undefined {
  if (!/[,!?…—–]/.test(scan.at(start - 2).text + scan.at(start - 1).text)) return undefined;
  // râle-t-il: the pronoun tells that the word before is a verb
  if (CLITIC.test(scan.lower(start + 1)))
    return {
      source: { first: start + 1, last: start + 2 },
      cue: { first: start, last: start + 1 },
      group: null,
    };
  const behind = behindUnknown(scan, start, end);
  if (behind) return behind;
  for (let verb = start + 1; verb < Math.min(end, start + 5); verb++) {
    if (!isFinite(scan, verb) || scan.is('be', verb) || scan.is('have', verb)) continue;
    const source = subjectBefore(scan, verb, start);
    if (source?.first === start) return { source, cue: { first: verb, last: verb + 1 }, group: null };
  }
  return undefined;
}

/** "…, *ymtar* Lena Brink.": whoever closes the sentence behind a word that looks like a verb, where the verb comes second. */
export function behindUnknown(scan: Scan, verb: number, end: number): AttributionClause | undefined {
  const { verbSecond, people, pastEnding, thirdPerson, setsOf } = scan.lexicon;
  const word = scan.lower(verb);
  if (!verbSecond || scan.isCapital(verb) || setsOf.of(word).length > 0 || people.has(word)) return undefined;
  if (!pastEnding.test(word) && !thirdPerson.test(word)) return undefined;
  const source = subjectAfter(scan, verb + 1, end);
  if (!source || !(scan.isCapital(source.last - 1) || scan.is('personPronouns', source.first)))
    return undefined;
  const closes = source.last === end || endsReport(scan, source.last, end);
  return closes ? { source, cue: { first: verb, last: verb + 1 }, group: null } : undefined;
}

/** The attribution that announces a quotation: `Brink said:`, `In an email, Quill wrote:`, `Lund is blunt:`. */
export function attributionBefore(
  scan: Scan,
  groups: readonly CueGroup[],
  opener: number,
): AttributionClause | undefined {
  const mark = scan.at(opener - 1).text;
  const sentence = scan.sentenceOf(Math.min(opener, scan.length - 1));
  const from = Math.max(sentence.first, previousQuotationEnd(scan, opener));
  if (from >= opener) return undefined;
  const impersonal = announcing(scan, from, opener);
  if (impersonal) return impersonal;
  const group = groups.findLast(({ first, last }) => first >= from && last <= opener);
  if (group && reaches(scan, group, opener, mark)) {
    const attribution = ofGroup(scan, group, from, opener);
    if (attribution?.source) return attribution;
    const shared = sharedSubject(scan, group.first, sentence.first);
    if (shared) return { source: shared, cue: group, group };
    if (attribution || mark === ':' || mark === ',') return { source: null, cue: group, group };
  }
  if ((mark !== ':' && mark !== ',') || scan.is('that', opener - 2)) return undefined;
  for (let verb = opener - 2; verb > from; verb--) {
    if (!isFinite(scan, verb)) continue;
    const source = subjectBefore(scan, verb, from);
    if (source)
      return { source, cue: { first: verb, last: mark === ':' ? opener - 1 : verb + 1 }, group: null };
  }
  return undefined;
}

/** "*In dem Brief heißt es* weiter: „…“": words of saying without a subject before a colon or a comma. */
function announcing(scan: Scan, from: number, opener: number): AttributionClause | undefined {
  if (!scan.isText(opener - 1, ':', ',')) return undefined;
  for (let i = from + 1; i < opener - 1; i++) {
    const report = impersonalBefore(scan, i, from, opener - 1);
    if (report?.end === opener - 1) return { source: report.source, cue: report.cue, group: null };
  }
  return undefined;
}

/** Source and cue of a group that stands before its content. */
export function ofGroup(
  scan: Scan,
  group: CueGroup,
  from: number,
  limit: number,
): AttributionClause | undefined {
  if (group.form === 'noun') return ofNoun(scan, group, from);
  const stressed =
    cleft(scan, group, from) ?? behindNegation(scan, group, from) ?? quotedAs(scan, group, from);
  if (stressed) return { source: stressed, cue: group, group };
  if (group.passive) {
    const by = scan.is('passiveBy', group.last) ? subjectAfter(scan, group.last + 1, limit) : undefined;
    return {
      source: (by && beforeCharge(scan, group, by)) ?? frontedGiver(scan, from) ?? null,
      cue: group,
      group,
    };
  }
  const clitic = cliticOf(group);
  if (clitic) return { source: clitic, cue: group, group };
  const question = frontedQuestion(scan, group, from);
  if (question) return { source: question.source, cue: group, group };
  const relative = relativeBefore(scan, group, from);
  if (relative) return { source: relative, cue: group, group };
  const document = scan.lexicon.invertsFreely ? documentBefore(scan, group, from) : undefined;
  if (document) return { source: document, cue: group, group };
  const fronted = behindFront(scan, group, from, limit);
  if (fronted) return { source: fronted, cue: group, group, fronted: true };
  const apart = ofAuxiliary(scan, group, from) ?? ofPredicate(scan, group, from);
  if (apart) return { source: apart, cue: group, group };
  const turned = objectFirst(scan, group, from) && subjectAfter(scan, group.last, group.particle ?? limit);
  if (turned) return { source: turned, cue: group, group };
  const second = behindAdverbial(scan, group, from, limit);
  if (second) return { source: second, cue: group, group };
  const trailing = trailingSubject(scan, group, from, limit);
  if (trailing) return { source: trailing, cue: group, group };
  const source =
    (group.form === 'participle' ? doerOf(scan, group, from) : undefined) ??
    subjectBefore(scan, group.first, from);
  if (source) return { source, cue: group, group };
  const opens = group.first === from || (group.first === from + 1 && scan.is('coordinators', from));
  const inverted = opens ? subjectBehind(scan, group.last, group.particle ?? limit) : undefined;
  return inverted ? { source: inverted, cue: group, group } : undefined;
}

/** "is accused by the regulator | of hiding losses": whoever accuses, without what they accuse somebody of. */
function beforeCharge(scan: Scan, group: CueGroup, { first, last }: Span): Span {
  if (!scan.senseHas(group, 'f')) return { first, last };
  for (let i = first + 1; i < last - 1; i++)
    if (scan.is('chargePrepositions', i) && scan.lower(i + 1).endsWith('ing')) return { first, last: i };
  return { first, last };
}

/** ha dicho Mora, *que* ha recordado que …: the pronoun of a relative clause behind a comma. */
function relativeBefore(scan: Scan, { first, form, senses }: CueGroup, from: number): Span | undefined {
  const at = first - 1;
  const { infinitiveEnding, verbSecond } = scan.lexicon;
  // Bo Osei, *who* denies the charges, said …
  const denies = senses[0]?.class === 'deny' && form === 'verb' && at > from && scan.is('relatives', at);
  if (denies && !scan.lexicon.invertsFreely && scan.isText(at - 1, ',')) return { first: at, last: first };
  const opens =
    (infinitiveEnding !== null || verbSecond) && form === 'verb' && at > from && scan.is('relatives', at);
  if (opens && verbSecond) return antecedentOf(scan, from, at);
  return opens && scan.isText(at - 1, ',') ? { first: at, last: first } : undefined;
}

/** a-*t-il* ajouté */
export function cliticOf({ clitic }: CueGroup): Span | undefined {
  return clitic === undefined ? undefined : { first: clitic, last: clitic + 1 };
}

/** "Aus dem Bericht geht hervor, dass …", "Av rapporten framgår att …": what shows it stands before its verb. */
function documentBefore(scan: Scan, group: CueGroup, from: number): Span | undefined {
  if (group.senses[0]?.class !== 'show' || !scan.is('fromWords', from)) return undefined;
  const document = subjectAfter(scan, from + 1, group.first);
  return document?.last === group.first ? document : undefined;
}

/** Whose doing a participle tells of, where that is not what stands right before it. */
function doerOf(scan: Scan, group: CueGroup, from: number): Span | undefined {
  const link = group.first - 1;
  // La banque a confirmé l'envoi, tout *en précisant* que …
  if (
    scan.lexicon.infinitiveEnding &&
    !scan.is('infinitive', group.first) &&
    scan.is('prepositions', group.first)
  )
    return sharedSubject(scan, group.first, scan.sentenceOf(group.head).first);
  if (!scan.is('subordinators', link) && !scan.is('prepositions', link))
    return nameBefore(scan, group.first, from);
  const sentence = scan.sentenceOf(group.head);
  return link === sentence.first
    ? laterSubject(scan, group.last, sentence.last)
    : sharedSubject(scan, group.first, sentence.first);
}

/** "After saying that it leaks, Okoro left": the subject of the clause behind a comma. */
function laterSubject(scan: Scan, from: number, limit: number): Span | undefined {
  for (let i = from; i < limit - 1; i++) {
    if (!scan.isText(i, ',')) continue;
    const quotation = scan.quotationOf(i);
    if (quotation && quotation.closer !== i + 1) continue;
    const subject = subjectAfter(scan, quotation ? i + 2 : i + 1, limit);
    // Luis Mora se marchó
    const verb = subject && (scan.is('reflexives', subject.last) ? subject.last + 1 : subject.last);
    if (verb && isFinite(scan, verb)) return subject;
  }
  return undefined;
}

/** "footage of Ines Okoro asking": the name right before a participle, behind a preposition. */
function nameBefore(scan: Scan, participle: number, from: number): Span | undefined {
  let first = participle;
  while (first > from && scan.isCapital(first - 1)) first--;
  const behind = first < participle && scan.is('prepositions', first - 1);
  return behind ? { first, last: participle } : undefined;
}

/** Rents will rise, warns the tenants' union. Behind a whole clause and its comma the subject follows the verb. */
function trailingSubject(scan: Scan, group: CueGroup, from: number, limit: number): Span | undefined {
  if (group.form !== 'verb' || !scan.isText(group.first - 1, ',') || !scan.senseHas(group, 'q'))
    return undefined;
  if (scan.is('neverInverted', group.head)) return undefined; // …, the mayor, Ada Brink, told the court
  let end = from;
  while (end < group.first && !scan.isText(end, ',')) end++;
  const onlyComma = end === group.first - 1;
  const clause = { first: from, last: end };
  const freely = onlyComma && (scan.lexicon.invertsFreely || contradictsAlone(scan, clause));
  // "That never happened, says Berg": at its very start the word is no relative pronoun.
  const opens = scan.is('relatives', from) ? { first: from + 1, last: end } : clause;
  const subject = subjectBehind(scan, afterTime(scan, group.last), limit);
  if (!subject || scan.is('that', subject.first) || scan.is('interjections', subject.first)) return undefined;
  // Ada Brink, a nurse, said *she, too,* had complained: a subject of what is said.
  if (isSetApart(scan, subject) && !hasFiniteVerb(scan, clause)) return undefined;
  const comma = scan.isText(subject.last, ',');
  // "That hits us, says Berg", "After that, says Berg, it is over": a pronoun has a verb behind it, an aside a clause.
  const isClause = pointsBack(scan, clause) || (comma && startsClause(scan, subject.last + 1, limit));
  const around = onlyComma ? namedWithin(scan, group, clause, subject) : undefined;
  if (around) return around;
  const answer = onlyComma && !isClause && isAnswer(scan, clause);
  const ends = endsSaying(scan, subject.last, limit);
  const described = ends && isDescribed(scan, clause, group.first - 1);
  const spoken = opensReported(scan, clause);
  if (!freely && !isClause && !answer && !described && !spoken && !hasFiniteVerb(scan, opens))
    return undefined;
  if (answer) return ends ? subject : undefined;
  const closes = ends || comma || scan.isText(subject.last, ';');
  return closes || endsReport(scan, subject.last, limit) ? subject : undefined;
}

/** "The coach, *Peder Vall*, was in the stand, says Mira Holt.": whether the subject of a clause has an apposition before its verb. */
function isDescribed(scan: Scan, lead: Span, limit: number): boolean {
  if (!startsNounPhrase(scan, lead.first) || hasFiniteVerb(scan, lead)) return false;
  let comma = lead.last + 1;
  while (comma < limit && !scan.isText(comma, ',')) comma++;
  return comma < limit && isFinite(scan, comma + 1);
}

/**
 * "The offer, says Lund, *is* an insult", "The gulls, says Lund, *eat* the eggs": who says it between a subject and its verb,
 * which follows a comma or, by its number, cannot go with the verb of saying.
 */
function namedWithin(scan: Scan, { head }: CueGroup, lead: Span, subject: Span): Span | undefined {
  if (!startsNounPhrase(scan, lead.first) || hasFiniteVerb(scan, lead)) return undefined;
  if (scan.isText(subject.last, ',') && isFinite(scan, subject.last + 1)) return subject;
  let comma = subject.first;
  while (comma < subject.last && !scan.isText(comma, ',')) comma++;
  if (!scan.isText(comma, ',') || hasFiniteVerb(scan, { first: subject.first, last: comma }))
    return undefined;
  const name = { first: subject.first, last: comma };
  if (isFinite(scan, comma + 1)) return name;
  const { thirdPerson } = scan.lexicon;
  const several = thirdPerson.test(scan.lower(lead.last - 1)) && !scan.isCapital(lead.last - 1);
  const plain = scan.isWord(comma + 1) && !scan.isCapital(comma + 1) && !scan.is('determiners', comma + 1);
  return several && plain && thirdPerson.test(scan.lower(head)) ? name : undefined;
}

/** "*Der Fluss steige* in einem Tal, das alle kennen, sagte Lund": whether a verb form of reported speech stands in a clause. */
function opensReported(scan: Scan, { first, last }: Span): boolean {
  for (let i = first + 1; i < last; i++) if (scan.is('subjunctive', i) && !scan.isCapital(i)) return true;
  return false;
}

/** Whether words open with a pronoun that is their subject: "It hits us", "That never happened". */
function pointsBack(scan: Scan, { first, last }: Span): boolean {
  const pronoun =
    scan.is('demonstratives', first) || (scan.is('subjectPronouns', first) && !scan.is('determiners', first));
  return pronoun && last - first >= 3;
}

/** "*Four*, says Osei.": a few words that are all that is said. */
function isAnswer(scan: Scan, { first, last }: Span): boolean {
  return (
    last - first <= LONGEST_ANSWER &&
    !scan.is('timeWords', first) &&
    startsNounPhrase(scan, first) &&
    !hasFiniteVerb(scan, { first, last })
  );
}

/** Whether who says something ends a report, with what they do as they speak, to whom and when: "*Four*, says Osei and laughs." */
export function endsSaying(scan: Scan, from: number, limit: number): boolean {
  return (
    from >= limit ||
    scan.is('subordinators', from) ||
    tellsDeed(scan, from) ||
    tellsSomebody(scan, from, limit)
  );
}

/** "…, says Osei *and laughs*": what somebody does as they speak. */
function tellsDeed(scan: Scan, i: number): boolean {
  return (
    scan.is('coordinators', i) &&
    !scan.isCapital(i + 1) &&
    scan.lower(i + 1).endsWith('s') &&
    !scan.is('determiners', i + 1)
  );
}

/** "…, says Osei *to the Courier*": whom somebody tells, to the end of the sentence. */
function tellsSomebody(scan: Scan, i: number, limit: number): boolean {
  if (!scan.is('infinitive', i) || !startsNounPhrase(scan, i + 1)) return false;
  const told = subjectAfter(scan, i + 1, limit);
  return told !== undefined && told.last >= limit;
}

/** "…, sagte er der Zeitung", "…, säger hon till TT": behind the subject only whom it was told, when and where. */
function endsReport(scan: Scan, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) if (scan.isText(i, ',', ';', ':') || isFinite(scan, i)) return false;
  if (scan.is('prepositions', from) && !scan.is('infinitive', from) && !scan.is('objectPronouns', from - 1))
    return true;
  return scan.lexicon.invertsFreely && (scan.is('determiners', from) || scan.is('timeWords', from));
}

/** "Berg's claim that …", "Her warning: …", "A warning from the general staff that …". */
export function ofNoun(scan: Scan, group: CueGroup, from: number): AttributionClause | undefined {
  const before = group.head - 1;
  if (before >= from && scan.is('possessives', before)) {
    if (scan.lower(before) !== "'s")
      return { source: { first: before, last: before + 1 }, cue: group, group };
    const owner = nameOf(scan, subjectBefore(scan, before, from));
    return owner ? { source: owner, cue: { first: group.head, last: group.last }, group } : undefined;
  }
  const giver = sourceOfNoun(scan, group);
  return giver && { source: giver, cue: group, group };
}

/** "A check on Ines Okoro's claim": a name behind a preposition is the owner alone. */
function nameOf(scan: Scan, owner: Span | undefined): Span | undefined {
  if (!owner) return undefined;
  for (let i = owner.last - 1; i > owner.first && scan.isCapital(i); i--)
    if (scan.is('prepositions', i - 1) && !scan.isCapital(i - 1)) return { first: i, last: owner.last };
  return owner;
}

/** "From the Russian side, the invasion is described as a failure." */
function frontedGiver(scan: Scan, from: number): Span | undefined {
  if (!scan.is('fromWords', from)) return undefined;
  const giver = subjectAfter(scan, from + 1, scan.sentenceOf(from).last);
  return giver && scan.isText(giver.last, ',') ? giver : undefined;
}

/** "A warning came late from the general staff": who a noun of saying comes from. */
function sourceOfNoun(scan: Scan, group: CueGroup): Span | undefined {
  const { first: from } = scan.sentenceOf(group.head);
  // From the mayor came *a promise* that …
  if (scan.is('fromWords', from) && scan.is('arrivals', group.first - 1)) {
    const giver = subjectAfter(scan, from + 1, group.first - 1);
    if (giver?.last === group.first - 1) return giver;
  }
  const limit = Math.min(scan.sentenceOf(group.head).last, group.last + 12);
  for (let i = group.last; i < limit; i++) {
    if (scan.isText(i, ',', ';', ':') || scan.is('that', i)) return undefined;
    if (scan.is('fromWords', i)) return subjectAfter(scan, i + 1, scan.sentenceOf(group.head).last);
  }
  return undefined;
}

/** Whether nothing but an addressee or adverbials stands between a cue and a quotation. */
function reaches(scan: Scan, group: CueGroup, opener: number, mark: string): boolean {
  const gap = opener - group.last;
  if (mark === ':') return gap <= 25;
  if (gap === 0) return true;
  if (mark === ',' && group.first === scan.sentenceOf(opener).first) return gap <= 30;
  const limit = mark === ',' ? 14 : 3;
  if (gap > limit || scan.is('that', opener - 1) || (mark === ',' && scan.is('that', opener - 2)))
    return false;
  for (let i = group.last; i < opener; i++)
    if (isFinite(scan, i) || scan.is('that', i) || scan.is('subordinators', i)) return false;
  return mark === ',' || scan.senseHas(group, 'd');
}

function nextQuotation(scan: Scan, from: number): number {
  const next = scan.quotations.find(
    ({ opener, depth }) => depth === 0 && opener >= from && !isShort(scan, opener),
  );
  return next?.opener ?? scan.length;
}

/** A nickname or a term inside the speaker's description does not end it. */
function isShort(scan: Scan, opener: number): boolean {
  const quotation = scan.quotationOf(opener);
  return quotation !== undefined && scan.countWords({ first: opener, last: scan.endOf(quotation) }) <= 2;
}

function previousQuotationEnd(scan: Scan, opener: number): number {
  const { depth } = scan.quotations.find((quotation) => quotation.opener === opener) ?? { depth: 0 };
  const previous = scan.quotations.findLast(
    (quotation) => quotation.depth === depth && quotation.opener < opener,
  );
  const outer = depth > 0 ? (scan.quotationOf(opener)?.opener ?? -1) + 1 : 0;
  return Math.max(outer, previous ? scan.endOf(previous) : 0);
}

/** The limit without the full stop or other mark that ends a sentence before it. */
export function withoutStop(scan: Scan, limit: number, from: number): number {
  let end = limit;
  while (end > from && scan.isText(end - 1, '.', '!', '?', '…')) end--;
  return end;
}
