import { Columns } from './columns';
import { label, labelCount as L } from './labels';

/** What the first pass thinks of each token of a paragraph. */
export interface FirstPass {
  /** `count * labelCount` marginal probabilities. */
  readonly marginals: Float32Array;
  /** Likeliest label of each token. */
  readonly best: Uint8Array;
  /** Probability of that label in three steps: 0 below .6, 1 below .9, 2. */
  readonly sureness: Uint8Array;
  /** Probabilities of belonging to a source, a cue, a content, in steps 0 to 5. */
  readonly source: Uint8Array;
  readonly content: Uint8Array;
  /** Tokens that may stand for a cue, in order. */
  readonly anchors: Int32Array;
  /** Probability of each token to belong to a cue. */
  readonly cue: Float32Array;
}

/** A run of tokens counts as a possible cue from this probability on. */
const possible = 0.06;

export function firstPass(marginals: Float32Array, count: number, columns = new Columns()): FirstPass {
  const best = columns.uint8(count);
  const sureness = columns.uint8(count);
  const source = columns.uint8(count);
  const content = columns.uint8(count);
  const cue = columns.float32(count);
  for (let i = 0; i < count; i++) {
    const at = i * L;
    let top = 0;
    let highest = marginals[at]!;
    for (let k = 1; k < L; k++) {
      const p = marginals[at + k]!;
      if (p <= highest) continue;
      top = k;
      highest = p;
    }
    best[i] = top;
    sureness[i] = highest < 0.6 ? 0 : highest < 0.9 ? 1 : 2;
    source[i] = step(marginals[at + label.sourceB]! + marginals[at + label.sourceI]!);
    content[i] = step(marginals[at + label.contentB]! + marginals[at + label.contentI]!);
    cue[i] = marginals[at + label.cueB]! + marginals[at + label.cueI]!;
  }
  return { marginals, best, sureness, source, content, cue, anchors: findAnchors(marginals, cue, count) };
}

function step(p: number): number {
  if (p < 0.03) return 0;
  if (p < 0.15) return 1;
  if (p < 0.4) return 2;
  if (p < 0.7) return 3;
  return p < 0.93 ? 4 : 5;
}

/** The likeliest token of each run of possible cue tokens; a token that likelier begins a cue starts a new run. */
function findAnchors(marginals: Float32Array, cue: Float32Array, count: number): Int32Array {
  const anchors: number[] = [];
  let top = -1;
  for (let i = 0; i < count; i++) {
    const p = cue[i] ?? 0;
    const begins = (marginals[i * L + label.cueB] ?? 0) > (marginals[i * L + label.cueI] ?? 0);
    if (top >= 0 && (p < possible || (begins && (cue[i - 1] ?? 0) >= possible))) {
      anchors.push(top);
      top = -1;
    }
    if (p >= possible && (top < 0 || p > (cue[top] ?? 0))) top = i;
  }
  if (top >= 0) anchors.push(top);
  return new Int32Array(anchors);
}
