import { paragraphWords, type ParagraphWords } from '../src/attribution/tagger/paragraph-words';
import { contextOf, type ParagraphContext } from '../src/attribution/tagger/word-features';
import type { Quotation } from '../src/text/quotations';
import { readArticle } from '../src/text/article-text';
import type { GoldArticle } from './corpus';
import { goldFrames, goldLabels, strayContents, type GoldFrame } from './gold-spans';

/** A paragraph with what the annotators marked in it. */
export interface TrainingParagraph {
  readonly words: ParagraphWords;
  /** Where it starts in the article. */
  readonly start: number;
  readonly frames: readonly GoldFrame[];
  readonly labels: Uint8Array;
  readonly quotations: readonly Quotation[];
}

export interface TrainingArticle {
  readonly gold: GoldArticle;
  readonly paragraphs: readonly TrainingParagraph[];
  readonly context: ParagraphContext;
}

export function trainingArticle(gold: GoldArticle): TrainingArticle {
  const article = readArticle(gold.text);
  const paragraphs = article.paragraphs.map(({ start, body }) => {
    const words = paragraphWords(body);
    const frames = goldFrames(words, start, gold.attributions);
    const strays = strayContents(words, start, gold.attributions);
    const { pairs: quotations } = body.quotations;
    return { words, start, frames, labels: goldLabels(words, frames, strays), quotations };
  });
  return { gold, paragraphs, context: contextOf(article.paragraphs.map(({ body }) => body)) };
}
