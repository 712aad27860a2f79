import {
  leavesPerTree,
  logOdds,
  splitsPerTree,
  treeDepth,
  type BoostedTrees,
} from '../src/attribution/tagger/boosted-trees';
import { seededRandom } from './random';

export interface BoostingOptions {
  readonly trees: number;
  /** How much of what a tree would change it may change. */
  readonly rate: number;
  /** Parts of the features and of the examples that each tree sees. */
  readonly featureShare: number;
  readonly exampleShare: number;
  /** Draws the leaves to zero: as much as so many examples, where an even chance counts a quarter. */
  readonly penalty: number;
  readonly seed: number;
}

/** Values of a feature are told apart in at most so many steps. */
const steps = 64;

/** The numbers of one feature. */
interface Column {
  /** The step in which the number of each example lies. */
  readonly stepOf: Uint8Array;
  /** The greatest number of each step but the last. */
  readonly edges: Float32Array;
}

/** The examples that a tree is grown on. */
interface Growing {
  readonly examples: Int32Array;
  readonly slope: Float32Array;
  readonly bend: Float32Array;
  /** The node of the present level that each of the examples has come to. */
  readonly node: Uint8Array;
}

interface Split {
  /** -1 where no split helps and all go to the left. */
  readonly feature: number;
  /** The last step that goes to the left. */
  readonly step: number;
  readonly gain: number;
}

/**
 * Fits boosted trees by the logistic loss. Every tree has the same depth, sees other features and examples, and is
 * grown level by level on histograms.
 *
 * @param rows `width` numbers for each example
 * @param gold 0 or 1 for each example
 */
export function fitBoostedTrees(
  rows: Float32Array,
  width: number,
  gold: Uint8Array,
  { trees, rate, featureShare, exampleShare, penalty, seed }: BoostingOptions,
): BoostedTrees {
  const count = gold.length;
  const random = seededRandom(seed);
  const columns = Array.from({ length: width }, (_, feature) => toColumn(rows, width, feature, count));
  const positive = gold.reduce((sum, one) => sum + one, 0);
  const base = Math.log((positive + 1) / (count - positive + 1));
  const sums = new Float64Array(count).fill(base);
  const features = new Uint8Array(trees * splitsPerTree);
  const thresholds = new Float32Array(trees * splitsPerTree).fill(Infinity);
  const leaves = new Float32Array(trees * leavesPerTree);
  for (let tree = 0; tree < trees; tree++) {
    const examples = Int32Array.from(gold.keys()).filter(() => random() < exampleShare);
    const seen = Array.from(columns.keys()).filter(() => random() < featureShare);
    const chances = Float32Array.from(examples, (row) => 1 / (1 + Math.exp(-sums[row]!)));
    const slope = chances.map((p, k) => gold[examples[k]!]! - p);
    const bend = chances.map((p) => p * (1 - p));
    const growing = { examples, slope, bend, node: new Uint8Array(examples.length) };
    const grown = {
      base: 0,
      features: features.subarray(tree * splitsPerTree, (tree + 1) * splitsPerTree),
      thresholds: thresholds.subarray(tree * splitsPerTree, (tree + 1) * splitsPerTree),
      leaves: leaves.subarray(tree * leavesPerTree, (tree + 1) * leavesPerTree),
    };
    for (let level = 0; level < treeDepth; level++) {
      const splits = bestSplits(columns, seen, growing, 1 << level, penalty);
      splits.forEach(({ feature, step }, k) => {
        if (feature < 0) return;
        grown.features[(1 << level) - 1 + k] = feature;
        grown.thresholds[(1 << level) - 1 + k] = columns[feature]!.edges[step]!;
      });
      descend(columns, splits, growing);
    }
    const slopes = new Float64Array(leavesPerTree);
    const bends = new Float64Array(leavesPerTree).fill(penalty / 4);
    growing.node.forEach((leaf, k) => {
      slopes[leaf]! += slope[k]!;
      bends[leaf]! += bend[k]!;
    });
    slopes.forEach((sum, leaf) => (grown.leaves[leaf] = (rate * sum) / bends[leaf]!));
    for (let row = 0; row < count; row++)
      sums[row]! += logOdds(grown, rows.subarray(row * width, (row + 1) * width));
  }
  return { base, features, thresholds, leaves };
}

/** For each node of a level the split that lowers the loss most. */
function bestSplits(
  columns: readonly Column[],
  seen: readonly number[],
  { examples, slope, bend, node }: Growing,
  nodes: number,
  penalty: number,
): Split[] {
  const best = Array.from({ length: nodes }, (): Split => ({ feature: -1, step: 0, gain: 1e-6 }));
  const slopes = new Float64Array(nodes * steps);
  const bends = new Float64Array(nodes * steps);
  for (const feature of seen) {
    const { stepOf, edges } = columns[feature]!;
    slopes.fill(0);
    bends.fill(0);
    for (let k = 0; k < examples.length; k++) {
      const at = node[k]! * steps + stepOf[examples[k]!]!;
      slopes[at]! += slope[k]!;
      bends[at]! += bend[k]!;
    }
    for (let k = 0; k < nodes; k++) {
      const own = slopes.subarray(k * steps, (k + 1) * steps);
      const ownBends = bends.subarray(k * steps, (k + 1) * steps);
      const allSlope = own.reduce((sum, one) => sum + one, 0);
      const allBend = ownBends.reduce((sum, one) => sum + one, penalty / 4);
      let left = 0;
      let leftBend = penalty / 4;
      for (let step = 0; step < edges.length; step++) {
        left += own[step]!;
        leftBend += ownBends[step]!;
        const right = allSlope - left;
        const gain =
          (left * left) / leftBend +
          (right * right) / (allBend - leftBend + penalty / 4) -
          (allSlope * allSlope) / allBend;
        if (gain > best[k]!.gain) best[k] = { feature, step, gain };
      }
    }
  }
  return best;
}

/** Sends every example to one of the two nodes below its own. */
function descend(columns: readonly Column[], splits: readonly Split[], { examples, node }: Growing): void {
  for (let k = 0; k < examples.length; k++) {
    const { feature, step } = splits[node[k]!]!;
    const right = feature >= 0 && columns[feature]!.stepOf[examples[k]!]! > step;
    node[k] = 2 * node[k]! + (right ? 1 : 0);
  }
}

/** Cuts the numbers of a feature into steps that hold about equally many examples. */
function toColumn(rows: Float32Array, width: number, feature: number, count: number): Column {
  const numbers = new Float32Array(count);
  for (let row = 0; row < count; row++) numbers[row] = rows[row * width + feature]!;
  const sorted = numbers.slice().sort();
  const least = sorted[0] ?? 0;
  const greatest = sorted.at(-1) ?? 0;
  // What seldom differs from the least number is still told apart from it.
  const found = new Set(least < greatest ? [least] : []);
  for (let k = 1; k < steps - 1; k++) {
    const edge = sorted[Math.floor((k * count) / (steps - 1))];
    if (edge !== undefined && edge < greatest) found.add(edge);
  }
  const edges = Float32Array.from(found).sort();
  const stepOf = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[row]! > edges[middle]!) low = middle + 1;
      else high = middle;
    }
    stepOf[row] = low;
  }
  return { stepOf, edges };
}
