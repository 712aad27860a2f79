import type { FeatureColumns } from './feature-columns';
import type { FirstPass } from './first-pass';
import { frameColumns } from './frame-columns';
import { mix } from './hash';
import type { Surroundings } from './surroundings';
import type { View } from './view';
import type { WordFacts } from './word-facts';
import type { ParagraphContext } from './word-features';
import { kindOf, noKind } from './word-kind';

/** Writes the features of all tokens of a view for the second pass; -1 stands for what lies outside the paragraph. */
export function frameFeatures(
  out: FeatureColumns,
  facts: WordFacts,
  around: Surroundings,
  pass: FirstPass,
  view: View,
  context: ParagraphContext,
): void {
  const { anchor, neighbours } = view;
  const { form, stem, wordClass, shape, words } = facts;
  const kindAt = (i: number): number =>
    i >= 0 && i < words.count ? kindOf(wordClass[i]!, shape[i]!) : noKind;
  const cue = cueStep(pass.cue[anchor]!);
  const c = frameColumns(out.sheet, facts, around, pass, view, cue);

  out.add2(100, c.sl, c.sure);
  out.add3(101, c.side, c.l1, c.l);
  out.add3(102, c.side, c.l, c.ln1);
  out.add3(103, c.sl, c.l1, c.ln1);
  out.add3(104, c.sl, c.distance, c.sure);
  out.add3(105, c.sl, c.anchors, c.sentences);
  out.add3(106, c.sl, c.anchors, c.commas);
  out.add3(107, c.sl, c.sources, c.sentences);
  out.add3(108, c.sl, c.contents, c.sentences);
  out.add2(109, c.sl, c.between);
  out.add(mix(110, form[anchor]!), c.sl);
  out.add2(mix(111, stem[anchor]!), c.sl, c.distance);
  out.add3(113, c.place, c.q, c.sl);
  out.add3(114, c.place, c.q3, c.anchors);
  out.add3(115, c.w, c.side, c.distance4);
  out.add3(116, c.cs, c.side, c.distance);
  out.add3(117, c.cs1, c.cs, c.sl);
  out.add3(118, c.cs, c.csn1, c.sl);
  out.add3(119, c.quoteLength, c.q, c.placeAnchors);
  out.add3(120, c.source, c.sl, c.anchorsSources);
  out.add3(121, c.content, c.sl, c.anchorsContents);
  out.add2(mix(122, cue), c.sl, c.sure);
  out.add3(123, c.near, c.sl, c.sentences);
  out.add3(124, c.near, c.sl, c.anchorsCommas);
  out.add2(125, c.w, c.sl);
  out.add2(126, c.w1, c.sl);
  out.add2(127, c.wn1, c.sl);
  out.add2(mix(128, neighbours), c.sl, c.anchors);
  out.add(mix(mix(129, neighbours), kindAt(anchor - 1)), c.slBetween);
  out.add3(130, c.other, c.sl, c.anchors);
  out.add2(mix(131, anchor > 0 ? form[anchor - 1]! : -1), c.sl, c.between);
  out.add2(mix(132, kindAt(anchor + 1)), c.sl, c.between);
  out.add3(133, c.content2, c.contentn1, c.side);
  out.add3(134, c.source2, c.sourcen1, c.side);
  out.add3(135, c.traits, c.place, c.anchors);
  out.add3(136, c.content, c.source, c.placeCue);
  out.add3(138, c.w, c.wn1, c.side);
  out.add3(139, c.w1, c.w, c.side);
  out.add2(mix(140, stem[anchor]!), c.cs, c.sideDistance6);
  out.add3(141, c.cs1, c.cs, c.csn1Side);
  out.add2(mix(142, context.unmarked ? 1 : 0), c.place, c.sl);
}

function cueStep(p: number): number {
  if (p < 0.2) return 0;
  if (p < 0.4) return 1;
  if (p < 0.6) return 2;
  if (p < 0.8) return 3;
  return p < 0.95 ? 4 : 5;
}
