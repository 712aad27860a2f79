import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';
import type { LocalClaim } from '../local-claim';

/** So many words may stand between a paper and whoever has made it: *taped up at the bait shop* by Lund. */
const FARTHEST = 8;

/** Words that show that a clause has begun behind the paper. */
const CLAUSE_WORDS = [
  'be',
  'have',
  'do',
  'future',
  'conditional',
  'subjectPronouns',
  'relatives',
  'subordinators',
  'coordinators',
] as const;

/**
 * "*A leaflet handed out by* the union, Local 12, tells …": where whoever has made a paper stands right before what it says, it
 * is the paper that says so.
 */
export function withItsPaper(scan: Scan, claim: LocalClaim): LocalClaim {
  const { source, cue } = claim;
  if (!source || !cue || cue.first < source.last || cue.first - source.last > 1) return claim;
  const by = makerOpens(scan, source.first - 1);
  const opening = scan.sentenceOf(cue.first).first;
  const placed = by === source.first - 1 && scan.is('prepositions', by); // an email sent *to* the council
  const paper = placed || scan.is('passiveBy', by) ? paperBefore(scan, by, opening) : undefined;
  return paper ? { ...claim, source: { first: paper.first, last: cue.first } } : claim;
}

/** So many words describe a maker before the name: by *the farmer*, Tom Lund. */
const DESCRIBED = 4;

/** Where *by* stands before a maker, with or without a description and a comma before the name. */
function makerOpens(scan: Scan, before: number): number {
  if (!scan.isText(before, ',')) return before;
  let at = before - 1;
  while (scan.isWord(at) && before - at <= DESCRIBED && !scan.is('passiveBy', at)) at--;
  return at;
}

function paperBefore(scan: Scan, by: number, opening: number): Span | undefined {
  for (let noun = by - 2; noun > opening && by - noun <= FARTHEST; noun--) {
    if (!scan.isWord(noun) || CLAUSE_WORDS.some((set) => scan.is(set, noun))) return undefined;
    if (!scan.is('documents', noun) || !scan.lexicon.made.test(scan.lower(noun + 1))) continue;
    return subjectBefore(scan, noun + 1, opening);
  }
  return undefined;
}
