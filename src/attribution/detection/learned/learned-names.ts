import { isLetter, isOfName } from '../grammar/name-edge';
import { isFinite } from '../grammar/finite-verbs';
import { afterPrepositional } from '../grammar/phrase-start';
import { subjectAfter } from '../grammar/subject-after';
import type { Scan, Span } from '../grammar/scan';

/** Who a learned claim names and by which words it says so. */
export interface NameAndCue {
  readonly source: Span | null;
  readonly cue: Span;
}

/**
 * Sets right where the tagger, which guesses word by word, has left the name or the words of saying off in the middle
 * of something, or put into one what belongs to the other.
 */
export function mendNames(scan: Scan, { source, cue }: NameAndCue): NameAndCue {
  const speaker = source && beforeAddressee(scan, source, cue);
  const told = speaker && !isLink(scan, speaker) ? behindDateline(scan, speaker) : null;
  while (told && cue.last - cue.first > 1 && told.last === cue.first && isOfName(scan, cue.first))
    cue = { first: cue.first + 1, last: cue.last };
  const whole = told && wholeSubject(scan, wholeName(scan, told, cue), cue);
  const named = whole && withoutAction(scan, withBracket(scan, whole), cue);
  const alone = named && withoutAddressee(scan, named, cue);
  const who = alone && withoutMedium(scan, withoutTail(scan, withoutDeed(scan, alone)), cue);
  return { source: who, cue: withAdverb(scan, cue, who) };
}

/** "From *Brink*'s Facebook post: …": the owner of what the words stand in. */
function withoutMedium(scan: Scan, source: Span, cue: Span): Span {
  const medium =
    source.last === cue.first && scan.isText(cue.last, ':') && scan.is('documents', cue.last - 1);
  const owner = source.last - 2;
  return medium && owner > source.first && scan.lower(owner) === "'s"
    ? { first: source.first, last: owner }
    : source;
}

/** "Lagos — | The port": where a report comes from says nothing of who speaks. */
function behindDateline({ sentences }: Scan, { first, last }: Span): Span {
  const opening = sentences[0]?.first ?? 0;
  return first < opening && opening < last ? { first: opening, last } : { first, last };
}

/** "…, says Okoro *to Reuters*": whoever stands between the words of saying and whom they are told to. */
function beforeAddressee(scan: Scan, source: Span, cue: Span): Span {
  const told = source.first > cue.last && scan.is('prepositions', source.first);
  const speaker = told ? subjectAfter(scan, cue.last, source.first) : undefined;
  return speaker?.last === source.first ? speaker : source;
}

/** "After saying": a preposition names nobody. */
function isLink(scan: Scan, { first, last }: Span): boolean {
  return last === first + 1 && scan.is('prepositions', first);
}

/** "The Coastal" before "Courier", "Spencer" behind "Marks &": a name that goes on. */
function wholeName(scan: Scan, { first, last }: Span, cue: Span): Span {
  const end = last <= cue.first ? cue.first : scan.sentenceOf(first).last;
  let whole = last;
  while (whole < end && scan.isCapital(whole - 1) && scan.isCapital(whole) && !scan.is('timeWords', whole))
    whole++;
  const letter = isLetter(scan, first); // Witness | B
  const joined = scan.isText(first - 1, '&') && scan.isCapital(first) && scan.isCapital(first - 2);
  if (!letter && !joined) return { first, last: whole };
  return { first: nameStart(scan, first - (joined ? 2 : 1), scan.sentenceOf(first).first), last: whole };
}

/**
 * A subject hangs on no preposition and does not begin with an age: "the envoy in | Sund", "a guard who stood at | the
 * gate", "Ada Brink, | 41, a nurse,"; and "In | a long report the board" it is the second phrase.
 */
function wholeSubject(scan: Scan, source: Span, cue: Span): Span {
  const { first, last } = source;
  if (last > cue.first || scan.quotationOf(first) !== scan.quotationOf(cue.first)) return source;
  const sentence = scan.sentenceOf(first).first;
  if (first <= sentence) return source;
  const aged = scan.at(first).kind === 'number' && scan.isText(first + 1, ',') && scan.isText(first - 1, ',');
  if (aged && scan.isCapital(first - 2)) return { first: nameStart(scan, first - 2, sentence), last };
  // The Harbour Pilots’ | Guild
  const plural =
    /^['’]$/.test(scan.at(first - 1).text) && scan.at(first - 2).end === scan.at(first - 1).start;
  if (plural && scan.isCapital(first) && scan.isCapital(first - 2)) {
    const name = nameStart(scan, first - 2, sentence);
    return { first: name > sentence && scan.is('determiners', name - 1) ? name - 1 : name, last };
  }
  const preposition = first - 1;
  const clause = scan.is('subordinators', preposition); // after she
  if (!scan.is('prepositions', preposition) || clause || scan.isText(last, ':')) return source;
  const opens =
    preposition === sentence || scan.isText(preposition - 1, ',') || scan.is('coordinators', preposition - 1);
  if (opens) {
    const subject = afterPrepositional(scan, { first: preposition, last });
    return subject > first && subject < last ? { first: subject, last } : source;
  }
  const hangs = scan.is('nounPrepositions', preposition);
  return { first: (hangs ? nounStart(scan, preposition, sentence) : undefined) ?? first, last };
}

/** Where the noun phrase starts on which a preposition hangs; `undefined` where it hangs on none. */
function nounStart(scan: Scan, preposition: number, limit: number): number | undefined {
  let end = preposition;
  // a guard who stood at: the noun stands before the clause
  for (let i = preposition - 1; i > limit && preposition - i <= FARTHEST && scan.isWord(i); i--)
    if (scan.is('relatives', i) && isFinite(scan, i + 1) && scan.isWord(i - 1)) end = i;
  if (!scan.isWord(end - 1) || isFinite(scan, end - 1)) return undefined;
  let first = end;
  while (first > limit && isNounWord(scan, first - 1)) {
    first--;
    if (scan.is('determiners', first) && !scan.is('nounPrepositions', first - 1)) break;
  }
  return first < end && !scan.is('prepositions', first) ? first : undefined;
}

/** Words that a clause between a noun and what hangs on it hardly exceeds. */
const FARTHEST = 12;

function isNounWord(scan: Scan, i: number): boolean {
  if (scan.is('possessives', i)) return true;
  if (!scan.isWord(i) || scan.is('timeWords', i) || scan.is('adverbs', i) || isFinite(scan, i)) return false;
  if (scan.is('subordinators', i) || scan.is('coordinators', i) || scan.is('relatives', i)) return false;
  return !scan.is('prepositions', i) || scan.is('nounPrepositions', i);
}

function nameStart(scan: Scan, at: number, limit: number): number {
  let first = at;
  while (first > limit && scan.isCapital(first - 1) && !scan.is('timeWords', first - 1)) first--;
  return first;
}

/** A bracket that opens within a source closes within it: Ines Okoro (D-Orlen). */
function withBracket(scan: Scan, source: Span): Span {
  let open = false;
  for (let i = source.first; i < source.last; i++) if (scan.isText(i, '(', ')')) open = scan.isText(i, '(');
  if (!open) return source;
  for (let i = source.last; i < Math.min(scan.length, source.last + 8); i++)
    if (scan.isText(i, ')')) return { first: source.first, last: i + 1 };
  return source;
}

/**
 * "said Ines Okoro, pointing at the gates", "says Okoro and sighs", "says Okoro when the Courier reaches her": what somebody
 * does while speaking, and when, is no part of the name.
 */
function withoutAction(scan: Scan, source: Span, cue: Span): Span {
  if (source.first < cue.last) return source;
  let described = false;
  for (let i = source.first + 1; i < source.last - 1; i++) {
    described ||= scan.is('relatives', i);
    const does = scan.isText(i, ',')
      ? scan.lower(i + 1).endsWith('ing')
      : scan.is('coordinators', i)
        ? isDeed(scan, i + 1)
        : !described && opensClause(scan, i);
    if (does) return { first: source.first, last: scan.isText(i - 1, ',') ? i - 1 : i };
  }
  return source;
}

/** "when she calls", "as she leaves"; but "her time as envoy" */
function opensClause(scan: Scan, i: number): boolean {
  return scan.is('subordinators', i) && (!scan.is('as', i) || scan.is('subjectPronouns', i + 1));
}

/** Whether a word and what follows it tell of a deed rather than of one more person. */
function isDeed(scan: Scan, i: number): boolean {
  if (scan.isCapital(i) || scan.is('determiners', i) || scan.is('possessives', i)) return false;
  const { people } = scan.lexicon;
  const word = scan.lower(i);
  if (people.has(word) || people.has(word.replace(/s$/, ''))) return false;
  const next = i + 1;
  const ends = !scan.isWord(next) || scan.is('adverbs', next) || scan.is('subordinators', next);
  if (ends) return scan.lexicon.verbs.has(word) && !scan.lexicon.nouns.has(word);
  return scan.is('prepositions', next) || scan.is('determiners', next) || scan.is('possessives', next);
}

/** "says Ines Okoro | to the Courier": whom somebody tells is not who they are; behind a role it is: "envoy to Sund". */
function withoutAddressee(scan: Scan, { first, last }: Span, cue: Span): Span {
  if (first !== cue.last || scan.is('infinitive', first - 1)) return { first, last };
  for (let i = first + 1; i < last - 1 && scan.isWord(i); i++) {
    const told = scan.is('infinitive', i) && scan.isCapital(i - 1) && last - i <= LONGEST_ADDRESSEE;
    if (told && (scan.isCapital(i + 1) || scan.is('determiners', i + 1))) return { first, last: i };
  }
  return { first, last };
}

const LONGEST_ADDRESSEE = 5;

/** "she rang me and": what somebody does besides is no part of who they are. */
function withoutDeed(scan: Scan, { first, last }: Span): Span {
  if (!scan.is('subjectPronouns', first)) return { first, last };
  for (let i = first + 1; i < last && scan.isWord(i) && !scan.is('relatives', i); i++)
    if (isFinite(scan, i)) return { first, last: i };
  return { first, last };
}

/** "the board this week", "Ines Okoro briefly", "she rang and": when and how is no part of a name. */
function withoutTail(scan: Scan, { first, last }: Span): Span {
  const plain = isOnePhrase(scan, { first: first + 1, last });
  let end = last;
  while (end - 1 > first && !(end - 2 === first && scan.is('determiners', first))) {
    if (!isDangling(scan, end - 1) && !(plain && isTime(scan, end - 1))) break;
    end--;
  }
  return { first, last: end };
}

function isDangling(scan: Scan, i: number): boolean {
  if (scan.isCapital(i)) return false;
  return scan.is('adverbs', i) || scan.is('coordinators', i) || scan.is('prepositions', i);
}

/** The last word of "on Tuesday", "this week", "in 1998". */
function isTime(scan: Scan, i: number): boolean {
  if (/^(?:19|20)\d\d$/.test(scan.lower(i))) return scan.is('prepositions', i - 1);
  return scan.is('timeWords', i) || (scan.is('dayParts', i) && scan.is('timeWords', i - 1));
}

/** Whether neither a mark nor a relative clause stands in the span. */
function isOnePhrase(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (!scan.isWord(i) || scan.is('relatives', i)) return false;
  return true;
}

/** Adverbs before words of saying belong to these. */
function withAdverb(scan: Scan, cue: Span, source: Span | null): Span {
  let { first } = cue;
  const least = Math.max(scan.sentenceOf(first).first + 1, source && source.last <= first ? source.last : 0);
  while (first > least && scan.is('adverbs', first - 1) && !scan.isCapital(first - 1)) first--;
  return { first, last: cue.last };
}
