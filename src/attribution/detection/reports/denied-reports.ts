import { ofNoun } from './attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import { kindOf, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** How many words may stand before the noun of an object, and between it and its clause. */
const NOUN_WORDS = 6;
const GIVER_WORDS = 12;

/**
 * Adds what somebody else reports within the object of a denial: "took issue with Renner's assertion *that she had
 * left*", "rejected a claim by the union *that it was sold*". The denial is of the whole object, noun and all.
 */
export function withDeniedReports(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  return claims.flatMap((claim) => {
    const object = objectOf(claim);
    if (!object) return [claim];
    const noun = nounOf(scan, object.from, object.last);
    const that = noun < 0 ? -1 : clauseOf(scan, noun + 1, object.last);
    if (that < 0 || (object.first > noun && object.first !== that)) return [claim];
    const first = object.first > noun ? object.from : object.first;
    const outer = { ...claim, content: [{ first, last: object.last }, ...claim.content.slice(1)] };
    const group = groups.find(({ form, head }) => form === 'noun' && head === noun);
    const giver = group && ofNoun(scan, group, object.from);
    if (!group || !giver?.source || claims.some(({ cue }) => cue?.first === noun)) return [outer];
    const content = [{ first: that, last: object.last }];
    const { first: start, last: end } = giver.source;
    const inner: LocalClaim = {
      kind: kindOf(scan, content, distance),
      content,
      source: { first: start, last: start < that ? Math.min(end, that) : end },
      cue: { first: noun, last: group.last },
      class: group.senses[0]?.class ?? 'claim',
      negated: false,
      modality: 'reported',
      confidence: 0.8,
      rule: 'nounClause',
      open: false,
    };
    return [outer, inner];
  });
}

/** What a denial has for an object behind its verb, and where that may begin at the earliest. */
function objectOf({ class: kind, cue, content }: LocalClaim): (Span & { readonly from: number }) | undefined {
  const [part] = content;
  return kind === 'deny' && cue && part && part.first >= cue.last ? { ...part, from: cue.last } : undefined;
}

/** The noun for something said that an object opens with; -1 where there is none. */
function nounOf(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + NOUN_WORDS); i++) {
    if (scan.is('charges', i) || scan.lexicon.nouns.has(scan.lower(i))) return i;
    if (!scan.isWord(i) || scan.is('that', i)) return -1;
  }
  return -1;
}

/** Where the clause of a noun begins, right behind it or behind whoever gives it; -1 where there is none. */
function clauseOf(scan: Scan, after: number, limit: number): number {
  if (scan.is('that', after)) return after;
  if (!scan.is('fromWords', after)) return -1;
  for (let i = after + 1; i < Math.min(limit, after + GIVER_WORDS); i++) {
    if (scan.is('that', i)) return i;
    if (!scan.isWord(i)) return -1;
  }
  return -1;
}
