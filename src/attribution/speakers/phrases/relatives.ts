import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import type { PhraseMention } from '../mention';
import type { Party } from '../party';

/** So many of those whom *his* or *her* may stand for are asked for a relative. */
const OWNERS = 5;
/** More people of one relation than this are not told apart. */
const RELATIVES = 20;

/**
 * Whom *her father*, *Brink’s widow* stands for, where the article has told how the two are related, from either side:
 * Ada Brink is the daughter of Tom Brink, so *her father* is he.
 */
export function relativeOf(
  mention: PhraseMention,
  paragraph: Paragraph,
  reading: ArticleReading,
): Party | null {
  const { possessor, sense } = mention;
  if (!possessor || sense?.sort !== 'kin' || sense.plural) return null;
  const owners = reading.ownersOf(possessor, paragraph).slice(0, OWNERS);
  for (const owner of owners) {
    const found = relativeIn(owner, mention, reading);
    if (found) return found;
  }
  return null;
}

function relativeIn(owner: Party, { head, role }: PhraseMention, reading: ArticleReading): Party | null {
  const { byRole, lexicon } = reading;
  const pair = lexicon.words.kinPairs.find((sides) => sides.some((nouns) => nouns.includes(head)));
  const agrees = (party: Party): boolean => {
    const gender = party.gender ?? party.likelyGender;
    return party !== owner && party.isHuman && (!role.gender || !gender || gender === role.gender);
  };
  for (const noun of sideOf(pair, head) ?? [head])
    for (const party of (byRole.get(noun) ?? []).slice(0, RELATIVES))
      if (agrees(party) && isRelativeOf(party, [noun], owner, reading)) return party;
  const inverse = pair?.find((nouns) => !nouns.includes(head)) ?? pair?.[0];
  if (!inverse) return null;
  for (const placed of owner.roles) {
    if (!placed.role.kin || !inverse.includes(placed.role.head)) continue;
    const party = relatedTo(placed, reading);
    if (party && agrees(party)) return party;
  }
  const untold = owner.roles.some(({ role }) => role.kin && role.of === null && inverse.includes(role.head));
  return untold ? namesakeBefore(owner, reading.parties.filter(agrees)) : null;
}

/** *Ida Brink won. The brother, Tom Brink, said so. His sister …*: the only one of the surname who came in before. */
function namesakeBefore(owner: Party, parties: readonly Party[]): Party | null {
  const surname = owner.words.at(-1);
  const namesakes = parties.filter(
    ({ kind, words, firstAt }) =>
      kind === 'person' && words.length > 1 && words.at(-1) === surname && firstAt < owner.firstAt,
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

/** Whether one of the nouns says what the party is to the owner. */
function isRelativeOf(
  { roles }: Party,
  nouns: readonly string[],
  owner: Party,
  reading: ArticleReading,
): boolean {
  return roles.some(
    (placed) => placed.role.kin && nouns.includes(placed.role.head) && relatedTo(placed, reading) === owner,
  );
}

/** Whose relative a role makes somebody. */
function relatedTo({ role, paragraph }: Party['roles'][number], reading: ArticleReading): Party | null {
  const place = reading.article.paragraphs[paragraph];
  const party = role.of && place ? reading.referent(role.of, place) : null;
  return party?.same ?? party;
}

/** The nouns that mean the same relation from the same side: *mother*, *mum*, *parent*. */
function sideOf(
  pair: readonly (readonly string[])[] | undefined,
  head: string,
): readonly string[] | undefined {
  return pair?.find((nouns) => nouns.includes(head));
}

/** Whether the party is told to be that relative of somebody else, or of nobody: *Father Brown*. */
export function isOthersRelative(
  party: Party,
  { head, possessor }: PhraseMention,
  paragraph: Paragraph,
  reading: ArticleReading,
): boolean {
  const told = party.roles.filter(({ role }) => role.kin && role.head === head && role.of !== null);
  if (told.length === 0) return true;
  const owners = possessor ? reading.ownersOf(possessor, paragraph).slice(0, OWNERS) : [];
  if (owners.length === 0) return false;
  return told.every((placed) => {
    const related = relatedTo(placed, reading);
    return related !== null && !owners.includes(related);
  });
}
