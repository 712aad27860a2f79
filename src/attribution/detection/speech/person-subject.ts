import { opensRelative } from '../grammar/clauses';
import { isFinite } from '../grammar/finite-verbs';
import type { Scan, Span } from '../grammar/scan';
import { nameParticles } from '../../language/name-particles';

/** The subject of the sentence if it looks like a person: a full name, he or she. */
export function personSubject(scan: Scan, { first, last }: Span): Span | undefined {
  let verb = first;
  while (verb < last && !isFinite(scan, verb)) verb++;
  const behind = behindAside(scan, { first, last });
  if (behind) return behind;
  if (verb === last) return namedBeforeVerb(scan, { first, last });
  for (let i = first; i <= verb; i++) {
    if (scan.quotationOf(i)) return undefined;
    const name = nameAt(scan, i, last);
    const owner = name !== undefined && scan.is('possessives', name);
    if (name && !owner && !hangsOn(scan, { first: i, last: name }, first))
      return { first: roleStart(scan, i, first), last: name };
    if (name) i = name - 1;
    else if (scan.is('personPronouns', i)) return namedBehind(scan, i, last) ?? { first: i, last: i + 1 };
  }
  return undefined;
}

/** the head *of Ada Brink*’s board, the head *at the Port Office*, *In Port Ada*, …: a name that tells whose or where. */
function hangsOn(scan: Scan, { first, last }: Span, from: number): boolean {
  const opening = first - 1 === from;
  if (scan.is('nounPrepositions', first - 1) && !opening) return true;
  if (opening && scan.is('locatives', first - 1) && scan.isText(last, ',')) return true;
  return scan.is('determiners', first - 1) && first - 2 > from && scan.is('nounPrepositions', first - 2);
}

/**
 * "In a letter, which her party published on Monday, *the poet Ada Brink* thanks …": a full name and its verb behind the
 * comma that closes an aside to the phrase in front.
 */
function behindAside(scan: Scan, { first, last }: Span): Span | undefined {
  if (!scan.is('prepositions', first)) return undefined;
  let opened = false;
  for (let i = first + 1; i < last; i++) {
    if (scan.quotationOf(i)) return undefined;
    if (!scan.isText(i, ',')) continue;
    if (opened) return nameBehind(scan, i + 1, last);
    opened =
      opensRelative(scan, i + 1) ||
      scan.lexicon.pureParticiple.test(scan.lower(i + 1)) ||
      scan.lexicon.finiteEnding.test(scan.lower(i + 1));
    if (!opened) return undefined;
  }
  return undefined;
}

/** "| *the poet Ada Brink* thanks": a full name with what stands before it and a verb behind it. */
function nameBehind(scan: Scan, first: number, last: number): Span | undefined {
  for (let i = first; i < Math.min(last, first + SUBJECT_REACH) && scan.isWord(i); i++) {
    const end = nameAt(scan, i, last);
    if (end !== undefined)
      return isFinite(scan, end) || endsLikeVerb(scan, end, last)
        ? { first: roleStart(scan, i, first), last: end }
        : undefined;
    if (scan.is('prepositions', i) || isFinite(scan, i)) return undefined;
  }
  return undefined;
}

/** "He is *Ada Brink*, head of …": whom a pronoun is said to be. */
function namedBehind(scan: Scan, pronoun: number, last: number): Span | undefined {
  const first = pronoun + 2;
  const name = scan.is('be', pronoun + 1) ? nameAt(scan, first, last) : undefined;
  return name === undefined ? undefined : { first, last: name };
}

/** How far into a sentence its subject stands. */
const SUBJECT_REACH = 8;

/** "Ada Brink, 61, leans on the rail.": a full name before what can only be a verb by its ending, in no list of verbs. */
function namedBeforeVerb(scan: Scan, { first, last }: Span): Span | undefined {
  for (let i = first; i < Math.min(last, first + SUBJECT_REACH); i++) {
    if (scan.quotationOf(i)) return undefined;
    const end = nameAt(scan, i, last);
    if (end === undefined) continue;
    const hangsOn = scan.is('possessives', end) || (i > first && scan.is('prepositions', i - 1));
    return !hangsOn && endsLikeVerb(scan, end, last)
      ? { first: roleStart(scan, i, first), last: end }
      : undefined;
  }
  return undefined;
}

/** Whether a verb of the third person may stand behind a name, its aside and its adverbs: "…, who drives the bus, *coils* …". */
function endsLikeVerb(scan: Scan, from: number, last: number): boolean {
  const verb = behindAdverbs(scan, scan.isText(from, ',') ? behindComma(scan, from + 1, last) : from);
  const plain = scan.isWord(verb) && !scan.isCapital(verb) && !scan.is('prepositions', verb);
  return verb < last - 1 && plain && scan.lexicon.thirdPerson.test(scan.lower(verb));
}

function behindComma(scan: Scan, from: number, last: number): number {
  for (let i = from; i < last; i++) if (scan.isText(i, ',')) return i + 1;
  return last;
}

/** "*no longer* sleeps", "*still* waits" */
function behindAdverbs(scan: Scan, from: number): number {
  let i = from;
  while (scan.is('adverbs', i) || scan.is('negations', i) || scan.is('comparatives', i)) i++;
  return i;
}

/** The end of a personal name of two or more capital words that starts here; `undefined` if there is none. */
export function nameAt(scan: Scan, first: number, limit: number): number | undefined {
  if (
    !scan.isCapital(first) ||
    scan.is('determiners', first) ||
    scan.is('coordinators', first) ||
    scan.is('timeWords', first) ||
    scan.is('prepositions', first)
  )
    return undefined;
  let last = first;
  let capitals = 0;
  while (
    last < limit &&
    ((scan.isCapital(last) && !scan.is('subjectPronouns', last)) || nameParticles.has(scan.lower(last)))
  ) {
    if (scan.isCapital(last)) capitals++;
    last++;
  }
  return capitals >= 2 ? last : undefined;
}

/** Where what stands before a name and belongs to it begins: *the coach* Ada Brink. */
export function roleStart(scan: Scan, name: number, first: number): number {
  let start = name;
  while (
    start > first &&
    scan.isWord(start - 1) &&
    !isFinite(scan, start - 1) &&
    !scan.is('prepositions', start - 1) &&
    // For *nineteen years* Ada Brink …
    !scan.is('timeUnits', start - 1) &&
    !scan.is('timeWords', start - 1)
  )
    start--;
  while (
    start < name &&
    (scan.is('coordinators', start) || scan.is('adverbs', start) || scan.is('subordinators', start))
  )
    start++;
  return start;
}
