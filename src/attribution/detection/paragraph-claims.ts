import type { ParagraphText } from '../../text/paragraph-text';
import { findAnnouncedWords } from './speech/announced-words';
import { findAccordingTo, insideSource } from './reports/according-to';
import { findAsReported } from './reports/as-reported';
import { claimsOfBackReports, findBackReports } from './reports/back-reports';
import { findBareSpeech } from './speech/bare-speech';
import { findAgents } from './reports/by-agent';
import { findCueGroups, type CueGroup } from './grammar/cue-groups';
import { withDeniedReports } from './reports/denied-reports';
import { findDeniedNouns } from './reports/denied-nouns';
import { isEmpty, isTurn } from './settling/empty-reports';
import { findHeadingClaims } from './reports/headings';
import { findHearsay } from './reports/hearsay';
import { findImpersonalReports } from './reports/impersonal-reports';
import type { Frame } from '../tagger/decode-frame';
import { combineClaims } from './learned/combine-claims';
import { learnedClaims } from './learned/learned-claims';
import type { Lexicon } from './lexicon';
import type { LocalClaim } from './local-claim';
import { findQuotedClaims } from './quotes/quoted-claims';
import { cutIncise } from './quotes/quoted-incise';
import { joinQuotesBehind } from './quotes/quotes-behind';
import { findTellers } from './reports/told-by';
import { findAskers } from './reports/question-in-front';
import { findReportedClaims } from './reports/reported-claims';
import { withInscriptions } from './quotes/inscriptions';
import { bareName, findIntroduction, surnamesIn, type Introduction } from './speech/introductions';
import { personSubject } from './speech/person-subject';
import { claimUncovered } from './quotes/uncovered-quotations';
import { overlaps, Scan, type Span } from './grammar/scan';
import { findOppositions } from './reports/oppositions';
import { withPlace } from './settling/placed-pronouns';
import { settleReports } from './settling/settle-reports';
import { leavesUnmarked, type SpeechMarks } from './quotes/speech-marks';
import { findOwnAccounts } from './reports/own-accounts';
import { findShortAnswers } from './quotes/short-answers';
import { measureStyle, type SpeechLexicon, type SpokenStyle } from './speech/spoken-style';
import { followSubjunctive } from './reports/subjunctive-run';
import { findViewpoints } from './reports/viewpoints';
import { findNamings, withNamings } from './reports/what-called';
import { findWordFromPlaces } from './reports/word-from-places';

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

/** "In her view it leaks, said Osei": whether a claim says who reports what a view holds, with words that stand in it. */
function reports({ cue, content }: LocalClaim, view: LocalClaim): boolean {
  const holds = (span: Span) => view.content.some((part) => overlaps(part, span));
  return cue !== null && holds(cue) && content.some((part) => part.first < cue.first && holds(part));
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

const BULLET = /^[•·▪●‣◦*]$/u;

/** "• *The bridge is closed*, says the port": the sign of a list item is none of what is said in it. */
function behindBullet(scan: Scan, claim: LocalClaim): LocalClaim {
  const [part, ...rest] = claim.content;
  if (part?.first !== 0 || part.last < 2 || !BULLET.test(scan.at(0).text)) return claim;
  return { ...claim, content: [{ ...part, first: 1 }, ...rest] };
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
  if (heading) return finish(findHeadingClaims(scan, groups), new Set());
  const { claims: quoted, used, distance } = findQuotedClaims(scan, groups, quotedOn);
  const styleOf = (span: Span) => measureStyle(scan, speech, span);
  const bare = findBareSpeech(scan, groups, used, { marks, styleOf });
  const taken = new Set([...used, ...bare.used]);
  const spoken = quoted
    .filter(({ cue }) => !paragraph.dash && !shareCue(bare.used, cue))
    .map((claim) => cutIncise(scan, groups, claim));
  spoken.push(...bare.claims);
  const asReported = findAsReported(scan, groups, distance);
  const aside = [
    ...findAccordingTo(scan, distance),
    ...findImpersonalReports(scan, distance),
    ...findOwnAccounts(scan, distance),
    ...findWordFromPlaces(scan, distance),
  ];
  const sourced = aside.filter(
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
  const tellers = findTellers(scan, groups, distance).filter(({ group }) => !taken.has(group));
  for (const { group } of tellers) taken.add(group);
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
    ...tellers.map(({ claim }) => claim),
  ];
  found.push(...views.filter((view) => !found.some((claim) => reports(claim, view))));
  const claims = followSubjunctive(scan, [...found, ...claimsOfBackReports(scan, back, found)], distance);
  const byRule = [...claims, ...findHearsay(scan, claims, distance)];
  const known = frames
    ? combineClaims(scan, groups, byRule, learnedClaims(scan, groups, frames, distance))
    : byRule;
  const told = withNamings(scan, groups, known, findNamings(scan, groups, distance));
  const uncovered = claimUncovered(scan, groups, told, distance);
  const said = told.filter(
    (claim) => !isEmpty(scan, claim, distance) && !turned.some((turn) => isTurn(claim, turn)),
  );
  const settled = settleReports(scan, groups, said, { distance, asides: denied });
  const askers = findAskers(scan, distance).filter(
    ({ cue }) => !settled.some((claim) => claim.cue?.first === cue?.first),
  );
  const all = [...withDeniedReports(scan, groups, settled, distance), ...askers, ...uncovered];
  return finish(joinQuotesBehind(scan, withInscriptions(scan, groups, all)), distance);

  function finish(found: readonly LocalClaim[], marksOfDistance: ReadonlySet<number>): ParagraphClaims {
    const all = found.map((claim) => withPlace(scan, behindBullet(scan, withParticle(groups, claim))));
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
