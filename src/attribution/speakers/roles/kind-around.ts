import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { readNounPhrase } from '../phrases/noun-phrase';
import type { Reading } from '../reading';
import { belonging, type RoleClue } from './role-clue';

/**
 * Norland’s *state-run* Belmar *news agency*: the kind of a medium around its name. What tells of its standing, or whose
 * it is, parts the name from that of a place: the local Marlow newspaper. `null` for other names.
 */
export function kindAround(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const { first, last } = run;
  const head = headBehind(reading, run, lexicon);
  if (head < 0 || run.title || last - first > MOST_WORDS) return null;
  const key = tokens.slice(first, last).map(({ lower }) => lower);
  const place = key.join(' ');
  if (lexicon.adjectives.has(key[0] ?? '') || lexicon.states.has(place) || lexicon.regions.has(place))
    return null;
  const phrase = readNounPhrase(reading, head, lexicon);
  const { modifiers, possessor, determiner } = phrase;
  const name = modifiers.indexOf(first);
  const standing = modifiers.slice(0, name).some((i) => isStanding(tokens[i]?.lower ?? '', lexicon));
  if (name < 0 || !(standing || (name === 0 && possessor && head > last))) return null;
  const words = [...modifiers.filter((i) => i < first || i >= last), head];
  return belonging(
    possessor,
    { first: phrase.first, last: head + 1 },
    {
      role: words.map((i) => (reading.opens[i] === 1 ? tokens[i]?.lower : tokens[i]?.text) ?? '').join(' '),
      head: tokens[head]?.lower ?? '',
      organisation: true,
      possessed: possessor !== null,
      definite: determiner !== 'indefinite',
    },
  );
}

/** *state-run*, *pro-Norland*, *official*: whose side a medium is on. */
function isStanding(lower: string, { words }: Lexicon): boolean {
  return lower.includes('-') || words.outletAdjectives.includes(lower);
}

/** Longest name of a medium, in words. */
const MOST_WORDS = 3;

/** Belmar *newspaper*, Belmar *news agency*: where the noun for a medium stands behind a name; -1 for none. */
function headBehind({ tokens }: Reading, { last }: NameRun, lexicon: Lexicon): number {
  if (lexicon.isOnPlatform(tokens[last - 1]?.lower ?? '', tokens[last]?.lower ?? '')) return -1;
  const [noun = '', second = ''] = tokens.slice(last, last + 2).map(({ lower }) => lower);
  const { outletNouns, mediaPairs } = lexicon.words;
  if (mediaPairs.includes(`${noun} ${second}`)) return last + 1;
  return outletNouns.includes(noun) ? last : -1;
}
