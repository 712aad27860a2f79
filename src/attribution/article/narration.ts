import { startsWithCapital } from '../../text/letters';
import { isFinite } from '../detection/grammar/finite-verbs';
import { knownSubject, type Introduction } from '../detection/speech/introductions';
import { personSubject } from '../detection/speech/person-subject';
import { hostOfReporter } from '../detection/speech/reporters-visits';
import type { LocalClaim } from '../detection/local-claim';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import type { Scan, Span } from '../detection/grammar/scan';
import { meanVoice } from './unmarked-score';

/** Rules that say of a paragraph which of its words are speech, and whose. */
export const SETTLED = new Set(['incise', 'introducedSpeech', 'signedSpeech']);

/**
 * Whether a paragraph tells of somebody rather than letting them speak: it names the present speaker in the third
 * person, brings a new person on stage as its subject, or reports somebody by words of its own. Speech may do
 * some of this too ("We had our own carpenter there, and he says …"), but then it says I or we.
 *
 * @param speaker the words that name who is on stage
 * @param surnames those of the people whom the article tells of
 * @param announced whether the speaker has just turned against somebody, of whom *he* and *she* may tell then
 */
export function tellsOfSomebody(
  found: ParagraphClaims,
  speaker: string,
  surnames: ReadonlySet<string>,
  announced = false,
): boolean {
  const { scan, claims, style } = found;
  const first = scan.sentences[0];
  if (!first) return false;
  const tells = found.tellsOfPerson && !(announced && tellsOfOpponent(found));
  if (tells && (style.firstPerson === 0 || receivesReporter(found))) return true;
  if (style.firstPerson === 0 && knownSubject(scan, first, surnames)) return true;
  const host = hostOfReporter(scan, first);
  if (host && surnames.has(scan.at(host.first).text)) return true;
  if ((style.firstPerson === 0 && tellsWhen(scan, surnames)) || guidesReaders(found)) return true;
  if (claims.some(({ rule }) => SETTLED.has(rule)) || namesSpeaker(scan, speaker)) return true;
  if (style.firstPerson > 0 || soundsTalked(found))
    return claims.some((claim) => opensWithReport(found, claim, first.last, announced));
  // "He stood up and said that he had read it.": of whom somebody has just turned against
  const opponent = announced && tellsOfOpponent(found);
  const isOpponent = ({ source }: LocalClaim) =>
    opponent && source !== null && scan.is('personPronouns', source.first);
  return claims.some((claim) => isReport(found, claim) && !isOpponent(claim));
}

/** "He should look at the bolts. There is rust on every one of them.": talk of *him* rather than of anybody by name. */
function tellsOfOpponent({ scan, style }: ParagraphClaims): boolean {
  const named = scan.sentences.some((sentence) => {
    const subject = personSubject(scan, sentence);
    return subject !== undefined && !scan.is('personPronouns', subject.first);
  });
  return !named && (meanVoice(style) ?? -1) > 0;
}

/** "That's when Lund takes off his cap.": one sentence that sets a known name in a scene. */
function tellsWhen(scan: Scan, surnames: ReadonlySet<string>): boolean {
  if (scan.sentences.length > 1 || !scan.is('demonstratives', 0)) return false;
  return scan.is('subordinators', 2) && surnames.has(scan.at(3).text) && !scan.is('possessives', 4);
}

/**
 * "You have to go back to May to find a better start.", "From the door you can see the lock.", "We have previously reported
 * on the leak.": what an article says to its readers.
 */
function guidesReaders({ scan, style }: ParagraphClaims): boolean {
  if (style.firstPerson > 1 || style.firstPerson + style.secondPerson === 0) return false;
  const { guiding, guidingViews } = scan.lexicon;
  const place = scan.is('prepositions', 0) && style.firstPerson === 0 && scan.sentences.length === 1;
  return scan.tokens.some(
    (_, i) => scan.phraseAt(guiding, i) > 0 || (place && scan.phraseAt(guidingViews, i) > 0),
  );
}

/** Contractions, one after the other, are as little the article's own voice as "I" is. */
function soundsTalked({ style }: ParagraphClaims): boolean {
  return style.contractions > 1;
}

/** "The manager, Ida Ray, meets us at the gate and says …": a report in which I or we do nothing. */
function receivesReporter(found: ParagraphClaims): boolean {
  const { scan, style, claims } = found;
  if (style.contractions > 0 || !claims.some((claim) => isReport(found, claim))) return false;
  return !scan.tokens.some(
    (_, i) => scan.is('speakerPronouns', i) && (scan.is('subjectPronouns', i) || isKin(scan, i + 1)),
  );
}

/** my *grandmother*, our *son*: no reporter tells of them. */
function isKin(scan: Scan, i: number): boolean {
  return scan.lexicon.kin.has(scan.lower(i));
}

/** "That is the engineer's verdict.": whose words the paragraph before was. */
export function pointsBack({ scan }: ParagraphClaims): boolean {
  if (!scan.is('demonstratives', 0) || !scan.is('be', 1)) return false;
  const { last } = scan.sentences[0] ?? { last: 0 };
  for (let i = 2; i < last; i++) {
    if (scan.is('answerNouns', i)) return true;
    if (!scan.isWord(i) || isFinite(scan, i)) return false;
  }
  return false;
}

/**
 * "I can't complain. “You'll be back,” the coach used to say.": whether a paragraph is told by an I who only tells what
 * somebody without a name once said.
 */
export function recollects(found: ParagraphClaims): boolean {
  const { scan, claims, style } = found;
  if (style.quotations === 0 || style.firstPerson === 0 || found.tellsOfPerson) return false;
  if (style.contractions === 0 && style.firstPerson < 2) return false;
  const quoted = claims.filter(({ kind }) => kind !== 'indirect');
  return (
    quoted.every((claim) => claim.source !== null && isTold(scan, claim.source) && !isNow(scan, claim)) &&
    scan.sentences.some((sentence) => saysI(scan, sentence))
  );
}

/** "*says*": what goes on in the scene that a reporter is in; not "always says". */
function isNow(scan: Scan, { cue }: LocalClaim): boolean {
  if (!cue || cue.last - cue.first > 1 || scan.is('adverbs', cue.first - 1)) return false;
  return scan.lexicon.thirdPerson.test(scan.lower(cue.first));
}

/** Whether a source is somebody of whom an I tells: the coach, they, I; not Ada Brink, he. */
function isTold(scan: Scan, { first, last }: Span): boolean {
  if (scan.is('personPronouns', first)) return false;
  for (let i = first + 1; i < last; i++) if (scan.isCapital(i)) return false;
  return (
    scan.sentenceOf(first).first === first || !scan.isCapital(first) || scan.is('speakerPronouns', first)
  );
}

/** Whether a sentence without marks says I or we, and reports nobody. */
function saysI(scan: Scan, { first, last }: Span): boolean {
  let own = false;
  for (let i = first; i < last; i++) {
    if (scan.quotationOf(i)) return false;
    own ||= scan.is('speakerPronouns', i);
  }
  return own;
}

/**
 * Whether the last capital word of the speaker's name stands in the paragraph outside quotation marks: Ada *Brink*, 45; the
 * baker, Ada *Brink*. *She* may be somebody else whom a speaker tells of.
 */
export function namesSpeaker(scan: Scan, speaker: string): boolean {
  const { determiners, subjectPronouns } = scan.lexicon.sets;
  const names = (word: string) =>
    startsWithCapital(word) && ![determiners, subjectPronouns].some((set) => set.has(word.toLowerCase()));
  const name = speaker
    .split(/[,(]/)
    .map((part) => part.split(/\s+/).findLast(names))
    .find((word) => word !== undefined);
  if (!name) return false;
  return scan.tokens.some((token, i) => token.text === name && !scan.quotationOf(i));
}

/** A report of somebody else, with more behind it than a view of theirs ("the Russians have been clear that"). */
export function isReport(
  { scan, groups }: ParagraphClaims,
  { source, cue, class: kind, rule }: LocalClaim,
): boolean {
  if (!source || kind === 'think' || rule === 'freeQuote') return false;
  // Ombria *has been pushing at* that border: no known word of saying
  const known = groups.some(({ first, last }) => cue !== null && first < cue.last && cue.first < last);
  if (rule === 'learned' && !known) return false;
  if (groups.some(({ form, last }) => form === 'adjective' && last === cue?.last)) return false;
  // If he waits, *he confirms every suspicion*: nobody has said so yet.
  if (scan.is('ifWords', scan.sentenceOf(source.first).first)) return false;
  // *anyone* who claims to know
  const who = scan.is('relatives', source.first) ? source.first - 1 : source.first;
  // *my* sister, *Grandpa*: whom the speaker tells of
  if (scan.is('speakerPronouns', who) || scan.is('kinNames', who)) return false;
  // so sooner or later *somebody* had to say it
  return !scan.is('genericSources', who) && !scan.is('genericSources', source.last - 1);
}

function opensWithReport(
  found: ParagraphClaims,
  claim: LocalClaim,
  limit: number,
  announced: boolean,
): boolean {
  const { source } = claim;
  const { scan } = found;
  // "He says that about everything. I wouldn't go in there.": of whom somebody has just turned against.
  if (announced && source && scan.is('personPronouns', source.first)) return false;
  if (claim.rule === 'learned' || !isReport(found, claim) || !source || source.first >= limit) return false;
  const name = scan.isCapital(source.first) && !scan.is('determiners', source.first);
  return name && source.first === scan.sentences[0]?.first && claim.class === 'say';
}

/** Whom a paragraph leaves on stage, also somebody known whom its last sentence brings back: "Lund disagrees." */
export function introductionIn(
  { introduction, scan }: ParagraphClaims,
  surnames: ReadonlySet<string>,
): Introduction | undefined {
  const last = scan.sentences.at(-1);
  const again = introduction || !last ? undefined : knownSubject(scan, last, surnames);
  return again ? { mention: again, claim: null, strength: 0.9 } : introduction;
}
