import { labelCount } from '../src/attribution/tagger/labels';
import { Lattice } from '../src/attribution/tagger/lattice';
import { seededRandom, shuffle } from './random';
import type { Sequences } from './sequences';

/** Weights of a linear chain over the labels: one row of `stride` for each feature. */
export interface ChainWeights {
  /** `rows * stride` weights. */
  readonly unary: Float32Array;
  /** `labelCount * labelCount` weights, from label times to label. */
  readonly transition: Float32Array;
}

export const stride = 8;
const L = labelCount;

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** Penalty on the squared weights; a feature's share of it is spread over its occurrences. */
  readonly penalty: number;
  /** Part of the features that each word is trained without, each time others. */
  readonly dropout: number;
  /** Sequences of this fold are left out. */
  readonly leaveOut?: number;
  /** Called after each epoch. */
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** A word whose labels are all this probable to a hundredth teaches nothing. */
const settled = 0.01;

/**
 * Trains a linear-chain conditional random field by AdaGrad (Duchi, Hazan and Singer 2011) with dropout of
 * features; the weights of the later epochs are averaged.
 */
export function trainChain(data: Sequences, rows: number, options: TrainingOptions): ChainWeights {
  const { first, gold } = data;
  const { features, firstFeature } = withoutUnused(data);
  // Weight and accumulated squared gradient share a cache line.
  const cells = new Float32Array(rows * stride * 2);
  const averaged = new Float32Array(rows * stride);
  const decay = decayOf(features, rows, options.penalty);
  const transition = new Float64Array(L * L);
  const transitionSquares = new Float64Array(L * L).fill(1e-8);
  const transitionSum = new Float64Array(L * L);
  const order = Int32Array.from(
    Array.from({ length: first.length - 1 }, (_, k) => k).filter((k) => data.fold[k] !== options.leaveOut),
  );
  const random = seededRandom(options.seed);
  const lattice = new Lattice();
  const pairs = new Float64Array(L * L);
  const { rate, dropout } = options;
  const raised = 1 / (1 - dropout);
  const averageFrom = Math.floor(options.epochs / 2);
  /** Cells of the features that a sequence is trained with this time, and where those of each word end. */
  let kept = new Int32Array(1 << 16);
  let keptEnd = new Int32Array(1 << 10);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const k of order) {
      const from = first[k]!;
      const words = first[k + 1]! - from;
      if (words === 0) continue;
      const size = firstFeature[from + words]! - firstFeature[from]!;
      if (size > kept.length) kept = new Int32Array(2 * size);
      if (words > keptEnd.length) keptEnd = new Int32Array(2 * words);
      lattice.reset(words);
      lattice.setTransitions(transition);
      const { score, marginal } = lattice;
      let used = 0;
      for (let t = 0; t < words; t++) {
        const end = firstFeature[from + t + 1]!;
        const at = t * L;
        for (let f = firstFeature[from + t]!; f < end; f++) {
          if (dropout > 0 && random() < dropout) continue;
          const cell = features[f]! * stride * 2;
          kept[used++] = cell;
          for (let b = 0; b < L; b++) score[at + b]! += cells[cell + b]!;
        }
        for (let b = 0; b < L; b++) score[at + b]! *= raised;
        keptEnd[t] = used;
      }
      let goldScore = 0;
      for (let t = 0; t < words; t++) {
        const g = gold[from + t]!;
        goldScore += score[t * L + g]!;
        if (t > 0) goldScore += transition[gold[from + t - 1]! * L + g]!;
      }
      pairs.fill(0);
      loss += lattice.run(words, pairs) - goldScore;
      for (let t = 0, f = 0; t < words; t++) {
        const at = t * L;
        const g = gold[from + t]!;
        const end = keptEnd[t]!;
        if (1 - marginal[at + g]! < settled) {
          f = end;
          continue;
        }
        marginal[at + g]! -= 1;
        for (; f < end; f++) {
          const cell = kept[f]!;
          const shrink = decay[cell / (stride * 2)]!;
          for (let b = 0; b < L; b++) {
            const gradient = marginal[at + b]! + shrink * cells[cell + b]!;
            const squares = (cells[cell + stride + b]! += gradient * gradient);
            cells[cell + b]! -= (rate * gradient) / (Math.sqrt(squares) + 1e-3);
          }
        }
      }
      for (let t = 1; t < words; t++) pairs[gold[from + t - 1]! * L + gold[from + t]!]! -= 1;
      for (let i = 0; i < L * L; i++) {
        const squares = (transitionSquares[i]! += pairs[i]! * pairs[i]!);
        transition[i]! -= (rate * pairs[i]!) / (Math.sqrt(squares) + 1e-3);
      }
    }
    if (epoch >= averageFrom) {
      for (let row = 0; row < rows; row++)
        for (let b = 0; b < L; b++) averaged[row * stride + b]! += cells[row * stride * 2 + b]!;
      for (let i = 0; i < L * L; i++) transitionSum[i]! += transition[i]!;
    }
    options.onEpoch?.(epoch, loss / order.length);
  }
  const scale = 1 / (options.epochs - averageFrom);
  for (let i = 0; i < averaged.length; i++) averaged[i]! *= scale;
  return { unary: averaged, transition: Float32Array.from(transitionSum, (sum) => sum * scale) };
}

/** The features without those that have no row. */
function withoutUnused({ features, firstFeature }: Sequences): {
  features: Int32Array;
  firstFeature: Float64Array;
} {
  const kept = new Int32Array(features.length);
  const ends = new Float64Array(firstFeature.length);
  let size = 0;
  for (let word = 0; word + 1 < firstFeature.length; word++) {
    for (let f = firstFeature[word]!; f < firstFeature[word + 1]!; f++)
      if (features[f]! >= 0) kept[size++] = features[f]!;
    ends[word + 1] = size;
  }
  return { features: kept.subarray(0, size), firstFeature: ends };
}

function decayOf(features: Int32Array, rows: number, penalty: number): Float32Array {
  const counts = new Float32Array(rows);
  for (const row of features) counts[row]!++;
  return counts.map((count) => penalty / (count + 1));
}

/** Marginal probabilities of every label of every word in the sequences that `wanted` picks. */
export function marginals(
  data: Sequences,
  weights: ChainWeights,
  wanted: (sequence: number) => boolean,
  into: Float32Array,
): void {
  const { first, firstFeature, features } = data;
  const lattice = new Lattice();
  lattice.setTransitions(weights.transition);
  for (let k = 0; k + 1 < first.length; k++) {
    const from = first[k]!;
    const words = first[k + 1]! - from;
    if (words === 0 || !wanted(k)) continue;
    lattice.reset(words);
    for (let t = 0; t < words; t++) {
      const end = firstFeature[from + t + 1]!;
      for (let f = firstFeature[from + t]!; f < end; f++) {
        const row = features[f]!;
        if (row < 0) continue;
        for (let b = 0; b < L; b++) lattice.score[t * L + b]! += weights.unary[row * stride + b]!;
      }
    }
    lattice.run(words);
    for (let t = 0; t < words; t++)
      for (let b = 0; b < L; b++) into[(from + t) * L + b] = lattice.marginal[t * L + b]!;
  }
}
