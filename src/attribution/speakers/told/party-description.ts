import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Role } from '../mention';
import type { Party, PlacedRole } from '../party';
import type { Description, Teller } from './description';
import { impliedAffiliation } from './implied-affiliation';
import {
  hasEnded,
  isAuthorOf,
  isBeforeOrBehind,
  isFieldOfWork,
  isOccupation,
  isOfPerson,
  isPublic,
  isRank,
  isSomeones,
} from './kinds-of-roles';
import { nameOf, nameOfBody } from './party-name';
import { describeRole } from './role-description';

/** The role that the article gives the party, with the organisation it belongs to; relations only where no other role is told. */
export function describeParty(party: Party, reading: ArticleReading): Description {
  const told = tell(party, reading, 0);
  return { role: leaderRole(told.role, told.affiliation, reading), affiliation: told.affiliation };
}

/** @param depth how many parties that are a part of others have led here */
function tell(party: Party, reading: ArticleReading, depth: number): Description {
  const teller: Teller = {
    reading,
    depth,
    tell: (other, steps = 1) => tell(other, reading, depth + steps),
  };
  if (party.state) return describeState(party, reading);
  const { lexicon } = reading;
  const { merePeople } = lexicon.words;
  let role: string | null = merePeople.includes(party.givenRole ?? '') ? null : party.givenRole;
  let affiliation: string | null = null;
  let relation: string | null = null;
  let place: string | null = null;
  let rank: string | null = null;
  let service: string | null = null;
  let dwelling: string | null = null;
  let vague = false;
  let former = false;
  let title: PlacedRole | null = null;
  for (const placed of party.placedRoles()) {
    const described = describeRole(party, placed, teller);
    if (title && isOfficeBeside(title, placed, described, lexicon)) {
      ({ role } = described);
      affiliation = described.affiliation ?? affiliation;
      title = null;
      continue;
    }
    if (role === null && lexicon.words.memberTitles.includes(placed.role.role?.toLowerCase() ?? ''))
      title = placed;
    if (merePeople.includes(placed.role.head) || lexicon.tellsAge(placed.role.head)) {
      affiliation ??= described.affiliation;
      continue;
    }
    const peer = lexicon.words.counterparts.includes(placed.role.head);
    if (peer && placed.role.home && described.role) role = fuller(role, described.role);
    else if (isBeforeOrBehind(placed.role, lexicon)) {
      relation ??= described.role;
      place ??= described.affiliation;
      continue; // her predecessor Ada Brink, who leads the Civic List now
    } else if (placed.role.beside) service = fuller(service, placed.role.beside);
    else if (placed.role.kin) relation ??= described.role;
    else if (isRank(placed.role, lexicon)) rank = fuller(rank, described.role);
    else if (isSomeones(placed.role) || isOfPerson(placed, reading) || isAuthorOf(placed.role, lexicon))
      service = fuller(service, described.role);
    else {
      const held =
        party.kind === 'person' &&
        affiliation === null &&
        /\p{Lu}/u.test(described.affiliation ?? '') &&
        described.role !== null &&
        !hasEnded(described.role, lexicon);
      role =
        held && isOccupation(role, lexicon)
          ? described.role // Sculptor Ada Brink, head of fine art at Norvolt College
          : fuller(role, described.role, lexicon);
      if (placed.role.head === lexicon.words.resident) dwelling ??= described.role;
    }
    const sure = isNamed(placed.role, lexicon);
    const past = role !== null && hasEnded(described.role, lexicon) && !hasEnded(role, lexicon);
    if (past) continue; // founder Ada Brink, a former Norvolt engineer
    if (isNationality(placed, role, reading)) continue;
    if (affiliation === null || (vague && sure && !placed.role.kin)) {
      if (affiliation === null && described.affiliation !== null) former = hasEnded(described.role, lexicon);
      affiliation = described.affiliation ?? affiliation;
      vague = affiliation !== null && !sure && !isPublic(placed.role, lexicon); // the team’s leader, Ada Brink of Norvolt
    }
  }
  const { of } = party;
  if (
    affiliation === null &&
    of &&
    of !== party &&
    (of.plural || of.kind === 'organisation' || of.kind === 'state')
  )
    affiliation = of.plural ? (depth < 2 ? teller.tell(of).affiliation : null) : nameOfBody(of, reading);
  const human = party.kind === 'person' || party.kind === 'anonymous';
  const kind = party.kind === 'organisation' && party.named ? kindOfOrganisation(party, lexicon) : null;
  const lives = role !== null && role === dwelling ? relation : null;
  const past = service !== null && hasEnded(role, lexicon);
  const learned = rank !== null && isFieldOfWork(role, lexicon) ? rank : null;
  const told =
    (human ? lives : null) ??
    learned ??
    (past ? service : role) ??
    service ??
    rank ??
    (human ? relation : kind) ??
    party.sharedRole;
  // Former England captain Ada Brink, now a pundit, is none of England's.
  if (former && told !== null && told !== service && !hasEnded(told, lexicon)) affiliation = null;
  if (told === relation) affiliation ??= place;
  return { role: told, affiliation: affiliation ?? impliedAffiliation(party, told, teller) };
}

/** Whether a name says where a role belongs, rather than *its* or, behind a body told before, the adjective of a nation. */
function isNamed({ of }: Role, { adjectives }: Lexicon): boolean {
  return of !== null && !of.pronoun && /\p{Lu}/u.test(of.text) && !adjectives.has(of.text.toLowerCase());
}

/** The head of the mission, *Norland’s* Ada Brink: where somebody comes from of whom the words before tell an office elsewhere. */
function isNationality(
  { role: { role: office, of }, paragraph, at }: PlacedRole,
  role: string | null,
  reading: ArticleReading,
): boolean {
  const place = reading.article.paragraphs[paragraph];
  if (role === null || office !== null || !of || of.pronoun || !place) return false;
  return place.start + of.end <= at && reading.referent(of, place)?.kind === 'state';
}

/** Senator Ada Brink, *chair of the budget committee*: an office that the words behind a name tell besides the title before it. */
function isOfficeBeside(
  title: PlacedRole,
  { role: { head, kin, words, possessed, of, tail, tie }, at }: PlacedRole,
  { role, affiliation }: Description,
  { words: own, spokes, adjectives }: Lexicon,
): boolean {
  if (at !== title.at || kin || role === null || role.startsWith(own.former)) return false;
  const whole = words.join(' ');
  if (
    own.memberOffices.some(
      (office) => whole === office || whole.startsWith(`${office} `) || whole.endsWith(` ${office}`),
    )
  )
    return true;
  const office =
    [own.leaderNouns, own.bodyRoles, own.officeNouns].some((nouns) => nouns.includes(head)) ||
    spokes.has(head);
  const apposed = possessed || tail !== '' || tie !== ''; // not: who chairs the board
  const national = adjectives.has(of?.text.toLowerCase() ?? '');
  return office && apposed && affiliation !== null && !(national && !possessed);
}

/** *the second-tier club*, *the airline*: what an organisation is by the phrases that take it up. */
function kindOfOrganisation({ joined, words }: Party, lexicon: Lexicon): string | null {
  let kind: string | null = null;
  for (const mention of joined) {
    if (mention.sort !== 'phrase' || mention.sense?.sort !== 'organisation' || mention.sense.plural) continue;
    if (mention.determiner !== 'definite') continue;
    const modifiers = mention.modifiers.filter((word) => !lexicon.idle.has(word) && !words.includes(word));
    if (words.includes(mention.head) && modifiers.length === 0) continue;
    const plain = mention.preposition !== '' || lexicon.words.plainOrganisations.includes(mention.head);
    if (modifiers.length === 0 && plain) continue;
    const told = [...modifiers, mention.head].join(' ');
    if (kind === null || (modifiers.length > 0 && told.endsWith(` ${kind}`))) kind = told;
  }
  return kind;
}

/** The role told first, unless one told later only adds to it: *minister*, *sports minister*. */
function fuller(first: string | null, second: string | null, lexicon?: Lexicon): string | null {
  if (first === null || second?.startsWith(`${first} `)) return second;
  const added = second?.endsWith(` ${first}`) ? second.slice(0, -first.length - 1).split(' ') : [];
  const plain = added.every(
    (word) => !lexicon?.formerly.has(word) && !lexicon?.words.rankWords.includes(word),
  );
  return lexicon && added.length > 0 && plain ? second : first;
}

function describeState(party: Party, reading: ArticleReading): Description {
  const name = party.state?.name ?? '';
  return { role: null, affiliation: nameOf(party, reading) === name ? null : name };
}

/** Whoever *runs* a firm holds the office that the article mentions there without a name. */
function leaderRole(role: string | null, affiliation: string | null, reading: ArticleReading): string | null {
  const { words } = reading.lexicon;
  if (role === null || affiliation === null || !words.workVerbs.some((verb) => verb.role === role))
    return role;
  if (!words.leaderNouns.includes(role) || words.chairNouns.includes(role)) return role;
  for (const noun of words.leaderNouns) {
    const office = reading.phrases.latest(noun);
    if (!office || office.plural || office.heard) continue;
    const told = tell(office, reading, 0);
    if (told.affiliation === affiliation && told.role) return told.role;
  }
  return role;
}
