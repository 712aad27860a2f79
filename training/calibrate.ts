// Learns how likely the engine's claims are right, and shows how well it can tell:
// npm run calibrate -- --corpus DIR [--articles DIR…] [--check DIR…] [--out FILE]
// --corpus: text/ and attributions/ in brat standoff format that the tagger has not learned from;
// --articles: NAME.txt with NAME.gold.json, which names the speakers; --check: more of these, only measured.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Analysis, Claim } from '../src/attribution/analysis';
import { featuresOf, logistic, type Signs } from '../src/attribution/confidence';
import { createEngine } from '../src/attribution/engine';
import { learnedModels, type LearnedOf } from '../src/attribution/learned-models';
import { readCorpus, type GoldArticle } from './corpus';
import { readGoldArticles, type AnnotatedText } from './gold-articles';
import { judgeBySource, judgeBySpeaker, type Verdict } from './judge-claims';
import { fitLogistic, type Example, type Weights } from './logistic-regression';
import { withoutMarks } from './mark-variants';
import { reliabilityTable, type Prediction } from './reliability';

/** A claim that was judged. */
interface Judged extends Example {
  readonly set: string;
  /** The number of its article, by which halves are told apart. */
  readonly article: number;
}

const FIT = { ridge: 1, free: 'always', rounds: 200 };

const byRules: LearnedOf = () => undefined;
const byBoth = learnedModels();

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      articles: { type: 'string', multiple: true, default: [] },
      check: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'src/attribution/confidence-weights.ts' },
    },
  });
  if (values.corpus === undefined)
    throw new Error('usage: npm run calibrate -- --corpus DIR [--articles DIR…] [--check DIR…] [--out FILE]');
  const judged = balanced(
    readCorpus(values.corpus).flatMap(judgeCorpusArticle),
    values.articles
      .flatMap(readGoldArticles)
      .flatMap((gold, article) => [
        ...judgeArticle(gold, article, 'articles', byBoth),
        ...judgeArticle(gold, article, 'articles, rules only', byRules),
      ]),
  );
  const halves = [0, 1].map((half) =>
    fitLogistic(
      judged.filter(({ article }) => article % 2 !== half),
      FIT,
    ),
  );
  const weights = fitLogistic(judged, FIT);
  const sets = new Map<string, Prediction[]>();
  const note = (one: Judged, by: Weights): void => {
    const set = sets.get(one.set) ?? [];
    sets.set(one.set, set);
    set.push({ probability: probabilityOf(one, by), right: one.right });
  };
  for (const one of judged) note(one, halves[one.article % 2] ?? weights);
  for (const gold of values.check.flatMap(readGoldArticles))
    for (const one of judgeArticle(gold, 0, 'check', byBoth)) note(one, weights);
  console.log(`Each half judged by weights learned from the other:\n\n${reliabilityTable(sets)}`);
  writeFileSync(values.out, moduleOf(weights));
}

function judgeCorpusArticle(gold: GoldArticle, article: number): Judged[] {
  const asItStands = (set: string, learned: LearnedOf) =>
    judge({ set, article }, gold.text, learned, (analysis) => judgeBySource(analysis, gold));
  const withoutItsMarks = [false, true].flatMap((dashes) => {
    const bare = withoutMarks(gold, dashes);
    const spoken = bare.attributions.filter((_, at) => isMarked(gold, at)).flatMap(({ content }) => content);
    const about = { set: 'corpus, speech without marks', article };
    return judge(about, bare.text, byBoth, (analysis) =>
      judgeBySource(analysis, bare, spoken).map((right, at) =>
        isVerbatim(analysis.claims[at]) ? right : undefined,
      ),
    );
  });
  return [
    ...asItStands('corpus', byBoth),
    ...asItStands('corpus, rules only', byRules),
    // The same article twice.
    ...withoutItsMarks.map((one) => ({ ...one, weight: 0.5 })),
  ];
}

/** Where no marks stand, speech rests on dashes, labels, signatures and its sound. */
function isVerbatim(claim: Claim | undefined): boolean {
  return claim?.kind === 'direct' || claim?.kind === 'unmarked';
}

function isMarked({ text, attributions }: GoldArticle, at: number): boolean {
  return /[“"]/.test(text.charAt(attributions[at]?.content[0]?.start ?? -1));
}

function judgeArticle(gold: AnnotatedText, article: number, set: string, learned: LearnedOf): Judged[] {
  return judge({ set, article }, gold.text, learned, (analysis) => judgeBySpeaker(analysis, gold));
}

function judge(
  about: { readonly set: string; readonly article: number },
  text: string,
  learned: LearnedOf,
  verdictsOn: (analysis: Analysis) => Verdict[],
): Judged[] {
  const signs: Signs[] = [];
  const analysis = createEngine(learned, (one) => signs.push(one)).analyse(text);
  return verdictsOn(analysis).flatMap((right, at) => {
    const seen = signs[at];
    return right === undefined || !seen ? [] : [{ ...about, right, weight: 1, features: featuresOf(seen) }];
  });
}

/** The corpus holds more claims than the articles: together, those of each count the same. */
function balanced(ofCorpus: readonly Judged[], ofArticles: readonly Judged[]): Judged[] {
  const share = ofCorpus.length / Math.max(1, ofArticles.length);
  return [...ofCorpus, ...ofArticles.map((one) => ({ ...one, weight: one.weight * share }))];
}

function probabilityOf({ features }: Example, weights: Weights): number {
  return logistic(features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0));
}

/** The weights as a module of the engine. */
function moduleOf(weights: Weights): string {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, weight]) =>
        `  ${/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`}: ${String(Number(weight.toFixed(2)))},`,
    );
  return [
    '/**',
    ' * What each sign adds to the log odds that a claim is right: a logistic regression with a ridge penalty on the',
    ' * claims that the engine finds in annotated articles. Made by `npm run calibrate`, see docs/attribution/confidence.md.',
    ' */',
    'export const confidenceWeights: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

main();
