import { withoutStop } from '../reports/attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';

/** Who says something and which words announce it. */
interface Announcement {
  readonly source: Span;
  readonly cue: Span;
}

/** Between a noun of saying and its colon stand few words: "is as short as it is clear". */
const PREDICATE = 8;
const FEWEST_WORDS = 2;

/**
 * Words that a colon or a comma parts from a noun or an adjective of saying, without any verb of saying: "Her warning:
 * sell now.", "The answer from the board is short: No.", "Osei is blunt: it leaks.", "Sell now, is the advice from Osei."
 *
 * @param unmarked whether the article leaves speech unmarked, so that these are words as they were said
 * @param used cues that attribute speech already
 */
export function findAnnouncedWords(
  scan: Scan,
  unmarked: boolean,
  used: ReadonlySet<CueGroup>,
  distance: ReadonlySet<number>,
): LocalClaim[] {
  const taken = (span: Span) => [...used].some(({ head }) => span.first <= head && head < span.last);
  return scan.sentences.flatMap((sentence): LocalClaim[] => {
    const before = closed(scan, sentence);
    const found = before ?? opened(scan, sentence) ?? followed(scan, sentence);
    if (!found || taken(found.announcement.cue) || isScrap(scan, found.words)) return [];
    const content = [tidy(scan, found.words)];
    const kind = kindOf(scan, content, distance);
    return [
      {
        kind: kind === 'indirect' && unmarked && !scan.is('that', found.words.first) ? 'unmarked' : kind,
        content,
        ...found.announcement,
        class: 'say',
        negated: false,
        modality: 'reported',
        confidence: 0.8,
        rule: 'announcedWords',
        open: false,
      },
    ];
  });
}

/** "The board's answer is short.", "Osei is blunt.": whose words a sentence announces that gives none itself. */
export function announcesLater(scan: Scan, { first, last }: Span): Span | undefined {
  const end = withoutStop(scan, last, first);
  for (let i = first; i < end; i++) if (scan.isText(i, ':', ',') || scan.quotationOf(i)) return undefined;
  const announced = ofNoun(scan, first, end) ?? ofAdjective(scan, first, end);
  // "That is the engineer's verdict": so much for the words before.
  return announced && !scan.is('demonstratives', first) ? announced.source : undefined;
}

/** A word alone is no speech, unless it says yes or no: "*No*, is the answer from the board." */
function isScrap(scan: Scan, words: Span): boolean {
  const { first } = words;
  const answers = scan.is('negations', first) || scan.is('interjections', first);
  return scan.countWords(words) < (answers ? 1 : FEWEST_WORDS);
}

interface Found {
  readonly announcement: Announcement;
  readonly words: Span;
}

/** The words behind the first colon of a sentence. */
function opened(scan: Scan, { first, last }: Span): Found | undefined {
  for (let i = first + 1; i < last - 1; i++) {
    if (!scan.isText(i, ':') || scan.quotationOf(i)) continue;
    if (scan.quotationOf(i + 1)) return undefined;
    const announcement = ofNoun(scan, first, i) ?? ofAdjective(scan, first, i);
    return announcement && { announcement, words: { first: i + 1, last: withFragment(scan, i + 1, last) } };
  }
  return undefined;
}

/** "Her answer: *Never. Not in this town.*": where one word alone is announced, the fragment behind it goes with it. */
function withFragment(scan: Scan, first: number, last: number): number {
  if (last >= scan.length || scan.countWords({ first, last }) >= FEWEST_WORDS) return last;
  const next = scan.sentenceOf(last);
  return hasFiniteVerb(scan, next) ? last : next.last;
}

/** "*Her warning*:", "*The board's* answer is short:", "The answer from *the board* is short:". */
function ofNoun(scan: Scan, first: number, colon: number): Announcement | undefined {
  for (let noun = colon - 1; noun > first && colon - noun <= PREDICATE + LONGEST_GIVER; noun--) {
    if (!scan.is('answerNouns', noun) || isFinite(scan, noun)) continue;
    const given = scan.is('giverWords', noun + 1);
    const giver = given ? subjectAfter(scan, noun + 2, colon) : undefined;
    const addressed = scan.is('nounPrepositions', noun + 1) || scan.is('toWords', noun + 1);
    const told = addressed && !given ? subjectAfter(scan, noun + 2, colon) : undefined;
    if (!isPredicate(scan, (giver ?? told)?.last ?? noun + 1, colon)) continue;
    const owner = ownerOf(scan, first, noun) ?? bringerOf(scan, first, noun);
    if (owner) return { source: owner, cue: { first: noun, last: noun + 1 } };
    if (giver) return { source: giver, cue: { first: noun, last: noun + 1 } };
  }
  return undefined;
}

const LONGEST_GIVER = 8;

/** "Her advice to members was *that they should wait*." */
function followed(scan: Scan, { first, last }: Span): Found | undefined {
  for (let be = first + 2; be < Math.min(last - 3, first + LONGEST_OPENING); be++) {
    if (!scan.is('be', be) || !isFinite(scan, be)) continue;
    const told = nounBefore(scan, first, be);
    const announcement = scan.is('that', be + 1) && told > first ? ofNoun(scan, first, told) : undefined;
    const words = { first: be + 1, last };
    return announcement && hasFiniteVerb(scan, { first: be + 2, last }) ? { announcement, words } : undefined;
  }
  return undefined;
}

const LONGEST_OPENING = 12;

/** Where a noun of saying ends before its verb, with whom it is said to passed over: her advice | *to members* was. */
function nounBefore(scan: Scan, first: number, be: number): number {
  for (let i = be - 1; i > first; i--)
    if (scan.is('infinitive', i) && scan.is('answerNouns', i - 1)) return i;
  return be;
}

/** Nothing, or that it is something: "is short", "was as clear as ever". */
function isPredicate(scan: Scan, from: number, colon: number): boolean {
  if (from === colon) return true;
  if (!scan.is('be', from) || colon - from > PREDICATE) return false;
  for (let i = from + 1; i < colon; i++) if (!scan.isWord(i) || scan.is('that', i)) return false;
  return !hasFiniteVerb(scan, { first: from + 1, last: colon });
}

/** *Her* short answer, *the board's* answer: whose a noun is. */
function ownerOf(scan: Scan, first: number, noun: number): Span | undefined {
  for (let i = noun - 1; i >= Math.max(first, noun - 3); i--) {
    if (!scan.is('possessives', i)) continue;
    if (!/^['’]s?$/.test(scan.lower(i))) return { first: i, last: i + 1 };
    return subjectBefore(scan, i, first);
  }
  return undefined;
}

/** How many words may tell what an answer is like: a new and more *personal* message. */
const LONGEST_MANNER = 8;

/** "*Osei* has one message for the board:", "*Okoro* is rolling out a new message:": who gives what is not called theirs. */
function bringerOf(scan: Scan, first: number, noun: number): Span | undefined {
  for (let i = noun - 1; i > Math.max(first, noun - LONGEST_MANNER); i--) {
    if (!scan.isWord(i)) return undefined;
    if (!scan.is('singulars', i)) continue;
    if (!scan.is('giving', i - 1)) return undefined;
    let verb = i - 1;
    while (verb > first && !isFinite(scan, verb)) verb--;
    const source = subjectBefore(scan, verb, first);
    return source && isSomebody(scan, source) ? source : undefined;
  }
  return undefined;
}

/** "*Osei* is blunt:" */
function ofAdjective(scan: Scan, first: number, colon: number): Announcement | undefined {
  for (let be = colon - 2; be > first && colon - be <= PREDICATE; be--) {
    if (!scan.is('be', be) || !isFinite(scan, be)) continue;
    const blunt = scan.is('bluntWords', colon - 1) || scan.is('bluntWords', be + 1);
    const source = blunt && isPredicate(scan, be, colon) ? subjectBefore(scan, be, first) : undefined;
    return source && isSomebody(scan, source) ? { source, cue: { first: be, last: colon } } : undefined;
  }
  return undefined;
}

/** Osei, she, the mayor: but for these, what is clear is a thing. */
function isSomebody(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) {
    const name = scan.isCapital(i) && !scan.is('determiners', i) && !scan.is('possessives', i);
    if (name || scan.is('personPronouns', i) || scan.lexicon.people.has(scan.lower(i))) return true;
  }
  return false;
}

/** "Sell now, *is the advice from Osei*." */
function closed(scan: Scan, { first, last }: Span): Found | undefined {
  const end = withoutStop(scan, last, first);
  for (let comma = first + 1; comma < end - 3; comma++) {
    if (!scan.isText(comma, ',') || scan.quotationOf(comma)) continue;
    const be = comma + 1;
    if (!scan.is('be', be) || !(scan.is('determiners', be + 1) || scan.is('possessives', be + 1))) continue;
    let noun = be + 2;
    while (noun < Math.min(end, be + 5) && !scan.is('answerNouns', noun)) noun++;
    if (!scan.is('answerNouns', noun)) continue;
    const source = scan.is('giverWords', noun + 1) ? subjectAfter(scan, noun + 2, end) : undefined;
    const owner = scan.is('possessives', be + 1) ? { first: be + 1, last: be + 2 } : undefined;
    const who = source ?? owner;
    if (who)
      return {
        announcement: { source: who, cue: { first: be, last: noun + 1 } },
        words: { first, last: comma },
      };
  }
  return undefined;
}
