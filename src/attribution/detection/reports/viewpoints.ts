import { tidy, type LocalClaim } from '../local-claim';
import { startsClause } from '../grammar/clauses';
import type { Scan, Span } from '../grammar/scan';
import { clauseStart, endOfClause, sourcedClaim, stopOf } from '../settling/sourced-claim';

/** So many words may name whoever stands between the two parts of a phrase. */
const LONGEST_SOURCE = 14;

/**
 * Finds what a sentence says from somebody's point of view, whose name stands inside the phrase that says so: "In Brink's
 * view, the bridge is safe", "The bridge, as Brink sees it, is safe", "En su opinión, el puente es seguro".
 */
export function findViewpoints(scan: Scan, distance: ReadonlySet<number>): LocalClaim[] {
  const claims: LocalClaim[] = [];
  for (const sentence of scan.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (scan.quotationOf(i)) continue;
      const view = ownViewAt(scan, i) ?? namedViewAt(scan, sentence, i) ?? ownerOfView(scan, sentence, i);
      const content = view && contentAround(scan, sentence, whole(view));
      if (!view || !content || content.length === 0) continue;
      claims.push(sourcedClaim(scan, content, view.source, view.cue, distance));
      i = view.cue.last - 1;
    }
  return claims;
}

interface Viewpoint {
  readonly source: Span;
  readonly cue: Span;
}

/** The words that say who sees it so. */
function whole({ source, cue }: Viewpoint): Span {
  return { first: cue.first, last: Math.max(cue.last, source.last) };
}

/** "in her view": the possessive says whose. */
function ownViewAt(scan: Scan, i: number): Viewpoint | undefined {
  const length = scan.phraseAt(scan.lexicon.ownViews, i);
  if (length === 0) return undefined;
  let first = i;
  while (first < i + length && !scan.is('possessives', first)) first++;
  return { source: { first, last: first + 1 }, cue: { first: i, last: i + length } };
}

/** "as | the mayor | sees it" */
function namedViewAt(scan: Scan, sentence: Span, i: number): Viewpoint | undefined {
  const frames = scan.lexicon.viewpoints.get(scan.lower(i));
  if (!frames) return undefined;
  const limit = Math.min(sentence.last, i + LONGEST_SOURCE);
  for (const { opening, closing } of frames) {
    if (!matches(scan, opening, i)) continue;
    const first = i + opening.length;
    for (let last = first + 1; last < limit && !endsPhrase(scan, last); last++)
      if (matches(scan, closing, last))
        return { source: { first, last }, cue: { first: i, last: last + closing.length } };
  }
  return undefined;
}

/** "*To Ada Brink*, the case is clear": whoever a sentence opens with, before a clause without words of saying. */
function ownerOfView(scan: Scan, { first: opening, last: end }: Span, i: number): Viewpoint | undefined {
  if (i !== opening || !scan.is('viewDatives', i) || !scan.isCapital(i + 1)) return undefined;
  let last = i + 1;
  while (last < Math.min(end, i + LONGEST_SOURCE) && !endsPhrase(scan, last)) last++;
  const clause = { first: last + 1, last: end };
  if (!scan.isText(last, ',') || !startsClause(scan, clause.first, end)) return undefined;
  for (let at = clause.first; at < end; at++)
    if (scan.lexicon.verbs.has(scan.lower(at)) && scan.is('that', at + 1)) return undefined;
  const addressed = scan.is('speakerPronouns', clause.first) || scan.is('personPronouns', clause.first);
  return addressed ? undefined : { source: { first: i + 1, last }, cue: { first: i, last: i + 1 } };
}

function matches(scan: Scan, words: readonly string[], i: number): boolean {
  return words.every((word, offset) => scan.lower(i + offset) === word);
}

/** What no name of somebody reaches beyond. */
function endsPhrase(scan: Scan, i: number): boolean {
  return scan.isText(i, ',', ';', ':') || scan.isDash(i) || scan.quotationOf(i) !== undefined;
}

/** What is said before and behind the phrase; nothing where it belongs to words in marks or hangs on something else. */
function contentAround(scan: Scan, sentence: Span, cue: Span): Span[] {
  // In her view, said Brink, …: what goes on behind it says who says it.
  if (scan.isText(cue.last, ',') && scan.lexicon.verbs.has(scan.lower(cue.last + 1))) return [];
  const first = afterThat(scan, clauseStart(scan, sentence.first, cue.first), cue.first);
  const set =
    cue.first <= first || scan.isText(cue.first - 1, ',', '(', '—', '–', '-') || scan.isText(cue.last, ',');
  if (!set && !scan.is('be', cue.first - 1) && !scan.lexicon.invertsFreely) return [];
  return [
    { first, last: cue.first },
    { first: cue.last, last: endOfClause(scan, cue.last, stopOf(scan, sentence)) },
  ]
    .map((span) => tidy(scan, span))
    .filter((span) => scan.countWords(span) > 0);
}

/** "Lund said that, in Brink's view, …": the clause that the phrase belongs to. */
function afterThat(scan: Scan, from: number, cue: number): number {
  for (let i = cue - 1; i >= from; i--) if (scan.is('that', i)) return i + 1;
  return from;
}
