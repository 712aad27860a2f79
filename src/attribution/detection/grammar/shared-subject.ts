import { isFinite } from './finite-verbs';
import type { Scan, Span } from './scan';
import { subjectBefore } from './subject-before';

/**
 * The subject that a verb shares with an earlier verb of its sentence: "he laughed and said", "Trump appears in a
 * clip, saying".
 */
export function sharedSubject(scan: Scan, cue: number, limit: number): Span | undefined {
  // …, saying; while chanting; before asking
  const aside = scan.isText(cue - 1, ',') || scan.is('subordinators', cue - 1);
  const main = aside ? mainSubject(scan, cue, limit) : undefined;
  if (main) return main;
  for (let verb = cue - 1; verb > limit; verb--) {
    if (!isFinite(scan, verb) || scan.quotationOf(verb)) continue;
    let first = verb;
    while (
      first - 1 > limit &&
      (isFinite(scan, first - 1) || scan.is('adverbs', first - 1) || scan.is('negations', first - 1))
    )
      first--;
    if (goesOnAbout(scan, first - 1, cue)) return { first: first - 1, last: first };
    const subject = subjectBefore(scan, first, limit);
    if (subject) return subject;
    verb = first;
  }
  return undefined;
}

/** "protest came from Lund, *who* called it mad and said …": a relative clause that goes on behind *and*, with no comma before it. */
function goesOnAbout(scan: Scan, relative: number, cue: number): boolean {
  if (!scan.is('relatives', relative) || scan.is('that', relative) || !scan.is('coordinators', cue - 1))
    return false;
  const inMarks = scan.quotationOf(cue - 2) !== undefined;
  return !scan.isText(inMarks ? cue - 3 : cue - 2, ',');
}

/** The subject of the sentence's first clause, if that is no subordinate one. */
function mainSubject(scan: Scan, cue: number, limit: number): Span | undefined {
  if (scan.is('subordinators', limit)) return undefined;
  for (let verb = limit + 1; verb < cue; verb++) {
    if (scan.is('relatives', verb) || scan.quotationOf(verb)) return undefined;
    if (isFinite(scan, verb)) return subjectBefore(scan, verb, limit);
  }
  return undefined;
}
