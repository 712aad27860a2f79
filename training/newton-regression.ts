/** Penalty on the squared weights of features scaled to unit variance. */
const penalty = 30;
const rounds = 6;

/**
 * Fits a logistic regression by Newton's method with a ridge penalty on features scaled to unit variance.
 *
 * @param rows `width` numbers for each example
 * @param gold 0 or 1 for each example
 * @returns a weight for each feature as it stands in `rows`, and the constant
 */
export function fitByNewton(rows: Float32Array, width: number, gold: Uint8Array): Float32Array {
  const spread = spreads(rows, width, gold.length);
  const size = width + 1;
  const weights = new Float64Array(size);
  const x = new Float64Array(size);
  /** The features of a row that are not 0: most of them are choices of one among many. */
  const present = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((w, k) => (k < width ? -penalty * w : 0));
    const curvature = new Float64Array(size * size);
    for (let k = 0; k < width; k++) curvature[k * size + k] = penalty;
    for (let row = 0; row < gold.length; row++) {
      let sum = 0;
      let count = 0;
      for (let k = 0; k < size; k++) {
        const value = k < width ? rows[row * width + k]! / spread[k]! : 1;
        if (value === 0) continue;
        x[count] = value;
        present[count++] = k;
        sum += weights[k]! * value;
      }
      const p = 1 / (1 + Math.exp(-sum));
      const error = gold[row]! - p;
      const variance = p * (1 - p);
      for (let a = 0; a < count; a++) {
        const at = present[a]! * size;
        gradient[present[a]!]! += error * x[a]!;
        const scaled = variance * x[a]!;
        for (let b = 0; b <= a; b++) curvature[at + present[b]!]! += scaled * x[b]!;
      }
    }
    solve(curvature, gradient, size).forEach((step, k) => (weights[k]! += step));
  }
  return Float32Array.from(weights, (weight, k) => (k < width ? weight / spread[k]! : weight));
}

/** Standard deviation of each feature, 1 where it never varies. */
function spreads(rows: Float32Array, width: number, count: number): Float64Array {
  const sum = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let i = 0; i < count * width; i++) {
    sum[i % width]! += rows[i]!;
    squares[i % width]! += rows[i]! ** 2;
  }
  return sum.map((total, k) => Math.sqrt(Math.max(0, squares[k]! / count - (total / count) ** 2)) || 1);
}

/** Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's method. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const l = matrix.slice();
  for (let k = 0; k < size; k++)
    for (let j = 0; j <= k; j++) {
      let sum = l[k * size + j]!;
      for (let i = 0; i < j; i++) sum -= l[k * size + i]! * l[j * size + i]!;
      l[k * size + j] = k === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / l[j * size + j]!;
    }
  const out = right.slice();
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < k; i++) out[k]! -= l[k * size + i]! * out[i]!;
    out[k]! /= l[k * size + k]!;
  }
  for (let k = size - 1; k >= 0; k--) {
    for (let i = k + 1; i < size; i++) out[k]! -= l[i * size + k]! * out[i]!;
    out[k]! /= l[k * size + k]!;
  }
  return out;
}
