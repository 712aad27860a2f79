import type { SpokenStyle } from './spoken-style';

/** What stands around a paragraph that may be speech without marks. */
export interface Surroundings {
  /** How clearly the paragraph before ends on somebody who may speak; 0 when nobody is on stage. */
  readonly introduction: number;
  /** Whether the paragraph before is free speech itself. */
  readonly afterSpeech: boolean;
  /** Whether the paragraph's own first sentence reports somebody by name or pronoun. */
  readonly ownAttribution: boolean;
  /** Share of this article's speech that stands in marks or behind dashes. */
  readonly marksHabit: number;
}

/**
 * Weights of the logistic score: a paragraph is speech without marks when they add up to more than zero. Learned
 * on paragraphs of a news corpus whose quotation marks had been removed, then rounded.
 */
const WEIGHTS = {
  bias: -2.6,
  introduction: 2.2,
  afterSpeech: 1.2,
  ownAttribution: -4,
  marksHabit: -3,
  firstPerson: 2.2,
  secondPerson: 0.9,
  contractions: 1.8,
  hedges: 0.7,
  openings: 0.8,
  deictics: 0.3,
  narrative: -0.9,
  quotations: -2.5,
  figures: -0.4,
  names: -0.8,
  shortSentences: 0.8,
} as const;

/** The probability that a paragraph is verbatim speech without marks. */
export function scoreUnmarked(style: SpokenStyle, around: Surroundings): number {
  const perSentence = (count: number) => Math.min(1, count / Math.max(1, style.sentences));
  const short = style.words / Math.max(1, style.sentences) < 12 ? 1 : 0;
  const sum =
    WEIGHTS.bias +
    WEIGHTS.introduction * around.introduction +
    WEIGHTS.afterSpeech * (around.afterSpeech ? 1 : 0) +
    WEIGHTS.ownAttribution * (around.ownAttribution ? 1 : 0) +
    WEIGHTS.marksHabit * around.marksHabit +
    WEIGHTS.firstPerson * Math.min(1, style.firstPerson) +
    WEIGHTS.secondPerson * Math.min(1, style.secondPerson) +
    WEIGHTS.contractions * Math.min(1, style.contractions) +
    WEIGHTS.hedges * Math.min(1, style.hedges) +
    WEIGHTS.openings * perSentence(style.openings) +
    WEIGHTS.deictics * Math.min(1, style.deictics) +
    WEIGHTS.narrative * perSentence(style.narrative) +
    WEIGHTS.quotations * Math.min(1, style.quotations) +
    WEIGHTS.figures * perSentence(style.figures) +
    WEIGHTS.names * perSentence(style.names) +
    WEIGHTS.shortSentences * short;
  return 1 / (1 + Math.exp(-sum));
}
