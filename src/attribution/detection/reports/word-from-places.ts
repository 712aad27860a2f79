import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';
import { tidy } from '../local-claim';
import { sourcedClaim, stopOf } from '../settling/sourced-claim';

/** How many words a place or a body and a noun for what it says have at most. */
const LONGEST_PLACE = 6;
const LONGEST_NOUN = 3;

/** "From *Berlin* came *a warning* that the talks could fail.": a report that comes from somewhere. */
export function findWordFromPlaces(scan: Scan, distance: ReadonlySet<number>): LocalClaim[] {
  return scan.sentences.flatMap(({ first, last }) => {
    if (!scan.is('giverWords', first) || !scan.is('fromWords', first)) return [];
    let verb = first + 2;
    while (verb < first + LONGEST_PLACE && !scan.is('arrivals', verb)) verb++;
    const cue = scan.is('arrivals', verb) ? nounOfWords(scan, verb + 1) : undefined;
    if (!cue || !scan.is('that', cue.last)) return [];
    const content = tidy(scan, { first: cue.last, last: stopOf(scan, { first, last }) });
    return [sourcedClaim(scan, [content], { first: first + 1, last: verb }, cue, distance)];
  });
}

/** "*the message*", "*an urgent warning*", "*word*": a noun for something said, with what stands before it. */
function nounOfWords(scan: Scan, first: number): Span | undefined {
  for (let i = first; i < first + LONGEST_NOUN && scan.isWord(i); i++)
    if (scan.is('answerNouns', i) || scan.is('sentWords', i) || scan.lexicon.nouns.has(scan.lower(i)))
      return { first, last: i + 1 };
  return undefined;
}
