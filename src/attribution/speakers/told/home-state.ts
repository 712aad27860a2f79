import { startsWithCapital } from '../../../text/letters';
import { oncePer } from '../../once-per';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import { placeBehindDateline } from '../names/dateline';
import type { Party, PlacedRole } from '../party';

/** The state whose minister or army the words mean that name none: the one of the place they stand at, else of the article. */
export function stateMeant(
  place: Pick<PlacedRole, 'at' | 'paragraph'>,
  reading: ArticleReading,
): string | null {
  return stateNear(place, reading) ?? homeState(reading) ?? stateOfLead(reading);
}

/** *Velmarian* boats are blue. …, said Foreign Minister Ada Brink: the only state that this paragraph or the one before mentions. */
function stateNear(
  { at, paragraph }: Pick<PlacedRole, 'at' | 'paragraph'>,
  { parties, article, lexicon }: ArticleReading,
): string | null {
  const all = article.text.match(/\p{L}+/gu) ?? [];
  // A land mentioned once is hardly the one whose ministers need no name: such bridges stand in Canada.
  const states = parties.filter(
    (state) =>
      state.kind === 'state' &&
      state.named &&
      !lexicon.words.subjectWords.includes(state.words.join(' ')) &&
      (state.joined.length > 1 || all.filter((word) => isFormOf(word, nameOfState(state))).length > 1),
  );
  for (const where of [paragraph, paragraph - 1]) {
    const { start = 0, end = 0 } = article.paragraphs[where] ?? {};
    const words = article.text.slice(start, Math.min(at, end)).match(/\p{L}+/gu) ?? [];
    const near = states.filter(
      (state) =>
        state.starts.some((from) => from >= start && from < Math.min(at, end)) ||
        words.some((word) => isFormOf(word, nameOfState(state))),
    );
    const [only, other] = near;
    if (other) return null;
    if (only) return nameOfState(only);
  }
  return null;
}

/** How much longer than a name without its last vowel an adjective of it is at most: Velmari*an*, Kelmar*ese*. */
const LONGEST_ENDING = 4;

/** *Kelmari* of Kelmar, *Velmarian* of Velmaria. */
function isFormOf(word: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]$/u, '');
  return stem.length > LONGEST_ENDING && word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

function nameOfState({ state, spelling, words }: Party): string {
  return state?.name ?? spelling ?? words.join(' ');
}

/** The state that the article is at home in: Velmaria of *ORLENSE, Velmaria*, or of *Bank of Velmaria*; `null` where several may be. */
export const homeState = oncePer((reading: ArticleReading): string | null => {
  const { article, lexicon, parties } = reading;
  const dated = placeBehindDateline(article);
  if (dated !== null && !isCalendar(dated, lexicon)) return dated;
  if (parties.some(({ kind }) => kind === 'state')) return null;
  const lands = new Set(parties.map((party) => landOf(party, lexicon)).filter((land) => land !== null));
  const [only] = lands;
  return lands.size === 1 ? (only ?? null) : null;
});

/** *Velmaria’s president wins again* …, Prime Minister Ada Brink said: the only state that does or has something in the headline and the first paragraph. */
export const stateOfLead = oncePer((reading: ArticleReading): string | null => {
  const { article, parties, lexicon } = reading;
  const lead = article.paragraphs.find(({ index, kind }) => index > 0 && kind === 'body');
  if (!lead) return null;
  const owners = new Set<string>();
  const told = new Set<string>();
  for (const party of parties)
    if (party.kind === 'state' && party.named)
      party.starts.forEach((start, i) => {
        const mention = party.joined[i];
        if (start >= lead.end || mention?.sort !== 'name') return;
        const acts = mention.subject || mention.possessive || mention.attributive;
        if (acts || mention.preposition === lexicon.words.of) owners.add(nameOfState(party));
      });
  for (const word of article.text.slice(0, lead.end).match(/\p{L}+/gu) ?? []) {
    const known = lexicon.adjectives.get(word.toLowerCase());
    if (known && startsWithCapital(word)) told.add(known.name);
  }
  const [only] = owners;
  return only !== undefined && new Set([...owners, ...told]).size === 1 ? only : null;
});

function isCalendar(text: string, { calendar }: Lexicon): boolean {
  return text
    .toLowerCase()
    .split(/[\s.]+/u)
    .some((word) => calendar.has(word) || /\d/u.test(word));
}

/** *Bank of Velmaria*, *Statistics Velmaria*, *National Audit Office of Velmaria*: the land in the name of a public body, known or not. */
export function landOf(
  { named, spelling, words }: Party,
  { words: { landBodies, of, subjectWords, nationalWord } }: Lexicon,
): string | null {
  const spelled = spelling?.split(' ') ?? [];
  if (!named || spelled.length !== words.length) return null;
  const joint = words.lastIndexOf(of);
  const body = words[joint > 0 ? joint - 1 : 0] ?? '';
  const land = words.slice(joint > 0 ? joint + 1 : 1);
  const national = joint > 1 && words[0] === nationalWord;
  if (land.length !== 1 || !(national || landBodies.includes(body)) || subjectWords.includes(land[0] ?? ''))
    return null;
  if (joint < 0 && body !== landBodies[0]) return null;
  return spelled.at(-1) ?? null;
}
