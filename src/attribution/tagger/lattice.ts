import { labelCount as L, mayFollow } from './labels';

/**
 * Forward-backward over the label sequences of a linear chain, in probabilities scaled word by word; reused from
 * paragraph to paragraph.
 */
export class Lattice {
  /** `words * labelCount` scores; {@link run} leaves their scaled exponentials here. */
  score = new Float64Array(64 * L);
  marginal = new Float64Array(64 * L);
  private alpha = new Float64Array(64 * L);
  private beta = new Float64Array(64 * L);
  /** Factors of the steps from label to label, by the label they start from and by the one they lead to. */
  private readonly step = new Float64Array(L * L);
  private readonly stepInto = new Float64Array(L * L);
  /** What the labels of the word behind weigh. */
  private readonly ahead = new Float64Array(L);

  setTransitions(transition: ArrayLike<number>): void {
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) {
        const factor = mayFollow(a, b) ? Math.exp(transition[a * L + b] ?? 0) : 0;
        this.step[a * L + b] = factor;
        this.stepInto[b * L + a] = factor;
      }
  }

  /** Makes room for `words` words and sets their scores to 0. */
  reset(words: number): void {
    if (words * L > this.score.length) {
      const size = words * L * 2;
      this.score = new Float64Array(size);
      this.alpha = new Float64Array(size);
      this.beta = new Float64Array(size);
      this.marginal = new Float64Array(size);
    } else this.score.fill(0, 0, words * L);
  }

  /**
   * Turns scores into marginals.
   *
   * @param pairs gets the expected number of each transition added
   * @returns the logarithm of the partition function
   */
  run(words: number, pairs?: Float64Array): number {
    const logZ = this.forward(words);
    const { alpha, beta, marginal, score, step, ahead } = this;
    beta.fill(1, (words - 1) * L, words * L);
    for (let t = words - 1; t >= 0; t--) {
      const here = t * L;
      let total = 0;
      for (let a = 0; a < L; a++) total += marginal[here + a] = alpha[here + a]! * beta[here + a]!;
      for (let a = 0; a < L; a++) marginal[here + a]! /= total;
      if (t === 0) break;
      const before = here - L;
      for (let b = 0; b < L; b++) ahead[b] = score[here + b]! * beta[here + b]!;
      let sum = 0;
      for (let a = 0; a < L; a++) sum += beta[before + a] = product(step, a * L, ahead, 0);
      for (let a = 0; a < L; a++) beta[before + a]! /= sum;
      if (!pairs) continue;
      let z = 0;
      for (let a = 0; a < L; a++) z += alpha[before + a]! * beta[before + a]!;
      const scale = 1 / (z * sum);
      for (let a = 0; a < L; a++)
        for (let b = 0; b < L; b++)
          pairs[a * L + b]! +=
            alpha[before + a]! * step[a * L + b]! * score[here + b]! * beta[here + b]! * scale;
    }
    return logZ;
  }

  private forward(words: number): number {
    const { alpha, score, stepInto } = this;
    let logZ = 0;
    for (let t = 0; t < words; t++) {
      const here = t * L;
      let top = score[here]!;
      for (let b = 1; b < L; b++) if (score[here + b]! > top) top = score[here + b]!;
      let sum = 0;
      for (let b = 0; b < L; b++) {
        const node = Math.exp(score[here + b]! - top);
        score[here + b] = node;
        const from = t > 0 ? product(stepInto, b * L, alpha, here - L) : mayFollow(0, b) ? 1 : 0;
        sum += alpha[here + b] = from * node;
      }
      logZ += top + Math.log(sum);
      for (let b = 0; b < L; b++) alpha[here + b]! /= sum;
    }
    return logZ;
  }
}

/** Inner product over the labels from two places on, written out because it is what the lattice spends its time with. */
function product(a: Float64Array, i: number, b: Float64Array, j: number): number {
  return (
    a[i]! * b[j]! +
    a[i + 1]! * b[j + 1]! +
    a[i + 2]! * b[j + 2]! +
    a[i + 3]! * b[j + 3]! +
    a[i + 4]! * b[j + 4]! +
    a[i + 5]! * b[j + 5]! +
    a[i + 6]! * b[j + 6]!
  );
}
