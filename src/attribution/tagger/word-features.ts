import type { ParagraphText } from '../../text/paragraph-text';
import type { FeatureColumns } from './feature-columns';
import { lengthBucket, type Surroundings } from './surroundings';
import type { WordFacts } from './word-facts';
import { kindOf, noKind } from './word-kind';

/** What is passed in beside the paragraph itself. */
export interface ParagraphContext {
  /** The article has no quotation marks but perhaps single ones, so speech in it may stand without marks. */
  readonly unmarked: boolean;
}

/** What the tagger needs to know of the article that a paragraph stands in. */
export function contextOf(paragraphs: readonly ParagraphText[]): ParagraphContext {
  const marked = paragraphs.some(({ quotations }) =>
    quotations.pairs.some(({ family }) => family !== 'single'),
  );
  return { unmarked: !marked };
}

/** What each part of the features needs: columns of the words, their kinds, their likeliness as cues, their marks. */
interface Basics {
  readonly w: number;
  readonly cs: number;
  readonly p: number;
  readonly q: number;
  readonly unmarked: number;
  /** Distances to the nearest likely cue before and behind the word, 0 where there is none. */
  readonly dl: number;
  readonly dr: number;
}

/** Writes the features of all words for the first pass; -1 stands for neighbours outside the paragraph. */
export function wordFeatures(
  out: FeatureColumns,
  facts: WordFacts,
  around: Surroundings,
  context: ParagraphContext,
): void {
  const { sheet } = out;
  const { words } = facts;
  sheet.clear(words.count);
  const basics = {
    w: sheet.columnOf(facts.form),
    cs: sheet.columnBy((i) => kindOf(facts.wordClass[i]!, facts.shape[i]!), noKind),
    p: sheet.columnOf(facts.prior),
    q: sheet.columnOf(words.quote),
    unmarked: sheet.columnBy(() => (context.unmarked ? 1 : 0)),
    dl: distanceColumn(out, around.cueLeft),
    dr: distanceColumn(out, around.cueRight),
  };
  neighbourFeatures(out, facts, basics);
  markFeatures(out, around, basics);
  cueFeatures(out, facts, around, basics);
  sentenceFeatures(out, facts, around, basics);
}

/** Distances in buckets to other words, 0 where there is none. */
function distanceColumn({ sheet }: FeatureColumns, to: Int32Array): number {
  return sheet.columnBy((i) => (to[i]! < 0 ? 0 : lengthBucket(Math.abs(i - to[i]!))));
}

/** What is known of other words, 0 where there is none. */
function columnThere({ sheet }: FeatureColumns, known: ArrayLike<number>, there: Int32Array): number {
  return sheet.columnBy((i) => (there[i]! < 0 ? 0 : known[there[i]!]!));
}

function cappedColumn({ sheet }: FeatureColumns, column: number, top: number): number {
  return sheet.columnBy((i) => Math.min(top, sheet.cells[column + i]!));
}

function neighbourFeatures(out: FeatureColumns, facts: WordFacts, { w, cs, p }: Basics): void {
  const { sheet } = out;
  const suffix3 = sheet.columnOf(facts.suffix3);
  const suffix2 = sheet.columnOf(facts.suffix2);
  const stem = sheet.columnOf(facts.stem);
  out.add(1, w);
  out.add(2, w - 1);
  out.add(3, w + 1);
  out.add(4, w - 2);
  out.add(5, w + 2);
  out.add(6, w - 3);
  out.add(7, w + 3);
  out.add2(8, w - 1, w);
  out.add2(9, w, w + 1);
  out.add2(10, w - 2, w - 1);
  out.add2(11, w + 1, w + 2);
  out.add(12, suffix3);
  out.add(13, suffix2);
  out.add2(14, suffix3 - 1, cs);
  out.add2(15, suffix3 + 1, cs);
  out.add(16, stem);
  out.add(17, cs);
  out.add2(18, cs - 1, cs);
  out.add2(19, cs, cs + 1);
  out.add3(20, cs - 1, cs, cs + 1);
  out.add3(21, cs - 2, cs - 1, cs);
  out.add3(22, cs, cs + 1, cs + 2);
  out.add(23, p);
  out.add2(24, p - 1, p);
  out.add2(25, p, p + 1);
  out.add3(26, p - 1, p, p + 1);
  out.add2(27, p - 2, p - 1);
  out.add2(28, p + 1, p + 2);
  out.add2(29, p, cs - 1);
  out.add2(30, p, cs + 1);
}

function markFeatures(out: FeatureColumns, around: Surroundings, { w, cs, p, q }: Basics): void {
  const { sheet } = out;
  const ql = sheet.columnOf(around.quoteLength);
  const ml = sheet.columnOf(around.markLeft);
  const mr = sheet.columnOf(around.markRight);
  out.add3(31, q - 1, q, q + 1);
  out.add2(32, q, w);
  out.add2(33, q, ql);
  out.add3(34, q, ml, mr);
  out.add3(35, q, cs, cs - 1);
  out.add3(36, q, ml, cs);
  out.add3(37, q, mr, cs);
  out.add3(38, q, ql, p);
}

/** The likely cues on both sides. */
function cueFeatures(out: FeatureColumns, facts: WordFacts, around: Surroundings, basics: Basics): void {
  const { sheet } = out;
  const { cs, q, unmarked, dl, dr } = basics;
  const { cueLeft, cueRight } = around;
  const wl = columnThere(out, facts.form, cueLeft);
  const wr = columnThere(out, facts.form, cueRight);
  const pl = columnThere(out, facts.prior, cueLeft);
  const pr = columnThere(out, facts.prior, cueRight);
  const cl = cappedColumn(out, sheet.columnOf(around.commasLeft), 3);
  const cr = cappedColumn(out, sheet.columnOf(around.commasRight), 3);
  const cl2 = cappedColumn(out, cl, 2);
  const cr2 = cappedColumn(out, cr, 2);
  const dl2 = cappedColumn(out, dl, 2);
  const dr2 = cappedColumn(out, dr, 2);
  const dl6 = cappedColumn(out, dl, 6);
  const opener = sheet.columnOf(around.opener);
  out.add2(39, dl, q);
  out.add2(40, dr, q);
  out.add3(41, dl, dr, q);
  out.add2(42, wl, dl);
  out.add2(43, wr, dr);
  out.add3(44, wl, q, cl2);
  out.add3(45, wr, q, cr2);
  out.add3(46, dl, cl, opener);
  out.add3(47, dr, cr, q);
  out.add3(48, dl, cs, q);
  out.add3(49, dr, cs, q);
  out.add3(50, opener, cs, dl6);
  out.add3(51, wl, opener, q);
  out.add3(52, pl, pr, cs);
  out.add3(53, dr, cs - 1, cs);
  out.add3(54, dl, cs, cs + 1);
  out.add3(65, unmarked, dl2, dr2);
}

function sentenceFeatures(out: FeatureColumns, facts: WordFacts, around: Surroundings, basics: Basics): void {
  const { sheet } = out;
  const { cs, q, unmarked, dl, dr } = basics;
  const { sentenceStart: start, sentenceEnd: end, bestCue: best } = around;
  const masked = (traits: Int32Array, bits: number) => sheet.columnBy((i) => traits[i]! & bits);
  const traits = sheet.columnOf(around.traits);
  const traits32 = masked(around.traits, 32);
  const traits39 = masked(around.traits, 39);
  const traits56 = masked(around.traits, 56);
  const traits120 = masked(around.traits, 120);
  const before39 = masked(around.traitsBefore, 39);
  const before120 = masked(around.traitsBefore, 120);
  const fromStart = distanceColumn(out, start);
  const toEnd = sheet.columnBy((i) => lengthBucket(end[i]! - 1 - i));
  const length = sheet.columnBy((i) => lengthBucket(end[i]! - start[i]!));
  const wFirst = columnThere(out, facts.form, start);
  const wBest = columnThere(out, facts.form, best);
  const besideBest = sheet.columnBy((i) => (best[i]! < i ? 1 : best[i] === i ? 2 : 3));
  const ordinal = cappedColumn(out, sheet.columnOf(facts.words.sentence), 2);
  const qFirst = sheet.columnBy(() => facts.words.quote[0]!);
  out.add(0, unmarked);
  out.add2(55, fromStart, cs);
  out.add2(56, toEnd, cs);
  out.add3(57, fromStart, dr, traits56);
  out.add3(58, toEnd, dl, traits56);
  out.add2(59, traits, q);
  out.add3(60, traits120, before120, q);
  out.add3(61, ordinal, traits32, q);
  out.add3(62, wBest, besideBest, q);
  out.add2(63, wFirst, q);
  out.add3(64, traits39, before39, unmarked);
  out.add3(66, qFirst, ordinal, unmarked);
  out.add3(67, cs - 2, cs + 2, cs);
  out.add2(68, length, traits32);
}
