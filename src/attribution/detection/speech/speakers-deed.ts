import type { Scan, Span } from '../grammar/scan';

/** What may follow a verb that tells a deed: *out* over the water, *his* bag, *the* door. */
const TAKEN = ['prepositions', 'adverbs', 'determiners', 'possessives', 'objectPronouns'] as const;

/** "…, says Osei *and looks out* over the water": whether what somebody does as they speak begins at a token. */
export function opensDeed(scan: Scan, i: number): boolean {
  const verb = i + 1;
  if (!scan.is('coordinators', i) || scan.isCapital(verb) || !scan.isWord(verb)) return false;
  if (TAKEN.some((set) => scan.is(set, verb)) || !looksFinite(scan, verb)) return false;
  const next = verb + 1;
  return (
    scan.is('gestures', verb) ||
    !scan.isWord(next) ||
    TAKEN.some((set) => scan.is(set, next)) ||
    scan.is('particles', next)
  );
}

/** looks, looked, shakes: a verb by its ending, and no noun for people or bodies. */
function looksFinite(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  const { thirdPerson, finiteEnding, pastEnding, people, bodies, kin, nouns } = scan.lexicon;
  const noun = [word, word.replace(/s$/, '')].some(
    (form) => people.has(form) || bodies.has(form) || kin.has(form),
  );
  if (noun || nouns.has(word)) return false;
  return (
    scan.is('gestures', i) || [thirdPerson, finiteEnding, pastEnding].some((ending) => ending.test(word))
  );
}

/** "…, says Osei *with a laugh*", "*in an email*": whether how somebody looks or writes as they speak begins at a token. */
function opensManner(scan: Scan, i: number): boolean {
  const noun = i + 2;
  const manner = scan.is('media', noun) || scan.lexicon.sets.gestures.has(`${scan.lower(noun)}s`);
  return manner && scan.is('prepositions', i) && scan.is('singulars', i + 1);
}

/**
 * Where a name behind its word of saying ends and what its bearer does begins; -1 if it does not, or if a clause that
 * describes somebody stands before: Osei, whose brother drove *and survived*.
 */
export function deedWithin(scan: Scan, { first, last }: Span): number {
  for (let i = first + 1; i < last - 1; i++) {
    if (scan.is('relatives', i)) return -1;
    if (opensDeed(scan, i) || opensManner(scan, i)) return i;
  }
  return -1;
}

/** Whether the sentence that closes speech goes on with what whoever speaks does, from a token on. */
export function tellsDeedBehind(scan: Scan, from: number): boolean {
  const { last } = scan.sentenceOf(from - 1);
  for (let i = from; i < last - 1; i++) if (opensDeed(scan, i)) return true;
  return false;
}
