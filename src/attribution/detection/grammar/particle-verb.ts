import { isAnswering } from './answering';
import type { CueSense, PhrasalVerb } from '../lexicon';
import type { CueGroup } from './cue-groups';
import type { Scan } from './scan';

/** "*called for* a vote": a verb with its particles right behind it, or behind a negation. */
export function beforeParticles(scan: Scan, head: number, from: number): PhrasalVerb | undefined {
  return scan.lexicon.phrasal.get(scan.lower(head))?.find(
    ({ rest }) =>
      rest.every((particle, offset) => scan.lower(from + offset) === particle) &&
      // "puts it at nine": the pronoun is an object.
      !(rest[0] === 'it' && scan.lower(head + 2) === 'at'),
  );
}

/** "bears *that* out": a pronoun before the particle. */
export function aroundPronoun(scan: Scan, head: number): { readonly sense: CueSense } | undefined {
  if (!scan.is('proforms', head + 1) || !scan.is('particles', head + 2)) return undefined;
  return scan.lexicon.phrasal
    .get(scan.lower(head))
    ?.find(({ rest, sense }) => rest.length === 1 && rest[0] === scan.lower(head + 2) && isAnswering(sense));
}

/** How many words stand between a verb and its particle at most: waved *the union's latest report* away. */
const LONGEST_OBJECT = 5;

/** "waved *the report* away as old news": a verb of answering whose particle stands behind what is answered. */
export function aroundObject(
  scan: Scan,
  head: number,
): { readonly sense: CueSense; readonly particle: number } | undefined {
  const verbs = scan.lexicon.invertsFreely ? undefined : scan.lexicon.phrasal.get(scan.lower(head));
  if (!verbs || !(scan.is('determiners', head + 1) || scan.is('possessives', head + 1))) return undefined;
  for (let i = head + 2; i <= head + 1 + LONGEST_OBJECT && scan.isWord(i); i++) {
    const verb = verbs.find(
      ({ rest, sense }) => rest.length === 1 && rest[0] === scan.lower(i) && isAnswering(sense),
    );
    const ends = scan.is('as', i + 1) || !scan.isWord(i + 1);
    if (verb) return ends && namesWords(scan, i - 1) ? { sense: verb.sense, particle: i } : undefined;
    if (scan.is('prepositions', i) && !scan.is('nounPrepositions', i)) return undefined;
  }
  return undefined;
}

/** the *report*, the *claims*, but not the car: what can be answered. */
function namesWords(scan: Scan, noun: number): boolean {
  const said = scan.is('charges', noun) || scan.is('figures', noun) || scan.is('documents', noun);
  return said || scan.lexicon.nouns.has(scan.lower(noun));
}

/** How far a particle may stand from its verb. */
const PARTICLE_REACH = 12;

/** "wies die Vorwürfe zurück", "lägger Brink till": a verb whose particle closes the clause. */
export function separateVerb(
  scan: Scan,
  head: number,
): { readonly sense: CueSense; readonly particle: number } | undefined {
  const verbs = scan.lexicon.invertsFreely ? scan.lexicon.phrasal.get(scan.lower(head)) : undefined;
  if (!verbs) return undefined;
  for (let i = head + 1; i < Math.min(scan.length, head + PARTICLE_REACH); i++) {
    // wies das als „Ausrede“ zurück
    const quoted = scan.quotationOf(i);
    if (quoted?.opener === i && quoted.closer > i) i = quoted.closer + 1;
    if (!scan.isWord(i)) return undefined;
    const goesOn = scan.lexicon.verbSecond && scan.is('that', i + 1); // slog Lund fast att …
    const closes = !scan.isWord(i + 1) || scan.is('coordinators', i + 1) || goesOn;
    if (!closes || !scan.is('particles', i)) continue;
    const verb = verbs.find(({ rest }) => rest.length === 1 && rest[0] === scan.lower(i));
    return verb && { sense: verb.sense, particle: i };
  }
  return undefined;
}

/** "slog Lund *fast* att …": the first token behind a subject and the particle of its verb right behind it. */
export function pastParticle({ particle }: Pick<CueGroup, 'particle'>, subjectEnd: number): number {
  return particle === subjectEnd ? subjectEnd + 1 : subjectEnd;
}
