import type { Steps } from '../../../text/steps';
import type { Speaker } from '../../analysis';
import type { ArticleReading, Resolution } from '../article-reading';
import { describeParty } from './party-description';
import { nameOf } from './party-name';
import type { Party } from '../party';
import type { ResolvedSpeakers } from '../speaker-resolver';

/** So many speakers are described in one step: about a millisecond’s work. */
const SPEAKERS_A_STEP = 16;

/** Turns parties that speak into speakers: numbered by their first claim, with name, role and affiliation. */
export function* presentSpeakers(
  results: readonly Resolution[],
  reading: ArticleReading,
): Steps<ResolvedSpeakers> {
  const ids = new Map<Party, string>();
  const id = (party: Party): string => {
    let known = ids.get(party);
    if (known === undefined) {
      known = `s${ids.size + 1}`;
      ids.set(party, known);
    }
    return known;
  };
  const order = results
    .map((_, index) => index)
    .sort((a, b) => firstContent(reading, a) - firstContent(reading, b));
  for (const index of order) {
    const party = results[index]?.party;
    if (party) id(party);
  }
  const alternatives = results.map(({ others }) => others.slice(0, 3).map(id));
  const speakers: Speaker[] = [];
  for (const [party, key] of ids) {
    speakers.push(present(party, key, reading));
    if (speakers.length % SPEAKERS_A_STEP === 0) yield;
  }
  return { speakers, speakerOf: results.map(({ party }) => (party ? id(party) : null)), alternatives };
}

function firstContent(reading: ArticleReading, index: number): number {
  return reading.drafts[index]?.content[0]?.start ?? 0;
}

function present(party: Party, id: string, reading: ArticleReading): Speaker {
  const { role, affiliation } = describeParty(party, reading);
  const name = whoseSpokesman(party, nameOf(party, reading), affiliation, reading);
  const aliases = new Set(party.forms());
  aliases.delete(name);
  return {
    id,
    name,
    kind: party.kind,
    role,
    affiliation,
    aliases: [...aliases].slice(0, 12),
    mentions: party.joined
      .map((mention, i) => {
        const start = party.starts[i] ?? 0;
        return { start, end: start + mention.end - mention.start };
      })
      .sort((a, b) => a.start - b.start),
  };
}

/** *A spokesman* is named with whom he speaks for, where the article tells it elsewhere. */
function whoseSpokesman(
  party: Party,
  name: string,
  affiliation: string | null,
  { lexicon, parties }: ArticleReading,
): string {
  const bare = party.kind === 'anonymous' && !party.plural && name.split(' ').length === 2;
  if (!bare || affiliation === null || !lexicon.spokes.has(party.head) || !lexicon.words.speaksFor)
    return name;
  const articled = parties.some(({ joined }) =>
    joined.some((mention) => mention.sort === 'name' && mention.article && mention.name === affiliation),
  );
  const [article] = lexicon.words.definiteArticles;
  const [indefinite] = lexicon.words.indefiniteArticles;
  const body = articled ? `${article ?? ''} ${affiliation}` : affiliation;
  return `${indefinite ?? ''} ${party.head} ${lexicon.words.speaksFor} ${body}`;
}
