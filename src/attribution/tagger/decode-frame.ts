import type { Columns } from './columns';
import { label, labelCount as L } from './labels';
import { likeliestSpan, type RoleProbabilities, type Run } from './likeliest-span';

export type { Run };

/** What belongs to one cue of a paragraph, in tokens. */
export interface Frame {
  readonly source: readonly Run[];
  readonly cue: Run;
  readonly content: readonly Run[];
  /** Probability that this is a report, 0 to 1. */
  readonly confidence: number;
}

/** Where no word is as probable as this, there is no source or no cue. */
const leastRole = 0.12;

/** How probable it is that each token of a paragraph belongs to one possible cue. */
export class FrameView {
  /** Probabilities by token of the paragraph. */
  readonly source: Float32Array;
  readonly cue: Float32Array;
  readonly content: Float32Array;
  /** That a source or a cue begins at each token. */
  readonly sourceBegin: Float32Array;
  private readonly cueBegin: Float32Array;
  /** The highest probabilities of a source and of a cue. */
  readonly sourceTop: number;
  readonly cueTop: number;
  /** The frame without regard to rivals; read off once. */
  #alone: Frame | null | undefined;
  #confidence = -1;
  /** Sum of the content probabilities of the tokens before each token, once asked for. */
  readonly #sums: Float64Array;
  #summed = false;
  /** The role of each token in what is being read off. */
  readonly #roles: Uint8Array;

  /** @param marginal probabilities of the labels of each of `tokens` */
  constructor(
    readonly anchor: number,
    marginal: Float64Array,
    tokens: Int32Array,
    count: number,
    columns: Columns,
  ) {
    this.source = columns.float32(count);
    this.cue = columns.float32(count);
    this.content = columns.float32(count);
    this.#roles = columns.uint8(count);
    this.#sums = columns.float64(count + 1);
    this.sourceBegin = columns.float32(count);
    this.cueBegin = columns.float32(count);
    let sourceTop = 0;
    let cueTop = 0;
    for (let t = 0; t < tokens.length; t++) {
      const i = tokens[t]!;
      const at = t * L;
      this.sourceBegin[i] = marginal[at + label.sourceB]!;
      this.source[i] = this.sourceBegin[i] + marginal[at + label.sourceI]!;
      this.cueBegin[i] = marginal[at + label.cueB]!;
      this.cue[i] = this.cueBegin[i] + marginal[at + label.cueI]!;
      this.content[i] = marginal[at + label.contentB]! + marginal[at + label.contentI]!;
      if (this.source[i] > sourceTop) sourceTop = this.source[i]!;
      if (this.cue[i] > cueTop) cueTop = this.cue[i]!;
    }
    this.sourceTop = sourceTop;
    this.cueTop = cueTop;
  }

  /** What is said inside one pair of marks is said by one speaker: all its words get their mean probability. */
  pool(quotations: readonly Run[]): void {
    for (const { first, last } of quotations) {
      const mean = this.meanContent({ first, last });
      if (mean > 0) this.content.fill(mean, first, last);
    }
    this.#alone = undefined;
    this.#confidence = -1;
    this.#summed = false;
  }

  meanContent({ first, last }: Run): number {
    let sum = 0;
    for (let i = first; i < last; i++) sum += this.content[i] ?? 0;
    return sum / (last - first);
  }

  /** Mean probability of content over the tokens of some runs. */
  meanOver(runs: readonly Run[]): number {
    const sums = this.#contentSums();
    let sum = 0;
    let size = 0;
    for (const { first, last } of runs) {
      sum += sums[last]! - sums[first]!;
      size += last - first;
    }
    return size > 0 ? sum / size : 0;
  }

  /** The runs of tokens whose content probability is at least `level`, without a frame's source and cue. */
  contentFrom(level: number, { source, cue }: Frame): Run[] {
    const roles = this.#noRoles();
    for (let i = 0; i < roles.length; i++) if (this.content[i]! >= level) roles[i] = label.contentB;
    for (const { first, last } of source) roles.fill(0, first, last);
    roles.fill(0, cue.first, cue.last);
    return runs(roles, label.contentB);
  }

  #contentSums(): Float64Array {
    const sums = this.#sums;
    if (!this.#summed)
      for (let i = 0; i < this.content.length; i++) sums[i + 1] = sums[i]! + this.content[i]!;
    this.#summed = true;
    return sums;
  }

  get confidence(): number {
    if (this.#confidence < 0) this.#confidence = top(this.content);
    return this.#confidence;
  }

  /** The frame as it is read off without regard to rivals. */
  get alone(): Frame | undefined {
    if (this.#alone === undefined) this.#alone = this.decode() ?? null;
    return this.#alone ?? undefined;
  }

  /** Reads the frame off: the words of content that are probable beside the most probable one, and who says them. */
  private decode(): Frame | undefined {
    const { confidence } = this;
    if (confidence <= 0) return undefined;
    const contentFrom = Math.min(0.5, confidence * 0.6);
    const roles = this.#noRoles();
    for (let i = 0; i < roles.length; i++) if (this.content[i]! >= contentFrom) roles[i] = label.contentB;
    const content = runs(roles, label.contentB);
    const mayBeSource = (i: number): boolean => roles[i] === 0 && this.source[i]! >= this.cue[i]!;
    const mayBeCue = (i: number): boolean => roles[i] === 0 && this.cue[i]! > this.source[i]!;
    const source = readSpan({ all: this.source, begin: this.sourceBegin }, mayBeSource);
    const cue = readSpan({ all: this.cue, begin: this.cueBegin }, mayBeCue, this.anchor) ?? {
      first: this.anchor,
      last: this.anchor + 1,
    };
    return { source: source ? [source] : [], cue, content, confidence };
  }

  /**
   * What is left of a content without the words that rivals claim with more right.
   *
   * @param rivals frames that stand beside this one
   */
  withoutLost(content: readonly Run[], rivals: readonly FrameView[]): Run[] {
    const roles = this.#noRoles();
    for (const { first, last } of content)
      for (let i = first; i < last; i++) if (!this.losesTo(rivals, i)) roles[i] = label.contentB;
    return runs(roles, label.contentB);
  }

  #noRoles(): Uint8Array {
    return this.#roles.fill(label.O);
  }

  private losesTo(rivals: readonly FrameView[], i: number): boolean {
    return rivals.some(
      (rival) => rival !== this && rival.content[i]! + rival.source[i]! + rival.cue[i]! > this.content[i]!,
    );
  }
}

function top(probabilities: Float32Array): number {
  let highest = 0;
  for (const p of probabilities) if (p > highest) highest = p;
  return highest;
}

/** The likeliest span of a role around a token that is wanted in it, else around its likeliest one. */
function readSpan(role: RoleProbabilities, isFree: (i: number) => boolean, wanted = -1): Run | undefined {
  const { all } = role;
  let at = wanted >= 0 && isFree(wanted) && all[wanted]! >= leastRole ? wanted : -1;
  if (at < 0)
    for (let i = 0; i < all.length; i++)
      if (all[i]! >= leastRole && isFree(i) && (at < 0 || all[i]! > all[at]!)) at = i;
  return at < 0 ? undefined : likeliestSpan(role, at, isFree);
}

function runs(roles: ArrayLike<number>, role: number): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== role) continue;
    const first = i;
    while (roles[i + 1] === role) i++;
    found.push({ first, last: i + 1 });
  }
  return found;
}
