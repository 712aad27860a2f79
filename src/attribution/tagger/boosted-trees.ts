/** Questions from the root of a tree to a leaf. */
export const treeDepth = 4;
export const splitsPerTree = (1 << treeDepth) - 1;
export const leavesPerTree = 1 << treeDepth;

/** A sum of small trees that gives the log odds of something (gradient boosting, Friedman 2001). */
export interface BoostedTrees {
  /** Log odds before any tree. */
  readonly base: number;
  /** Which number each split looks at, tree by tree; the children of split `k` are `2k + 1` and `2k + 2`. */
  readonly features: Uint8Array;
  /** A number greater than this goes to the right. */
  readonly thresholds: Float32Array;
  /** What each leaf adds. */
  readonly leaves: Float32Array;
}

/** The log odds that the trees give for some numbers. */
export function logOdds({ base, features, thresholds, leaves }: BoostedTrees, numbers: Float32Array): number {
  let sum = base;
  let leaf = 0;
  for (let root = 0; root < features.length; root += splitsPerTree, leaf += leavesPerTree) {
    let node = 0;
    while (node < splitsPerTree) {
      const split = root + node;
      node = 2 * node + (numbers[features[split]!]! > thresholds[split]! ? 2 : 1);
    }
    sum += leaves[leaf + node - splitsPerTree]!;
  }
  return sum;
}
