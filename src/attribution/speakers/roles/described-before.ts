import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { NameMention, PhraseMention } from '../mention';
import type { Party } from '../party';
import { isPaper } from '../phrases/phrase-register';

/**
 * *That brought the defence lawyer to her feet. Ida Ray objected*: the one described in the sentence before, whom
 * the article has not mentioned so far, is the person whom the next sentence names without saying who that is.
 */
export function describedJustBefore(
  party: Party,
  mention: NameMention,
  paragraph: number,
  at: number,
  { timeline, lexicon }: ArticleReading,
): Party | null {
  if (
    party.kind !== 'person' ||
    party.joined.length > 0 ||
    mention.words.length < 2 ||
    hasRole(party, lexicon)
  )
    return null;
  if (mention.preposition !== '' || mention.possessive || mention.depth > 0) return null;
  const found: { party: Party | null } = { party: null };
  timeline.before(at, ({ party: other, ...entry }) => {
    if (entry.paragraph !== paragraph || entry.sentence < mention.sentence - 1) return true;
    if (!other.isHuman) return false;
    const [phrase] = other.joined;
    const fits =
      entry.sentence === mention.sentence - 1 &&
      entry.spokenBy < 0 &&
      !other.named &&
      // "The claim was contested by the defence lawyer. Ida Ray said …"; "His mother is not sure. “No,” said Ida Ray"
      (other.spokeCount === 0 || entry.governed || isRelative(phrase)) &&
      other.joined.length === 1 &&
      phrase?.sort === 'phrase' &&
      (phrase.determiner === 'definite' || phrase.determiner === 'possessive') &&
      (phrase.sense?.sort === 'role' || isRelative(phrase)) &&
      !isPaper(phrase, lexicon) &&
      (phrase.role.of !== null || !lexicon.words.settingRoles.includes(phrase.head)) &&
      agrees(other, party);
    if (fits) found.party = other;
    return true;
  });
  return found.party;
}

/** *His mother*, told by nothing but whose relative she is. */
function isRelative(phrase: NameMention | PhraseMention | undefined): boolean {
  return phrase?.sort === 'phrase' && phrase.sense?.sort === 'kin' && phrase.determiner === 'possessive';
}

/** So many paragraphs make the lead of an article at most, with its headline. */
const LEAD = 4;

/**
 * *A teacher has won her case. ¶ Ida Ray, 52, taught chemistry*: the only one whom a paragraph of the lead brings in
 * without a name is the person whose name opens the next one.
 */
export function describedInLead(
  party: Party,
  mention: NameMention,
  paragraph: number,
  at: number,
  { timeline, drafts, article, lexicon }: ArticleReading,
): Party | null {
  if (paragraph > LEAD || party.kind !== 'person' || party.joined.length > 0 || hasRole(party, lexicon))
    return null;
  if (!mention.subject || mention.sentence > 0 || mention.words.length < 2 || mention.roles.length > 0)
    return null;
  if (article.paragraphs[paragraph]?.kind !== 'body' || drafts.some(({ source }) => source[0]?.start === at))
    return null;
  const unnamed = new Set<Party>();
  const named = new Set<Party>();
  timeline.before(at, ({ party: other, ...entry }) => {
    if (entry.paragraph < paragraph - 1) return true;
    if (other.kind === 'person' && other.named) named.add(other);
    const [phrase] = other.joined;
    if (phrase?.sort === 'phrase' && phrase.sense?.sort === 'role' && isOneSomebody(other, phrase.determiner))
      unnamed.add(other);
    return false;
  });
  const [only, second] = unnamed;
  return only && !second && named.size === 0 && agrees(only, party) ? only : null;
}

/**
 * *Analysts were divided. Ida Ray of Norvolt Capital said*: what those do with whom the paragraph opens, for a name of
 * which it says only where its bearer belongs; `null` for crowds that others may answer.
 */
export function describedAsOneOf(
  { kind, givenRole, joined }: Party,
  mention: NameMention,
  paragraph: number,
  reading: ArticleReading,
): string | null {
  if (kind !== 'person' || givenRole !== null || joined.length > 0 || !mention.subject) return null;
  if (mention.sentence === 0 || mention.depth > 0) return null;
  const belongs = mention.roles.some(({ of, kin }) => of !== null && !kin);
  if (!belongs || mention.roles.some(({ role }) => role !== null)) return null;
  const [opener] = reading.mentionsOf(paragraph);
  const crowd = opener?.sort === 'phrase' && opener.sentence === 0 && opener.subject && opener.sense?.plural;
  if (!crowd || opener.of || opener.determiner === 'definite' || opener.determiner === 'possessive')
    return null;
  return isExpert(opener.head, reading.lexicon) ? opener.head : null;
}

/** Analysts and researchers, but neither doctors, who have patients and strikes, nor managers, whom a union answers. */
function isExpert(noun: string, lexicon: Lexicon): boolean {
  const { learnedTitles, qualifiedBodyRoles, leaderNouns, staffRoles, officeNouns, rankNouns } =
    lexicon.words;
  return (
    [learnedTitles, qualifiedBodyRoles].some((nouns) => nouns.includes(noun)) &&
    ![leaderNouns, staffRoles, officeNouns, rankNouns].some((nouns) => nouns.includes(noun))
  );
}

function isOneSomebody({ named, plural, kind, same }: Party, determiner: string): boolean {
  return !named && !plural && kind === 'anonymous' && same === null && determiner === 'indefinite';
}

/** Whether the words beside the name tell what somebody is now; *a former player* may be anything. */
function hasRole({ roles }: Party, { words: { former } }: Lexicon): boolean {
  return roles.some(({ role: { role } }) => role !== null && !role.startsWith(`${former} `));
}

function agrees(a: Party, b: Party): boolean {
  const [first, second] = [a.gender ?? a.likelyGender, b.gender ?? b.likelyGender];
  return first === undefined || second === undefined || first === second;
}
