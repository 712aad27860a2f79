import type { LocalClaim } from './local-claim';
import type { Scan } from './scan';

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
    found.push({
      kind: 'indirect',
      content: [],
      source: null,
      cue: { first: i, last: i + length },
      class: against ? 'deny' : 'confirm',
      negated: false,
      modality: 'reported',
      confidence: 0.6,
      rule: 'answer',
      open: false,
    });
  }
  return found;
}

/** The length of a phrase of agreement that is all its sentence says; 0 where more is said, or somebody reports it. */
function assentAt(scan: Scan, at: number): number {
  const { first, last } = scan.sentenceOf(at);
  const length = scan.phraseAt(scan.lexicon.assents, at);
  if (at === first || at - first > BEFORE || last - at - length > BEHIND + 1) return 0;
  for (let i = first; i < last; i++) {
    const inside = i >= at && i < at + length;
    if (!inside && (scan.isText(i, ',', ':') || scan.is('that', i) || scan.is('negations', i))) return 0;
    if (i < at && scan.lexicon.verbs.has(scan.lower(i))) return 0;
    if (i >= at + length && (scan.is('infinitive', i) || scan.is('prepositions', i))) return 0;
  }
  return length;
}
