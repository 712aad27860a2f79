import { attributionAfter, type AttributionClause } from './attribution-clause';
import { startsClause } from './clauses';
import type { CueGroup } from './cue-groups';
import { tidy, type LocalClaim } from './local-claim';
import type { Scan, Span } from './scan';

/**
 * Speech after a dash: – We open in May, says Ada Brink. It will be early.
 * All of the paragraph is speech but for the clause that attributes it.
 */
export function findDashSpeech(
  scan: Scan,
  groups: readonly CueGroup[],
): { claim: LocalClaim; used: CueGroup | null } {
  const first = 1;
  const last = scan.length;
  for (let i = first + 1; i < last; i++) {
    if (!scan.isText(i, ',', '?', '!', '–', '—', '-', '.', '…') || scan.quotationOf(i)) continue;
    const tail = tailAt(scan, groups, i);
    if (!tail) continue;
    const keep = !scan.isText(i, ',', '–', '—', '-', '.');
    const parts: Span[] = [{ first, last: keep ? i + 1 : i }];
    const rest = restOf(scan, tail, i);
    if (rest && rest.last > rest.first) parts.push(rest);
    return { claim: claimOf(parts, tail), used: tail.group };
  }
  return { claim: claimOf([{ first, last }], undefined), used: null };
}

/** The attribution that a comma opens: ", says Ada Brink". */
export function tailAt(
  scan: Scan,
  groups: readonly CueGroup[],
  comma: number,
): AttributionClause | undefined {
  const next = comma + 1;
  const group = groups.find(({ first, form }) => first >= next && form === 'verb');
  if (!group || !scan.senseHas(group, 'q') || group.first - next > 12) return undefined;
  const inverted = group.first === next;
  // After a full sentence or without inversion only a pronoun or a name may come first: – Never. Brink says.
  if (!inverted && (scan.isText(comma, '.', '–', '—', '-') || scan.is('that', group.last))) return undefined;
  if (!inverted && !leavesOff(scan, group.last)) return undefined;
  const tail = attributionAfter(scan, groups, next);
  if (tail?.group !== group || !tail.source) return undefined;
  if (inverted && /^(?:i|we|jag|vi|jeg|ich|wir|je|nous|yo)$/.test(scan.lower(tail.source.first)))
    return undefined;
  return tail;
}

/** Whether nothing is reported behind a cue: the sentence ends there, or goes on with a place, a time or a mark. */
function leavesOff(scan: Scan, next: number): boolean {
  return (
    !scan.isWord(next) ||
    scan.is('prepositions', next) ||
    scan.is('timeWords', next) ||
    scan.is('adverbs', next) ||
    scan.is('subordinators', next) ||
    scan.sentenceOf(next - 1).last - next <= 4
  );
}

/** What goes on behind the attribution: from the next sentence, or from a comma or dash that closes it. */
function restOf(scan: Scan, tail: AttributionClause, comma: number): Span | undefined {
  const end = Math.max(tail.cue.last, tail.source?.last ?? 0);
  const sentence = scan.sentenceOf(Math.max(end - 1, comma + 1));
  for (let i = end; i < sentence.last; i++) {
    if (!scan.isText(i, '–', '—')) continue;
    // —dijo Ruiz—, y punto: a comma may follow the dash.
    const next = scan.isText(i + 1, ',') ? i + 2 : i + 1;
    if (next < scan.length && scan.isWord(next)) return { first: next, last: scan.length };
  }
  if (scan.isText(end, ',') && startsClause(scan, end + 1, sentence.last))
    return { first: end + 1, last: scan.length };
  return sentence.last < scan.length ? { first: sentence.last, last: scan.length } : undefined;
}

function claimOf(parts: readonly Span[], tail: AttributionClause | undefined): LocalClaim {
  return {
    kind: 'direct',
    content: [...parts],
    source: tail?.source ?? null,
    cue: tail ? { first: tail.cue.first, last: tail.cue.last } : null,
    class: tail?.group?.senses[0]?.class ?? 'say',
    negated: false,
    modality: 'reported',
    confidence: tail ? 0.95 : 0.75,
    rule: tail ? 'dashSpeech' : 'freeDashSpeech',
    open: false,
  };
}

/** Content after a label (Q: …, Osei: …) or any other stretch that is speech as a whole. */
export function wholeSpan(scan: Scan, from: number): Span {
  return tidy(scan, { first: from, last: scan.length }, true);
}
