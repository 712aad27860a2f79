import { FeatureColumns } from '../src/attribution/tagger/feature-columns';
import { firstPass } from '../src/attribution/tagger/first-pass';
import { frameFeatures } from '../src/attribution/tagger/frame-features';
import { labelCount as L } from '../src/attribution/tagger/labels';
import { NumberSheet } from '../src/attribution/tagger/number-sheet';
import { surroundings } from '../src/attribution/tagger/surroundings';
import { viewFrom } from '../src/attribution/tagger/view';
import { wordFacts, type CuePrior } from '../src/attribution/tagger/word-facts';
import { wordFeatures } from '../src/attribution/tagger/word-features';
import { FeatureRows } from './feature-rows';
import { goldLabels } from './gold-spans';
import { SequenceBuilder, type Sequences } from './sequences';
import type { TrainingArticle } from './training-article';

/** An article with the prior that it may see and the fold it belongs to. */
export interface Example {
  readonly article: TrainingArticle;
  readonly prior: CuePrior;
  readonly fold: number;
}

/** One sequence for each paragraph. */
export function firstPassData(examples: readonly Example[]): Sequences {
  const builder = new SequenceBuilder();
  const rows = new FeatureRows();
  const columns = new FeatureColumns(new NumberSheet(), rows);
  for (const { article, prior, fold } of examples)
    for (const { words, labels } of article.paragraphs) {
      const facts = wordFacts(words, prior);
      const around = surroundings(facts);
      rows.clear();
      wordFeatures(columns, facts, around, article.context);
      for (let i = 0; i < words.count; i++) builder.addWord(rows.row(i), labels[i]!);
      builder.endSequence(fold);
    }
  return builder.build();
}

/**
 * One sequence for each possible cue.
 *
 * @param marginals the first pass's marginals for every word of the examples in order
 * @param folds number of folds to which those of the examples are joined
 */
export function secondPassData(
  examples: readonly Example[],
  marginals: Float32Array,
  folds: number,
): Sequences {
  const builder = new SequenceBuilder();
  const rows = new FeatureRows();
  const columns = new FeatureColumns(new NumberSheet(), rows);
  let at = 0;
  for (const { article, prior, fold } of examples)
    for (const { words, frames } of article.paragraphs) {
      const facts = wordFacts(words, prior);
      const around = surroundings(facts);
      const pass = firstPass(marginals.subarray(at * L, (at + words.count) * L), words.count);
      at += words.count;
      for (const anchor of pass.anchors) {
        const gold = frames.find(({ cue }) => cue.first <= anchor && anchor < cue.last);
        const labels = goldLabels(words, gold ? [gold] : [], []);
        const view = viewFrom(facts, around, pass, anchor);
        rows.clear();
        frameFeatures(columns, facts, around, pass, view, article.context);
        view.tokens.forEach((i, t) => builder.addWord(rows.row(t), labels[i]!));
        builder.endSequence(fold % folds);
      }
    }
  return builder.build();
}
