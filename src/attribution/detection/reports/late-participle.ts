import type { CueGroup } from '../grammar/cue-groups';
import type { Found, PickSense } from './found-content';
import { pastAdverbials } from '../grammar/inverted-subject';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { prepositionalContent } from './prepositional-content';
import type { Scan, Span } from '../grammar/scan';

/**
 * What stands between an auxiliary and the participle that closes its clause: "hat *die Vorwürfe* zurückgewiesen", "hat *vor
 * Panik* gewarnt".
 *
 * @param sense picks the first sense of the cue that has one of some frames
 */
export function lateParticiple(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  source: Span | null,
): Found | undefined {
  if (group.auxiliary === undefined) return undefined;
  const behind = source && source.first > group.auxiliary ? source.last : group.auxiliary + 1;
  const phrase = prepositionalContent(scan, behind, sense, group.first);
  if (phrase) return phrase;
  const object = sense('o');
  const first = pastAdverbials(scan, behind, group.first);
  // hat einen Brief geschrieben
  if (!object || object.frames.includes('d') || first >= group.first || !startsNounPhrase(scan, first))
    return undefined;
  return { content: [{ first, last: negationIn(scan, first, group.first) }], sense: object, rule: 'object' };
}

/** "wollte *den Fund* | weder bestätigen noch dementieren": a negation of the verb is none of its object. */
function negationIn(scan: Scan, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (scan.is('negations', i) && !scan.is('determiners', i)) return i;
  return last;
}
