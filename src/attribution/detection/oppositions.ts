import type { LocalClaim } from './local-claim';
import type { Scan } from './scan';

/**
 * Finds sentences that turn to the other side without reporting anything themselves: "A report points the other
 * way." They announce that the next words contradict the last.
 */
export function findOppositions(scan: Scan): LocalClaim[] {
  const found: LocalClaim[] = [];
  for (let i = 0; i < scan.length; i++) {
    const length = scan.phraseAt(scan.lexicon.oppositions, i);
    if (length === 0 || scan.quotationOf(i)) continue;
    found.push({
      kind: 'indirect',
      content: [],
      source: null,
      cue: { first: i, last: i + length },
      class: 'deny',
      negated: false,
      modality: 'reported',
      confidence: 0.6,
      rule: 'answer',
      open: false,
    });
  }
  return found;
}
