import { hasFiniteVerb, isFinite } from './finite-verbs';
import { startsNounPhrase } from './noun-phrases';
import type { Scan, Span } from './scan';
import { isPronoun } from './subject-pronoun';

/** The noun phrase at the end of a piece of text before a verb: on Friday *the board* said. */
export function phraseBefore(scan: Scan, piece: Span): Span | undefined {
  let first = piece.first;
  const last = beforeTime(scan, piece);
  for (let i = first; i < last; i++) {
    const next = i + 1;
    // "said the company accepted": behind a verb of saying a new subject starts.
    if (isSaying(scan, i) && next < last && startsNounPhrase(scan, next)) {
      first = next;
      continue;
    }
    // der Anwalt *der* Familie: where verbs come last a comma stands before every relative clause
    const inside = i === piece.first || scan.lexicon.verbsLast;
    const article = inside && scan.is('determiners', i) && !scan.isText(i - 1, ',');
    const clauseWord =
      !pointsOut(scan, i) &&
      (scan.is('subordinators', i) ||
        (scan.is('relatives', i) && !article) ||
        scan.is('that', i) ||
        scan.is('wh', i));
    const own = clauseWord && i > first ? ownClause(scan, i, last) : -1;
    if (own > 0) {
      i = own - 1;
      continue;
    }
    if (clauseWord && !(i > first && isRelative(scan, i, last))) {
      const perhaps = scan.is('that', i) && i === first && next < last && !scan.is('determiners', next);
      if (!perhaps || scan.lexicon.infinitiveEnding || scan.lexicon.verbSecond) first = next;
    } else if (scan.is('coordinators', i)) {
      if (i === first || hasFiniteVerb(scan, { first, last: i })) first = next;
    } else if (clauseWord) break;
  }
  while (first < last && (scan.is('adverbs', first) || !scan.isWord(first)) && !scan.is('determiners', first))
    first++;
  if (scan.is('prepositions', first)) first = afterPrepositional(scan, { first, last });
  if (
    (scan.is('objectPronouns', last - 1) && !scan.is('prepositions', last - 2)) ||
    scan.is('coordinators', last - 1)
  )
    return undefined;
  if (first >= last || hasFiniteVerb(scan, { first, last })) return undefined;
  if (!startsNounPhrase(scan, first)) return undefined;
  return isPronounAlone(scan, { first, last }) ? { first: last - 1, last } : { first, last };
}

/** "the log for *that* night": behind a preposition the word points a thing out and opens no clause. */
function pointsOut(scan: Scan, i: number): boolean {
  const points = scan.is('that', i) && scan.is('demonstratives', i) && scan.isWord(i + 1);
  return points && scan.is('prepositions', i - 1);
}

/**
 * Where a clause with a subject of its own ends that tells only who has made a paper: "A filing *that Holm made in May* | puts
 * the cost at nine"; -1 for none.
 */
function ownClause(scan: Scan, i: number, last: number): number {
  const describes = scan.is('relatives', i) && scan.is('documents', i - 1);
  if (!describes || !startsWithSubject(scan, i + 1)) return -1;
  return hasFiniteVerb(scan, { first: i + 2, last }) ? last : -1;
}

/** "both times *she* swore", "the week *they* promised": whether a pronoun that nothing joins to the words before it is all of the subject. */
function isPronounAlone(scan: Scan, { first, last }: Span): boolean {
  const pronoun = last - 1;
  if (!isPronoun(scan, pronoun) || scan.is('quantifyingPronouns', pronoun)) return false;
  if (scan.is('relatives', pronoun)) return false;
  const before = pronoun - 1;
  return (
    before > first && scan.isWord(before) && !scan.is('prepositions', before) && !joins(scan, { first, last })
  );
}

/** *Osei and* she: whether a word that joins stands within. */
function joins(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.is('coordinators', i)) return true;
  return false;
}

/** "Moravin on Sunday rejected": a time between subject and verb belongs to neither. */
function beforeTime(scan: Scan, { first, last }: Span): number {
  let end = last;
  // Records released Sunday *evening* show
  if (scan.is('dayParts', end - 1) && scan.is('timeWords', end - 2)) end--;
  while (end - 1 > first && scan.is('timeWords', end - 1)) end--;
  if (end === last) return last;
  return end - 1 > first && scan.is('prepositions', end - 1) ? end - 1 : end;
}

function isSaying(scan: Scan, i: number): boolean {
  return (
    isFinite(scan, i) &&
    (scan.lexicon.verbs.get(scan.lower(i))?.some(({ frames }) => frames.includes('c')) ?? false)
  );
}

/** A relative pronoun stands after a noun and before its verb: "workers who clean". */
function isRelative(scan: Scan, i: number, last: number): boolean {
  if (!scan.is('relatives', i) || !scan.isWord(i - 1)) return false;
  const next = i + 1;
  if (next >= last || isFinite(scan, i - 1)) return false;
  // "En undersökning *som Novus har gjort* visar …": a clause with a subject of its own before the main verb.
  if (scan.lexicon.verbSecond)
    return hasFiniteVerb(scan, { first: next, last }) || (next + 1 < last && !startsWithSubject(scan, next));
  return (
    isFinite(scan, next) ||
    (!startsWithSubject(scan, next) && scan.lower(next).endsWith('s')) ||
    scan.is('relativeVerbs', next) ||
    (scan.is('subjectRelatives', i) && !startsWithSubject(scan, next))
  );
}

function startsWithSubject(scan: Scan, i: number): boolean {
  return (
    scan.is('determiners', i) ||
    scan.is('possessives', i) ||
    scan.is('subjectPronouns', i) ||
    scan.isCapital(i)
  );
}

/** Where the subject starts in "on its website the club": after a noun, at a word that opens a new phrase. */
export function afterPrepositional(scan: Scan, { first, last }: Span): number {
  for (let i = last - 1; i > first; i--) {
    const before = i - 1;
    const opens =
      scan.is('determiners', i) ||
      scan.is('possessives', i) ||
      scan.is('subjectPronouns', i) ||
      scan.isCapital(i);
    if (!opens || scan.lower(i) === "'s") continue;
    const bound =
      scan.is('prepositions', before) ||
      scan.is('determiners', before) ||
      scan.is('possessives', before) ||
      (scan.isCapital(before) && scan.isCapital(i) && !scan.is('timeWords', before)) ||
      scan.is('coordinators', before);
    if (!bound) return i;
  }
  return last;
}
