import { cliticOf, withoutStop } from './attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { pastAdverbials, subjectBehind } from '../grammar/inverted-subject';
import { subjectAfter } from '../grammar/subject-after';
import type { Scan, Span } from '../grammar/scan';

/**
 * Finds "Wie die Polizei am Abend mitteilte, war der Wagen überladen" and "Der Wagen war, wie die Polizei mitteilte, überladen",
 * where the verb of saying closes a clause of its own.
 */
export function findAsReported(
  scan: Scan,
  groups: readonly CueGroup[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  if (scan.lexicon.sets.asWords.size === 0) return [];
  if (!scan.lexicon.verbsLast) return asSaid(scan, groups, distance);
  return groups.flatMap((group) => {
    const sentence = scan.sentenceOf(group.head);
    const sense = group.senses.find(({ frames }) => REPORTS.test(frames));
    const end = group.last;
    if (!sense || group.form !== 'verb' || group.passive || group.negated) return [];
    const closes = scan.isText(end, ',') || end >= withoutStop(scan, sentence.last, sentence.first);
    // …, das dieser Zeitung vorliegt, …
    const aside = scan.is('relatives', end + 1) ? commaBehind(scan, end + 1, sentence.last) : end;
    const opener = closes ? openerOf(scan, group, sentence) : -1;
    const source = opener < 0 ? undefined : reporterAt(scan, opener + 1, group.first);
    if (!source) return [];
    const lead = tidy(scan, { first: sentence.first, last: opener });
    const rest = tidy(scan, { first: aside, last: withoutStop(scan, sentence.last, sentence.first) });
    const content = [lead, rest].filter((span) => scan.countWords(span) > 0);
    if (content.length === 0) return [];
    return [claimOf(scan, content, source, group, distance)];
  });
}

/**
 * "La obra acabará en junio, según explicó el alcalde", "Comme l'a rappelé Anne Brun, …": where the subject follows the verb of such
 * a clause.
 */
function asSaid(scan: Scan, groups: readonly CueGroup[], distance: ReadonlySet<number>): LocalClaim[] {
  return groups.flatMap((group) => {
    const opener = group.first - 1;
    const sentence = scan.sentenceOf(group.head);
    if (!scan.is('asWords', opener) || opener < sentence.first || scan.quotationOf(group.head)) return [];
    if (group.form !== 'verb' || group.passive || group.negated) return [];
    const end = withoutStop(scan, sentence.last, sentence.first);
    const source = cliticOf(group) ?? subjectBehind(scan, group.last, end);
    if (!source) return [];
    const closed = pastAdverbials(scan, Math.max(source.last, group.last), end);
    if (closed < end && !scan.isText(closed, ',')) return [];
    const first = leadBefore(scan, opener);
    const lead = tidy(scan, { first: sentence.first, last: first });
    const rest = tidy(scan, { first: closed, last: end });
    const content = [lead, rest].filter((span) => scan.countWords(span) > 0);
    if (content.length === 0) return [];
    const cue = { ...group, first };
    return [claimOf(scan, content, source, cue, distance)];
  });
}

/** *Tal y* como explicó el alcalde, … */
function leadBefore(scan: Scan, opener: number): number {
  const before = scan.is('coordinators', opener - 1) ? opener - 2 : opener - 1;
  return scan.is('asLeads', before) ? before : opener;
}

function claimOf(
  scan: Scan,
  content: Span[],
  source: Span,
  { first, last, senses, modality }: CueGroup,
  distance: ReadonlySet<number>,
): LocalClaim {
  const sense = senses.find(({ frames }) => REPORTS.test(frames)) ?? senses[0];
  return {
    kind: kindOf(scan, content, distance),
    content,
    source,
    cue: { first, last },
    class: sense?.class ?? 'say',
    negated: false,
    modality,
    confidence: 0.9 * (sense?.weight ?? 1),
    rule: 'asReported',
    open: false,
  };
}

const REPORTS = /[qct]/;

function commaBehind(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (scan.isText(i, ',')) return i;
  return from;
}

/** Where the clause of the verb opens, at the start of the sentence or behind a comma. */
function openerOf(scan: Scan, group: CueGroup, sentence: Span): number {
  for (let i = group.first - 1; i >= sentence.first; i--) {
    if (scan.isText(i, ',', ';', ':')) return -1;
    if (scan.is('asWords', i) && (i === sentence.first || scan.isText(i - 1, ','))) return i;
  }
  return -1;
}

/** The subject of the clause, or what it comes out of: "Wie aus einem Papier hervorgeht"; with a title in marks. */
function reporterAt(scan: Scan, from: number, limit: number): Span | undefined {
  const source = subjectAfter(scan, scan.is('fromWords', from) ? from + 1 : from, limit);
  const title = source && scan.quotationOf(source.last);
  if (!source || title?.opener !== source.last || scan.endOf(title) > limit) return source;
  return { first: source.first, last: scan.endOf(title) };
}
