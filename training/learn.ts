import { readingFeatureCount } from '../src/attribution/tagger/reading-features';
import type { TaggerModel } from '../src/attribution/tagger/model-file';
import { wordFacts } from '../src/attribution/tagger/word-facts';
import { fitBoostedTrees } from './boosted-trees';
import type { TrainingOptions } from './chain-trainer';
import { quantise, selectFeatures, withoutWeakest } from './compress';
import { layOut } from './lay-out';
import type { GoldArticle } from './corpus';
import { CueCounts } from './cue-prior';
import { judgeData } from './judge-data';
import { withoutMarks } from './mark-variants';
import { firstPassData, secondPassData, type Example } from './pass-data';
import { indexFeatures, type Sequences } from './sequences';
import { trainAll, type Trained } from './threads';
import { trainingArticle, type TrainingArticle } from './training-article';

export interface LearningOptions {
  readonly seed: number;
  readonly threads: number;
  /** Parts of the corpus, each tagged by a first pass that has not seen it. */
  readonly folds: number;
  /** Parts of the corpus, each of whose frames are tagged by a second pass that has not seen it. */
  readonly judgeFolds: number;
  readonly epochs: readonly [number, number];
  readonly rate: readonly [number, number];
  readonly penalty: number;
  readonly dropout: number;
  /** Features seen less often are not learned. */
  readonly atLeast: readonly [number, number];
  /** Rows that each pass keeps. */
  readonly keep: readonly [number, number];
  /** Rows of the second pass that are dropped again after learning. */
  readonly drop: number;
  /** Whether every second article is learned once more without its marks, half of these with dashes. */
  readonly variants: boolean;
  readonly log: (line: string) => void;
}

export const defaults: Omit<LearningOptions, 'log'> = {
  seed: 1,
  threads: 2,
  folds: 4,
  judgeFolds: 2,
  epochs: [12, 8],
  rate: [0.01, 0.01],
  penalty: 3,
  dropout: 0.3,
  atLeast: [3, 4],
  keep: [42000, 52000],
  drop: 1500,
  variants: true,
};

const judging = { trees: 150, rate: 0.12, featureShare: 0.4, exampleShare: 0.6, penalty: 32 };

/** Learns a model from annotated articles; the same articles and options give the same model. */
export async function learn(corpus: readonly GoldArticle[], options: LearningOptions): Promise<TaggerModel> {
  const { seed, folds, judgeFolds, epochs, rate, penalty, dropout, atLeast, keep, threads, log } = options;
  const articles = corpus.map(trainingArticle);
  const counts = new CueCounts();
  for (const { paragraphs } of articles) counts.add(paragraphs);
  const examples = toExamples(corpus, articles, counts, options);

  const words = firstPassData(examples);
  const first = { epochs: epochs[0], rate: rate[0], penalty, dropout, seed };
  const wordFeatures = await chooseFeatures('first pass', words, first, atLeast[0], keep[0], log);
  const folded = Array.from({ length: folds }, (_, leaveOut) => ({ ...first, leaveOut }));
  const trained = await trainAll(
    [...folded, first].map((job) => ({ data: words, rows: wordFeatures.length, options: job })),
    threads,
  );
  const marginals = sumOf(trained.slice(0, folds));
  log('first pass learned');

  const frames = secondPassData(examples, marginals, judgeFolds);
  const second = { epochs: epochs[1], rate: rate[1], penalty, dropout, seed };
  const frameFeatures = await chooseFeatures('second pass', frames, second, atLeast[1], keep[1], log);
  const halves = Array.from({ length: judgeFolds }, (_, leaveOut) => ({ ...second, leaveOut }));
  const framed = await trainAll(
    [second, ...halves].map((job) => ({ data: frames, rows: frameFeatures.length, options: job })),
    threads,
  );
  log('second pass learned');
  const readings = judgeData(examples, marginals, sumOf(framed.slice(1)));
  log(`${readings.right.length} readings`);
  const judged = (gold: Uint8Array) =>
    fitBoostedTrees(readings.rows, readingFeatureCount, gold, { ...judging, seed });
  const judge = { right: judged(readings.right), exact: judged(readings.exact) };
  log('judge learned');
  return {
    prior: counts.table(stems(articles)),
    first: layOut(quantise(trained.at(-1)!.weights, wordFeatures)),
    second: layOut(withoutWeakest(quantise(framed[0]!.weights, frameFeatures), options.drop)),
    judge,
  };
}

/** Marginals of every word from the run that left it out. */
function sumOf(runs: readonly Trained[]): Float32Array {
  const sum = new Float32Array(runs[0]!.heldOut.length);
  for (const { heldOut } of runs) heldOut.forEach((p, i) => (sum[i]! += p));
  return sum;
}

/** Learns once with all features, to see which of them to learn with. */
async function chooseFeatures(
  name: string,
  data: Sequences,
  options: TrainingOptions,
  atLeast: number,
  keep: number,
  log: (line: string) => void,
): Promise<Int32Array> {
  const all = indexFeatures(data, atLeast);
  log(`${name}: ${data.gold.length} words, ${all.length} features`);
  const brief = { ...options, epochs: 3, dropout: 0 };
  const [trained] = await trainAll([{ data, rows: all.length, options: brief }], 1);
  const chosen = selectFeatures(data, trained!.weights, all, keep);
  log(`${name}: ${chosen.length} features kept`);
  return chosen;
}

function toExamples(
  corpus: readonly GoldArticle[],
  articles: readonly TrainingArticle[],
  counts: CueCounts,
  { folds, variants }: LearningOptions,
): Example[] {
  const examples: Example[] = [];
  articles.forEach((article, i) => {
    const own = new CueCounts();
    own.add(article.paragraphs);
    const shared = { prior: counts.prior(own), fold: i % folds };
    examples.push({ article, ...shared });
    if (!variants || i % 2 !== 0) return;
    examples.push({ article: trainingArticle(withoutMarks(corpus[i]!, i % 4 === 2)), ...shared });
  });
  return examples;
}

/** Every word's stem, both as hashes. */
function stems(articles: readonly TrainingArticle[]): Map<number, number> {
  const stemOf = new Map<number, number>();
  for (const { paragraphs } of articles)
    for (const { words } of paragraphs) {
      const { form, stem } = wordFacts(words, () => 0);
      form.forEach((hash, i) => stemOf.set(hash, stem[i]!));
    }
  return stemOf;
}
