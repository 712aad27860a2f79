import { hearsReport, startsClause } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { isFinite } from '../grammar/finite-verbs';
import type { Found, PickSense } from './found-content';
import type { CueSense } from '../lexicon';
import { subjectAfter } from '../grammar/subject-after';
import { namesDocument } from './object-content';
import { afterTime } from '../grammar/after-time';
import type { Scan, Span } from '../grammar/scan';
import { behindTold } from './told-party';
import { opensMainClause } from '../grammar/verb-second';

/** said it had touched nothing; told him the lock broke; replied it would “wait”. */
export function bareClause(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  to: (first: number) => number,
  source: Span | null,
  limit: number,
): Found | undefined {
  // assured her | the leg would heal
  const told = tellsPronoun(scan, group.last) && startsClause(scan, group.last + 1, limit);
  const plain = sense('c') ?? (told && sense('d') ? sense('t') : undefined);
  if (!plain || (group.passive && !source && !sense('d'))) return undefined;
  if (plain.class === 'show' && !hearsReport(scan, group) && !namesDocument(scan, source)) return undefined;
  let start = afterTime(scan, group.last);
  // Am Montag sagte Eva Lund, …
  if (scan.lexicon.verbsLast && source && source.first >= start) start = source.last;
  // sagte, die Brücke sei sicher; teilte am Montag mit, der Betrieb werde ruhen
  const subjunctive = scan.lexicon.sets.subjunctive.size > 0;
  const comma = subjunctive ? commaAfter(scan, start, limit) : start;
  if (scan.isText(comma, ',')) {
    const spoken = subjunctive && scan.is('subjectPronouns', comma + 1) && !scan.is('relatives', comma + 1);
    if (!spoken && !hasSubjunctive(scan, comma + 1, limit) && !opensMainClause(scan, comma + 1, limit))
      return undefined;
    return { content: [{ first: comma + 1, last: to(comma + 1) }], sense: plain, rule: 'subjunctiveClause' };
  }
  // sier hun ikke har sett det: what stands in the nominative is told nothing.
  const opens = scan.lexicon.verbSecond && isSubject(scan, start) && startsClause(scan, start, limit);
  if (sense('d') && !group.passive && !opens) {
    const addressee = tellsPronoun(scan, start)
      ? { first: start, last: start + 1 }
      : subjectAfter(scan, start, Math.min(limit, start + 6));
    if (!addressee) return undefined;
    // The key, she tells me, is lost.
    const aside =
      source !== null && scan.isText(source.first - 1, ',') && behindTold(scan, group, start) > start;
    if (aside || (scan.is('objectPronouns', start) && scan.isText(addressee.last, ','))) return undefined;
    if (!startsClause(scan, addressee.last, limit)) {
      const pronoun = addressee.last === start + 1;
      if (!pronoun) return undefined;
    } else start = afterTime(scan, addressee.last);
  }
  // would never tell you, but she cried
  if (scan.is('subjectPronouns', start) && scan.isText(start + 1, ',') && scan.is('coordinators', start + 2))
    return undefined;
  if (told && start === group.last) start++;
  const last = to(start);
  const quoted = scan.quotationOf(start);
  if (quoted?.opener === start)
    return { content: [{ first: start, last }], sense: plain, rule: 'bareClause' };
  // He can say that, he who was never here.
  const points = scan.is('demonstratives', start) && scan.isText(start + 1, ',');
  if (points && !scan.quotationOf(start + 2)) return undefined;
  // claimed at least three had gone
  const counted = scan.phraseAt(scan.lexicon.approximations, start);
  if (counted > 0 && startsClause(scan, start + counted, last))
    return { content: [{ first: start, last }], sense: plain, rule: 'bareClause' };
  if (scan.is('prepositions', start)) return afterAdverbial(scan, start, last, plain);
  if (!startsClause(scan, start, last)) return undefined;
  return { content: [{ first: start, last }], sense: plain, rule: 'bareClause' };
}

/** "told *her* the dam was sound": a pronoun for whoever is told, though it would own a noun that came right behind it. */
function tellsPronoun(scan: Scan, i: number): boolean {
  const next = i + 1;
  const opens =
    scan.is('determiners', next) || scan.is('subjectPronouns', next) || scan.is('possessives', next);
  return scan.is('objectPronouns', i) || (scan.is('personPossessives', i) && opens);
}

function isSubject(scan: Scan, i: number): boolean {
  return scan.is('subjectPronouns', i) && !scan.is('objectPronouns', i);
}

/** The first comma behind a cue and at most an adverbial; the cue's end where there is none. */
function commaAfter(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 8) && !isFinite(scan, i); i++)
    if (scan.isText(i, ',')) return i;
  return from;
}

function hasSubjunctive(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scan.is('subjunctive', i)) return true;
  return false;
}

/** said in a statement it would appeal: the clause starts at the next subject with a verb. */
function afterAdverbial(scan: Scan, first: number, last: number, sense: CueSense): Found | undefined {
  for (let i = first + 1; i < Math.min(last, first + 12); i++) {
    if (scan.isText(i, ',', ';', ':')) return undefined;
    const quoted = scan.quotationOf(i);
    if (quoted) return { content: [{ first: i, last }], sense, rule: 'bareClause' };
    const bound =
      scan.is('prepositions', i - 1) ||
      scan.is('determiners', i - 1) ||
      scan.is('possessives', i - 1) ||
      scan.is('adjectives', i - 1);
    if (
      bound ||
      !(
        scan.is('subjectPronouns', i) ||
        scan.is('determiners', i) ||
        scan.is('possessives', i) ||
        scan.isCapital(i)
      )
    )
      continue;
    if (scan.isCapital(i) && scan.isCapital(i - 1)) continue;
    if (startsClause(scan, i, last)) return { content: [{ first: i, last }], sense, rule: 'bareClause' };
  }
  return undefined;
}
