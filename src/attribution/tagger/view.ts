import { Columns } from './columns';
import type { FirstPass } from './first-pass';
import { label, labelCount } from './labels';
import type { Surroundings } from './surroundings';
import { shapes, type WordFacts } from './word-facts';

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
    tokens: tokensInView(pass, anchor, first, last, columns),
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
      view.anchorsBetween[i] = Math.min(anchors, 3);
      view.commasBetween[i] = Math.min(commas, 4);
      view.sourcesBetween[i] = Math.min(sources, 3);
      view.contentsBetween[i] = Math.min(contents, 3);
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

function tokensInView(
  pass: FirstPass,
  anchor: number,
  first: number,
  last: number,
  columns: Columns,
): Int32Array {
  const tokens = columns.int32(last - first);
  let count = 0;
  for (let i = first; i < last; i++)
    if (Math.abs(i - anchor) <= vicinity || (pass.marginals[i * labelCount] ?? 0) <= 1 - leastRole)
      tokens[count++] = i;
  return tokens.subarray(0, count);
}
