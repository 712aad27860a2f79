import type { CueGroup } from '../grammar/cue-groups';
import { isFinite } from '../grammar/finite-verbs';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';

/** How many words name whoever is told something: had told *the board*. */
const LISTENER = 4;

/**
 * "The firm had promised, | Lund said, | that it would pay": a report whose words go on behind whoever reports it in
 * turn. Lund says all of it, and the firm what follows.
 */
export function resumeReports(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  return claims.flatMap((claim) => {
    const inner = resumedBy(scan, groups, claim);
    const lead = inner?.source && leadOf(scan, claim, inner.source);
    if (!inner || !lead) return [claim];
    const content = [lead, ...claim.content];
    return [{ ...claim, content, kind: kindOf(scan, content, distance) }, inner];
  });
}

/** The report that a claim interrupts, where its own words open with "that" behind its comma. */
function resumedBy(
  scan: Scan,
  groups: readonly CueGroup[],
  { source, cue, content, kind, confidence }: LocalClaim,
): LocalClaim | undefined {
  const [part] = content;
  if (!source || !cue || !part || content.length > 1) return undefined;
  const comma = Math.min(source.first, cue.first) - 1;
  const behind = Math.max(source.last, cue.last);
  if (!scan.isText(comma, ',') || !scan.isText(behind, ',') || part.first !== behind + 1) return undefined;
  if (!scan.is('that', part.first)) return undefined;
  const group = groups.findLast(({ last }) => last <= comma);
  if (!group || comma - group.last > LISTENER || !tellsThat(group)) return undefined;
  for (let i = group.last; i < comma; i++) if (!scan.isWord(i) || isFinite(scan, i)) return undefined;
  const speaker = subjectBefore(scan, group.first, scan.sentenceOf(group.head).first);
  if (!speaker) return undefined;
  return {
    kind,
    content: [part],
    source: group.passive ? null : speaker,
    cue: { first: group.first, last: group.last },
    class: group.senses[0]?.class ?? 'say',
    negated: group.negated,
    modality: group.modality,
    confidence,
    rule: 'thatClause',
    open: false,
  };
}

function tellsThat({ senses, form }: CueGroup): boolean {
  return form === 'verb' && senses.some(({ frames }) => frames.includes('t'));
}

/** What stands before whoever reports it, from the subject on. */
function leadOf(scan: Scan, { source, cue }: LocalClaim, subject: Span): Span | undefined {
  if (!source || !cue) return undefined;
  return tidy(scan, { first: subject.first, last: Math.min(source.first, cue.first) - 1 });
}
