import type { CueGroup } from '../grammar/cue-groups';
import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/**
 * Whether somebody has said what is reported, or would or will: "would argue that it leaks". What they would not or could
 * not say, *whether it leaks*, is left unsaid for all that.
 *
 * @param named whether the text names who says it
 */
export function modalityOf(
  scan: Scan,
  group: CueGroup | undefined,
  [part]: readonly Span[],
  named: boolean,
): LocalClaim['modality'] {
  if (!group) return 'reported';
  if (group.passive && !named) return 'hearsay';
  const asks = part !== undefined && scan.is('wh', part.first) && !scan.quotationOf(part.first);
  const unsaid = group.negated && asks && (part.first >= group.last || part.last <= group.first);
  return unsaid ? 'reported' : group.modality;
}
