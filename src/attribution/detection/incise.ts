import type { CueGroup } from './cue-groups';
import { tailAt } from './bare-speech';
import type { LocalClaim } from './local-claim';
import type { Scan, Span } from './scan';

/**
 * Speech without any marks that its own last sentence attributes: We take three. Three! You can’t blame the man,
 * says Pia Moe. The sentence before the comma is speech, and so are its neighbours that sound like it.
 *
 * @param spoken tells whether a stretch of the paragraph sounds like somebody talking
 */
export function findIncise(
  scan: Scan,
  groups: readonly CueGroup[],
  spoken: (span: Span) => boolean,
): { readonly claim: LocalClaim; readonly used: CueGroup | null } | undefined {
  if (scan.quotations.length > 0) return undefined;
  for (let i = 2; i < scan.length - 2; i++) {
    if (!scan.isText(i, ',', '?', '!')) continue;
    const tail = tailAt(scan, groups, i);
    if (!tail?.source) continue;
    const at = scan.sentences.findIndex(({ first, last }) => first <= i && i < last);
    const sentence = scan.sentences[at];
    if (!sentence) continue;
    const end = Math.max(tail.cue.last, tail.source.last);
    const parts = [{ first: sentence.first, last: scan.isText(i, ',') ? i : i + 1 }];
    let before = at - 1;
    while (before >= 0 && isSpoken(scan, before, spoken)) before--;
    const opening = scan.sentences[before + 1];
    if (opening && parts[0]) parts[0] = { first: opening.first, last: parts[0].last };
    let after = at + 1;
    while (after < scan.sentences.length && end >= sentence.last - 6 && isSpoken(scan, after, spoken))
      after++;
    const next = scan.sentences[at + 1];
    if (next && after > at + 1)
      parts.push({ first: next.first, last: scan.sentences[after - 1]?.last ?? next.last });
    if (!parts.some(spoken)) return undefined;
    return { claim: inciseClaim(parts, tail.source, tail.cue, tail.group), used: tail.group };
  }
  return undefined;
}

function isSpoken(scan: Scan, at: number, spoken: (span: Span) => boolean): boolean {
  const sentence = scan.sentences[at];
  if (!sentence) return false;
  const span = { first: sentence.first, last: sentence.last };
  return spoken(span) || (scan.countWords(span) <= 8 && at > 0);
}

function inciseClaim(parts: readonly Span[], source: Span, cue: Span, group: CueGroup | null): LocalClaim {
  return {
    kind: 'unmarked',
    content: parts,
    source,
    cue: { first: cue.first, last: cue.last },
    class: group?.senses[0]?.class ?? 'say',
    negated: false,
    modality: 'reported',
    confidence: 0.85,
    rule: 'incise',
    open: false,
  };
}
