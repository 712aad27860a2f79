import type { ArticleReading, Resolution } from '../article-reading';
import type { Party } from '../party';

/** In so many letters whom a report speaks of is named: accused *its upstream neighbor Norland* of … */
const OPENING_LETTERS = 40;

/**
 * Finds for which states capitals speak that the article nowhere calls capitals: *Velda* for *the government in Velda*,
 * and in a headline whoever denies what the lead says of a state: *Velda denies closing dam* above *Sund accused
 * Norland of closing the dam*. Another capital in that headline then is that of the state that accuses.
 */
export function findSeats(reading: ArticleReading, results: readonly Resolution[]): void {
  const seats = reading.parties.filter((party) => isSeat(party));
  for (const seat of seats) {
    const government = governmentIn(seat, reading);
    if (government) seat.becomes(government);
  }
  const sides = sidesOfLead(reading, results);
  if (!sides) return;
  const { accuser, accused } = sides;
  const open = seats.filter((party) => !party.same && party !== accuser && party !== accused);
  const speaking = new Map(
    headlineDrafts(reading).map((draft) => [results[draft]?.party, reading.drafts[draft]?.act]),
  );
  const denier = open.find((party) => speaking.get(party) === 'denial');
  if (!denier) return;
  denier.becomes(accused);
  open.find((party) => party !== denier && speaking.has(party))?.becomes(accuser);
}

/** A name that speaks, of which nothing tells what it stands for. */
function isSeat({ kind, named, same, state, roles, words, spokeCount, personHints, joined }: Party): boolean {
  return (
    kind === 'organisation' &&
    named &&
    !same &&
    !state &&
    spokeCount > 0 &&
    roles.length === 0 &&
    words.length <= 2 &&
    personHints === 0 &&
    joined.every((mention) => mention.sort === 'name' && !mention.organisation && !mention.article)
  );
}

/** *The government in Velda* */
function governmentIn({ spelling }: Party, { parties, lexicon }: ArticleReading): Party | null {
  const found = parties.find(
    ({ named, head, joined }) =>
      !named &&
      lexicon.words.sideNouns.includes(head) &&
      joined.some((mention) => mention.sort === 'phrase' && mention.of?.text === spelling),
  );
  return found ?? null;
}

/** The state that the lead says something of, and whoever says it. */
function sidesOfLead(
  reading: ArticleReading,
  results: readonly Resolution[],
): { readonly accuser: Party; readonly accused: Party } | null {
  const lead = reading.article.paragraphs.find(({ kind }) => kind === 'body');
  if (!lead) return null;
  const first = draftsIn(reading, lead.start, lead.end)[0];
  const accuser = first === undefined ? null : results[first]?.party;
  const content = first === undefined ? undefined : reading.drafts[first]?.content[0];
  if (!accuser?.named || !content || accuser.kind === 'person') return null;
  for (const mention of reading.mentionsOf(lead.index)) {
    const at = lead.start + mention.start;
    if (mention.sort !== 'name' || at < content.start || at > content.start + OPENING_LETTERS) continue;
    const accused = reading.partyOf(mention, lead);
    if (!accused || accused === accuser || accused.kind === 'person') continue;
    return [accuser, accused].some(({ kind }) => kind === 'state') ? { accuser, accused } : null;
  }
  return null;
}

function headlineDrafts(reading: ArticleReading): number[] {
  const [headline] = reading.article.paragraphs;
  return headline && headline.kind !== 'body' ? draftsIn(reading, headline.start, headline.end) : [];
}

/** The drafts whose words stand between two offsets, in the order of the text. */
function draftsIn({ drafts }: ArticleReading, start: number, end: number): number[] {
  return drafts
    .flatMap(({ content: [first] }, draft) =>
      first && first.start >= start && first.end <= end ? [{ draft, at: first.start }] : [],
    )
    .sort((a, b) => a.at - b.at)
    .map(({ draft }) => draft);
}
