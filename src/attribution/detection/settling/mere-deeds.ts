import { isFinite } from '../grammar/finite-verbs';
import type { Scan, Span } from '../grammar/scan';
import type { LocalClaim } from '../local-claim';
import type { Deed } from '../lexicon';

/**
 * Whether a verb that can report tells here what somebody does to a thing: "found the ring", "sued her husband", "claimed
 * two lives". What papers show and studies find is a report all the same.
 */
export function isMereDeed(scan: Scan, { kind, content, source, cue }: LocalClaim): boolean {
  const [part] = content;
  if (!part || !cue || kind !== 'indirect' || content.length > 1 || part.first < cue.last) return false;
  if (isSent(scan, cue)) return true;
  const deed = deedOf(scan, cue);
  if (!deed || (source && reportsSo(scan, source, deed))) return false;
  if (isHandedOn(scan, part, deed.takers) || isClosed(scan, part, deed.closers)) return true;
  return deed.objects.size > 0 ? isObject(scan, part, deed.objects) : !tellsMore(scan, part);
}

/** Police *were called to* a house: whoever suffers the deed goes somewhere. */
function isSent(scan: Scan, { first, last }: Span): boolean {
  for (let verb = last - 1; verb > first; verb--) {
    const passive = scan.lexicon.deeds.get(scan.lower(verb))?.passive;
    if (passive?.has(scan.lower(verb + 1)) && scan.is('be', verb - 1)) return true;
  }
  return false;
}

/** The deed that words of saying may be: *found*, *wrote to*, *puts on*. */
function deedOf(scan: Scan, { first, last }: Span): Deed | undefined {
  for (let verb = last - 1; verb >= first; verb--) {
    const deed = scan.lexicon.deeds.get(scan.lower(verb));
    if (deed) return verb === last - 1 || deed.particles.has(scan.lower(last - 1)) ? deed : undefined;
  }
  return undefined;
}

/** "call *the decision in*": a short object and the word that closes the deed. */
function isClosed(scan: Scan, { first, last }: Span, closers: ReadonlySet<string>): boolean {
  const short = last - first > 1 && last - first <= LONGEST_CLOSED;
  return short && closers.has(scan.lower(last - 1));
}

/** How many words such an object has with its closer. */
const LONGEST_CLOSED = 5;

/** Whether an object has with it what makes it a report: a verb, a quotation, that there is none, the figure at which it is put. */
function tellsMore(scan: Scan, { first, last }: Span): boolean {
  if (scan.is('that', first) || scan.is('wh', first) || scan.isNobody(first) || scan.is('nothing', first))
    return true;
  for (let i = first; i < last; i++)
    // put her *concerns* in writing
    if (isPutAt(scan, i) || scan.quotationOf(i) || scan.lexicon.nouns.has(scan.lower(i))) return true;
  for (let i = first; i < last; i++) {
    if (i > first && (scan.is('relatives', i) || scan.isText(i, ','))) return false; // the ring that he had lost
    if (isFinite(scan, i) || saysSo(scan, i) || opensInfinitive(scan, i)) return true;
  }
  return false;
}

/** signed a letter *calling* for a ban */
function saysSo(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  return scan.lexicon.gerund.test(word) && (scan.lexicon.verbs.has(word) || scan.lexicon.phrasal.has(word));
}

/** put the cost *at nine million*, *at £3m* */
function isPutAt(scan: Scan, i: number): boolean {
  if (!scan.isText(i, 'at', 'as')) return false;
  for (let at = i + 1; at <= i + FIGURE_REACH; at++)
    if (/^\p{Sc}?\d/u.test(scan.at(at).text) || scan.is('numerals', at)) return true;
  return false;
}

/** How many tokens may open a figure: at *between £*3m and £4m. */
const FIGURE_REACH = 4;

/** "found it *to be* sound", but not "wrote *to the* council", "showed it *to him*" */
function opensInfinitive(scan: Scan, i: number): boolean {
  return scan.is('infinitive', i) && !GIVEN_TO.some((set) => scan.is(set, i + 1)) && !scan.isCapital(i + 1);
}

const GIVEN_TO = ['determiners', 'possessives', 'objectPronouns'] as const;

/** A *study* found faults, the *committee* found faults. */
function reportsSo(scan: Scan, { first, last }: Span, { reporters }: Deed): boolean {
  for (let i = first; i < last; i++)
    if (scan.is('documents', i) || scan.is('finders', i) || reporters.has(scan.lower(i))) return true;
  return false;
}

/** "reported the club *to the police*", but not "reported three cases to the ministry", which are told of rather than accused. */
function isHandedOn(scan: Scan, { first, last }: Span, takers: ReadonlySet<string>): boolean {
  if (!scan.is('determiners', first) && !scan.is('possessives', first) && !scan.isCapital(first))
    return false;
  if (!takers.has(scan.lower(last - 1)) || scan.is('numerals', first)) return false;
  let to = last - 2;
  while (to > first && !scan.is('prepositions', to)) to--;
  for (let i = first; i < to; i++)
    if (!scan.isWord(i) || isFinite(scan, i) || scan.is('that', i)) return false;
  return to > first && scan.is('infinitive', to);
}

/** "claimed two *lives* in Marlow", but not "claimed the *seat* is theirs": whether the object is one of some things. */
function isObject(scan: Scan, { first, last }: Span, objects: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) {
    if (objects.has(scan.lower(i))) return i + 1 === last || ENDS.some((set) => scan.is(set, i + 1));
    if (!scan.isWord(i) || scan.is('prepositions', i) || scan.is('that', i)) return false;
  }
  return false;
}

const ENDS = ['prepositions', 'timeWords', 'subordinators', 'relatives', 'coordinators'] as const;
