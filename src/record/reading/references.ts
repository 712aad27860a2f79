import { isMap, isSeq } from 'yaml';
import type { RecordProblem } from '../annotated-article';
import { problem } from '../problems';
import type { NewsRecord } from '../schema';
import { keyText } from '../yaml/plain-value';
import { rangeOf } from '../yaml/yaml-file';
import type { ReadClaim } from './claims';

/** So many are warned of. */
const most = 500;

/** Warns of speakers and claims that are named in a claim but are not in the record. */
export function checkReferences(record: NewsRecord, entries: readonly ReadClaim[]): RecordProblem[] {
  const ids = new Set(record.claims.map(({ id }) => id));
  const problems: RecordProblem[] = [];
  for (const { claim, item } of entries) {
    if (problems.length >= most) break;
    if (!claim || !isMap(item.node)) continue;
    const { speaker, denies, supports } = claim;
    const unknownSpeaker = speaker !== undefined && !record.speakers.has(speaker);
    const unknownClaims = [...denies, ...supports].some((id) => !ids.has(id));
    if (!unknownSpeaker && !unknownClaims) continue;
    for (const { key, value } of item.node.items) {
      const name = keyText(key);
      const node = value;
      if (name === 'speaker' && unknownSpeaker) {
        problems.push({
          ...problem('record.claim.unknownSpeaker', 'warning', rangeOf(item, node), speaker),
          claim: claim.id,
        });
      } else if ((name === 'denies' || name === 'supports') && isSeq(node)) {
        claim[name].forEach((id, index) => {
          if (ids.has(id) || problems.length >= most) return;
          const range = rangeOf(item, node.items[index] ?? node);
          problems.push({ ...problem('record.claim.unknownClaim', 'warning', range, id), claim: claim.id });
        });
      }
    }
  }
  return problems;
}
