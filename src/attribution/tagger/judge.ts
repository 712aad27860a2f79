import type { Frame, FrameView } from './decode-frame';
import { readingFeatureCount, readingFeatures, type Scene } from './reading-features';
import { readingsOf } from './readings';

/** Weights of a logistic regression over the features of a reading; the last one is the constant. */
export type ReadingWeights = Float32Array;

/** What was learned about readings: whether they are about right, and whether every word is. */
export interface JudgeModel {
  readonly right: ReadingWeights;
  readonly exact: ReadingWeights;
}

/** Weights of a judge: one for each feature, and the constant. */
export const judgeWidth = readingFeatureCount + 1;

/** How much a reading that is right to the word is better than one that is about right. */
const exactness = 0.5;

/** Chooses among the readings of a frame (a log-linear re-ranker of whole frames over the chain's best ones). */
export class Judge {
  private readonly features = new Float32Array(readingFeatureCount);

  constructor(private readonly model: JudgeModel) {}

  /** The reading of the frame that is probably best; its confidence is the probability that it is about right. */
  bestReading(view: FrameView, scene: Scene): Frame | undefined {
    let best: Frame | undefined;
    let highest = 0;
    for (const reading of readingsOf(view, scene.facts, scene.around)) {
      readingFeatures(this.features, reading, view, scene);
      const right = probability(this.model.right, this.features);
      const merit = right + exactness * probability(this.model.exact, this.features);
      if (best && merit <= highest) continue;
      highest = merit;
      best = { ...reading.frame, confidence: right };
    }
    return best;
  }
}

/** The probability that a logistic regression gives. */
export function probability(weights: ArrayLike<number>, features: ArrayLike<number>): number {
  let sum = weights[features.length] ?? 0;
  for (let k = 0; k < features.length; k++) sum += weights[k]! * features[k]!;
  return 1 / (1 + Math.exp(-sum));
}
