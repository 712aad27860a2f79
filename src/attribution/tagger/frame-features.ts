import { Columns } from './columns';
import type { FeatureList } from './feature-list';
import type { FirstPass } from './first-pass';
import { mix } from './hash';
import { label, labelCount } from './labels';
import { lengthBucket, type Surroundings } from './surroundings';
import { shapes, type WordFacts } from './word-facts';
import type { ParagraphContext } from './word-features';

/** Tokens on each side of an anchor that its frame may reach. */
const reach = 140;
/** Tokens next to the anchor are looked at in any case. */
const vicinity = 4;
/** Other tokens only when the first pass gives them some role with this probability. */
const leastRole = 0.04;

/** What the tokens of a paragraph look like from one anchor: counts of what stands between. */
export interface View {
  readonly anchor: number;
  /** The tokens that may belong to its frame. */
  readonly tokens: Int32Array;
  readonly anchorsBetween: Uint8Array;
  readonly commasBetween: Uint8Array;
  readonly sourcesBetween: Uint8Array;
  readonly contentsBetween: Uint8Array;
  /** The anchor next to the token on the way to this one, -1 when none stands between. */
  readonly otherAnchor: Int32Array;
  /** Distance to the nearest other anchor, compared with this one: 0 this is nearer, 1 the other is. */
  readonly otherNearer: Uint8Array;
  /** Bits: 1 a source to the left in the sentence, 2 to the right, 4 directly before, 8 directly after. */
  readonly neighbours: number;
}

const cap = (n: number, top: number): number => (n < top ? n : top);

/** Measures the paragraph from `anchor`. */
export function viewFrom(
  facts: WordFacts,
  around: Surroundings,
  pass: FirstPass,
  anchor: number,
  columns = new Columns(),
): View {
  const { count } = facts.words;
  const first = Math.max(0, anchor - reach);
  const last = Math.min(count, anchor + reach);
  const view = {
    anchor,
    tokens: tokensInView(pass, anchor, first, last),
    anchorsBetween: columns.uint8(count),
    commasBetween: columns.uint8(count),
    sourcesBetween: columns.uint8(count),
    contentsBetween: columns.uint8(count),
    otherAnchor: columns.int32(count).fill(-1),
    otherNearer: columns.uint8(count),
    neighbours: 0,
  };
  const isAnchor = columns.uint8(count);
  for (const other of pass.anchors) {
    isAnchor[other] = 1;
    if (other === anchor) continue;
    const middle = (anchor + other) / 2;
    if (other < anchor) for (let i = first; i < middle; i++) view.otherNearer[i] = 1;
    else for (let i = Math.ceil(middle); i < last; i++) view.otherNearer[i] = 1;
  }
  for (const direction of [-1, 1]) {
    let anchors = 0;
    let commas = 0;
    let sources = 0;
    let contents = 0;
    let other = -1;
    let inside = 0;
    for (let i = anchor + direction; i >= first && i < last; i += direction) {
      const role = pass.best[i] ?? 0;
      const group = (role + 1) >> 1;
      if (inside !== group) {
        if (inside === 1) sources++;
        if (inside === 3) contents++;
      }
      view.anchorsBetween[i] = cap(anchors, 3);
      view.commasBetween[i] = cap(commas, 4);
      view.sourcesBetween[i] = cap(sources, 3);
      view.contentsBetween[i] = cap(contents, 3);
      view.otherAnchor[i] = other;
      inside = group;
      // Walking right, a span ends before a new beginning of its own kind; walking left, after it.
      if (isAnchor[i]) {
        anchors++;
        other = i;
      }
      if (facts.shape[i] === shapes.comma) commas++;
    }
  }
  const from = around.sentenceStart[anchor] ?? 0;
  const to = around.sentenceEnd[anchor] ?? count;
  for (let i = from; i < to; i++)
    if (pass.best[i] === label.sourceB || pass.best[i] === label.sourceI)
      view.neighbours |= i < anchor ? 1 : 2;
  const edge = (i: number): boolean =>
    (pass.best[i] ?? 0) === label.sourceB || (pass.best[i] ?? 0) === label.sourceI;
  for (let i = anchor - 1; i >= anchor - 3 && i >= from; i--) if (edge(i)) view.neighbours |= 4;
  for (let i = anchor + 1; i <= anchor + 2 && i < to; i++) if (edge(i)) view.neighbours |= 8;
  return view;
}

function tokensInView(pass: FirstPass, anchor: number, first: number, last: number): Int32Array {
  const tokens: number[] = [];
  for (let i = first; i < last; i++)
    if (Math.abs(i - anchor) <= vicinity || (pass.marginals[i * labelCount] ?? 0) <= 1 - leastRole)
      tokens.push(i);
  return Int32Array.from(tokens);
}

/** Writes the features of token `i` for the second pass, as seen from the view's anchor. */
export function frameFeatures(
  out: FeatureList,
  facts: WordFacts,
  around: Surroundings,
  pass: FirstPass,
  view: View,
  i: number,
  context: ParagraphContext,
): void {
  const { form, shape, wordClass, words } = facts;
  const { count, quote: q, sentence } = words;
  const { anchor } = view;
  const at = (column: ArrayLike<number>, k: number): number => (k >= 0 && k < count ? (column[k] ?? 0) : -1);
  const side = i < anchor ? 0 : i === anchor ? 1 : 2;
  const distance = lengthBucket(Math.abs(i - anchor));
  const sentences = Math.max(-2, Math.min(2, at(sentence, i) - at(sentence, anchor))) + 2;
  const place = side * 16 + sentences;
  const l = at(pass.best, i);
  const l1 = at(pass.best, i - 1);
  const ln1 = at(pass.best, i + 1);
  const sl = side * 8 + l;
  const w = at(form, i);
  const cs = at(wordClass, i) * 16 + at(shape, i);
  const cs1 = at(wordClass, i - 1) * 16 + at(shape, i - 1);
  const csn1 = at(wordClass, i + 1) * 16 + at(shape, i + 1);
  const q0 = at(q, i);
  const q3 = (at(q, i - 1) + 1) * 64 + q0 * 8 + at(q, i + 1) + 1;
  const aw = at(form, anchor);
  const as = at(facts.stem, anchor);
  const ap = at(form, anchor - 1);
  const apc = at(wordClass, anchor - 1) * 16 + at(shape, anchor - 1);
  const anc = at(wordClass, anchor + 1) * 16 + at(shape, anchor + 1);
  const anchors = view.anchorsBetween[i] ?? 0;
  const commas = view.commasBetween[i] ?? 0;
  const sources = view.sourcesBetween[i] ?? 0;
  const contents = view.contentsBetween[i] ?? 0;
  const between = anchors * 64 + sources * 8 + contents;
  const other = view.otherAnchor[i] ?? -1;
  const sure = at(pass.sureness, i);
  const pc = cueStep(pass.cue[anchor] ?? 0);
  const near = view.otherNearer[i] ?? 0;

  out.add2(100, sl, sure);
  out.add3(101, side, l1, l);
  out.add3(102, side, l, ln1);
  out.add3(103, sl, l1, ln1);
  out.add3(104, sl, distance, sure);
  out.add3(105, sl, anchors, sentences);
  out.add3(106, sl, anchors, commas);
  out.add3(107, sl, sources, sentences);
  out.add3(108, sl, contents, sentences);
  out.add2(109, sl, between);
  out.add2(110, aw, sl);
  out.add3(111, as, sl, distance);
  out.add3(113, place, q0, sl);
  out.add3(114, place, q3, anchors);
  out.add3(115, w, side, cap(distance, 4));
  out.add3(116, cs, side, distance);
  out.add3(117, cs1, cs, sl);
  out.add3(118, cs, csn1, sl);
  out.add3(119, around.quoteLength[i] ?? 0, q0, place * 4 + anchors);
  out.add3(120, at(pass.source, i), sl, anchors * 8 + sources);
  out.add3(121, at(pass.content, i), sl, anchors * 8 + contents);
  out.add3(122, pc, sl, sure);
  out.add3(123, near, sl, sentences);
  out.add3(124, near, sl, anchors * 8 + commas);
  out.add2(125, w, sl);
  out.add2(126, at(form, i - 1), sl);
  out.add2(127, at(form, i + 1), sl);
  out.add3(128, view.neighbours, sl, anchors);
  out.add3(129, view.neighbours, apc, mix(sl, between));
  out.add3(130, other < 0 ? 0 : at(form, other), sl, anchors);
  out.add3(131, ap, sl, between);
  out.add3(132, anc, sl, between);
  out.add3(133, at(pass.content, i - 1) * 8 + at(pass.content, i), at(pass.content, i + 1), side);
  out.add3(134, at(pass.source, i - 1) * 8 + at(pass.source, i), at(pass.source, i + 1), side);
  out.add3(135, around.traits[i] ?? 0, place, anchors);
  out.add3(136, at(pass.content, i), at(pass.source, i), mix(place, pc));
  out.add3(138, w, at(form, i + 1), side);
  out.add3(139, at(form, i - 1), w, side);
  out.add3(140, as, cs, side * 16 + cap(distance, 6));
  out.add3(141, cs1, cs, mix(csn1, side));
  out.add3(142, context.unmarked ? 1 : 0, place, sl);
}

function cueStep(p: number): number {
  if (p < 0.2) return 0;
  if (p < 0.4) return 1;
  if (p < 0.6) return 2;
  if (p < 0.8) return 3;
  return p < 0.95 ? 4 : 5;
}
