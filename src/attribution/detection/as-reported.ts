import { withoutStop } from './attribution-clause';
import type { CueGroup } from './cue-groups';
import { kindOf, tidy, type LocalClaim } from './local-claim';
import { subjectAfter } from './noun-phrases';
import type { Scan, Span } from './scan';

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
  return groups.flatMap((group) => {
    const sentence = scan.sentenceOf(group.head);
    const stop = withoutStop(scan, sentence.last, sentence.first);
    const sense = group.senses.find(({ frames }) => /[qct]/.test(frames));
    const end = group.last;
    if (!sense || group.form !== 'verb' || group.passive || group.negated) return [];
    const closes = scan.isText(end, ',') || end >= stop;
    // …, das dieser Zeitung vorliegt, …
    const aside = scan.is('relatives', end + 1) ? commaBehind(scan, end + 1, sentence.last) : end;
    const opener = closes ? openerOf(scan, group, sentence) : -1;
    const source = opener < 0 ? undefined : reporterAt(scan, opener + 1, group.first);
    if (!source) return [];
    const lead = tidy(scan, { first: sentence.first, last: opener });
    const rest = tidy(scan, { first: aside, last: stop });
    const content = [lead, rest].filter((span) => scan.countWords(span) > 0);
    if (content.length === 0) return [];
    return [
      {
        kind: kindOf(scan, content, distance),
        content,
        source,
        cue: { first: group.first, last: group.last },
        class: sense.class,
        negated: false,
        modality: group.modality,
        confidence: 0.9 * sense.weight,
        rule: 'asReported',
        open: false,
      },
    ];
  });
}

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
