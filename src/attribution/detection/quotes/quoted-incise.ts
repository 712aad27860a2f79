import { cliticOf, withoutStop } from '../reports/attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import { tidy, type LocalClaim } from '../local-claim';
import { pastAdverbials, subjectBehind } from '../grammar/inverted-subject';
import type { Scan, Span } from '../grammar/scan';

/** Words of saying that stand within what is said, with the commas around them. */
interface Incise {
  readonly cue: Span;
  readonly source: Span;
  /** Behind the comma that closes it, or behind its last word. */
  readonly end: number;
}

/**
 * Cuts the words of saying out of a quotation, where a language puts them inside the marks:
 * « Nous ouvrons en mai, a assuré Anne Brun, et pas avant. » becomes two parts with source and cue between them.
 */
export function cutIncise(scan: Scan, groups: readonly CueGroup[], claim: LocalClaim): LocalClaim {
  const [part, ...others] = claim.content;
  if (!scan.lexicon.inciseInMarks || claim.source || !part || others.length > 0) return claim;
  for (let comma = part.first + 1; comma < part.last - 1; comma++) {
    if (!scan.isText(comma, ',', '!', '?', '…')) continue;
    const incise = inciseAt(scan, groups, comma + 1, part.last);
    if (!incise) continue;
    const before = { first: part.first, last: scan.isText(comma, ',') ? comma : comma + 1 };
    const after = tidy(scan, { first: incise.end, last: part.last }, true);
    const content = after.last > after.first ? [before, after] : [before];
    return {
      ...claim,
      content,
      source: incise.source,
      cue: incise.cue,
      confidence: 0.9,
      rule: 'quotedIncise',
    };
  }
  return claim;
}

function inciseAt(scan: Scan, groups: readonly CueGroup[], from: number, limit: number): Incise | undefined {
  const group = groups.find(({ first, form }) => first === from && form !== 'noun');
  if (!group || !scan.senseHas(group, 'q')) return undefined;
  // « Il faut agir, insiste Anne Morel. | Nous attendons. »
  const stop = withoutStop(scan, Math.min(limit, scan.sentenceOf(from).last), from);
  const source = cliticOf(group) ?? subjectBehind(scan, group.last, stop);
  if (!source || scan.is('speakerSubjects', source.first)) return undefined;
  const end = pastAdverbials(scan, Math.max(source.last, group.last), stop);
  const closed = end >= limit || scan.isText(end, ',', '.', '!', '?', '…', '»');
  return closed ? { cue: { first: group.first, last: group.last }, source, end } : undefined;
}
