import type { Paragraph } from '../../text/article-text';
import { isHeading } from '../../text/blocks';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import type { Label } from './labels';

/** "The Courier reports:" announces words, not a list. */
function announcesSpeech(above: ParagraphClaims | undefined): boolean {
  const group = above?.groups.at(-1);
  if (!above || !group) return false;
  return (
    above.scan.isText(group.last, ':') &&
    group.last === above.scan.length - 1 &&
    above.scan.senseHas(group, 'q')
  );
}

/**
 * Whether a paragraph behind a dash is an item of a list rather than speech: it stands among two or more such
 * paragraphs without attribution under a heading or a line that ends in a colon.
 */
export function isDashList(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
  labels: readonly (Label | undefined)[],
  at: number,
): boolean {
  let first = at;
  while (first > 0 && paragraphs[first - 1]?.body.dash) first--;
  let last = at + 1;
  while (last < paragraphs.length && paragraphs[last]?.body.dash) last++;
  if (last - first < 2) return false;
  const above = paragraphs[first - 1];
  if (!above || !(isHeading(above.kind) || above.body.text.endsWith(':'))) return false;
  if (announcesSpeech(local[first - 1])) return false;
  // – OSEI: the turns of a transcript.
  if (labels.slice(first, last).some((label) => label !== undefined)) return false;
  for (let i = first; i < last; i++)
    if (local[i]?.claims.some(({ rule, source }) => rule === 'dashSpeech' && source !== null)) return false;
  return true;
}
