import type { CueGroup } from '../grammar/cue-groups';
import { isFinite } from '../grammar/finite-verbs';
import type { Scan, Span } from '../grammar/scan';

/**
 * Whether what a tagger takes for reported words holds none: "does not want *to comment on the case*", "*That's what* Osei
 * says", "Asked *whether it leaked*, Osei shrugged".
 *
 * @param group the words of saying among those that the tagger has marked
 */
export function saysNothing(
  scan: Scan,
  group: CueGroup | undefined,
  content: readonly Span[],
  cue: Span,
): boolean {
  const [part, next] = content;
  if (!part) return true;
  if (isSilence(scan, group, part) || isOpenQuestion(scan, part, cue)) return true;
  return pointsAtOthers(scan, part) && (!next || scan.is('relatives', next.first));
}

/** "Asked *whether it leaked*, Osei shrugged": what somebody else has asked. */
function isOpenQuestion(scan: Scan, { first }: Span, cue: Span): boolean {
  return cue.first > first && scan.sentenceOf(first).first === first - 1 && scan.is('askedWords', first - 1);
}

/** "does not want *to comment*", "*to answer whether it leaks*": what somebody will not do, rather than what they will not say. */
function isSilence(scan: Scan, group: CueGroup | undefined, { first, last }: Span): boolean {
  if (group?.senses[0]?.class !== 'say' || group.form !== 'verb') return false;
  const inside = scan.is('infinitive', first) && group.first <= first && first < group.last;
  if (!inside || group.last > last || !(group.negated || scan.is('wishes', first - 1))) return false;
  const next = group.last;
  return next === last || SILENT.some((set) => scan.is(set, next));
}

const SILENT = ['prepositions', 'adverbs', 'wh'] as const;

/** "*This is what* Osei writes": words that only point at other ones. */
function pointsAtOthers(scan: Scan, { first, last }: Span): boolean {
  if (!scan.is('demonstratives', first) || !scan.is('be', first + 1)) return false;
  return last === first + 2 || (last === first + 3 && scan.is('wh', first + 2));
}

/** "*Whoever* says that", "*anyone* who says that": somebody who need not be there. */
export function mayBeAnybody(scan: Scan, { first }: Span): boolean {
  return scan.is('anyWords', first);
}

/** "regrets the outcome | but has not given up": what is reported as a thing ends where its sentence tells of another deed. */
export function beforeNextDeed(scan: Scan, { first, last }: Span): Span {
  for (let i = first + 1; i < last - 1 && !scan.is('relatives', i); i++) {
    const deed = scan.is('coordinators', i) && isAuxiliary(scan, i + 1) && !scan.quotationOf(i);
    if (deed) return holdsVerb(scan, { first, last: i }) ? { first, last } : { first, last: i };
  }
  return { first, last };
}

function holdsVerb(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (isFinite(scan, i)) return true;
  return false;
}

function isAuxiliary(scan: Scan, i: number): boolean {
  return isFinite(scan, i) && (scan.is('be', i) || scan.is('have', i) || scan.is('do', i));
}
