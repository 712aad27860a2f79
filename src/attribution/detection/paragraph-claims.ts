import type { ParagraphText } from '../../text/paragraph-text';
import { findAnnouncedWords } from './announced-words';
import { findAccordingTo, insideSource } from './according-to';
import { findAsReported } from './as-reported';
import { claimsOfBackReports, findBackReports } from './back-reports';
import { findBareSpeech } from './bare-speech';
import { findAgents } from './by-agent';
import { findCueGroups, type CueGroup } from './cue-groups';
import { withDeniedReports } from './denied-reports';
import { endAtAsides, findDeniedNouns } from './denied-nouns';
import { endInFrontClause } from './front-clause';
import { endOfHalf } from './heading-tail';
import { findHeadingClaims } from './headings';
import { findHearsay } from './hearsay';
import type { Frame } from '../tagger/decode-frame';
import { combineClaims, learnedClaims } from './learned-claims';
import type { Lexicon } from './lexicon';
import type { LocalClaim } from './local-claim';
import { findQuotedClaims } from './quoted-claims';
import { cutIncise } from './quoted-incise';
import { joinQuotesBehind } from './quotes-behind';
import { findReportedClaims } from './reported-claims';
import { hasFiniteVerb } from './finite-verbs';
import { withInscriptions } from './inscriptions';
import { bareName, findIntroduction, personSubject, surnamesIn, type Introduction } from './introductions';
import { withoutListener } from './listeners';
import { mendSource, withoutSource } from './mend-source';
import { endMixed } from './mixed-ends';
import { cutParentheses, withReporter } from './parenthetic-report';
import { withoutQuestion } from './question-in-front';
import { endAtMainVerb } from './relative-report';
import { claimUncovered } from './uncovered-quotations';
import { resumeReports } from './resumed-report';
import { Scan, type Span } from './scan';
import { endBeforeSource } from './source-behind';
import { findOppositions } from './oppositions';
import { leavesUnmarked, type SpeechMarks } from './speech-marks';
import { findShortAnswers } from './short-answers';
import { measureStyle, type SpeechLexicon, type SpokenStyle } from './spoken-style';
import { followSubjunctive } from './subjunctive-run';
import { findViewpoints } from './viewpoints';
import { isToldOfAsWork } from './work-titles';

/** What the rules found in one paragraph. */
export interface ParagraphClaims {
  readonly scan: Scan;
  readonly groups: readonly CueGroup[];
  readonly claims: readonly LocalClaim[];
  readonly style: SpokenStyle;
  /** Who is on stage when the paragraph ends. */
  readonly introduction: Introduction | undefined;
  /** Whether some sentence has a person as its subject. */
  readonly tellsOfPerson: boolean;
  /** Surnames of people whom it tells of by their full names. */
  readonly surnames: readonly string[];
  /** Openers of the quotations that are no speech. */
  readonly distance: ReadonlySet<number>;
}

/** Where a paragraph stands. */
export interface ParagraphPlace {
  /** Whether it is a headline or subheading, which report in their own way. */
  readonly heading: boolean;
  /** How the article marks speech: where it does not, speech must show itself in other ways. */
  readonly marks: SpeechMarks;
  /** Whether the paragraph opens a quotation with which the next one goes on. */
  readonly quotedOn: boolean;
}

/** "X denies taking part as Y demands inquiry": a headline's "as" opens another story. */
function cutAtAs(scan: Scan, claim: LocalClaim): LocalClaim {
  if (claim.rule === 'objectAs' || claim.rule === 'passiveAs') return claim;
  const content = claim.content.map(({ first, last }) => {
    for (let i = first + 1; i < last; i++)
      if (scan.is('as', i) && hasFiniteVerb(scan, { first: i + 1, last })) return { first, last: i };
    return { first, last };
  });
  return { ...claim, content };
}

/** "Anyone with information is asked to call", "is expected to visit": what nobody asks or expects of somebody. */
function isMereRequest(scan: Scan, { source, content, modality, class: kind, cue }: LocalClaim): boolean {
  const [part] = content;
  if (modality !== 'hearsay' || !part || !cue || part.first < cue.last) return false;
  const suffers = source !== null && source.last <= cue.first && scan.is('be', cue.first);
  if (source && !suffers) return false;
  return scan.is('infinitive', part.first) && ['ask', 'order', 'think'].includes(kind);
}

/** wrote *“Lee Shore”* in May, *“Who Needs Boats?”*, a show for all: a title is none of somebody's words, unless more is said of it. */
function isTitleAlone(
  scan: Scan,
  { content, kind, cue }: LocalClaim,
  distance: ReadonlySet<number>,
): boolean {
  const [part] = content;
  if (!part || content.length > 1 || kind !== 'indirect' || !distance.has(part.first)) return false;
  const behind = scan.quotationOf(part.first)?.closer ?? -1;
  const asks = scan.isText(behind - 1, '?', '!');
  if (asks && part.last <= behind + 1 && isToldOfAsWork(scan, behind + 1)) return true;
  if (!cue || cue.last > part.first || !scan.is('writing', cue.last - 1)) return false;
  let last = Math.max(behind, part.first);
  while (last < part.last && !scan.is('coordinators', last)) last++;
  return behind > 0 && !hasFiniteVerb(scan, { first: behind, last });
}

/** "Lund said that", "who asked not to be named because …": a report without anything in it. */
function saysNothing(scan: Scan, claim: LocalClaim): boolean {
  const { content, source, modality, class: kind } = claim;
  const [part] = content;
  if (!part || content.length > 1) return false;
  if (scan.phraseAt(scan.lexicon.anonymity, part.first) > 0) return true;
  // You could say the same of others.
  if (modality === 'hypothetical' && source && scan.is('genericPronouns', source.first)) return true;
  // Anyone who saw it is asked to call.
  if (modality === 'hearsay' && kind === 'ask' && scan.is('infinitive', part.first)) return true;
  if (isNothing(scan, claim)) return true;
  const answers = kind === 'deny' || kind === 'confirm';
  // My brother called *this morning*.
  const when = scan.is('dayParts', part.first + 1) || scan.is('timeUnits', part.first + 1);
  if (when && part.last === part.first + 2 && scan.is('demonstratives', part.first)) return true;
  if (answers || part.last !== part.first + 1) return false;
  return (
    scan.is('proforms', part.first) ||
    scan.is('amounts', part.first) ||
    (kind === 'think' && scan.is('objectPronouns', part.first))
  );
}

/** "Lund said *nothing to reporters*", but not "said *nothing had changed*". */
function isNothing(scan: Scan, { content: [part], cue, class: kind, kind: form }: LocalClaim): boolean {
  if (!part || !cue || form !== 'indirect' || part.first < cue.last) return false;
  if (!['say', 'deny', 'confirm'].includes(kind) || !scan.is('nothing', part.first)) return false;
  return !hasFiniteVerb(scan, part);
}

/** "In her view it leaks, said Osei": whether a claim says who reports what a view holds, with words that stand in it. */
function reports({ cue, content }: LocalClaim, view: LocalClaim): boolean {
  const overlaps = (a: Span, b: Span) => a.first < b.last && b.first < a.last;
  const holds = (span: Span) => view.content.some((part) => overlaps(part, span));
  return cue !== null && holds(cue) && content.some((part) => part.first < cue.first && holds(part));
}

/** "Two foremen tell *a different story*": what only announces other words is no words of somebody's. */
function isTurn({ content, rule }: LocalClaim, { cue: turn, class: kind }: LocalClaim): boolean {
  if (!turn || rule === 'answer' || kind !== 'deny') return false;
  return content.every(({ first, last }) => turn.first <= first && last <= turn.last);
}

/** Gives a claim the part of its cue that stands apart. */
function withParticle(groups: readonly CueGroup[], claim: LocalClaim): LocalClaim {
  const { cue } = claim;
  const group =
    cue &&
    groups.find(({ head, particle }) => particle !== undefined && cue.first <= head && head < cue.last);
  return group?.particle === undefined
    ? claim
    : { ...claim, particle: { first: group.particle, last: group.particle + 1 } };
}

/** Whether the words of saying attribute speech without marks, in which single marks quote somebody else. */
function shareCue(used: ReadonlySet<CueGroup>, cue: Span | null): boolean {
  if (!cue) return false;
  for (const { head } of used) if (cue.first <= head && head < cue.last) return true;
  return false;
}

/** Whether some sentence has a person as its subject; one that stands alone may say who by one name: Okoro laughs. */
function tellsOfPerson(scan: Scan): boolean {
  const { sentences } = scan;
  const [only] = sentences;
  if (sentences.some((sentence) => personSubject(scan, sentence) !== undefined)) return true;
  return only !== undefined && sentences.length === 1 && bareName(scan, only) !== undefined;
}

/**
 * Finds the claims of one paragraph by its words alone.
 *
 * @param place where it stands
 * @param frames what the tagger found, where there is one for the language
 */
export function findParagraphClaims(
  paragraph: ParagraphText,
  lexicon: Lexicon,
  speech: SpeechLexicon,
  { heading, marks, quotedOn }: ParagraphPlace,
  frames?: readonly Frame[],
): ParagraphClaims {
  const scan = new Scan(paragraph, lexicon);
  const groups = findCueGroups(scan);
  const style = measureStyle(scan, speech);
  if (heading) {
    const claims = findHeadingClaims(scan, groups);
    const read = findReportedClaims(scan, groups, new Set(), new Set());
    const half = endOfHalf(scan);
    const reported = read.filter(({ cue }) => claims.length === 0 || (cue !== null && cue.first > half));
    return finish([...claims, ...reported.map((claim) => cutAtAs(scan, claim))], new Set());
  }
  const { claims: quoted, used, distance } = findQuotedClaims(scan, groups, quotedOn);
  const styleOf = (span: Span) => measureStyle(scan, speech, span);
  const bare = findBareSpeech(scan, groups, used, { marks, styleOf });
  const taken = new Set([...used, ...bare.used]);
  const spoken = quoted
    .filter(({ cue }) => !paragraph.dash && !shareCue(bare.used, cue))
    .map((claim) => cutIncise(scan, groups, claim));
  spoken.push(...bare.claims);
  const asReported = findAsReported(scan, groups, distance);
  const sourced = findAccordingTo(scan, distance).filter(
    ({ cue }) => ![...spoken, ...asReported].some((claim) => claim.cue?.first === cue?.first),
  );
  sourced.push(...asReported);
  const views = findViewpoints(scan, distance);
  for (const group of groups) if (insideSource([...sourced, ...spoken, ...views], group)) taken.add(group);
  const back = findBackReports(scan, groups).filter(({ group }) => !taken.has(group));
  for (const { group } of back) taken.add(group);
  const denied = findDeniedNouns(scan, groups, taken, distance);
  const short = findShortAnswers(scan, groups, taken);
  const turned = findOppositions(scan);
  const announced = findAnnouncedWords(scan, leavesUnmarked(marks), taken, distance);
  const answered = findAgents(scan, groups, distance).filter(
    ({ cue }) => !back.some(({ group }) => group.first === cue?.first),
  );
  for (const group of groups) if (answered.some(({ cue }) => cue?.first === group.first)) taken.add(group);
  const reported = findReportedClaims(
    scan,
    groups,
    taken,
    distance,
    spoken.flatMap(({ content }) => content),
  );
  const found = [
    ...spoken,
    ...sourced,
    ...reported,
    ...denied,
    ...short,
    ...turned,
    ...answered,
    ...announced,
  ];
  found.push(...views.filter((view) => !found.some((claim) => reports(claim, view))));
  const claims = followSubjunctive(scan, [...found, ...claimsOfBackReports(scan, back, found)], distance);
  const byRule = [...claims, ...findHearsay(scan, claims, distance)];
  // "If Osei is to be believed" names a source; "if Osei says so" reports nothing.
  const isIf = ({ source, cue }: LocalClaim) =>
    source !== null && scan.is('ifWords', source.first - 1) && cue?.first !== source.first - 1;
  const known = frames
    ? combineClaims(scan, groups, byRule, learnedClaims(scan, groups, frames, distance))
    : byRule;
  const uncovered = claimUncovered(scan, groups, known, distance);
  const ended = known
    .filter((claim) => !isIf(claim) && !saysNothing(scan, claim) && !isMereRequest(scan, claim))
    .filter((claim) => !isTitleAlone(scan, claim, distance))
    .filter((claim) => !turned.some((turn) => isTurn(claim, turn)))
    .map((claim) => endMixed(scan, endInFrontClause(scan, endBeforeSource(scan, endAtAsides(claim, denied)))))
    .flatMap((claim) => withoutQuestion(scan, claim, distance) ?? [])
    .map((claim) => endAtMainVerb(scan, withoutListener(scan, withoutSource(mendSource(scan, claim)))));
  const nested = cutParentheses(
    scan,
    ended.map((claim) => withReporter(claim, ended)),
  );
  const resumed = resumeReports(scan, groups, nested, distance);
  const all = [...withDeniedReports(scan, groups, resumed, distance), ...uncovered];
  return finish(joinQuotesBehind(scan, withInscriptions(scan, groups, all)), distance);

  function finish(found: readonly LocalClaim[], marksOfDistance: ReadonlySet<number>): ParagraphClaims {
    const all = found.map((claim) => withParticle(groups, claim));
    return {
      scan,
      groups,
      style,
      claims: all,
      introduction: heading ? undefined : findIntroduction(scan, groups, all),
      tellsOfPerson: tellsOfPerson(scan),
      surnames: surnamesIn(scan, all),
      distance: marksOfDistance,
    };
  }
}
