import { startsWithCapital } from '../../text/letters';
import type { Paragraph } from '../../text/article-text';
import type { ArticleReading } from './article-reading';
import type { Lexicon } from './lexicon';
import type { PhraseMention } from './mention';
import type { Party } from './party';

/** How many paragraphs back an epithet reaches. */
const REACH = 3;

/**
 * Whom a definite description takes up that no earlier words introduced: after Nell Tarrant, *the painter*; after a
 * legislator, *the Conservative MP for Marlow*. It is the person who spoke or acted last, if the article gives them
 * no other role, or if the description itself tells more than an office that anybody may hold.
 */
export function epithetOf(
  mention: PhraseMention,
  paragraph: Paragraph,
  reading: ArticleReading,
): Party | null {
  const { lexicon } = reading;
  const { sense, head, determiner } = mention;
  if (determiner !== 'definite' || !sense || sense.plural || mention.depth > 0) return null;
  if (sense.sort !== 'role' && sense.sort !== 'kin' && sense.sort !== 'person') return null;
  if (isToldApart(mention, paragraph, reading)) return null;
  const told = tellsMore(mention, reading);
  if (!told && lexicon.words.settingRoles.includes(head)) return null;
  const clear = lexicon.words.epicenes.length > 0;
  const party = lastActing(
    paragraph.start + mention.start,
    paragraph,
    reading,
    clear ? (other) => !contradicts(other, mention) : undefined,
  );
  if (!party) return null;
  const fits = told || !hasRole(party, reading) || isOfKind(party, head, lexicon);
  return fits && !contradicts(party, mention) ? party : null;
}

/** A biologist is a *researcher*, a minister a *politician*. */
function isOfKind({ roles }: Party, head: string, lexicon: Lexicon): boolean {
  const { hypernyms } = lexicon.words;
  const kinds = Object.hasOwn(hypernyms, head) ? (hypernyms[head] ?? []) : [];
  const scholar = kinds.includes('researcher') || kinds.includes('scientist');
  return (
    kinds.length > 0 &&
    roles.some(({ role }) => kinds.includes(role.head) || (scholar && lexicon.surelyRole(role.head)))
  );
}

/** *The man who sells the tickets*: a clause without a comma tells which of many brings in somebody else. */
function isToldApart({ end }: PhraseMention, { body }: Paragraph, { lexicon }: ArticleReading): boolean {
  const [, next] = /^\s+(\p{L}+)/u.exec(body.text.slice(end, end + 12)) ?? [];
  return next !== undefined && lexicon.words.personalRelatives.includes(next);
}

/**
 * The person with a name who spoke or acted last before the offset; `null` when somebody without one did.
 *
 * @param fits whom the words about the person leave as possible
 */
export function lastActing(
  at: number,
  paragraph: Paragraph,
  { timeline }: ArticleReading,
  fits?: (party: Party) => boolean,
): Party | null {
  const found: { party: Party | null } = { party: null };
  timeline.before(at, ({ party, ...entry }) => {
    if (paragraph.index - entry.paragraph > REACH) return true;
    if (entry.spokenBy >= 0 || entry.reportedBy >= 0) return false;
    if (party.plural && entry.source) return true;
    if (fits?.(party) === false) return false;
    if (!party.isHuman || (!entry.source && !entry.subject)) return false;
    if (party.named && party.kind === 'person') found.party = party;
    return true;
  });
  return found.party;
}

function tellsMore({ role, of, modifiers }: PhraseMention, { lexicon }: ArticleReading): boolean {
  return (
    role.of !== null ||
    (of !== null && startsWithCapital(of.text)) ||
    modifiers.some(
      (word) =>
        lexicon.formerly.has(word) ||
        lexicon.adjectives.has(word) ||
        lexicon.words.careerWords.includes(word),
    )
  );
}

function contradicts({ gender, likelyGender }: Party, { role }: PhraseMention): boolean {
  const shown = gender ?? likelyGender;
  return role.gender !== undefined && shown !== undefined && shown !== role.gender;
}

/** Whether a noun says what the party is: who *runs a shop* may still be called the shopkeeper. */
function hasRole({ roles }: Party, { lexicon }: ArticleReading): boolean {
  const { workVerbs } = lexicon.words;
  return roles.some(
    ({ role }) => role.role !== null && !role.kin && !workVerbs.some((verb) => verb.role === role.head),
  );
}
