import { isFinite } from '../grammar/finite-verbs';
import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/**
 * Ends what is reported in a relative clause where the sentence goes on with its main verb: "The man who told police he
 * was asleep | has been jailed."
 */
export function endAtMainVerb(scan: Scan, claim: LocalClaim): LocalClaim {
  const { source, cue, content, kind } = claim;
  const [part] = content;
  if (!source || !cue || !part || content.length > 1 || kind !== 'indirect') return claim;
  if (part.first < cue.last || !opensRestrictive(scan, source)) return claim;
  const end = mainVerb(scan, part);
  return end === part.last ? claim : { ...claim, content: [{ first: part.first, last: end }] };
}

/** Whether the source is a relative pronoun right behind the noun that is the subject of the sentence. */
function opensRestrictive(scan: Scan, { first, last }: Span): boolean {
  if (last !== first + 1 || !scan.is('relatives', first) || !scan.isWord(first - 1)) return false;
  const opening = scan.sentenceOf(first).first;
  for (let i = opening; i < first; i++)
    if (!scan.isWord(i) || isFinite(scan, i) || scan.is('prepositions', i)) return false;
  return first > opening;
}

/**
 * The first finite verb behind the one of the report that no subject or conjunction of its own stands before, else the
 * last one, since the sentence must have one.
 */
function mainVerb(scan: Scan, { first, last }: Span): number {
  let verb = -1;
  let own = -1;
  for (let i = first; i < last; i++) {
    if (scan.quotationOf(i)) return last;
    if (!isFinite(scan, i)) continue;
    const goesOn =
      i === verb + 1
        ? AUXILIARIES.some((set) => scan.is(set, verb))
        : opensOwnClause(scan, { first: verb + 1, last: i });
    const reports = verb >= 0 && scan.lexicon.verbs.has(scan.lower(verb)); // was told his son was ill
    if (verb >= 0 && !goesOn && !reports) return i;
    if (verb >= 0 && i > verb + 1 && !isSubject(scan, i - 1)) own = i;
    verb = i;
  }
  const whole = last >= scan.sentenceOf(first).last - 1;
  return whole && own > 0 ? own : last;
}

/** Whether a pronoun or conjunction stands right before a verb. */
function isSubject(scan: Scan, i: number): boolean {
  const pronoun = scan.is('subjectPronouns', i) && !scan.is('determiners', i);
  return pronoun || scan.is('relatives', i) || scan.is('that', i) || scan.is('wh', i);
}

const AUXILIARIES = ['be', 'have', 'do', 'future', 'conditional'] as const;

function opensOwnClause(scan: Scan, { first, last }: Span): boolean {
  let plain = true;
  for (let i = first; i < last; i++) {
    const joins =
      scan.is('subordinators', i) ||
      scan.is('relatives', i) ||
      scan.is('coordinators', i) ||
      scan.is('that', i);
    if (joins || scan.is('wh', i) || !scan.isWord(i)) return true;
    if (scan.is('subjectPronouns', i) && !scan.is('determiners', i)) return true;
    plain &&= scan.is('adverbs', i) || scan.is('negations', i); // had already left
  }
  return plain;
}
