import { logistic } from '../confidence';
import { logOdds, type BoostedTrees } from './boosted-trees';
import type { Frame, FrameView } from './decode-frame';
import { readingFeatureCount, readingFeatures, type Scene } from './reading-features';
import { readingsOf, ways, type Reading } from './readings';

/** What was learned about readings: whether they are about right, and whether every word is. */
export interface JudgeModel {
  readonly right: BoostedTrees;
  readonly exact: BoostedTrees;
}

/** How much a reading that is right to the word is better than one that is about right. */
const exactness = 0.5;
/** A frame that is read plainly with less probability than this is not read in other ways. */
const hopeless = 0.1;

/** Chooses among the readings of a frame (a re-ranker of whole frames over the chain's best ones). */
export class Judge {
  private readonly features = new Float32Array(readingFeatureCount);

  constructor(private readonly model: JudgeModel) {}

  /** The reading of the frame that is probably best; its confidence is the probability that it is about right. */
  bestReading(view: FrameView, scene: Scene): Frame | undefined {
    const plain = view.alone;
    if (!plain) return undefined;
    const right = this.probabilityOf({ frame: plain, way: ways.plain }, view, scene);
    let best = { ...plain, confidence: right };
    if (right < hopeless) return best;
    let highest = right + exactness * this.exactness();
    for (const reading of readingsOf(view, scene.facts, scene.around)) {
      if (reading.way === ways.plain) continue;
      const right = this.probabilityOf(reading, view, scene);
      if (right + exactness <= highest) continue;
      const merit = right + exactness * this.exactness();
      if (merit <= highest) continue;
      highest = merit;
      best = { ...reading.frame, confidence: right };
    }
    return best;
  }

  private probabilityOf(reading: Reading, view: FrameView, scene: Scene): number {
    readingFeatures(this.features, reading, view, scene);
    return logistic(logOdds(this.model.right, this.features));
  }

  /** The probability that the reading looked at last is right to the word. */
  private exactness(): number {
    return logistic(logOdds(this.model.exact, this.features));
  }
}
