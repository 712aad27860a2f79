import { hasFiniteVerb, isFinite } from './finite-verbs';
import type { Scan } from './scan';
import { opensMainClause } from './verb-second';

/** Whether what stands behind a comma tells of the noun before it: Ada Brink, *chair of the board*. */
export function opensApposition(scan: Scan, i: number, limit: number): boolean {
  if (i >= limit || !scan.isWord(i)) return false;
  if (scan.is('relatives', i) && reportsItself(scan, i, limit)) return false;
  if (scan.lexicon.verbsLast && opensMainClause(scan, i, limit)) return false;
  if (scan.at(i).kind === 'number' || scan.is('relatives', i)) return true;
  if (opensBelonging(scan, i, limit)) return true;
  // Mía Linares, de 19 años, …
  if (scan.is('nounPrepositions', i) && scan.at(i + 1).kind === 'number' && scan.is('timeUnits', i + 2))
    return true;
  if (scan.is('subordinators', i) || scan.is('prepositions', i) || scan.is('coordinators', i)) return false;
  if (scan.lexicon.gerund.test(scan.lower(i)) && scan.lexicon.verbs.has(scan.lower(i))) return false; // precisando que …
  if (scan.lower(i).endsWith('ing') || scan.is('adverbs', i) || scan.is('timeWords', i)) return false;
  if (scan.is('subjectPronouns', i) && !scan.is('determiners', i)) return false;
  const end = appositionEnd(scan, i, limit);
  return end > i && !(end < limit && isFinite(scan, end)) && !hasFiniteVerb(scan, { first: i, last: end });
}

/** Léa Monnier, *de l'association Lynx*, …: whom somebody belongs to, up to the next comma. */
function opensBelonging(scan: Scan, i: number, limit: number): boolean {
  if (!scan.lexicon.infinitiveEnding || !scan.is('ofWords', i) || scan.is('timeWords', i + 1)) return false;
  const named = scan.is('determiners', i + 1) || scan.isCapital(i + 1) || scan.lower(i) !== 'de';
  const end = appositionEnd(scan, i, limit);
  return named && !hasFiniteVerb(scan, { first: i, last: end }) && (end === limit || scan.isText(end, ','));
}

/** ha dicho Mora, *que ha recordado que …*: a relative clause with a report of its own tells nothing of who it is. */
function reportsItself(scan: Scan, from: number, limit: number): boolean {
  if (!scan.lexicon.infinitiveEnding) return false;
  for (let i = from + 1; i < limit && !scan.isText(i, ',', ';'); i++)
    if (scan.lexicon.verbs.has(scan.lower(i)) && (scan.is('that', i + 1) || scan.quotationOf(i + 1)))
      return true;
  return false;
}

/** Where an apposition ends: at the comma, stop, dash or verb behind it. */
export function appositionEnd(scan: Scan, from: number, limit: number): number {
  // “41”, “19 ans”
  if (scan.at(from).kind === 'number')
    return scan.isWord(from + 1) && scan.isText(from + 2, ',') ? from + 2 : from + 1;
  let i = from;
  const around = scan.quotationOf(from);
  while (i < limit && !scan.isText(i, ',', ';', ':') && !scan.isDash(i) && scan.quotationOf(i) === around) {
    if (i > from && (scan.is('subordinators', i) || isFinite(scan, i)) && !scan.is('relatives', i)) break;
    if (scan.is('relatives', i)) return clauseComma(scan, i, limit);
    i++;
  }
  return i;
}

/** The end of a relative clause: the next comma that is not between figures, or the limit. */
export function clauseComma(scan: Scan, from: number, limit: number): number {
  let i = from;
  while (i < limit && !scan.isText(i, ',', ';') && !scan.isDash(i)) i++;
  return i;
}
