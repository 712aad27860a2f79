import { oncePer } from '../../once-per';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Party } from '../party';
import { nameOf } from './party-name';

/** How often the organisation that an article is about is mentioned at least. */
export const MAIN_MENTIONS = 3;

/** How many mentions it weighs that an article opens with an organisation. */
const OPENING = 2;

/** The place that an article is about: of its dateline, else the only one of a name that it mentions again and again. */
export const mainPlace = oncePer((reading: ArticleReading): string | null => {
  if (reading.dateline) return reading.dateline;
  const places = reading.parties
    .filter(
      (party) =>
        party.named && party.kind === 'organisation' && party.joined.length > 1 && isPlace(party, reading),
    )
    .sort((a, b) => b.joined.length - a.joined.length);
  const [first, second] = places;
  return first && (!second || first.joined.length > second.joined.length) ? nameOf(first, reading) : null;
});

function isPlace({ joined, spokeCount, words }: Party, { lexicon }: ArticleReading): boolean {
  return (
    spokeCount === 0 && !lexicon.organisationEndings.has(words.at(-1) ?? '') && standsAsPlace(joined, lexicon)
  );
}

/** The organisation that the article mentions most, if it stands out. */
export const mainOrganisation = oncePer((reading: ArticleReading): Party | null => {
  const { parties } = reading;
  const bodies = parties.filter((party) => isNamedBody(party, reading));
  const opening = bodies.reduce((first, { firstAt }) => Math.min(first, firstAt), Infinity);
  const weight = ({ joined, firstAt }: Party): number => joined.length + (firstAt === opening ? OPENING : 0);
  const [first, second] = bodies.sort((a, b) => weight(b) - weight(a));
  if (!first || first.joined.length < MAIN_MENTIONS) return null;
  return second && weight(second) >= weight(first) ? null : first;
});

/** The one team or other body that the headline names: *Norvolt* cuts prices. */
export function headlineBody(reading: ArticleReading): Party | null {
  const party = reading.teamOfHeadline();
  return party && isNamedBody(party, reading) ? party : null;
}

/** Whether the party is an organisation with a name, neither a paper nor only a place: *Norvolt*, but not *in Marlow*. */
export function isNamedBody(
  { kind, named, medium, placeHints, spokeCount, joined }: Party,
  { lexicon }: ArticleReading,
): boolean {
  if (kind !== 'organisation' || !named || medium) return false;
  return spokeCount > 0 || (placeHints === 0 && !standsAsPlace(joined, lexicon));
}

/** Whether at least every second mention stands where places stand: *in* Marlow. */
function standsAsPlace(joined: Party['joined'], { placePrepositions, holderPrepositions }: Lexicon): boolean {
  const inside = joined.filter(
    ({ preposition }) => placePrepositions.has(preposition) && !holderPrepositions.has(preposition),
  );
  return inside.length > 0 && inside.length * 2 >= joined.length;
}
