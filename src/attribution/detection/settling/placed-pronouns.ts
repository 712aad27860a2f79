import { subjectAfter } from '../grammar/subject-after';
import type { Scan, Span } from '../grammar/scan';
import type { LocalClaim } from '../local-claim';

/** How many words stand between a verb and where they say so at most: indique-t-on *ce mardi* au ministère. */
const REACH = 3;

/**
 * "« … », indique-t-on *au ministère*", "À *la mairie*, on assure que …": where a pronoun for nobody in particular says
 * something, the place says who.
 */
export function withPlace(scan: Scan, claim: LocalClaim): LocalClaim {
  const { source, cue } = claim;
  if (!source || !cue || source.last !== source.first + 1 || !scan.is('placedPronouns', source.first))
    return claim;
  const place =
    behind(scan, Math.max(source.last, cue.last)) ?? inFront(scan, Math.min(source.first, cue.first));
  return place ? { ...claim, source: place } : claim;
}

function behind(scan: Scan, from: number): Span | undefined {
  const { last } = scan.sentenceOf(from - 1);
  for (let i = from; i < Math.min(last, from + REACH) && scan.isWord(i); i++) {
    if (!scan.is('originWords', i)) continue;
    const place = subjectAfter(scan, i + 1, clauseAt(scan, i + 1, last));
    if (place && !scan.is('timeWords', i + 1)) return place;
  }
  return undefined;
}

/** "À la mairie, | on assure": what opens the sentence, up to its comma. */
function inFront(scan: Scan, pronoun: number): Span | undefined {
  const { first } = scan.sentenceOf(pronoun);
  if (!scan.is('originWords', first)) return undefined;
  const place = subjectAfter(scan, first + 1, pronoun);
  const comma = place && scan.isText(place.last, ',') ? place.last + 1 : place?.last;
  return comma === pronoun ? place : undefined;
}

/** Where a that-clause begins: On indique au ministère | que rien n'est décidé. */
function clauseAt(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (scan.is('that', i)) return i;
  return limit;
}
