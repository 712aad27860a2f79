import type { Party } from '../party';
import type { Teller } from './description';

/**
 * *Guards at Norlo prison* … *two former guards* said: where those belong of whom the article has told as a crowd of
 * one body before; `null` where it tells of crowds of several.
 */
export function bodyOfCrowd(
  { kind, named, head, firstAt, of }: Party,
  { reading, depth, tell }: Teller,
): string | null {
  if (named || kind === 'document' || kind === 'organisation' || of !== null || depth > 1) return null;
  if (reading.lexicon.noun(head)?.sort !== 'role' || reading.lexicon.words.outsiders.includes(head))
    return null;
  const bodies = new Set<string>();
  for (const crowd of reading.parties) {
    const like = !crowd.named && crowd.plural && crowd.kind === 'group' && crowd.head === head;
    if (!like || crowd.firstAt >= firstAt) continue;
    const { affiliation } = tell(crowd, 2);
    if (affiliation) bodies.add(affiliation);
  }
  const [only] = bodies;
  return bodies.size === 1 ? (only ?? null) : null;
}
