import { kindOf, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/**
 * Takes what somebody is asked out of what they answer: "Asked whether it leaked, Lund shrugged. “Who knows?”"; `null`
 * where nothing is left.
 */
export function withoutQuestion(
  scan: Scan,
  claim: LocalClaim,
  distance: ReadonlySet<number>,
): LocalClaim | null {
  const { content, cue, source } = claim;
  if (!cue) return claim;
  // Asked whether it leaked, | Lund: it is not Lund who asks.
  const [opening] = content;
  if (source && opening && asks(scan, cue) && cue.last <= opening.first && opening.first < source.first)
    return null;
  const parts = content.filter((part) => part.first >= cue.first || !asks(scan, part));
  if (parts.length === content.length) return claim;
  if (parts.length === 0) return null;
  const kind = kindOf(scan, parts, distance);
  return { ...claim, kind, content: kind === 'direct' ? parts.map((part) => inMarks(scan, part)) : parts };
}

/** Whether words open their sentence with a participle of asking. */
function asks(scan: Scan, { first }: Span): boolean {
  return scan.sentenceOf(first).first === first && scan.is('askedWords', first);
}

function inMarks(scan: Scan, { first, last }: Span): Span {
  const quotation = scan.quotationOf(first);
  const whole = quotation?.opener === first && quotation.closer === last - 1;
  return whole ? { first: first + 1, last: last - 1 } : { first, last };
}
