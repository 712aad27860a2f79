import type { CueGroup } from '../grammar/cue-groups';
import { clauseEnd } from '../grammar/clauses';
import { isFinite } from '../grammar/finite-verbs';
import { isInfinitive } from './infinitives';
import { subjectAfter } from '../grammar/subject-after';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';
import { stopOf } from '../settling/sourced-claim';

/** How many words may name who tells somebody something, and when: by *the harbour master as recently as Friday* that. */
const LONGEST_AGENT = 14;

/**
 * Finds what somebody is told by somebody whom the sentence names: "had been warned by *her supervisor* not to say so", "was
 * promised by *the ministry* in June that it would stay", "only to be told by *a manager* that it would".
 */
export function findTellers(
  scan: Scan,
  groups: readonly CueGroup[],
  distance: ReadonlySet<number>,
): { readonly claim: LocalClaim; readonly group: CueGroup }[] {
  return groups.flatMap((group) => {
    const by = group.last;
    if (!group.passive || group.negated || scan.quotationOf(group.head) || !scan.is('agents', by)) return [];
    const limit = stopOf(scan, scan.sentenceOf(group.head));
    const opener = openerBehind(scan, { first: by + 2, last: Math.min(limit, by + 2 + LONGEST_AGENT) });
    if (opener < 0) return [];
    const frame = scan.is('that', opener) ? 't' : 'n';
    const sense = group.senses.find((each) => each.frames.includes(frame));
    const source = subjectAfter(scan, by + 1, opener);
    if (!sense || !source || scan.is('objectPronouns', source.first)) return [];
    const content = [
      withItsMark(scan, tidy(scan, { first: opener, last: clauseEnd(scan, groups, opener, limit) })),
    ];
    const claim: LocalClaim = {
      kind: kindOf(scan, content, distance),
      content,
      source,
      cue: { first: group.first, last: group.last },
      class: sense.class,
      negated: false,
      modality: group.modality,
      confidence: 0.85,
      rule: 'toldBy',
      open: false,
    };
    return [{ claim, group }];
  });
}

/** Where behind an agent *that* or an infinitive opens what is told: *not to* say so; -1 where a verb or a mark comes first. */
function openerBehind(scan: Scan, { first, last }: Span): number {
  for (let i = first; i < last; i++) {
    if (scan.is('that', i) && !scan.is('prepositions', i - 1)) return i;
    if (scan.is('infinitive', i) && opensDeed(scan, i + 1)) return scan.is('negations', i - 1) ? i - 1 : i;
    if (!scan.isWord(i) || scan.is('coordinators', i) || isFinite(scan, i)) return -1;
  }
  return -1;
}

/** not to use the word *“leak.”* | : a quotation that begins in what is told ends in it. */
function withItsMark(scan: Scan, { first, last }: Span): Span {
  const quotation = scan.quotationOf(last - 1);
  const open = quotation && quotation.opener > first && quotation.closer >= last;
  return open ? { first, last: quotation.closer + 1 } : { first, last };
}

/** to *say* so, but not to *the* court, to *Lund* */
function opensDeed(scan: Scan, i: number): boolean {
  if (!scan.isWord(i) || scan.isCapital(i)) return isInfinitive(scan, i);
  return !(['determiners', 'possessives', 'objectPronouns', 'timeWords'] as const).some((set) =>
    scan.is(set, i),
  );
}
