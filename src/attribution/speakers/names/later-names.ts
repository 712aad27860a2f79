import { startsWithCapital } from '../../../text/letters';
import type { ArticleReading } from '../article-reading';
import { indexRoles } from './introduce-names';
import type { Lexicon } from '../lexicon';
import type { PhraseMention, Role } from '../mention';
import type { Party } from '../party';

/** How many paragraphs behind the lead bring in the name of whom it describes. */
const REACH = 4;

/**
 * Finds the names of people whom the lead only describes: *a former nurse told the court …*, and two paragraphs on
 * *Ida Ray said*. It is the first one named there who speaks, unless another role or another mention says otherwise.
 */
export function nameLater(reading: ArticleReading): void {
  const lead = reading.article.paragraphs.find(({ kind }) => kind === 'body')?.index;
  if (lead === undefined) return;
  for (const party of reading.parties.filter((known) => isDescribed(known, lead, reading))) {
    const named = sameRole(party, reading) ?? (isNew(party) ? nextNamed(party, lead, reading) : null);
    if (!named) continue;
    party.becomes(named);
    indexRoles(named, reading);
  }
}

/** Whether the lead lets somebody speak of whom it says no more than what they are. */
function isDescribed(party: Party, lead: number, { lexicon }: ArticleReading): boolean {
  const [first] = party.joined;
  if (party.kind !== 'anonymous' || party.plural || party.same || first?.sort !== 'phrase') return false;
  if (party.spokeCount === 0 || party.paragraphs[0] !== lead) return false;
  if (first.determiner !== 'indefinite' && !isOffice(first, lexicon)) return false;
  return !lexicon.spokes.has(first.head) && !isHidden(first, lexicon.words.postmodifiers);
}

/** *The mayor of Tornby*: an office that one person has, whom the text names as *Mayor Ida Ray*. */
function isOffice({ determiner, head, possessor, of }: PhraseMention, { words }: Lexicon): boolean {
  const leads = of !== null && startsWithCapital(of.text) && words.leaderNouns.includes(head); // the president of Norland
  const offices = [words.stateOffices, words.seatOffices, words.placeOffices];
  return (
    determiner === 'definite' &&
    possessor === null &&
    (leads || offices.some((nouns) => nouns.includes(head)))
  );
}

/** *A former nurse*: somebody whom the lead brings in. */
function isNew({ joined: [first] }: Party): boolean {
  return first?.sort === 'phrase' && first.determiner === 'indefinite';
}

/** *a person familiar with the talks* stays one. */
function isHidden({ text, head }: PhraseMention, postmodifiers: readonly string[]): boolean {
  const behind = text.toLowerCase().split(`${head} `)[1]?.split(' ')[0];
  return behind !== undefined && postmodifiers.includes(behind);
}

/** The only person whose role, told later, has the noun of the description. */
function sameRole(party: Party, { byRole, lexicon }: ArticleReading): Party | null {
  const holders = (byRole.get(party.head) ?? []).filter(
    (person) =>
      person.introducedAt > party.firstAt &&
      !differs(party, person) &&
      person.roles.some(
        ({ role }) =>
          role.head === party.head &&
          sharesWords(party, role.words) &&
          !isElsewhere(party, role) &&
          (isNew(party) || isTitle(role, lexicon)),
      ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** *Mayor* Ida Ray: an office before the name of whoever has it, and not one that they once had. */
function isTitle({ definite, words }: Role, { formerly }: Lexicon): boolean {
  return !definite && !words.some((word) => formerly.has(word));
}

/** The mayor *of Tornby* is not the mayor *of Kelmar*. */
function isElsewhere({ joined: [first] }: Party, { of }: Role): boolean {
  return (
    first?.sort === 'phrase' &&
    first.of !== null &&
    of !== null &&
    startsWithCapital(of.text) &&
    !first.of.text.includes(of.text) &&
    !of.text.includes(first.of.text)
  );
}

/** A *former manager* is not the manager of the shop, nor a school nurse the ward nurse. */
function sharesWords({ words }: Party, role: readonly string[]): boolean {
  return words.every((word) => role.includes(word)) || role.length === 1;
}

/** The first person named behind the lead who speaks, if nothing tells what they are. */
function nextNamed(party: Party, lead: number, reading: ArticleReading): Party | null {
  const { paragraphs } = reading.article;
  const start = paragraphs[lead + 1]?.start ?? Infinity;
  const end = paragraphs[lead + REACH + 1]?.start ?? Infinity;
  const [next] = reading.parties
    .filter(
      (person) =>
        person.kind === 'person' &&
        person.words.length > 1 &&
        person.firstAt >= start &&
        person.introducedAt < end &&
        (person.spokeCount > 0 || isAuthor(person, reading) || isAged(person, start, reading)),
    )
    .sort((a, b) => a.introducedAt - b.introducedAt);
  if (!next || next.roles.some(({ role }) => role.role !== null)) return null;
  const again = party.starts.some((start) => start > next.introducedAt);
  const opens = isAged(next, start, reading);
  return (again && !opens) || differs(party, next) ? null : next;
}

/** *Ida Ray, 46, denies it*: whether the paragraph behind the lead goes on about the one described, with a name and an age. */
function isAged(
  { introducedAt, joined: [first] }: Party,
  start: number,
  { article }: ArticleReading,
): boolean {
  if (introducedAt !== start || !first) return false;
  return /^, ?\p{N}/u.test(
    article.text.slice(start + first.end - first.start, start + first.end - first.start + 4),
  );
}

/** *The complaint, filed by Ida Ray* */
function isAuthor({ joined }: Party, { lexicon }: ArticleReading): boolean {
  return joined[0]?.preposition === lexicon.words.by;
}

function differs(party: Party, person: Party): boolean {
  const gender = person.gender ?? person.likelyGender;
  return party.gender !== undefined && gender !== undefined && party.gender !== gender;
}
