import { mix } from './hash';
import type { FirstPass } from './first-pass';
import type { NumberSheet } from './number-sheet';
import { lengthBucket, type Surroundings } from './surroundings';
import type { View } from './view';
import { kindOf, noKind } from './word-kind';
import type { WordFacts } from './word-facts';

/** The columns that the second pass's features are made of, each known by its first cell. */
function makeColumns(sheet: NumberSheet) {
  const made = () => sheet.column();
  return {
    /** 0 before the anchor, 1 at it, 2 behind it. */
    side: made(),
    distance: made(),
    distance4: made(),
    sideDistance6: made(),
    sentences: made(),
    place: made(),
    placeAnchors: made(),
    placeCue: made(),
    /** Likeliest labels: of the token, of those before and behind it, and with its side. */
    l: made(),
    l1: made(),
    ln1: made(),
    sl: made(),
    sure: made(),
    w: made(),
    w1: made(),
    wn1: made(),
    /** Classes and shapes. */
    cs: made(),
    cs1: made(),
    csn1: made(),
    csn1Side: made(),
    q: made(),
    q3: made(),
    quoteLength: made(),
    traits: made(),
    /** What stands between token and anchor. */
    anchors: made(),
    commas: made(),
    sources: made(),
    contents: made(),
    between: made(),
    slBetween: made(),
    anchorsCommas: made(),
    anchorsSources: made(),
    anchorsContents: made(),
    /** The anchor on the way, and whether another one is nearer. */
    other: made(),
    near: made(),
    /** How likely the token belongs to a source or a content, and its neighbours. */
    source: made(),
    source2: made(),
    sourcen1: made(),
    content: made(),
    content2: made(),
    contentn1: made(),
  };
}

export type FrameColumns = ReturnType<typeof makeColumns>;

/**
 * Puts down what is known of the tokens of a view; -1 stands for neighbours outside the paragraph.
 *
 * @param cue how likely the anchor is a cue, in steps
 */
export function frameColumns(
  sheet: NumberSheet,
  facts: WordFacts,
  around: Surroundings,
  pass: FirstPass,
  view: View,
  cue: number,
): FrameColumns {
  const { tokens, anchor } = view;
  const { form, wordClass, shape, words } = facts;
  const { quote, sentence, count } = words;
  sheet.clear(tokens.length);
  const c = makeColumns(sheet);
  const { cells } = sheet;
  for (let t = 0; t < tokens.length; t++) {
    const i = tokens[t]!;
    const first = i === 0;
    const last = i === count - 1;
    const side = i < anchor ? 0 : i === anchor ? 1 : 2;
    const distance = lengthBucket(Math.abs(i - anchor));
    const sentences = Math.max(-2, Math.min(2, sentence[i]! - sentence[anchor]!)) + 2;
    const place = side * 16 + sentences;
    const label = pass.best[i]!;
    const sl = side * 8 + label;
    cells[c.side + t] = side;
    cells[c.distance + t] = distance;
    cells[c.distance4 + t] = Math.min(distance, 4);
    cells[c.sideDistance6 + t] = side * 16 + Math.min(distance, 6);
    cells[c.sentences + t] = sentences;
    cells[c.place + t] = place;
    cells[c.placeCue + t] = mix(place, cue);
    cells[c.l + t] = label;
    cells[c.l1 + t] = first ? -1 : pass.best[i - 1]!;
    cells[c.ln1 + t] = last ? -1 : pass.best[i + 1]!;
    cells[c.sl + t] = sl;
    cells[c.sure + t] = pass.sureness[i]!;

    cells[c.w + t] = form[i]!;
    cells[c.w1 + t] = first ? -1 : form[i - 1]!;
    cells[c.wn1 + t] = last ? -1 : form[i + 1]!;
    const csn1 = last ? noKind : kindOf(wordClass[i + 1]!, shape[i + 1]!);
    cells[c.cs + t] = kindOf(wordClass[i]!, shape[i]!);
    cells[c.cs1 + t] = first ? noKind : kindOf(wordClass[i - 1]!, shape[i - 1]!);
    cells[c.csn1 + t] = csn1;
    cells[c.csn1Side + t] = mix(csn1, side);
    cells[c.q + t] = quote[i]!;
    cells[c.q3 + t] = (first ? 0 : quote[i - 1]! + 1) * 64 + quote[i]! * 8 + (last ? 0 : quote[i + 1]! + 1);
    cells[c.quoteLength + t] = around.quoteLength[i]!;
    cells[c.traits + t] = around.traits[i]!;

    const anchors = view.anchorsBetween[i]!;
    const commas = view.commasBetween[i]!;
    const sources = view.sourcesBetween[i]!;
    const contents = view.contentsBetween[i]!;
    const between = anchors * 64 + sources * 8 + contents;
    const other = view.otherAnchor[i]!;
    cells[c.placeAnchors + t] = place * 4 + anchors;
    cells[c.anchors + t] = anchors;
    cells[c.commas + t] = commas;
    cells[c.sources + t] = sources;
    cells[c.contents + t] = contents;
    cells[c.between + t] = between;
    cells[c.slBetween + t] = mix(sl, between);
    cells[c.anchorsCommas + t] = anchors * 8 + commas;
    cells[c.anchorsSources + t] = anchors * 8 + sources;
    cells[c.anchorsContents + t] = anchors * 8 + contents;
    cells[c.other + t] = other < 0 ? 0 : form[other]!;
    cells[c.near + t] = view.otherNearer[i]!;

    const source = pass.source[i]!;
    const content = pass.content[i]!;
    cells[c.source + t] = source;
    cells[c.source2 + t] = (first ? -1 : pass.source[i - 1]!) * 8 + source;
    cells[c.sourcen1 + t] = last ? -1 : pass.source[i + 1]!;
    cells[c.content + t] = content;
    cells[c.content2 + t] = (first ? -1 : pass.content[i - 1]!) * 8 + content;
    cells[c.contentn1 + t] = last ? -1 : pass.content[i + 1]!;
  }
  return c;
}
