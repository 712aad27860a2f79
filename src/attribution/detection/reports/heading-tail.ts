import type { CueClass } from '../../language/reporting-words';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { subjectBefore } from '../grammar/subject-before';
import { goesOn } from './heading-run';
import type { Scan, Span } from '../grammar/scan';

/** The words at the end of a headline that say who says what stands before them. */
export interface HeadingTail {
  readonly content: Span;
  readonly source: Span;
  readonly cue: Span;
  readonly class: CueClass;
}

const LONGEST = 7;
const SHORTEST_CONTENT = 2;
/** What opens or joins clauses, and so names nobody. */
const CLAUSE_WORDS = [
  'be',
  'have',
  'do',
  'conditional',
  'future',
  'that',
  'wh',
  'infinitive',
  'subordinators',
  'relatives',
] as const;

/**
 * Finds who closes a headline: "Bridge Is Unsafe, Study Suggests", "Bridge ‘unsafe’, claims union", "Bridge is unsafe,
 * according to report". Headlines set verbs in capitals and drop articles, so that only the order of words tells.
 */
export function findHeadingTail(scan: Scan, groups: readonly CueGroup[]): HeadingTail | undefined {
  const end = endOfHalf(scan, groups);
  const mark = lastMark(scan, end);
  const tail = { first: mark + 1, last: end };
  const content = { first: 0, last: scan.quotationOf(mark) ? mark + 1 : mark };
  if (mark < 0 || scan.countWords(content) < SHORTEST_CONTENT || scan.countWords(tail) > LONGEST)
    return undefined;
  const comma = scan.isText(mark, ',');
  const parts =
    // Pilot wins ‘Noah’ boat race claim: right behind marks a noun may end the headline.
    (comma ? verbAt(scan, tail.last - 1, { first: tail.first, last: tail.last - 1 }) : undefined) ??
    (comma && goesOn(scan, mark, { first: tail.first + 1, last: tail.last })
      ? undefined
      : verbAt(scan, tail.first, { first: tail.first + 1, last: tail.last })) ??
    accordingTo(scan, tail);
  return parts && { content, ...parts };
}

/**
 * Where the first half of a headline ends: "Brakes worn, says union*;* firm denies it", "Minister: Brakes are sound*.* Logs
 * say otherwise"; else before its full stop.
 */
export function endOfHalf(scan: Scan, groups: readonly CueGroup[]): number {
  for (let i = 1; i < scan.length - 1; i++) {
    if (scan.quotationOf(i)) continue;
    if (scan.isText(i, ';') || (scan.isText(i, '.') && reportsBehind(scan, groups, i + 1))) return i;
  }
  return scan.isText(scan.length - 1, '.') ? scan.length - 1 : scan.length;
}

/** The last comma outside marks, or the end of a quotation that closes what is said; before the headline if there is none. */
function lastMark(scan: Scan, end: number): number {
  for (let i = end - 1; i > 0; i--) {
    const quotation = scan.quotationOf(i);
    if (quotation) return quotation.closer === i ? i : -1;
    if (scan.isText(i, ',')) return i;
  }
  return -1;
}

function verbAt(scan: Scan, verb: number, source: Span): Omit<HeadingTail, 'content'> | undefined {
  const senses = scan.lexicon.verbs.get(scan.lower(verb)) ?? [];
  const says = scan.lower(verb).endsWith('ing')
    ? undefined
    : senses.find(({ frames }) => /[qt]/.test(frames));
  return says && isSource(scan, source)
    ? { source, cue: { first: verb, last: verb + 1 }, class: says.class }
    : undefined;
}

function accordingTo(scan: Scan, tail: Span): Omit<HeadingTail, 'content'> | undefined {
  const length = scan.phraseAt(scan.lexicon.accordingTo, tail.first);
  const source = { first: tail.first + length, last: tail.last };
  return length > 0 && isSource(scan, source)
    ? { source, cue: { first: tail.first, last: source.first }, class: 'show' }
    : undefined;
}

/** Whether words can name somebody: nothing that opens or joins clauses, no other verb of saying, no marks. */
function isSource(scan: Scan, { first, last }: Span): boolean {
  if (last <= first || hasFiniteVerb(scan, { first, last })) return false;
  for (let i = first; i < last; i++)
    if (
      !scan.isWord(i) ||
      scan.at(i).kind === 'number' ||
      CLAUSE_WORDS.some((set) => scan.is(set, i)) ||
      (scan.is('prepositions', i) && !scan.is('nounPrepositions', i))
    )
      return false;
  return !scan.is('prepositions', first) && !scan.is('coordinators', first);
}

/** "*Logs say* otherwise": whether a sentence opens with who reports something and with their word of saying. */
function reportsBehind(scan: Scan, groups: readonly CueGroup[], first: number): boolean {
  if (scan.sentenceOf(first).first !== first) return false;
  const group = groups.find((one) => one.first >= first);
  return group?.form === 'verb' && !group.passive && subjectBefore(scan, group.first, first)?.first === first;
}
