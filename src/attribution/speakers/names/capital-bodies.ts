import type { Lexicon } from '../lexicon';
import type { Party } from '../party';
import { isAcronym } from '../reading';

/** Whether what has a capital is a name rather than a noun, where every noun has one: *das Landratsamt*, *die Norvolt AG*; but *die Lage*. */
export function namesBody({ words, spelling, roles }: Party, lexicon: Lexicon): boolean {
  if (!lexicon.words.nounsInCapitals || words.length > 1 || isAcronym(spelling ?? '')) return true;
  if (roles.some(({ role }) => role.organisation)) return true; // der Autobauer Norvolt
  const last = words.at(-1) ?? '';
  return [...lexicon.organisationEndings].some((end) => end.length > 2 && last.endsWith(end));
}

/** The same of a subject, which without an article is a name as well: *Norvolt* baut ab. */
export function namesSubject(party: Party, lexicon: Lexicon): boolean {
  const [first] = party.joined;
  if (namesBody(party, lexicon)) return true;
  return first?.sort === 'name' && !first.article && (first.opened || party.spokeCount > 0);
}
