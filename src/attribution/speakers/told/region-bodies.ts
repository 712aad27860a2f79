import { startsWithCapital } from '../../../text/letters';
import type { ArticleReading } from '../article-reading';
import type { PlacedRole } from '../party';

/**
 * *Norlo County Jail* … *county* coroner Ida Ray; *Norlo Municipality* … the *municipal* manager: the only region of the kind
 * that the role tells of, by its name or by what a body is called after; `null` where the article names several.
 */
export function regionOf(
  { role: { words: told, head } }: PlacedRole,
  reading: ArticleReading,
): string | null {
  const { regionsOfRoles, publicBodies } = reading.lexicon.words;
  // the county board’s chair is none of the county itself
  if (told.some((word) => word !== head && publicBodies.includes(word))) return null;
  const kind = told.find((word) => Object.hasOwn(regionsOfRoles, word));
  const noun = kind === undefined ? undefined : regionsOfRoles[kind];
  if (noun === undefined) return null;
  const found = new Set<string>();
  for (const { kind: sort, named, spelling } of reading.parties)
    if (sort === 'organisation' && named && spelling !== null) {
      const words = spelling.split(' ');
      const at = words.findIndex(
        (word, i) => i > 0 && startsWithCapital(word) && word.toLowerCase() === noun,
      );
      if (at > 0) found.add(words.slice(0, at + 1).join(' '));
    }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
