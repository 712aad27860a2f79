import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Role } from '../mention';
import type { Party, PlacedRole } from '../party';
import type { Teller } from './description';
import { isAuthor } from './kinds-of-roles';

/** So many paragraphs back a study was told of at most. */
const REACH = 4;

/**
 * A team at Tornby University presented a study … *lead author* Ada Brink; Ada Brink, *who led the study*: the body that
 * made the study told of last.
 */
export function bodyOfStudy(party: Party, teller: Teller): string | null {
  if (party.kind !== 'person' || teller.depth > 1) return null;
  const { reading } = teller;
  const placed = party.placedRoles().find(({ role }) => isOfStudy(role, reading.lexicon));
  return placed ? makerBefore(placed, teller) : null;
}

/** *Lead author*, without a study; *who led the work*. */
function isOfStudy(role: Role, lexicon: Lexicon): boolean {
  const { rankWords, studyNouns } = lexicon.words;
  if (isAuthor(role, lexicon)) return role.of === null && rankWords.includes(role.words[0] ?? '');
  return role.role === null && studyNouns.includes(role.of?.text.toLowerCase().split(' ').at(-1) ?? '');
}

function makerBefore({ at, paragraph }: PlacedRole, { reading, tell }: Teller): string | null {
  const found: { body: string | null } = { body: null };
  reading.timeline.before(at, ({ party, ...entry }) => {
    if (entry.paragraph < paragraph - REACH) return true;
    if (party.kind === 'document' && !isInJournal(party, reading)) found.body = tell(party).affiliation;
    return found.body !== null;
  });
  return found.body;
}

/** A study published in *the journal Tides*, of which nothing else tells who made it. */
function isInJournal(document: Party, { article, lexicon }: ArticleReading): boolean {
  return document.placedRoles().some(({ role: { of }, paragraph }) => {
    const before = article.paragraphs[paragraph]?.body.text.slice(0, of?.start ?? 0).trimEnd() ?? '';
    return (
      of !== null && lexicon.words.journalNouns.includes(before.split(/\s/u).at(-1)?.toLowerCase() ?? '')
    );
  });
}
