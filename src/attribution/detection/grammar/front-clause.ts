import { hasFiniteVerb, isFinite } from './finite-verbs';
import type { LocalClaim } from '../local-claim';
import { startsNounPhrase } from './noun-phrases';
import type { Scan, Span } from './scan';

/**
 * Ends what is reported in a clause at the front of a sentence where its main clause begins: "While Lund insisted that
 * the pier was sound, the town closed it."
 */
export function endInFrontClause(scan: Scan, claim: LocalClaim): LocalClaim {
  const { cue, content, kind } = claim;
  const part = content.at(-1);
  if (!cue || !part || kind === 'direct' || part.last <= cue.last || !standsInFront(scan, cue)) return claim;
  // "As Lund reported, the pier …": the main clause itself is reported.
  if (scan.isText(part.first - 1, ',')) return claim;
  const end = mainClause(scan, cue, part);
  if (end === part.last || end <= part.first) return claim;
  return { ...claim, content: [...content.slice(0, -1), { first: part.first, last: end }] };
}

/** Whether a word of saying belongs to a subordinate clause that opens its sentence. */
function standsInFront(scan: Scan, cue: Span): boolean {
  const sentence = scan.sentenceOf(cue.first);
  let opener = sentence.first;
  while (
    opener < cue.first &&
    (!scan.isWord(opener) || scan.is('coordinators', opener) || scan.is('adverbs', opener))
  )
    opener++;
  if (!scan.is('frontConjunctions', opener)) return false;
  for (let i = opener + 1; i < cue.first; i++)
    if (scan.isText(i, ',', ':', ';') && hasFiniteVerb(scan, { first: opener + 1, last: i })) return false;
  return true;
}

/** The comma before the main clause; the end of the words if they do not reach it. */
function mainClause(scan: Scan, cue: Span, { first, last }: Span): number {
  const reported = Math.max(first, cue.last);
  const from = scan.is('that', reported) ? reported + 1 : reported;
  // "that when it rains, the pier will flood": the first comma belongs to a clause inside the report.
  const own = scan.is('subordinators', from) ? firstClause(scan, from, last) + 1 : from;
  const end = firstClause(scan, own, last);
  // "that pumps, valves and pipes were worn": a list is no end.
  const list = hasFiniteVerb(scan, { first: own, last }) && !hasFiniteVerb(scan, { first: own, last: end });
  return list ? firstClause(scan, end + 1, last) : end;
}

/** The first comma behind which a clause begins. */
function firstClause(scan: Scan, first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (scan.isText(i, ',') && !scan.quotationOf(i) && opensClause(scan, i + 1)) return i;
  return Math.max(first, last);
}

/** Whether a subject and its verb stand before the next comma, or on both sides of a relative clause. */
function opensClause(scan: Scan, first: number): boolean {
  if (!startsNounPhrase(scan, first)) return false;
  const { last } = scan.sentenceOf(first);
  for (let i = first + 1; i < last; i++) {
    if (scan.isText(i, ',')) {
      if (!scan.is('relatives', i + 1)) return false;
      while (++i < last && !scan.isText(i, ','));
    } else if (scan.is('relatives', i) || scan.is('subordinators', i) || scan.is('coordinators', i))
      return false;
    else if (isFinite(scan, i)) return true;
  }
  return false;
}
