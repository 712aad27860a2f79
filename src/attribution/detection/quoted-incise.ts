import type { CueGroup } from './cue-groups';
import { tidy, type LocalClaim } from './local-claim';
import { subjectAfter } from './noun-phrases';
import type { Scan, Span } from './scan';

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
  const clitic = cliticPerfect(scan, from);
  if (clitic) return { ...clitic, end: clitic.cue.last };
  const group = groups.find(({ first, form }) => first === from && form !== 'noun');
  if (!group || !scan.senseHas(group, 'q')) return undefined;
  const source = subjectAfter(scan, group.last, limit);
  if (!source || /^(?:je|nous|yo)$/.test(scan.lower(source.first))) return undefined;
  const closed = source.last >= limit || scan.isText(source.last, ',', '.', '!', '?', '…', '»');
  return closed ? { cue: { first: group.first, last: group.last }, source, end: source.last } : undefined;
}

/** a-t-elle ajouté, ont-ils dit: the pronoun stands within the words of saying. */
function cliticPerfect(scan: Scan, from: number): Omit<Incise, 'end'> | undefined {
  const clitic = from + 1;
  if (!scan.is('have', from) || !scan.lower(clitic).startsWith('-')) return undefined;
  if (!scan.lexicon.verbs.has(scan.lower(clitic + 1))) return undefined;
  return { source: { first: clitic, last: clitic + 1 }, cue: { first: from, last: clitic + 2 } };
}
