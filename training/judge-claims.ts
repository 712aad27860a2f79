import type { Analysis, Claim, Speaker } from '../src/attribution/analysis';
import type { TextRange } from '../src/text/range';
import type { GoldArticle, GoldAttribution } from './corpus';
import type { AnnotatedText, GoldSpeaker } from './gold-articles';

/** Whether a claim is right; `undefined` where the annotation cannot tell. */
export type Verdict = boolean | undefined;

/** The numbers of the words that ranges cover by more than half. */
type WordSet = ReadonlySet<number>;

/** How much of two contents must be common words for them to be the same claim (intersection over union). */
const SAME_CLAIM = 0.5;
/** How much of a paragraph without marks must be speech. */
const MOSTLY_SPEECH = 0.7;

/**
 * Judges an analysis by articles whose annotation names the speakers: a claim is right when it shares at least
 * half of its words with one of theirs and names the same party.
 */
export function judgeBySpeaker(analysis: Analysis, gold: AnnotatedText): Verdict[] {
  const words = wordsIn(gold.text);
  const claims = analysis.claims.map(({ content }) => covered(words, content));
  const partner = pairUp(
    claims,
    gold.claims.map(({ content }) => covered(words, content)),
  );
  const borderline = gold.borderline.map((range) => covered(words, [range]));
  return claims.map((set, at) => {
    const same = partner[at] === undefined ? undefined : gold.claims[partner[at]];
    const speaker = analysis.speakers.find(({ id }) => id === analysis.claims[at]?.speaker);
    if (same) return isSameParty(speaker, same.speaker);
    return borderline.some((other) => 2 * common(set, other) >= set.size) ? undefined : false;
  });
}

function isSameParty(speaker: Speaker | undefined, gold: GoldSpeaker | null): boolean {
  if (!speaker || !gold) return !speaker && !gold;
  const name = folded(speaker.name);
  const names = gold.kind === 'person' ? [gold.name] : [gold.name, ...gold.aliases];
  return names.map(folded).includes(name) || likeness(name, folded(gold.name)) >= 0.8;
}

function folded(name: string): string {
  const plain = name.toLowerCase().normalize('NFKD');
  return plain
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\b(?:the|an?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function likeness(a: string, b: string): number {
  return dice(new Set(a.split(' ')), new Set(b.split(' ')));
}

/**
 * Judges an analysis by a corpus that marks the words which name the source: a claim is right when it shares at
 * least half of its words with an attribution and names its source by about the same words or is of a party that
 * these words name. The corpus leaves reports inside reports out: they cannot be judged. Speech without marks is
 * right when most of it stood in marks.
 *
 * @param spoken what stood in marks before they were taken out
 */
export function judgeBySource(
  analysis: Analysis,
  gold: GoldArticle,
  spoken: readonly TextRange[] = [],
): Verdict[] {
  const words = wordsIn(gold.text);
  const claims = analysis.claims.map(({ content }) => covered(words, content));
  const partner = pairUp(
    claims,
    gold.attributions.map(({ content }) => covered(words, content)),
  );
  const speech = covered(words, spoken);
  return analysis.claims.map((claim, at) => {
    const set = claims[at] ?? new Set();
    const same = partner[at] === undefined ? undefined : gold.attributions[partner[at]];
    if (claim.kind === 'unmarked' && claim.cue.length === 0)
      return common(set, speech) >= MOSTLY_SPEECH * set.size;
    if (same) return namesSource(claim, analysis, same, words);
    return analysis.claims.some((outer) => outer !== claim && holds(outer, claim)) ? undefined : false;
  });
}

function namesSource(
  claim: Claim,
  analysis: Analysis,
  gold: GoldAttribution,
  words: readonly TextRange[],
): boolean {
  const wanted = covered(words, gold.source);
  if (dice(wanted, covered(words, claim.source)) >= 0.5) return true;
  const speaker = analysis.speakers.find(({ id }) => id === claim.speaker);
  return speaker?.mentions.some((mention) => common(wanted, covered(words, [mention])) > 0) ?? false;
}

function holds(outer: Claim, inner: Claim): boolean {
  const anchor = inner.cue[0] ?? inner.source[0];
  if (!anchor) return false;
  return [anchor, ...inner.content].every((part) =>
    outer.content.some(({ start, end }) => start <= part.start && part.end <= end),
  );
}

/** For each claim the number of the gold one that it pairs with, best overlap first, each used once. */
function pairUp(claims: readonly WordSet[], gold: readonly WordSet[]): (number | undefined)[] {
  const pairs = claims.flatMap((claim, at) =>
    gold.map((other, to) => ({ at, to, overlap: overlapOf(claim, other) })),
  );
  const partner = claims.map((): number | undefined => undefined);
  const used = new Set<number>();
  for (const { at, to, overlap } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < SAME_CLAIM || partner[at] !== undefined || used.has(to)) continue;
    partner[at] = to;
    used.add(to);
  }
  return partner;
}

function wordsIn(text: string): TextRange[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function covered(words: readonly TextRange[], ranges: readonly TextRange[]): WordSet {
  const set = new Set<number>();
  words.forEach((word, at) => {
    for (const { start, end } of ranges)
      if (2 * (Math.min(end, word.end) - Math.max(start, word.start)) > word.end - word.start) set.add(at);
  });
  return set;
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
}

function overlapOf(a: WordSet, b: WordSet): number {
  const both = common(a, b);
  return both / Math.max(1, a.size + b.size - both);
}

function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return a.size + b.size === 0 ? 1 : (2 * common(a, b)) / (a.size + b.size);
}
