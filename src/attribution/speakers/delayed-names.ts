import type { ArticleReading } from './article-reading';
import type { NameMention } from './mention';
import type { Party } from './party';

/** How many paragraphs behind the lede the name of whoever it describes stands at the latest. */
const REACH = 4;

/** Lets somebody described without a name be the person named later: what is told of the one is told of the other. */
export function unmask(unnamed: Party, party: Party): void {
  unnamed.same = party;
  for (const placed of unnamed.placedRoles()) party.addRole(placed.role, placed.paragraph, placed.at);
  for (const form of unnamed.forms()) party.addForm(form);
}

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
  if (party.kind !== 'person' || party.joined.length > 0 || mention.words.length < 2 || hasRole(party))
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
      other.spokeCount === 0 &&
      other.joined.length === 1 &&
      phrase?.sort === 'phrase' &&
      phrase.determiner === 'definite' &&
      phrase.sense?.sort === 'role' &&
      !lexicon.words.settingRoles.includes(phrase.head) &&
      agrees(other, party);
    if (fits) found.party = other;
    return true;
  });
  return found.party;
}

/**
 * *A former partner of the accused told jurors …*, and three paragraphs on “…,” Ida Ray testified: whoever the first
 * paragraph lets speak by a description alone is the first person who then speaks under a name that nothing explains.
 */
export function nameLedes(reading: ArticleReading): void {
  const lede = reading.article.paragraphs.find(({ kind }) => kind === 'body')?.index ?? -1;
  for (const unnamed of reading.parties) {
    if (!isDescribed(unnamed, lede)) continue;
    const named = reading.parties
      .filter((party) => isUnexplained(party, unnamed, lede))
      .sort((a, b) => a.introducedAt - b.introducedAt)[0];
    if (named) unmask(unnamed, named);
  }
}

function isDescribed(party: Party, lede: number): boolean {
  const [phrase] = party.joined;
  return (
    party.kind === 'anonymous' &&
    !party.plural &&
    party.same === null &&
    party.spokeCount > 0 &&
    party.paragraphs[0] === lede &&
    phrase?.sort === 'phrase' &&
    phrase.determiner === 'indefinite' &&
    (phrase.sense?.sort === 'role' || phrase.sense?.sort === 'kin') &&
    (phrase.modifiers.length > 0 || phrase.of !== null)
  );
}

function isUnexplained(party: Party, unnamed: Party, lede: number): boolean {
  return (
    party.named &&
    party.kind === 'person' &&
    party.spokeCount > 0 &&
    party.words.length > 1 &&
    !hasRole(party) &&
    (party.paragraphs[0] ?? 0) > lede &&
    (party.paragraphs[0] ?? Infinity) <= lede + REACH &&
    agrees(unnamed, party)
  );
}

function hasRole({ roles }: Party): boolean {
  return roles.some(({ role }) => role.role !== null);
}

function agrees(a: Party, b: Party): boolean {
  const [first, second] = [a.gender ?? a.likelyGender, b.gender ?? b.likelyGender];
  return first === undefined || second === undefined || first === second;
}
