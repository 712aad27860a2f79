import { hasFiniteVerb } from '../grammar/finite-verbs';
import { isPluralParty } from './party-nouns';
import type { Scan, Span } from '../grammar/scan';

/** So many words name who acts in a headline's second story: "as *city bus drivers* walk out". */
const LONGEST_SUBJECT = 3;

/**
 * Whether a headline's next story begins here: "X denies fraud *as envoy leaves*", "*while* opposition calls for vote". A
 * headline tells two things at once so often that a subject with what looks like its verb is enough.
 */
export function opensStory(scan: Scan, i: number): boolean {
  const subordinates = scan.is('subordinators', i);
  if (!scan.is('as', i) && !(subordinates && scan.is('parallels', i))) return false;
  return holdsVerb(scan, { first: i + 1, last: scan.length }) || (subordinates && tellsDeed(scan, i + 1));
}

/** "rejects criticism *as parents protest*", but not "rejects criticism *as baseless lies*": what people or a body do meanwhile. */
export function opensDeedOfOthers(scan: Scan, i: number): boolean {
  if (!scan.is('as', i)) return false;
  for (
    let verb = i + 2;
    verb <= i + 1 + LONGEST_SUBJECT && mayAct(scan, verb - 1) && mayAct(scan, verb);
    verb++
  ) {
    if (scan.lexicon.gerund.test(scan.lower(verb)) || isParty(scan, verb)) continue;
    const ends = scan.lexicon.thirdPerson.test(scan.lower(verb));
    if (ends ? isParty(scan, verb - 1) : isPluralParty(scan, verb - 1)) return true;
  }
  return false;
}

/** "as *envoy leaves*", "as *ministers promise* review": a subject with its verb, of which a headline gives no more. */
function holdsVerb(scan: Scan, { first, last }: Span): boolean {
  if (hasFiniteVerb(scan, { first, last })) return true;
  for (let i = first + 1; i < last; i++) {
    if (scan.is('prepositions', i) || scan.is('coordinators', i)) return false;
    if (scan.lexicon.verbs.has(scan.lower(i)) && !scan.lexicon.gerund.test(scan.lower(i))) return true;
  }
  return false;
}

/** "as *Istrava expels* envoy", "as *residents protest*", but not "as *sports agent*": a verb that no list holds. */
function tellsDeed(scan: Scan, first: number): boolean {
  const { thirdPerson, gerund } = scan.lexicon;
  for (let verb = first + 1; verb <= first + LONGEST_SUBJECT; verb++) {
    if (!mayAct(scan, verb)) return false;
    const ends = thirdPerson.test(scan.lower(verb));
    const several = isPluralParty(scan, verb - 1) || scan.is('pluralNouns', verb - 1);
    const acts = !ends && !gerund.test(scan.lower(verb)) && !isParty(scan, verb);
    if (several && acts) return true;
    if (!several && ends && !thirdPerson.test(scan.lower(verb - 1))) return true;
  }
  return false;
}

/** "as police *spokesman*": a noun for people or bodies. */
function isParty(scan: Scan, i: number): boolean {
  return scan.lexicon.people.has(scan.lower(i)) || scan.lexicon.bodies.has(scan.lower(i));
}

/** Whether a word can be part of a subject or its verb rather than end the phrase. */
function mayAct(scan: Scan, i: number): boolean {
  if (!scan.isWord(i) || scan.at(i).kind === 'number' || scan.quotationOf(i)) return false;
  const inName = scan.isCapital(i - 1) && scan.isCapital(i + 1); // Port of Calder
  if (scan.is('prepositions', i)) return inName && !scan.is('as', i);
  return !scan.is('coordinators', i) && !scan.is('as', i);
}
