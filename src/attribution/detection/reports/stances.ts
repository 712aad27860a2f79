import { isFinite } from '../grammar/finite-verbs';
import { isNoName } from '../speech/introduced-speech';
import type { Scan, Span } from '../grammar/scan';

/** How far into a sentence its verb stands: "The *leader of the local union* is …". */
const LONGEST_SUBJECT = 9;
/** And how long what stands between commas behind it may be. */
const LONGEST_ASIDE = 16;
/** What may stand between a copula and an adjective: *not at all* happy. */
const LONGEST_DEGREE = 3;
/** A gesture takes hardly more words: "The mayor *shakes her head at the question*." */
const LONGEST_GESTURE = 7;

/**
 * Whoever a sentence of the article shows as they take a stand, before or after their own words say which: "The union is
 * critical.", "Osei shakes her head."
 */
export function takesStand(scan: Scan, sentence: Span): Span | undefined {
  const { last } = sentence;
  // *But* Osei is not surprised.
  const first = scan.is('coordinators', sentence.first) ? sentence.first + 1 : sentence.first;
  let end = first + 1;
  while (end < Math.min(last, first + LONGEST_SUBJECT) && scan.isWord(end) && !isVerb(scan, end)) end++;
  const verb = scan.isText(end, ',') ? behindAside(scan, end, last) : end;
  if (verb >= last - 1 || !isVerb(scan, verb)) return undefined;
  const subject = { first, last: scan.is('adverbs', end - 1) ? end - 1 : end };
  if (!isParty(scan, subject) || talksOfSelf(scan, { first, last })) return undefined;
  const gesture = scan.is('gestures', verb) && last - verb <= LONGEST_GESTURE;
  return gesture || (scan.is('be', verb) && isStance(scan, verb + 1)) ? subject : undefined;
}

/** "Osei*, who drives the bus,* sighs" */
function behindAside(scan: Scan, comma: number, last: number): number {
  for (let i = comma + 1; i < Math.min(last, comma + LONGEST_ASIDE); i++)
    if (scan.isText(i, ',')) return i + 1;
  return last;
}

function isVerb(scan: Scan, i: number): boolean {
  return isFinite(scan, i) || scan.is('gestures', i);
}

/** "is *not at all* critical" */
function isStance(scan: Scan, from: number): boolean {
  for (let i = from; i <= from + LONGEST_DEGREE; i++) {
    if (scan.is('stances', i)) return true;
    if (!scan.isWord(i) || scan.is('determiners', i) || scan.is('prepositions', i)) return false;
  }
  return false;
}

/** A name, he or she, or somebody who is called by what they are. */
function isParty(scan: Scan, { first, last }: Span): boolean {
  if (scan.is('personPronouns', first)) return last === first + 1;
  if (scan.is('comparatives', first)) return false; // most people
  const { people, bodies, kin } = scan.lexicon;
  const known = (i: number) =>
    [scan.lower(i), scan.lower(i).replace(/s$/, '')].some((word) => people.has(word) || bodies.has(word));
  if (scan.is('determiners', first) || scan.is('possessives', first)) {
    // *her* brother
    const owned = scan.is('possessives', first) && !scan.is('speakerPronouns', first);
    if (owned && kin.has(scan.lower(first + 1))) return true;
    for (let i = first + 1; i < last; i++) if (known(i)) return true;
    return false;
  }
  return scan.isCapital(first) && !isNoName(scan, first) && (scan.isCapital(first + 1) || !known(first));
}

/** Whether a stretch says I or we, as the article itself does not. */
export function talksOfSelf(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.is('speakerPronouns', i)) return true;
  return false;
}
