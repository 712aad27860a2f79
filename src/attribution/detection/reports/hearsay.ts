import { kindOf, tidy, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** How far the two words of a frame may stand apart. */
const FRAME_REACH = 25;

/**
 * Finds what the article gives as heard without saying from whom: "The fund reportedly lost 40 million",
 * "Fonden ska ha förlorat pengar", "Der Fonds soll Geld verloren haben", "Le fonds aurait perdu 40 millions".
 *
 * @param claims what other rules found; a sentence in which they report something is left to them
 */
export function findHearsay(
  scan: Scan,
  claims: readonly LocalClaim[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  const found: LocalClaim[] = [];
  for (const { first, last } of scan.sentences) {
    const sentence = { first, last: withoutStop(scan, first, last) };
    if (claims.some((claim) => touches(claim, sentence))) continue;
    const cue = cueIn(scan, sentence);
    if (cue) found.push(claimOf(scan, sentence, cue, distance));
    else if (hasFrame(scan, sentence)) found.push(claimOf(scan, sentence, null, distance));
  }
  return found;
}

function touches({ content, source, cue }: LocalClaim, { first, last }: Span): boolean {
  return [...content, source, cue].some((span) => span !== null && span.first < last && first < span.last);
}

function cueIn(scan: Scan, { first, last }: Span): Span | undefined {
  for (let i = first; i < last; i++) {
    if (scan.quotationOf(i)) continue;
    const words = scan.phraseAt(scan.lexicon.hearsayPhrases, i) || (scan.is('hearsayAdverbs', i) ? 1 : 0);
    if (words > 0) return { first: i, last: i + words };
  }
  return undefined;
}

function hasFrame(scan: Scan, { first, last }: Span): boolean {
  // A condition makes "would have" a plain conditional.
  for (let i = first; i < last; i++) if (scan.is('subordinators', i) || scan.is('wh', i)) return false;
  for (let i = first; i < last; i++)
    for (const [, second] of scan.lexicon.hearsayFrames.get(scan.lower(i)) ?? [])
      for (let k = i + 1; k < Math.min(last, i + (second === '*' ? 4 : FRAME_REACH)); k++)
        if (second === '*' ? scan.lexicon.participle.test(scan.lower(k)) : scan.lower(k) === second)
          return !scan.quotationOf(k) && (scan.isWord(i - 1) || scan.isText(i - 1, ','));
  return false;
}

function withoutStop(scan: Scan, first: number, last: number): number {
  let end = last;
  while (end > first && scan.isText(end - 1, '.', '!', '?', '…')) end--;
  return end;
}

/** "enligt uppgifter *till TT* | var bron osäker": where the words end that name whoever heard it. */
function behindListener(scan: Scan, from: number): number {
  if (!scan.is('toWords', from) || !scan.isCapital(from + 1)) return from;
  let i = from + 2;
  while (scan.isCapital(i)) i++;
  return i;
}

function claimOf(scan: Scan, sentence: Span, cue: Span | null, distance: ReadonlySet<number>): LocalClaim {
  const around = cue
    ? [
        { first: sentence.first, last: cue.first },
        { first: behindListener(scan, cue.last), last: sentence.last },
      ]
    : [sentence];
  const content = around.map((span) => tidy(scan, span)).filter((span) => scan.countWords(span) > 0);
  return {
    kind: kindOf(scan, content, distance),
    content,
    source: null,
    cue,
    class: 'hearsay',
    negated: false,
    modality: 'hearsay',
    confidence: 0.6,
    rule: cue ? 'hearsayWord' : 'hearsayFrame',
    open: false,
  };
}
