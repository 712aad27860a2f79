import type { ParagraphText } from '../../text/paragraph-text';
import { chooseFrames } from './choose-frames';
import { Columns } from './columns';
import { FrameView, type Frame } from './decode-frame';
import { FeatureColumns } from './feature-columns';
import { firstPass, type FirstPass } from './first-pass';
import { frameFeatures } from './frame-features';
import { stemSalt } from './hash';
import { Judge } from './judge';
import { labelCount as L } from './labels';
import { Lattice } from './lattice';
import { readModel } from './model-file';
import { NumberSheet } from './number-sheet';
import { paragraphWords } from './paragraph-words';
import { surroundings, type Surroundings } from './surroundings';
import { viewFrom } from './view';
import { WeightSums } from './weight-sums';
import type { ChainTable } from './weight-table';
import { wordFacts, type CuePrior, type WordFacts } from './word-facts';
import { wordFeatures, type ParagraphContext } from './word-features';

/** Finds sources, cues and contents in one paragraph, and which belong together. */
export interface Tagger {
  /**
   * Tags a paragraph; the result depends on nothing but the arguments.
   *
   * @returns one frame for each cue that probably reports something, in token numbers, in the order of the cues
   */
  tag(paragraph: ParagraphText, context: ParagraphContext): Frame[];
}

/**
 * Makes a tagger of learned weights.
 *
 * Two linear-chain conditional random fields (Lafferty, McCallum and Pereira 2001): the first tags every token as
 * part of some source, cue or content; the second looks from each possible cue at the paragraph and tags what
 * belongs to that cue, as semantic role labelling does for predicates. Two sums of boosted trees choose among the
 * likely readings of each frame and say how probable it is.
 *
 * @param bytes a model file
 * @throws ModelFormatError when the bytes are not a model of this version
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  const prior: CuePrior = (form, stem) => model.prior.get(form) ?? model.prior.get(stem ^ stemSalt) ?? 0;
  return new TwoPassTagger(prior, model.first, model.second, new Judge(model.judge));
}

class TwoPassTagger implements Tagger {
  /** Lends what is needed for one paragraph. */
  private readonly columns = new Columns();
  private readonly first: WeightSums;
  private readonly second: WeightSums;
  private readonly wordColumns: FeatureColumns;
  private readonly frameColumns: FeatureColumns;
  private readonly words = new Lattice();
  private readonly frames = new Lattice();

  constructor(
    private readonly prior: CuePrior,
    first: ChainTable,
    second: ChainTable,
    private readonly judge: Judge,
  ) {
    const sheet = new NumberSheet();
    this.first = new WeightSums(first);
    this.second = new WeightSums(second);
    this.wordColumns = new FeatureColumns(sheet, this.first);
    this.frameColumns = new FeatureColumns(sheet, this.second);
    this.words.setTransitions(first.transition);
    this.frames.setTransitions(second.transition);
  }

  tag(paragraph: ParagraphText, context: ParagraphContext): Frame[] {
    this.columns.clear();
    const facts = wordFacts(paragraphWords(paragraph, this.columns), this.prior, this.columns);
    if (facts.words.count === 0) return [];
    const around = surroundings(facts, this.columns);
    const pass = this.tagWords(facts, around, context);
    const views: FrameView[] = [];
    for (const anchor of pass.anchors) views.push(this.tagFrame(facts, around, pass, anchor, context));
    return chooseFrames({ facts, around, pass, views }, paragraph.quotations.pairs, this.judge);
  }

  private tagWords(facts: WordFacts, around: Surroundings, context: ParagraphContext): FirstPass {
    const { count } = facts.words;
    this.first.clear(count);
    wordFeatures(this.wordColumns, facts, around, context);
    this.words.reset(count);
    this.first.putScores(this.words.score, count);
    this.words.run(count);
    const marginals = this.columns.float32(count * L);
    marginals.set(this.words.marginal.subarray(0, count * L));
    return firstPass(marginals, count, this.columns);
  }

  private tagFrame(
    facts: WordFacts,
    around: Surroundings,
    pass: FirstPass,
    anchor: number,
    context: ParagraphContext,
  ): FrameView {
    const view = viewFrom(facts, around, pass, anchor, this.columns);
    const { tokens } = view;
    this.second.clear(tokens.length);
    frameFeatures(this.frameColumns, facts, around, pass, view, context);
    this.frames.reset(tokens.length);
    this.second.putScores(this.frames.score, tokens.length);
    this.frames.run(tokens.length);
    return new FrameView(anchor, this.frames.marginal, tokens, facts.words.count, this.columns);
  }
}
