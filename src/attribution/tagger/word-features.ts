import type { ParagraphText } from '../../text/paragraph-text';
import type { FeatureList } from './feature-list';
import { lengthBucket, type Surroundings } from './surroundings';
import type { WordFacts } from './word-facts';

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

/** Writes the features of word `i` for the first pass. Out-of-range neighbours count as 0. */
export function wordFeatures(
  out: FeatureList,
  facts: WordFacts,
  around: Surroundings,
  i: number,
  context: ParagraphContext,
): void {
  const { form, shape, wordClass, prior, suffix3, suffix2, words } = facts;
  const { quote: q, count } = words;
  const at = (column: ArrayLike<number>, k: number): number => (k >= 0 && k < count ? (column[k] ?? 0) : -1);
  const w = at(form, i);
  const w1 = at(form, i - 1);
  const w2 = at(form, i - 2);
  const n1 = at(form, i + 1);
  const n2 = at(form, i + 2);
  const s = at(shape, i);
  const s1 = at(shape, i - 1);
  const sn1 = at(shape, i + 1);
  const c = at(wordClass, i);
  const c1 = at(wordClass, i - 1);
  const cn1 = at(wordClass, i + 1);
  const p = at(prior, i);
  const p1 = at(prior, i - 1);
  const pn1 = at(prior, i + 1);
  const q0 = at(q, i);
  const q1 = at(q, i - 1);
  const qn1 = at(q, i + 1);
  const cs = c * 16 + s;
  const cs1 = c1 * 16 + s1;
  const csn1 = cn1 * 16 + sn1;
  const cs2 = at(wordClass, i - 2) * 16 + at(shape, i - 2);
  const csn2 = at(wordClass, i + 2) * 16 + at(shape, i + 2);

  out.add(0, context.unmarked ? 1 : 0);
  out.add(1, w);
  out.add(2, w1);
  out.add(3, n1);
  out.add(4, w2);
  out.add(5, n2);
  out.add(6, at(form, i - 3));
  out.add(7, at(form, i + 3));
  out.add2(8, w1, w);
  out.add2(9, w, n1);
  out.add2(10, w2, w1);
  out.add2(11, n1, n2);
  out.add(12, at(suffix3, i));
  out.add(13, at(suffix2, i));
  out.add2(14, at(suffix3, i - 1), cs);
  out.add2(15, at(suffix3, i + 1), cs);
  out.add(16, at(facts.stem, i));
  out.add(17, cs);
  out.add2(18, cs1, cs);
  out.add2(19, cs, csn1);
  out.add3(20, cs1, cs, csn1);
  out.add3(21, cs2, cs1, cs);
  out.add3(22, cs, csn1, csn2);
  out.add(23, p);
  out.add2(24, p1, p);
  out.add2(25, p, pn1);
  out.add3(26, p1, p, pn1);
  out.add2(27, at(prior, i - 2), p1);
  out.add2(28, pn1, at(prior, i + 2));
  out.add2(29, p, cs1);
  out.add2(30, p, csn1);

  // Quotation marks.
  const ql = around.quoteLength[i] ?? 0;
  const ml = around.markLeft[i] ?? 9;
  const mr = around.markRight[i] ?? 9;
  out.add3(31, q1, q0, qn1);
  out.add2(32, q0, w);
  out.add2(33, q0, ql);
  out.add3(34, q0, ml, mr);
  out.add3(35, q0, cs, cs1);
  out.add3(36, q0, ml, cs);
  out.add3(37, q0, mr, cs);
  out.add3(38, q0, ql, p);

  // Likely cues on both sides.
  const left = around.cueLeft[i] ?? -1;
  const right = around.cueRight[i] ?? -1;
  const dl = left < 0 ? 0 : lengthBucket(i - left);
  const dr = right < 0 ? 0 : lengthBucket(right - i);
  const wl = left < 0 ? 0 : at(form, left);
  const wr = right < 0 ? 0 : at(form, right);
  const cl = Math.min(3, around.commasLeft[i] ?? 0);
  const cr = Math.min(3, around.commasRight[i] ?? 0);
  const opener = around.opener[i] ?? 0;
  out.add2(39, dl, q0);
  out.add2(40, dr, q0);
  out.add3(41, dl, dr, q0);
  out.add2(42, wl, dl);
  out.add2(43, wr, dr);
  out.add3(44, wl, q0, Math.min(2, cl));
  out.add3(45, wr, q0, Math.min(2, cr));
  out.add3(46, dl, cl, opener);
  out.add3(47, dr, cr, q0);
  out.add3(48, dl, cs, q0);
  out.add3(49, dr, cs, q0);
  out.add3(50, opener, cs, Math.min(dl, 6));
  out.add3(51, wl, opener, q0);
  out.add3(52, left < 0 ? 0 : at(prior, left), right < 0 ? 0 : at(prior, right), cs);
  out.add3(53, dr, cs1, cs);
  out.add3(54, dl, cs, csn1);

  // The sentence.
  const from = around.sentenceStart[i] ?? 0;
  const to = around.sentenceEnd[i] ?? 0;
  const traits = around.traits[i] ?? 0;
  const before = around.traitsBefore[i] ?? 0;
  const best = around.bestCue[i] ?? -1;
  const fromStart = lengthBucket(i - from);
  const toEnd = lengthBucket(to - 1 - i);
  const ordinal = Math.min(2, words.sentence[i] ?? 0);
  out.add2(55, fromStart, cs);
  out.add2(56, toEnd, cs);
  out.add3(57, fromStart, dr, traits & 56);
  out.add3(58, toEnd, dl, traits & 56);
  out.add2(59, traits, q0);
  out.add3(60, traits & 120, before & 120, q0);
  out.add3(61, ordinal, traits & 32, q0);
  out.add3(62, best < 0 ? 0 : at(form, best), best < i ? 1 : best === i ? 2 : 3, q0);
  out.add2(63, at(form, from), q0);
  out.add3(64, traits & 39, before & 39, context.unmarked ? 1 : 0);
  out.add3(65, context.unmarked ? 1 : 0, Math.min(dl, 2), Math.min(dr, 2));
  out.add3(66, at(q, 0), ordinal, context.unmarked ? 1 : 0);
  out.add3(67, cs2, csn2, cs);
  out.add2(68, lengthBucket(to - from), traits & 32);
}
