import { isFinite } from '../grammar/finite-verbs';
import { isPluralParty } from './party-nouns';
import type { Scan, Span } from '../grammar/scan';
import { clauseStart } from '../settling/sourced-claim';

/** Who says so and what, where a phrase that names the source stands within a clause. */
export interface SourcedWithin {
  readonly source: Span;
  readonly content: readonly Span[];
}

/** Verbs that leave the rest of the clause to what stands behind the source. */
const AUXILIARIES = ['be', 'have', 'do', 'future', 'conditional'] as const;

/** What goes on with a noun phrase rather than with its clause. */
const NO_VERBS = ['prepositions', 'coordinators', 'possessives', 'relatives', 'passiveBy'] as const;

/** The county *has*, according to Osei, said yes: a verb that goes on behind the aside. */
export function isAuxiliary(scan: Scan, i: number): boolean {
  return AUXILIARIES.some((set) => scan.is(set, i));
}

/**
 * "The mine, which according to its owner | employs 400, will close", "The town will according to the mayor | get a pool":
 * behind a relative pronoun or an auxiliary the source ends where the verb of the clause stands, with commas or without.
 *
 * @param cue the phrase that names the source
 */
export function sourcedWithin(scan: Scan, sentence: Span, cue: Span): SourcedWithin | undefined {
  const comma = scan.isText(cue.first - 1, ',');
  const link = linkBefore(scan, cue);
  if (scan.lexicon.invertsFreely || link <= sentence.first - 1) return undefined;
  const relative = link > sentence.first && scan.is('relatives', link);
  const auxiliary = isAuxiliary(scan, link);
  if (!relative && !auxiliary) return undefined;
  const end = comma
    ? closingComma(scan, cue.last, sentence.last)
    : verbBehind(scan, cue.last, sentence.last, auxiliary && !relative);
  if (end === undefined) return undefined;
  const first = comma ? end + 1 : end;
  if (relative && (comma ? opensSubject(scan, first) : !isVerb(scan, first))) return undefined;
  const opener = relative ? link : relativeBefore(scan, sentence.first, link);
  const last = opener < 0 ? sentence.last : (closingComma(scan, first, sentence.last) ?? sentence.last);
  const lead = { first: opener < 0 ? clauseStart(scan, sentence.first, link) : opener + 1, last: cue.first };
  const rest = { first, last };
  return { source: { first: cue.last, last: end }, content: relative ? [rest] : [lead, rest] };
}

/** "The mine, *which* according to its owner employs 400": whether a phrase stands behind a relative pronoun. */
export function isWithinRelative(scan: Scan, cue: Span): boolean {
  return !scan.lexicon.invertsFreely && scan.is('relatives', linkBefore(scan, cue));
}

/** The pronoun or the auxiliary before a phrase, and before its comma and a negation. */
function linkBefore(scan: Scan, { first }: Span): number {
  const link = scan.isText(first - 1, ',') ? first - 2 : first - 1;
  return scan.is('negations', link) && isAuxiliary(scan, link - 1) ? link - 1 : link;
}

/** "He knew that, according to the report, | the doors were locked": a subject of its own makes no relative clause. */
function opensSubject(scan: Scan, i: number): boolean {
  const opens = ['determiners', 'possessives', 'subjectPronouns'] as const;
  return scan.isCapital(i) || opens.some((set) => scan.is(set, i));
}

/** "…, *which* will, according to Osei, …": the pronoun of the clause that an auxiliary belongs to; -1 in a main clause. */
function relativeBefore(scan: Scan, first: number, link: number): number {
  for (let i = link - 1; i > first; i--) if (scan.isText(i - 1, ',') && scan.is('relatives', i)) return i;
  return -1;
}

function closingComma(scan: Scan, from: number, limit: number): number | undefined {
  for (let i = from + 1; i < limit - 1; i++) {
    if (scan.isText(i, ';', ':') || scan.isDash(i)) return undefined;
    if (scan.isText(i, ',') && !scan.quotationOf(i)) return i;
  }
  return undefined;
}

/** Where the verb stands that a source without commas leaves over. */
function verbBehind(scan: Scan, from: number, limit: number, plain: boolean): number | undefined {
  for (let i = from + 1; i < limit; i++) {
    if (!scan.isWord(i)) {
      if (scan.isText(i, "'", '’')) continue;
      return undefined;
    }
    if (plain ? followsParty(scan, i) : isVerb(scan, i)) return i;
  }
  return undefined;
}

/** "the mayor | get a pool", "Osei | a mistake": what stands behind the noun or the name of whoever says it. */
function followsParty(scan: Scan, i: number): boolean {
  if (scan.isCapital(i) || NO_VERBS.some((set) => scan.is(set, i)) || namesParty(scan, i)) return false;
  return namesParty(scan, i - 1) || scan.isCapital(i - 1);
}

function namesParty(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  return scan.lexicon.people.has(word) || scan.lexicon.bodies.has(word) || isPluralParty(scan, i);
}

/** Whether a word is the verb of a clause, by its form where no list holds it. */
function isVerb(scan: Scan, i: number): boolean {
  if (isFinite(scan, i)) return true;
  const word = scan.lower(i);
  const { thirdPerson, finiteEnding, nouns } = scan.lexicon;
  if (!thirdPerson.test(word) && !finiteEnding.test(word)) return false;
  if (scan.isCapital(i) || namesParty(scan, i) || scan.is('documents', i) || nouns.has(word)) return false;
  const opens = ['determiners', 'possessives', 'prepositions', 'coordinators'] as const;
  return !opens.some((set) => scan.is(set, i - 1) || scan.is(set, i));
}
