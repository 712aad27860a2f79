import type { CueGroup } from '../grammar/cue-groups';
import type { Scan, Span } from '../grammar/scan';

/** A sentence that only says that somebody denies or confirms is hardly longer, in tokens. */
const LONGEST = 24;
/** So many tokens of a phrase name what something was said in: in *a short text message*. */
const LONGEST_MEDIUM = 4;

/**
 * Whether a sentence lets somebody turn something down, or bear it out, and leaves it to the next paragraph to say how:
 * "Osei rejects the charge.", "Lund does not agree.", "Brink confirmed it in a text message." In what happens now, as
 * reporters tell it who let people talk without marks; or with the message in which the reasons stand.
 *
 * @param person the words that name them
 */
export function leavesReasons(
  scan: Scan,
  groups: readonly CueGroup[],
  { first, last }: Span,
  person: Span,
): boolean {
  if (last < scan.length || last - first > LONGEST || scan.quotations.length > 0) return false;
  const turn = groups.find((group) => group.first >= person.last && group.last <= last);
  if (turn?.form !== 'verb' || turn.passive || turn.modality !== 'reported') return false;
  if (!turn.senses.some((sense) => turnsDown(sense.class, turn.negated))) return false;
  return (first === 0 && isNow(scan, turn)) || namesMedium(scan, { first: turn.last, last });
}

/** *rejects*, *confirms*; *does not think*, *does not agree* */
function turnsDown(kind: CueGroup['senses'][number]['class'], negated: boolean): boolean {
  return kind === 'confirm' || kind === (negated ? 'think' : 'deny');
}

function isNow(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.lexicon.thirdPerson.test(scan.lower(i))) return true;
  return false;
}

/** "in a text message", at the end of a sentence */
function namesMedium(scan: Scan, { first, last }: Span): boolean {
  const end = scan.isWord(last - 1) ? last : last - 1;
  if (!scan.is('media', end - 1)) return false;
  for (let i = end - 2; i > Math.max(first, end - LONGEST_MEDIUM - 1); i--)
    if (scan.is('singulars', i)) return scan.is('prepositions', i - 1);
  return false;
}
