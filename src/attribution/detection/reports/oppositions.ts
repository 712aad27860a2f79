import type { LocalClaim } from '../local-claim';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';

/** How many words a sentence has at most that only says who agrees, before the phrase and behind it. */
const BEFORE = 8;
const BEHIND = 4;

/**
 * Finds sentences that turn to the other side without reporting anything themselves ("A report points the other
 * way.") or join the one that spoke last ("Others agree."). They announce that the next words contradict the last,
 * or bear them out.
 */
export function findOppositions(scan: Scan): LocalClaim[] {
  const found: LocalClaim[] = [];
  for (let i = 0; i < scan.length; i++) {
    const against = scan.phraseAt(scan.lexicon.oppositions, i);
    const length = against || (scan.phraseAt(scan.lexicon.assents, i) && assentAt(scan, i));
    if (length === 0 || scan.quotationOf(i)) continue;
    const whom = against ? undefined : namedBehind(scan, i + length);
    found.push({
      kind: 'indirect',
      content: whom ? [whom] : [],
      source: whom ? (subjectBefore(scan, i, scan.sentenceOf(i).first) ?? null) : null,
      cue: { first: i, last: i + length },
      class: against ? 'deny' : 'confirm',
      negated: false,
      modality: 'reported',
      confidence: 0.6,
      rule: whom ? 'answerTo' : 'answer',
      open: false,
    });
  }
  return found;
}

/** "agrees with *Lund*": a name that is all that stands behind the phrase. */
function namedBehind(scan: Scan, from: number): Span | undefined {
  const { last: limit } = scan.sentenceOf(from);
  let last = from;
  while (last < limit && scan.isCapital(last)) last++;
  return last > from && !scan.isWord(last) && last >= limit - 1 ? { first: from, last } : undefined;
}

/** The length of a phrase of agreement that is all its sentence says; 0 where more is said, or somebody reports it. */
function assentAt(scan: Scan, at: number): number {
  const { first, last } = scan.sentenceOf(at);
  const length = scan.phraseAt(scan.lexicon.assents, at);
  if (at === first || at - first > BEFORE || last - at - length > BEHIND + 1) return 0;
  for (let i = first; i < last; i++) {
    const inside = i >= at && i < at + length;
    // Ida Ray, of Norbank, agrees.
    const describes = i < at && scan.isText(i, ',') && scan.isText(at - 1, ',');
    if (!inside && !describes && (scan.isText(i, ',', ':') || scan.is('that', i) || scan.is('negations', i)))
      return 0;
    if (i < at && scan.lexicon.verbs.has(scan.lower(i))) return 0;
    if (i >= at + length && (scan.is('infinitive', i) || scan.is('prepositions', i))) return 0;
  }
  return length;
}
