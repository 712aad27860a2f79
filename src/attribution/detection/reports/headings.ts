import { openingTime } from '../../../text/dateline';
import { startsWithCapital } from '../../../text/letters';
import type { ClaimKind } from '../../analysis';
import type { CueGroup } from '../grammar/cue-groups';
import { ofGroup } from './attribution-clause';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { listens } from '../settling/mend-source';
import { isMereDeed } from '../settling/mere-deeds';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { endOfHalf, findHeadingTail, type HeadingTail } from './heading-tail';
import { opensDeedOfOthers, opensStory } from './heading-ends';
import { partRun } from './heading-run';
import { findHeadingStand } from './heading-stands';
import { findHeadingTold } from './heading-told';
import { isPluralParty } from './party-nouns';
import { findReportedClaims } from './reported-claims';
import type { Scan, Span } from '../grammar/scan';

const NAME_WORDS = 5;
/** So many words in marks behind a topic are speech rather than a title. */
const LEAST_SPEECH = 4;

/**
 * Reads a headline or subheading: "Minister: Rents will fall", "Rents will fall: minister", "Toll ‘a mistake’ –
 * Osei", "Rents Will Fall, Minister Says", “Not ready”. Headlines drop words, so that only what their marks and colons say is taken.
 */
export function findHeadingClaims(scan: Scan, groups: readonly CueGroup[]): LocalClaim[] {
  const claims = readMarks(scan, groups);
  const half = endOfHalf(scan, groups);
  const reported = findReportedClaims(scan, groups, new Set(), new Set())
    .filter(({ cue }) => claims.length === 0 || (cue !== null && cue.first > half))
    .filter((report) => !isOtherStory(scan, report))
    .map((report) => cutAtAs(scan, report));
  const found = [...claims, ...partRun(scan, groups, reported).filter((claim) => !isMereDeed(scan, claim))];
  const stand = claims.length === 0 ? (findHeadingTold(scan, groups) ?? findHeadingStand(scan)) : undefined;
  const isNew = stand && !found.some(({ cue }) => cue?.first === stand.cue?.first);
  return isNew ? [stand, ...found] : found;
}

/** "X denies taking part as Y demands inquiry": a headline's "as" opens another story. */
function cutAtAs(scan: Scan, claim: LocalClaim): LocalClaim {
  const judged = claim.rule === 'objectAs' || claim.rule === 'passiveAs'; // rejects it as nonsense
  const content = claim.content.map(({ first, last }) => {
    for (let i = first + 1; i < last; i++)
      if (judged ? opensDeedOfOthers(scan, i) : opensStory(scan, i))
        return { first, last: scan.isText(i - 1, ',') ? i - 1 : i };
    return { first, last };
  });
  return { ...claim, content };
}

/** "Ilmar denies it, as *Velden recalls envoy*": what somebody does behind "as" is no saying of what stands before. */
function isOtherStory(scan: Scan, { content, source, cue }: LocalClaim): boolean {
  const behind = source !== null && cue !== null && scan.is('as', source.first - 1) && cue.last < scan.length;
  return behind && content.every(({ last }) => last < source.first);
}

/** What its marks, colons and last words say. */
function readMarks(scan: Scan, groups: readonly CueGroup[]): LocalClaim[] {
  const divided = atDivider(scan, groups);
  if (divided) return [divided];
  const tail = findHeadingTail(scan, groups);
  if (tail) {
    const source = isTold(scan, tail) ? null : tail.source;
    return [{ ...claim(scan, [tail.content], source, tail.cue, 'headlineTail'), class: tail.class }];
  }
  const whole = scan.quotations[0];
  if (whole?.depth !== 0) return [];
  const end = scan.endOf(whole);
  const inner = { first: whole.opener + 1, last: whole.closer < 0 ? end : whole.closer };
  if (whole.opener === 0 && end === scan.length)
    return [claim(scan, [inner], null, null, 'quotedHeading', 'direct')];
  if (whole.opener === 0 && scan.countWords(inner) >= 4) {
    const group = groups.find(({ first }) => first >= end);
    const attribution = group && ofGroup(scan, group, end, scan.length);
    const source = attribution?.source ?? null;
    return [claim(scan, [inner], source, group ?? null, 'quotedHeading', 'direct')];
  }
  const charge = chargeBefore(scan, whole.opener);
  return charge ? [{ ...claim(scan, [inner], null, charge, 'quotedHeading', 'direct'), class: 'blame' }] : [];
}

/** "Mayor *accused of* ‘lying’ about costs", "Firm *slammed for* ‘shameful’ offer": what others say of somebody, whoever they are. */
function chargeBefore(scan: Scan, opener: number): Span | undefined {
  const verb = opener - 2;
  const blames = scan.lexicon.verbs.get(scan.lower(verb))?.some(({ frames }) => /[fa]/.test(frames)) === true;
  const charged = scan.is('chargePrepositions', opener - 1) || scan.is('as', opener - 1);
  const bare = verb > 0 && !scan.is('be', verb - 1) && scan.lexicon.finiteEnding.test(scan.lower(verb));
  return blames && charged && bare ? { first: verb, last: verb + 1 } : undefined;
}

/** "…, inquest told", "…, coroner told": those who are told do not say it. */
function isTold(scan: Scan, { source, cue }: HeadingTail): boolean {
  const suffers = !scan.lexicon.thirdPerson.test(scan.lower(cue.first)) || listens(scan, source);
  return cue.first >= source.last && scan.is('neverInverted', cue.first) && suffers;
}

function atDivider(scan: Scan, groups: readonly CueGroup[]): LocalClaim | undefined {
  const half = endOfHalf(scan, groups);
  for (let i = 1; i < scan.length - 1; i++) {
    if (scan.quotationOf(i)) continue;
    const colon = scan.isText(i, ':');
    const dash = scan.isText(i, '–', '—', '-') && scan.at(i - 1).end < scan.at(i).start;
    if (!colon && !dash) continue;
    const before: Span = { first: openingTime(scan.tokens), last: i };
    const after: Span = { first: i + 1, last: half > i + 1 && !scan.isText(half, ';') ? half : scan.length };
    const cue: Span = { first: i, last: i + 1 };
    if (colon && scan.isDash(i + 1)) return dashed(scan, before, cue);
    const short = before.first > 0 || scan.quotationOf(after.first)?.opener === after.first;
    if (colon && isSpeakerLabel(scan, before) && scan.countWords(after) >= (short ? 2 : 3))
      return claim(scan, [after], before, cue, 'headlineColon');
    const told = colon ? wholeQuotation(scan, before) : undefined;
    const teller = told && subjectOf(scan, after);
    if (told && teller) return claim(scan, [told], teller, cue, 'headlineColon', 'direct');
    const topical =
      colon && hasFiniteVerb(scan, after) && !endsInQuestion(scan) ? personOn(scan, before) : undefined;
    if (topical) return claim(scan, [after], topical, cue, 'headlineColon');
    const quoted = colon ? wholeQuotation(scan, after) : undefined;
    if (quoted) {
      const speaker = personBefore(scan, before);
      if (speaker) return claim(scan, [quoted], speaker, cue, 'headlineColon', 'direct');
      if (scan.countWords(quoted) >= LEAST_SPEECH)
        return claim(scan, [quoted], null, null, 'quotedHeading', 'direct');
    }
    if (
      isSpeakerLabel(scan, after) &&
      scan.countWords(before) >= 3 &&
      (colon || before.first !== 0 || scan.quotations.length > 0)
    )
      return claim(scan, [before], after, cue, 'headlineColon');
  }
  return undefined;
}

/** "Trener raser: – Vi sov", "Tapte finalen: – Vi så ikke ballen": speech behind a colon and a dash. */
function dashed(scan: Scan, before: Span, cue: Span): LocalClaim {
  const speech = { first: cue.last + 1, last: scan.length };
  const speaker = isSpeakerLabel(scan, before)
    ? before
    : (personBefore(scan, before) ?? actorOf(scan, before));
  return claim(scan, [speech], speaker ?? null, speaker ? cue : null, 'headlineColon', 'direct');
}

/** "*Trener Arne Foss* raser": who does what a headline tells. */
function actorOf(scan: Scan, { first, last }: Span): Span | undefined {
  for (let verb = first + 1; verb < last; verb++) {
    if (!isFinite(scan, verb) && !scan.lexicon.verbs.has(scan.lower(verb))) continue;
    const person = { first, last: verb };
    const named = scan.isCapital(verb - 1) && verb - first > 1;
    return named || scan.lexicon.people.has(scan.lower(verb - 1)) ? person : undefined;
  }
  return undefined;
}

/** The words of a quotation that is all of a span. */
function wholeQuotation(scan: Scan, { first, last }: Span): Span | undefined {
  const quotation = scan.quotationOf(first);
  if (quotation?.opener !== first || scan.endOf(quotation) !== last) return undefined;
  return { first: first + 1, last: quotation.closer < 0 ? last : quotation.closer };
}

/** "“I saw nothing”: *Guard* tells of the night": whose words stand before the colon. */
function subjectOf(scan: Scan, { first, last }: Span): Span | undefined {
  let verb = first;
  while (verb < last && !isFinite(scan, verb)) verb++;
  const subject = { first, last: verb };
  return verb < last && isSpeakerLabel(scan, subject) ? subject : undefined;
}

/** "*Mayor* on floods: We were too late": whoever speaks about something. */
function personOn(scan: Scan, { first, last }: Span): Span | undefined {
  let on = first + 1;
  while (on < last && !scan.is('topicPrepositions', on)) on++;
  const person = { first, last: on };
  const known = scan.lexicon.people.has(scan.lower(on - 1));
  return on < last && known && isSpeakerLabel(scan, person) ? person : undefined;
}

function endsInQuestion(scan: Scan): boolean {
  return scan.isText(scan.length - 1, '?');
}

/** "Coach after the defeat: “…”": the person before what tells when, where or on what they spoke. */
function personBefore(scan: Scan, { first, last }: Span): Span | undefined {
  let end = first;
  while (end < last && (!scan.is('prepositions', end) || scan.is('nounPrepositions', end))) end++;
  const person = { first, last: end };
  return end < last && scan.lexicon.people.has(scan.lower(end - 1)) && isSpeakerLabel(scan, person)
    ? person
    : undefined;
}

/** "Bird flu in Orlen: …", "Marlow’s new lock: …": whether words say what a story is about rather than who speaks. */
function isTopic(scan: Scan, { first, last }: Span): boolean {
  let head = first;
  while (head + 1 < last && !scan.is('prepositions', head + 1)) head++;
  const word = scan.lower(head);
  const { people, bodies, nouns } = scan.lexicon;
  const speaks = people.has(word) || bodies.has(word) || nouns.has(word) || scan.is('documents', head);
  return head > first && !scan.isCapital(head) && !speaks && !isPluralParty(scan, head);
}

/** "Marlow hospitals lack nurses: …": two plurals with a word between them are a clause whose verb no list holds. */
function joinsParties(scan: Scan, { first, last }: Span): boolean {
  let before = -1;
  for (let i = first; i < last; i++) {
    if (scan.is('coordinators', i) || scan.is('prepositions', i)) before = -1;
    else if (isPluralParty(scan, i)) {
      if (before >= 0 && i - before > 1) return true;
      before = i;
    }
  }
  return false;
}

/** A few words without a verb or a figure that can name somebody: "Minister", "Corvane chief", "villagers". */
function isSpeakerLabel(scan: Scan, span: Span): boolean {
  const words = scan.countWords(span);
  if (words === 0 || words > NAME_WORDS || hasFiniteVerb(scan, span)) return false;
  let joined = false;
  let named = false;
  for (let i = span.first; i < span.last; i++) {
    joined ||= scan.is('prepositions', i);
    named ||= i > span.first && startsWithCapital(scan.at(i).text);
    if (scan.at(i).kind === 'number' || scan.quotationOf(i) || scan.isText(i, ',', '?', '!')) return false;
    if (scan.is('prepositions', i) && !scan.is('nounPrepositions', i)) return false;
  }
  if (joined && !named) return false; // “Nine days of noise: what is on” is a title, “Bank of Marlow: rates stay” none
  if (
    isTopic(scan, span) ||
    joinsParties(scan, span) ||
    (scan.lexicon.topicLabels && !namesSpeaker(scan, span))
  )
    return false;
  const label = scan.paragraph.text.slice(scan.at(span.first).start, scan.at(span.last - 1).end);
  return !scan.lexicon.headlineLabels.has(label.toLowerCase());
}

/** "Le maire : …", "Anne Brun : …"; but "Incendie de l'usine : …", "Climat : …", which say what the story is about. */
function namesSpeaker(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.lexicon.people.has(scan.lower(i))) return true;
  for (let i = first; i < last; i++) if (!scan.isCapital(i) && scan.isWord(i)) return false;
  return scan.quotationOf(last + 1)?.opener === last + 1 || scan.quotationOf(first - 2) !== undefined;
}

/** "Minister: I was never shown it": what a headline gives as I or we is verbatim. */
function headingKind(scan: Scan, parts: readonly Span[]): ClaimKind {
  const kind = kindOf(scan, parts, new Set());
  const [part] = parts;
  if (kind !== 'indirect' || !part) return kind;
  for (let i = part.first; i < part.last; i++)
    if (scan.is('speakerPronouns', i) && !scan.is('genericPronouns', i)) return 'unmarked';
  return kind;
}

function claim(
  scan: Scan,
  content: readonly Span[],
  source: Span | null,
  cue: Span | null,
  rule: string,
  kind?: 'direct',
): LocalClaim {
  const parts = content.map((span) => tidy(scan, span, true));
  return {
    kind: kind ?? headingKind(scan, parts),
    content: parts,
    source,
    cue: cue && { first: cue.first, last: cue.last },
    class: 'say',
    negated: false,
    modality: 'reported',
    confidence: 0.75,
    rule,
    open: false,
  };
}
