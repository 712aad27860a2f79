import type { ArticleReading, Resolution } from '../article-reading';
import type { Party } from '../party';
import { placeBehindDateline } from './dateline';

/** In so many letters whom a report speaks of is named: accused *its upstream neighbor Norland* of … */
const OPENING_LETTERS = 40;

/**
 * Finds for which states capitals speak that the article nowhere calls capitals: *Velda* for *the government in Velda*,
 * and in a headline whoever denies what the lead says of a state: *Velda denies closing dam* above *Sund accused
 * Norland of closing the dam*. Another capital in that headline then is that of the state that accuses. The place of a
 * dateline is the capital of the land behind it, else of the state that the lead is about.
 */
export function findSeats(reading: ArticleReading, results: readonly Resolution[]): void {
  const seats = reading.parties.filter((party) => isSeat(party));
  for (const seat of seats) {
    const government = governmentIn(seat, reading);
    if (government) seat.becomes(government);
  }
  const sides = sidesOfLead(reading, results);
  settleDateline(seats, sides, reading, results);
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

/**
 * VELDA — Norland closed its border. *Velda* said: the capital of Norland, or of whomever Norland accuses, where it
 * denies something. Another place that speaks then is the capital of the other side.
 */
function settleDateline(
  seats: readonly Party[],
  sides: Sides | null,
  reading: ArticleReading,
  results: readonly Resolution[],
): void {
  const { dateline, names, lexicon } = reading;
  if (dateline === null) return;
  const home = seats.find(({ spelling, same }) => spelling === dateline && !same);
  const behind = placeBehindDateline(reading.article)?.toLowerCase() ?? '';
  if (lexicon.regions.has(behind)) return; // GARNET FALLS, Ohio
  const land = names.bearers(behind)[0];
  const denies = results.some(
    ({ party }, draft) => home && party === home && reading.drafts[draft]?.act === 'denial',
  );
  const teller = land ?? (denies ? sides?.accused : (sides?.accuser ?? stateOfLead(reading)));
  if (!teller || teller === home || teller.kind === 'person') return;
  home?.becomes(teller);
  if (!sides) return;
  const other = teller === sides.accuser ? sides.accused : sides.accuser;
  const places = seats.filter(
    (party) => !party.same && party !== home && lexicon.placeOpenings.has(party.words[0] ?? ''),
  );
  const [only] = places.filter((party) => party !== sides.accuser && party !== sides.accused);
  if (places.length === 1) only?.becomes(other);
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

interface Sides {
  readonly accuser: Party;
  readonly accused: Party;
}

/** The state whose name opens the lead, behind the dateline. */
function stateOfLead(reading: ArticleReading): Party | null {
  const lead = reading.article.paragraphs.find(({ kind }) => kind === 'body');
  const [first] = lead ? reading.mentionsOf(lead.index) : [];
  const party = first?.sort === 'name' && first.subject && lead ? reading.partyOf(first, lead) : null;
  return party?.kind === 'state' ? party : null;
}

/** The state that the lead says something of, and whoever says it. */
function sidesOfLead(reading: ArticleReading, results: readonly Resolution[]): Sides | null {
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
