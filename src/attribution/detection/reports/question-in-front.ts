import { isFinite } from '../grammar/finite-verbs';
import { kindOf, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/**
 * Takes what somebody is asked out of what they answer: "Asked whether it leaked, Lund shrugged. “Who knows?”"; `null`
 * where nothing is left.
 */
export function withoutQuestion(
  scan: Scan,
  claim: LocalClaim,
  distance: ReadonlySet<number>,
): LocalClaim | null {
  const { content, cue, source } = claim;
  if (!cue) return claim;
  // Asked whether it leaked, | Lund: it is not Lund who asks.
  const [opening] = content;
  if (source && opening && asks(scan, cue) && cue.last <= opening.first && opening.first < source.first)
    return null;
  if (source && source.last <= cue.first && isAskedAside(scan, cue)) return null;
  // Asked by a reporter whether it leaked: nobody in particular asks.
  if (source && asks(scan, cue) && isUnnamed(scan, source)) return null;
  const parts = content.filter(
    (part) => part.first >= cue.first || !(asks(scan, part) || isAsked(scan, part, cue)),
  );
  if (parts.length === content.length) return claim;
  if (parts.length === 0) return null;
  const kind = kindOf(scan, parts, distance);
  return { ...claim, kind, content: kind === 'direct' ? parts.map((part) => inMarks(scan, part)) : parts };
}

/** Whether words open their sentence with a participle of asking. */
function asks(scan: Scan, { first }: Span): boolean {
  return scan.sentenceOf(first).first === first && scan.is('askedWords', first);
}

/**
 * "Lund said *when asked* about the delay", "Lund, *asked* if it leaked, shrugged": a participle of asking in the middle
 * of its sentence, behind the word for when or between the commas that part a subject from its verb.
 */
function isAskedAside(scan: Scan, { first, last }: Span): boolean {
  if (!scan.is('askedWords', first)) return false;
  if (scan.is('subordinators', first - 1)) return true;
  if (!scan.isText(first - 1, ',')) return false;
  const end = scan.sentenceOf(first).last;
  for (let i = last; i < end; i++)
    if (scan.isText(i, ',') && !scan.quotationOf(i)) return isFinite(scan, i + 1);
  return false;
}

/** Asked by the Courier | *whether it leaked*, Lund said no. */
function isAsked(scan: Scan, { first, last }: Span, cue: Span): boolean {
  const opening = scan.sentenceOf(first).first;
  if (!scan.is('askedWords', opening) || scan.sentenceOf(cue.first).first !== opening) return false;
  for (let i = opening; i < first; i++) if (scan.isText(i, ',')) return false;
  return scan.is('wh', first) && scan.isText(last, ',') && last < cue.first;
}

/** "Asked by *the Courier* whether it leaked, Lund shrugged.": what somebody with a name asks is theirs. */
export function findAskers(scan: Scan, distance: ReadonlySet<number>): LocalClaim[] {
  return scan.sentences.flatMap(({ first, last }): LocalClaim[] => {
    if (!scan.is('askedWords', first) || !scan.is('passiveBy', first + 1)) return [];
    const wh = questionBehind(scan, { first: first + 2, last });
    const source = { first: first + 2, last: wh };
    if (wh < 0 || source.first === wh || isUnnamed(scan, source)) return [];
    let comma = wh + 1;
    while (comma < last && !(scan.isText(comma, ',') && !scan.quotationOf(comma))) comma++;
    if (comma === last) return [];
    const content = [{ first: wh, last: comma }];
    return [
      {
        kind: kindOf(scan, content, distance),
        content,
        source,
        cue: { first, last: first + 1 },
        class: 'ask',
        negated: false,
        modality: 'reported',
        confidence: 0.85,
        rule: 'whClause',
        open: false,
      },
    ];
  });
}

/** The word that opens what a name, with at most one apposition between commas, asks: the leader, Ida Osei, *whether*; or -1. */
function questionBehind(scan: Scan, { first, last }: Span): number {
  let commas = 0;
  for (let i = first; i < last && commas <= 2; i++) {
    if (scan.isText(i, ',')) commas++;
    else if (scan.is('wh', i) && (commas === 0 || (commas === 2 && scan.isText(i - 1, ',')))) return i;
  }
  return -1;
}

/** *a reporter*, *reporters*: somebody without a name, who asks for their paper. */
function isUnnamed(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.isCapital(i)) return false;
  return scan.is('interviewers', last - 1) || scan.is('singulars', first);
}

function inMarks(scan: Scan, { first, last }: Span): Span {
  const quotation = scan.quotationOf(first);
  const whole = quotation?.opener === first && quotation.closer === last - 1;
  return whole ? { first: first + 1, last: last - 1 } : { first, last };
}
