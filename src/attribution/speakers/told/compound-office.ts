import { isAcronym } from '../reading';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import { nameOf } from './party-name';

/** An office with the body that the same word names. */
export interface CompoundOffice {
  readonly role: string;
  readonly affiliation: string;
}

/** *SPV-Fraktionschefin*, *Polizeisprecherin*: an office and the body that one word tells, where nouns are compounds. */
export function compoundOffice(held: string | null, reading: ArticleReading): CompoundOffice | null {
  if (held === null || held.includes(' ') || reading.lexicon.words.compoundOffices.length === 0) return null;
  return behindHyphen(held, reading) ?? withinWord(held, reading);
}

/** *Norvolt*-Chef: the body stands before a hyphen, by letters or by a name that the article gives one elsewhere. */
function behindHyphen(held: string, { lexicon, parties }: ArticleReading): CompoundOffice | null {
  const hyphen = held.lastIndexOf('-');
  const body = held.slice(0, Math.max(0, hyphen));
  const role = held.slice(hyphen + 1);
  const lower = body.toLowerCase();
  if (body === '' || !isOffice(role.toLowerCase(), lexicon) || isNoBody(lower, lexicon)) return null;
  const known = parties.some(
    ({ named, kind, unsure, words }) =>
      named && (kind === 'organisation' || unsure) && words.at(-1) === lower,
  );
  return known || isAcronym(body) ? { role, affiliation: body } : null;
}

/** *Polizei*sprecherin, *Ministeriums*sprecher: the noun for a body before one for who speaks for it. */
function withinWord(held: string, reading: ArticleReading): CompoundOffice | null {
  const { lexicon } = reading;
  const lower = held.toLowerCase();
  const ending = [...lexicon.spokes].find((noun) => lower.endsWith(noun) && lower.length > noun.length);
  if (ending === undefined) return null;
  const inside = held.slice(0, -ending.length);
  const noun = [inside, inside.replace(/s$/u, '')].find(
    (word) => lexicon.noun(word.toLowerCase())?.sort === 'organisation',
  );
  if (noun === undefined) return null;
  const [only, other] = reading.organisationsCalled(noun.toLowerCase());
  return { role: held, affiliation: only && !other ? nameOf(only, reading) : noun };
}

/** Whether the word is one for an office in a body, or ends in one: *Fraktionschefin*. */
function isOffice(lower: string, { words, spokes }: Lexicon): boolean {
  return [...words.leaderNouns, ...spokes, ...words.compoundOffices].some((noun) => lower.endsWith(noun));
}

/** *EU*-Chef, *Ex*-Chef, *IT*-Leiter: what no party or firm is called. */
function isNoBody(lower: string, { words, states, adjectives, formerly }: Lexicon): boolean {
  return (
    states.has(lower) || adjectives.has(lower) || formerly.has(lower) || words.fieldLetters.includes(lower)
  );
}
