import { sharedStems } from './content-words';
import { SHORT_NO, CLAUSE_REACH, accuses } from './denied-objects';
import { sameParty, speaksOf } from './parties';
import {
  bestOverlap,
  isLead,
  isOrder,
  isSpeech,
  mayAnswer,
  nearestBefore,
  paragraphsBetween,
  REACH,
  sharedWeight,
  turnsAgainst,
  type Reader,
} from './reader';
import { speakerAt } from './speaker-at';
import { speaksOfAnother } from './flat-contradictions';
import { isStatement } from './targets';

/** How much a no must share with what it says no to, where nothing else tells. */
const SURELY_ABOUT = 1.2;

/** And what part of the shorter one; less where they share rare words. */
const PART = 0.6;
const LEAST_PART = 0.4;
const BEYOND_DOUBT = 1.6;

/** In a long content the negation is seldom about the words shared. */
const LONGEST_CONTRAST = 14;

/** Whoever a claim speaks of says no right behind it: "… that Lund had signed. Lund said he had never seen the letter." */
export function namedAnswers(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || claim.within || claim.negated || !words?.negated) return undefined;
  if (!['say', 'claim', 'show'].includes(claim.class)) return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || at - last > 2 || paragraphsBetween(reader, last, at) > 1) return undefined;
  if (!accuses(reader, last) && (isSpeech(reader, at) || words.stems.size > SHORT_NO)) return undefined;
  return speaksOf(reader, last, at) && reader.words[last]?.negated === false ? last : undefined;
}

/** "She writes that I never auditioned. I auditioned four times.": a report in somebody's own words that these turn round. */
export function deniesOwnReport(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (!claim) return undefined;
  for (let inner = at + 1; reader.claims[inner]?.within === claim; inner++) {
    const report = reader.claims[inner];
    const said = reader.words[inner];
    const end = report?.content.at(-1)?.end;
    const part = claim.content.find((range) => end !== undefined && range.start < end && end < range.end);
    if (!report?.source || !said || end === undefined || !part || sameParty(reader, at, inner)) continue;
    if (reader.speakerOf[inner] == null || report.negated || isOrder(report)) continue;
    const [, next = ''] = /^[^.!?]*[.!?]\s+([^.!?]+)/u.exec(reader.article.text.slice(end, part.end)) ?? [];
    if (report.rule === 'nounClause' && reader.read(reader.article.text.slice(end, part.end)).dismisses)
      return inner;
    if (claim.kind === 'mixed' || claim.kind === 'indirect') continue;
    const reply = reader.read(next);
    if (reply.negated !== said.negated && sharedStems(reply, said).length > 0) return inner;
  }
  return undefined;
}

/** Whoever an accusation speaks of that others have denied says no too, wherever they come to speak. */
export function joins(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (!claim || claim.within || claim.negated || claim.class !== 'say') return undefined;
  if (!reader.words[at]?.denied.size) return undefined;
  for (let other = at - 1; other >= Math.max(0, at - REACH); other--)
    if (reader.disputed.has(other) && mayAnswer(reader, at, other) && speaksOf(reader, other, at))
      return other;
  return undefined;
}

/** The same words, once with and once without a negation. */
export function oppositeWords(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!words || words.stems.size > LONGEST_CONTRAST) return undefined;
  const turnsRound = (other: number) => {
    if (words.negated) return affirms(reader, at, other);
    const close = other < at && paragraphsBetween(reader, other, at) <= 1 && words.stems.size > 2;
    return close && reader.words[other]?.negated === true;
  };
  const shares = (other: number, { shared, part }: { readonly shared: number; readonly part: number }) => {
    if (shared < 2 || part < LEAST_PART || reader.claims[other]?.rule === 'whClause') return false;
    if (speaksOfAnother(reader, at, other)) return false;
    // A headline and the paragraph below it tell one thing.
    if (isLead(reader, at) && isLead(reader, other)) return false;
    if (Math.abs(paragraphsBetween(reader, other, at)) > CLAUSE_REACH) return false;
    const weight = sharedWeight(reader, at, other);
    return weight >= SURELY_ABOUT && (weight >= BEYOND_DOUBT || part >= PART);
  };
  return bestOverlap(reader, at, shares, turnsRound);
}

/** Whether a claim says yes to what another one says no to: “lacked a receipt” says no to it as well. */
function affirms({ words }: Reader, at: number, other: number): boolean {
  const [own, theirs] = [words[at], words[other]];
  if (!own || !theirs || theirs.negated) return false;
  return !sharedStems(own, theirs).some((stem) => theirs.refused.has(stem));
}

/** "Lund claimed she had paid. The shop maintained she had run off.": two who tell of one person in one paragraph. */
export function tellsOtherwise(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const before = reader.claims[at - 1];
  if (!claim || !before || claim.within || claim.negated || before.paragraph !== claim.first)
    return undefined;
  if (!accuses(reader, at - 1) || !['say', 'claim'].includes(claim.class)) return undefined;
  const [subject, other] = [at, at - 1].map((place) => subjectOf(reader, place));
  return subject !== undefined && subject === other && mayAnswer(reader, at, at - 1) ? at - 1 : undefined;
}

/** The personal pronoun that a report in the reporter's words opens with. */
function subjectOf({ claims, lexicon, words }: Reader, at: number): string | undefined {
  const { personPronouns, that } = lexicon.sets;
  if (claims[at]?.kind !== 'indirect') return undefined;
  const [first = '', second = ''] = words[at]?.opening ?? [];
  const word = that.has(first) ? second : first;
  return personPronouns.has(word) ? word : undefined;
}

/** An accusation that the next words answer with a no, if whoever is accused says them. */
export function answeredCharge(reader: Reader, at: number): number | undefined {
  const says = ['say', 'claim', 'show', 'call'].includes(reader.claims[at]?.class ?? 'ask');
  const accused = says && reader.words[at]?.negated === true && reader.claims[at - 1]?.class === 'blame';
  if (!accused || !mayAnswer(reader, at, at - 1)) return undefined;
  return speaksOf(reader, at - 1, at) || defendsItself(reader, at) ? at - 1 : undefined;
}

/** “We never told anybody to leave.”: speech about those who speak. */
function defendsItself({ lexicon, words }: Reader, at: number): boolean {
  const { speakerPronouns, subjectPronouns, genericPronouns } = lexicon.sets;
  const [subject = ''] = words[at]?.opening ?? [];
  const plain = subject.replace(/'.*$/u, '');
  return speakerPronouns.has(plain) && subjectPronouns.has(plain) && !genericPronouns.has(plain);
}

/** "But a report shows …": the last words of another party just before, if they are about the same or a document speaks. */
export function turned(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (!claim || claim.within || claim.negated || !turnsAgainst(reader, at)) return undefined;
  if (!['say', 'show', 'claim', 'think'].includes(claim.class) || sameParty(reader, at, at - 1))
    return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || paragraphsBetween(reader, last, at) > 1) return undefined;
  const document = speakerAt(reader, at)?.kind === 'document';
  const shared = sharedWeight(reader, at, last);
  return shared >= SURELY_ABOUT || (document && (shared > 0 || reader.claims[last]?.class === 'deny'))
    ? last
    : undefined;
}
