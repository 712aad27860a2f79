import type { ArticleText } from '../../../text/article-text';
import { isHeading } from '../../../text/blocks';
import type { Speaker } from '../../analysis';
import type { Lexicon } from '../../detection/lexicon';
import type { FoundClaim } from '../found-claim';
import { overlapOf, sharedStems, type ContentWords } from './content-words';
import { sameParty } from './parties';
import { speakerAt } from './speaker-at';
import type { Statement } from './statement';

/** How many claims back an answer may reach. */
export const REACH = 14;
/** How many it may reach back that names whose words it answers. */
export const NAMED_REACH = 40;
/** And how many ahead, for a headline or the paragraph below it. */
export const AHEAD = 8;

/** The claims of an article with what is needed to tell which answers which. They come in the order of the text. */
export interface Reader {
  readonly claims: readonly FoundClaim[];
  readonly speakerOf: readonly (string | null)[];
  readonly words: readonly ContentWords[];
  readonly article: ArticleText;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly lexicon: Lexicon;
  readonly placeOf: ReadonlyMap<FoundClaim, number>;
  /** The index of the last paragraph of the headline, or of the first below it. */
  readonly lead: number;
  /** Words that say nothing of what a claim is about. */
  readonly ignored: ReadonlySet<string>;
  /** The claims that others have denied so far. */
  readonly disputed: ReadonlySet<number>;
  /** The claims that deny another one, so far. */
  readonly denying: ReadonlySet<number>;
  /** Reads words that are no claim by themselves. */
  readonly read: (text: string) => ContentWords;
  /** Reads the first clause of some words. */
  readonly readStatement: (text: string) => Statement | null;
  /** How much it tells when two claims share a stem: less the more claims have it. */
  readonly weightOf: (stem: string) => number;
  /** The names and roles by which claims may speak of a party. */
  readonly namesOf: (speaker: Speaker) => readonly string[];
  /** The stems of a party's names and role. */
  readonly stemsOf: (speaker: Speaker) => ReadonlySet<string>;
}

/** Whether a claim may be what an answer looks for. */
export type Fits = (other: number) => boolean;

/** Only real claims of somebody else can be answered: no questions, refusals or reports inside each other. */
export function mayAnswer(reader: Reader, at: number, other: number, unnamed = false): boolean {
  const claim = reader.claims[at];
  const target = reader.claims[other];
  if (!claim || !target || target.interviewer || target.negated) return false;
  if (target.class === 'ask' || target.class === 'silence' || reader.words[other]?.stems.size === 0)
    return false;
  if (isOrder(target) || denyAlike(reader, at, other)) return false;
  if (target.within === claim || claim.within === target || target.content.length === 0) return false;
  if (reader.speakerOf[other] == null) return unnamed;
  const apart = standsAgainst(reader, at, other);
  const same = apart ? reader.speakerOf[at] === reader.speakerOf[other] : sameParty(reader, at, other);
  return !same && target.modality !== 'hypothetical';
}

/** "told *me to keep* the bell": what somebody is told to do, which tells of nothing that is. */
export function isOrder({ class: kind, rule }: FoundClaim): boolean {
  return rule === 'objectInfinitive' && (kind === 'say' || kind === 'order');
}

/** "denied that money was missing", as another party denies it too: both say no to what they tell in their own words. */
function denyAlike({ claims, words }: Reader, at: number, other: number): boolean {
  const both = [claims[at], claims[other]].every((claim) => claim?.class === 'deny' && !claim.negated);
  if (!both || words[at]?.negated !== words[other]?.negated) return false;
  const rule = claims[at]?.rule;
  return rule === 'thatClause' || rule === 'bareClause' || rule === 'gerund';
}

/**
 * Whether an answer tells two parties apart even where one seems to belong to the other: a verb of denial, unless both
 * deny, and "that is not the case" of what a group says, such as the workers of a firm.
 */
function standsAgainst(reader: Reader, at: number, other: number): boolean {
  const words = reader.words[at];
  if (reader.claims[at]?.class === 'deny')
    return words?.takesUp === true || reader.claims[other]?.class !== 'deny';
  return words !== undefined && words.contradiction >= 0 && speakerAt(reader, other)?.kind === 'group';
}

/** The nearest claim before that can be answered and fits. */
export function nearestBefore(
  reader: Reader,
  at: number,
  fits: Fits = () => true,
  unnamed = false,
  reach = REACH,
): number | undefined {
  for (let other = at - 1; other >= Math.max(0, at - reach); other--)
    if (mayAnswer(reader, at, other, unnamed) && fits(other)) return other;
  return undefined;
}

/** The nearest claim that fits, before the claim if there is one, else shortly after it. */
export function nearest(reader: Reader, at: number, fits: Fits, reach = REACH): number | undefined {
  const before = nearestBefore(reader, at, fits, false, reach);
  if (before !== undefined) return before;
  for (let other = at + 1; other <= at + AHEAD; other++)
    if (mayAnswer(reader, at, other) && fits(other)) return other;
  return undefined;
}

/**
 * The claim that fits and shares most words; a headline may also look ahead.
 *
 * @param candidate tells which claims are worth comparing at all
 */
export function bestOverlap(
  reader: Reader,
  at: number,
  fits: (other: number, overlap: { readonly shared: number; readonly part: number }) => boolean,
  candidate: Fits = () => true,
): number | undefined {
  const words = reader.words[at];
  const heading = reader.claims[at]?.first === 0;
  let best: number | undefined;
  let most = 0;
  if (!words) return undefined;
  for (let other = Math.max(0, at - REACH); other <= at + (heading ? AHEAD : -1); other++) {
    const others = reader.words[other];
    if (!others || other === at || !candidate(other) || !mayAnswer(reader, at, other)) continue;
    const overlap = overlapOf(words, others);
    if (!fits(other, overlap) || overlap.shared + overlap.part < most) continue;
    most = overlap.shared + overlap.part;
    best = other;
  }
  return best;
}

/** How much the words that two claims share tell: stems count the less the more claims have them. */
export function sharedWeight(reader: Reader, a: number, b: number): number {
  const one = reader.words[a];
  const other = reader.words[b];
  if (!one || !other) return 0;
  const [party, rival] = [speakerAt(reader, a), speakerAt(reader, b)];
  // "the coach's story" says nothing of what the coach said: a word that names one of the two speakers.
  const names = (speaker: Speaker | undefined, stem: string) =>
    speaker !== undefined && reader.stemsOf(speaker).has(stem);
  let weight = 0;
  for (const stem of sharedStems(one, other))
    if (!names(party, stem) && !names(rival, stem)) weight += reader.weightOf(stem);
  return weight;
}

/** How many paragraphs lie between two claims. */
export function paragraphsBetween(reader: Reader, before: number, after: number): number {
  return (reader.claims[after]?.first ?? 0) - (reader.claims[before]?.paragraph ?? 0);
}

/** The words of a claim's first part, in lower case. */
export function openingPart(reader: Reader, at: number): string {
  return firstPart(reader, at).toLowerCase().replaceAll('’', "'");
}

/** The words of a claim's first part. */
export function firstPart({ claims, article }: Reader, at: number): string {
  const part = claims[at]?.content[0];
  return part ? article.text.slice(part.start, part.end) : '';
}

/** Whether a claim stands in the headline or the first paragraph below it, and so may answer what comes later. */
export function isLead(reader: Reader, at: number): boolean {
  return (reader.claims[at]?.first ?? Infinity) <= reader.lead;
}

/** Whether a claim stands in the headline, a subheading or the first paragraph, which say what others say at length. */
export function isSummary(reader: Reader, at: number): boolean {
  const kind = reader.article.paragraphs[reader.claims[at]?.first ?? -1]?.kind;
  return isLead(reader, at) || isHeading(kind);
}

/** Whether a claim is verbatim speech. */
export function isSpeech(reader: Reader, at: number): boolean {
  const kind = reader.claims[at]?.kind;
  return kind === 'direct' || kind === 'unmarked';
}

/** The cue of a claim, in lower case. */
export function cueOf(reader: Reader, at: number): string {
  const cue = reader.claims[at]?.cue;
  return cue ? reader.article.text.slice(cue.start, cue.end).toLowerCase() : '';
}

/** Whether the sentence that makes a claim turns against what came before: But …; …, however. */
export function turnsAgainst(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const paragraph = claim && reader.article.paragraphs[claim.first];
  if (!paragraph) return false;
  const { sentences, tokens } = paragraph.body;
  const { start } = claim.source ?? claim.cue ?? claim.content[0] ?? paragraph;
  const sentence = sentences.find(({ end }) => start - paragraph.start < end);
  if (!sentence) return false;
  const { contrasts, lateContrasts } = reader.lexicon.sets;
  if (contrasts.has(tokens[sentence.first]?.lower ?? '')) return true;
  if (isSpeech(reader, at) && contrasts.has(reader.words[at]?.opening[0] ?? '')) return true;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const token = tokens[i];
    if (!token || tokens[i - 1]?.text !== ',' || !lateContrasts.has(token.lower)) continue;
    const place = paragraph.start + token.start;
    if (!claim.content.some((part) => part.start < place && place < part.end)) return true;
  }
  return false;
}
