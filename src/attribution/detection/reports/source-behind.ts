import { tidy, type LocalClaim } from '../local-claim';
import type { Scan } from '../grammar/scan';

/** "After saying the lock was sound, Okoro left": what is said ends before the clause that names who says it. */
export function endBeforeSource(scan: Scan, claim: LocalClaim): LocalClaim {
  const { cue, source, content } = claim;
  const part = content.at(-1);
  if (!cue || !source || !part || cue.last > part.first) return claim;
  if (source.first <= part.first || source.last > part.last || !scan.is('prepositions', cue.first - 1))
    return claim;
  return {
    ...claim,
    content: [...content.slice(0, -1), tidy(scan, { first: part.first, last: source.first })],
  };
}
