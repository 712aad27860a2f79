import { opensStory } from './heading-ends';
import { isPluralParty } from './party-nouns';
import { isMereDeed } from '../settling/mere-deeds';
import { kindOf, type LocalClaim } from '../local-claim';
import type { Scan } from '../grammar/scan';

/** How many words name who takes a stand: "Marlow harbour workers". */
const LONGEST_SUBJECT = 4;

/**
 * Finds what a headline says that somebody holds, wants or claims: "Residents demand answers after blast", "Rebels claim
 * victory", "Mayor defends toll plan". In running text such verbs tell of deeds as often as of words.
 */
export function findHeadingStand(scan: Scan): LocalClaim | undefined {
  for (let verb = 1; verb <= LONGEST_SUBJECT && verb < scan.length - 1; verb++) {
    if (!scan.isWord(verb - 1) || scan.quotationOf(verb)) return undefined;
    if (!scan.is('headlineStands', verb)) continue;
    const object = { first: verb + 1, last: endOf(scan, verb + 1) };
    if (!isParty(scan, verb - 1) || !opensObject(scan, object.first)) return undefined;
    const senses = scan.lexicon.verbs.get(scan.lower(verb));
    const claim: LocalClaim = {
      kind: kindOf(scan, [object], new Set()),
      content: [object],
      source: { first: 0, last: verb },
      cue: { first: verb, last: verb + 1 },
      class: senses?.[0]?.class ?? 'say',
      negated: false,
      modality: 'reported',
      confidence: 0.7,
      rule: 'headlineStand',
      open: false,
    };
    return isMereDeed(scan, claim) ? undefined : claim;
  }
  return undefined;
}

/** A noun for people or bodies: with a name alone, such verbs are most often those of a game or a race. */
function isParty(scan: Scan, i: number): boolean {
  const { people, bodies } = scan.lexicon;
  return (
    [people, bodies, scan.lexicon.sets.pluralNouns].some((nouns) => nouns.has(scan.lower(i))) ||
    isPluralParty(scan, i)
  );
}

/** "backs *new tunnel*", but not "backs *out of* race", "claims *to have* won" */
function opensObject(scan: Scan, i: number): boolean {
  if (!scan.isWord(i) || scan.is('particles', i) || scan.is('prepositions', i)) return false;
  return !scan.is('infinitive', i) && !scan.is('that', i) && scan.at(i).kind !== 'number';
}

/** Where what is held ends: before a comma, a semicolon, or "as" with another story. */
function endOf(scan: Scan, first: number): number {
  for (let i = first; i < scan.length; i++) {
    if (scan.isText(i, ',', ';', ':') || scan.isDash(i)) return i;
    if (opensStory(scan, i)) return i;
  }
  return scan.isText(scan.length - 1, '.') ? scan.length - 1 : scan.length;
}
