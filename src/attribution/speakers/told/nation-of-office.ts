import type { ArticleReading } from '../article-reading';
import type { Party, PlacedRole } from '../party';
import { placeBefore } from './bodies-before';
import { homeState } from './home-state';
import { mainOrganisation } from './main-body';
import { nameOfBody } from './party-name';

/** Whose minister somebody is: that of the state whose ministry the article mentions, else of the only one in it. */
export function nationOf(placed: PlacedRole, reading: ArticleReading): Party | null {
  const { head, words } = placed.role;
  const { lexicon, parties } = reading;
  if (!lexicon.words.stateOffices.includes(head)) return null;
  const ministries = parties.filter(
    (party) =>
      !party.named &&
      lexicon.words.ministryNouns.includes(party.head) &&
      party.words.some((word) => words.includes(word)),
  );
  for (const { joined, paragraphs } of ministries)
    for (const [i, mention] of joined.entries()) {
      const place = reading.article.paragraphs[paragraphs[i] ?? 0];
      const of =
        mention.sort === 'phrase' && mention.role.of && place
          ? reading.referent(mention.role.of, place)
          : null;
      if (of?.named && of.kind !== 'person' && !isElsewhere(placed, of, reading)) return of;
    }
  const [only, other] = parties.filter(({ kind, joined }) => kind === 'state' && joined.length > 1);
  return only && !other ? only : stateReported(placed, reading);
}

/** *Minister* Ada Brink, *President* Ada Brink: an office of a state, the last where no body outweighs every state. */
export function isOfState(
  { role: { head, words: told, definite, tail, tie } }: PlacedRole,
  reading: ArticleReading,
): boolean {
  const { stateOffices, stateTitles } = reading.lexicon.words;
  if (stateOffices.includes(head)) return true;
  if (!stateTitles.includes(told.join(' ')) || definite || tail !== '' || tie !== '') return false;
  const body = mainOrganisation(reading);
  const main = body && !reading.lexicon.words.ledGroups.includes(body.words.at(-1) ?? '') ? body : null;
  const states = reading.parties.filter(({ kind }) => kind === 'state');
  const [most = 0] = states.map(({ joined }) => joined.length).sort((a, b) => b - a);
  return main === null ? most > 0 || homeState(reading) !== null : most >= main.joined.length;
}

/** *In Port Ellis,* Foreign Minister Ada Brink: a sentence that tells of another place is not about the ministry of the first. */
function isElsewhere(placed: PlacedRole, of: Party, reading: ArticleReading): boolean {
  const place = placeBefore(placed, reading);
  return place !== null && place !== nameOfBody(of, reading);
}

/** *The Velmarian leader*: the state that a description of a minister tells. */
export function nationTold(
  { role: { head } }: PlacedRole,
  { joined }: Party,
  { lexicon, names }: ArticleReading,
): Party | null {
  if (!lexicon.words.stateOffices.includes(head)) return null;
  for (const mention of joined)
    if (mention.sort === 'phrase')
      for (const word of mention.modifiers)
        if (lexicon.adjectives.has(word) || lexicon.looksNational(word)) {
          const state = names.state(word);
          if (state?.kind === 'state') return state;
        }
  return null;
}

/** *Norland admitted it.* “…,” Foreign Minister Ada Brink said: the only state that this paragraph or the one before reports. */
function stateReported({ at, paragraph }: PlacedRole, reading: ArticleReading): Party | null {
  for (const place of [paragraph, paragraph - 1]) {
    const states = new Set<Party>();
    reading.timeline.before(at, ({ party, source, spokenBy, ...entry }) => {
      if (entry.paragraph < place) return true;
      if (entry.paragraph === place && spokenBy < 0 && source && party.kind === 'state') states.add(party);
      return false;
    });
    const [only] = states;
    if (only) return states.size === 1 ? only : null;
  }
  return null;
}
