import type { ArticleReading } from '../article-reading';
import type { Role } from '../mention';
import type { Description } from './description';
import { nameOf } from './party-name';

/**
 * *An official at the forum*: of somebody without a name the words for where they are stand in what they are called, so
 * that the role goes without them; and the forum is the only body whose name ends so.
 */
export function withoutWorkplace(
  { role, affiliation }: Description,
  { tail, head }: Role,
  reading: ArticleReading,
): Description {
  const { lexicon } = reading;
  const words = tail.trim().split(' ');
  const placed = lexicon.holderPrepositions.has(words[0] ?? '') && lexicon.definite.has(words[1] ?? '');
  const member = lexicon.words.fellowRoles.includes(head); // a member of the board
  if (!placed || member || !role?.endsWith(tail)) return { role, affiliation };
  const [only, other] = reading.organisationsCalled(words.at(-1)?.toLowerCase() ?? '');
  return {
    role: role.slice(0, -tail.length) || null,
    affiliation: affiliation ?? (only && !other && words.length === 3 ? nameOf(only, reading) : null),
  };
}
