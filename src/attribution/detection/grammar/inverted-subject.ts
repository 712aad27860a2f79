import { isFinite } from './finite-verbs';
import { isInfinitive, marksInfinitive } from '../reports/infinitives';
import { startsNounPhrase } from './noun-phrases';
import { subjectAfter } from './subject-after';
import type { Scan, Span } from './scan';

/**
 * The subject behind its verb, past what says when, where and to whom it was said: « … », a réagi *mardi* la maire; «…», explicó *a
 * la prensa* el alcalde.
 *
 * @param limit the first token that may no longer belong to it
 */
export function subjectBehind(scan: Scan, from: number, limit: number): Span | undefined {
  const subject = pastAdverbials(scan, from, limit);
  const none =
    scan.is('nothing', subject) ||
    (scan.is('that', subject) && !scan.is('determiners', subject)) ||
    isInfinitive(scan, subject) ||
    marksInfinitive(scan, subject);
  return none ? undefined : subjectAfter(scan, subject, limit);
}

/** The first token behind adverbs, times, prepositional phrases and asides, where the subject may follow the verb freely. */
export function pastAdverbials(scan: Scan, from: number, limit: number): number {
  let i = from;
  while (scan.lexicon.invertsFreely && i < limit) {
    const next = scan.isText(i, ',') ? asideEnd(scan, i, limit) : adverbialEnd(scan, i, limit);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** The first token behind adverbs and times: desmintió *ayer* | ese extremo, negó *tajantemente* | la versión. */
export function pastTimes(scan: Scan, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const time = scan.is('prepositions', i) ? i : timeEnd(scan, i);
    if (time > i) i = time;
    else if (scan.is('adverbs', i) && !scan.is('determiners', i) && !scan.is('that', i)) i++;
    else break;
  }
  return i < limit ? i : from;
}

/** ", dans un communiqué,", ", visiblemente enfadada,": what stands between two commas before the subject. */
function asideEnd(scan: Scan, comma: number, limit: number): number {
  if (scan.is('coordinators', comma + 1) || scan.is('relatives', comma + 1)) return comma;
  for (let i = comma + 1; i < Math.min(limit, comma + LONGEST_ASIDE); i++) {
    if (scan.isText(i, ',')) return startsNounPhrase(scan, i + 1) && i + 1 < limit ? i + 1 : comma;
    if (!scan.isWord(i) || isFinite(scan, i)) return comma;
  }
  return comma;
}

const LONGEST_ASIDE = 12;

function adverbialEnd(scan: Scan, i: number, limit: number): number {
  if (marksInfinitive(scan, i)) return i;
  const time = timeEnd(scan, i);
  if (time > i) return time;
  if (scan.is('adverbs', i) && !scan.is('determiners', i)) return i + 1;
  return scan.is('prepositions', i) ? prepositionalEnd(scan, i, limit) : i;
}

/** "mardi soir", "ce mercredi", "el lunes 5 de mayo", "la semaine dernière". */
function timeEnd(scan: Scan, from: number): number {
  let i = from;
  if (scan.is('prepositions', i)) i++;
  if (scan.is('determiners', i)) i++;
  if (scan.at(i).kind === 'number' && (isMonth(scan, i + 1) || isMonth(scan, i + 2))) i++;
  else if (!isTime(scan, i)) return from;
  for (i++; ; i++) {
    const step = scan.isText(i, 'de', 'del') || scan.is('determiners', i) ? 1 : 0;
    const counted =
      scan.at(i + step).kind === 'number' && (step > 0 || isMonth(scan, i + 1) || isMonth(scan, i + 2));
    if (isTime(scan, i) || isMonth(scan, i) || counted) i += counted ? step : 0;
    else if (step > 0 && scan.isText(i, 'de') && isMonth(scan, i + 1)) i++;
    else return i;
  }
}

function isTime(scan: Scan, i: number): boolean {
  return scan.is('timeWords', i) || scan.is('dayParts', i) || scan.is('timeUnits', i);
}

function isMonth(scan: Scan, i: number): boolean {
  return scan.is('months', i) && !scan.isCapital(i);
}

/** Where a prepositional phrase ends before the next noun phrase: "à la presse | Luc Morel", "dans la soirée | un pompier". */
function prepositionalEnd(scan: Scan, from: number, limit: number): number {
  let i = nounOf(scan, from + 1) + 1;
  for (; i < limit && scan.isWord(i) && !marksInfinitive(scan, i); i++) {
    if (scan.is('prepositions', i) && !isTime(scan, i + 1)) {
      i = nounOf(scan, i + 1);
      continue;
    }
    if (scan.is('determiners', i) || scan.is('possessives', i) || scan.is('subjectPronouns', i)) break;
    if (isTime(scan, i) || scan.is('adverbs', i) || scan.is('that', i) || scan.is('prepositions', i)) break;
    const acronym = /^\p{Lu}[\p{Lu}\d]*$/u.test(scan.at(i - 1).text);
    if (scan.isCapital(i) && (acronym || !scan.isCapital(i - 1))) break;
  }
  return Math.min(i, limit);
}

/** The noun that a preposition governs, behind its article. */
function nounOf(scan: Scan, from: number): number {
  let i = from;
  while (scan.is('determiners', i) || scan.is('possessives', i)) i++;
  return i;
}
