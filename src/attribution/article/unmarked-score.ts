import { logistic } from '../confidence';
import type { SpokenStyle } from '../detection/speech/spoken-style';

/** What stands around a paragraph that may be speech without marks. */
export interface Surroundings {
  /** How clearly the paragraph before ends on somebody who may speak; 0 when nobody is on stage. */
  readonly introduction: number;
  /** Whether the paragraph before is free speech itself. */
  readonly afterSpeech: boolean;
  /** Whether the sentence before announces words: "Lund disagrees.", "Rask denies it in a text message." */
  readonly announced: boolean;
  /** Whether it shows how they take something: "Lund is critical.", "She shakes her head." */
  readonly takesStand: boolean;
  /** Whether it turns something down or bears it out: "Osei rejects the charge.", "Lund does not agree." */
  readonly leavesReasons: boolean;
  /** Whether the paragraph's own first sentence reports somebody by name or pronoun. */
  readonly ownAttribution: boolean;
  /** Share of this article's speech that stands in marks or behind dashes. */
  readonly marksHabit: number;
  /** How much the article lets people speak in paragraphs without marks. */
  readonly unmarkedHabit: number;
  /** Whether the sentence before reports somebody, in an article that lets people speak like that and never marks it. */
  readonly handsOver: boolean;
  /** Whether the author speaks in his own voice, as in an opinion piece. */
  readonly authorSpeaks: boolean;
}

/**
 * Weights of the logistic score: a paragraph is speech without marks when they add up to more than zero. The
 * weights of style were learned on the paragraphs of a US news corpus whose quotation marks had been removed and
 * rounded; those of the surroundings and the bias allow for texts that never mark speech, which that corpus lacks.
 */
const WEIGHTS = {
  bias: -3.2,
  introduction: 1.6,
  afterSpeech: 1.4,
  announced: 1.8,
  takesStand: 1.8,
  leavesReasons: 4.5,
  ownAttribution: -1.5,
  marksHabit: -4.5,
  unmarkedHabit: 1.6,
  handsOver: 0.8,
  authorSpeaks: -6,
  authorBehind: -4.5,
  firstPerson: 2,
  firstPersonAgain: 0.8,
  secondPerson: 0.9,
  contractions: 1.6,
  hedges: 0.6,
  openings: 1.4,
  deictics: 0.3,
  narrative: -0.8,
  quotations: -2.5,
  figures: -1.2,
  names: -0.8,
  shortSentences: 0.8,
  questions: 0.4,
  fragments: 1.2,
} as const;

/**
 * Where a voice has been learned, its mean over the sentences counts beside what the words of style tell, and those tell
 * less. Weighed on the same corpus, with voices learned from its other half, and on articles of many kinds.
 */
const VOICE = { weight: 1.3, ofTelling: -0.7, style: 0.8 } as const;

/** How little it tells that others speak in marks where somebody is in the habit of saying I without, as in a portrait. */
const APART = 0.8;

/** The probability that a paragraph is verbatim speech without marks. */
export function scoreUnmarked(style: SpokenStyle, around: Surroundings): number {
  const voice = meanVoice(style);
  // Contractions, one after the other, are as little the article's own voice as "I" is.
  const spoken =
    voice === null || style.contractions > 1
      ? ofStyle(style)
      : VOICE.style * ofStyle(style) + VOICE.weight * (voice - VOICE.ofTelling);
  return logistic(WEIGHTS.bias + ofSurroundings(around, style.firstPerson > 1) + spoken);
}

/** How clearly somebody talks in a sentence of a stretch, on average; null where no voice has been learned. */
export function meanVoice({ voice, sentences }: SpokenStyle): number | null {
  return voice === null ? null : voice / Math.max(1, sentences);
}

function ofSurroundings(around: Surroundings, saysIMore: boolean): number {
  const apart = saysIMore ? APART * around.unmarkedHabit : 0;
  return (
    WEIGHTS.introduction * around.introduction +
    WEIGHTS.afterSpeech * (around.afterSpeech ? 1 : 0) +
    WEIGHTS.announced * (around.announced ? 1 : 0) +
    WEIGHTS.takesStand * (around.takesStand ? 1 : 0) +
    WEIGHTS.leavesReasons * (around.leavesReasons ? 1 : 0) +
    WEIGHTS.ownAttribution * (around.ownAttribution ? 1 : 0) +
    WEIGHTS.marksHabit * around.marksHabit * (1 - apart) +
    (WEIGHTS.unmarkedHabit + (around.handsOver ? WEIGHTS.handsOver : 0)) * around.unmarkedHabit +
    (around.afterSpeech ? WEIGHTS.authorBehind : WEIGHTS.authorSpeaks) * (around.authorSpeaks ? 1 : 0)
  );
}

function ofStyle(style: SpokenStyle): number {
  const perSentence = (count: number) => Math.min(1, count / Math.max(1, style.sentences));
  const any = (count: number) => Math.min(1, count);
  return (
    WEIGHTS.firstPerson * any(style.firstPerson) +
    WEIGHTS.firstPersonAgain * (style.firstPerson > 1 ? 1 : 0) +
    WEIGHTS.secondPerson * any(style.secondPerson) +
    WEIGHTS.contractions * any(style.contractions) +
    WEIGHTS.hedges * any(style.hedges) +
    WEIGHTS.openings * perSentence(style.openings) +
    WEIGHTS.deictics * any(style.deictics) +
    WEIGHTS.narrative * perSentence(style.narrative) +
    WEIGHTS.quotations * any(style.quotations) +
    WEIGHTS.figures * perSentence(style.figures) +
    WEIGHTS.names * perSentence(style.names) +
    WEIGHTS.shortSentences * (style.words < 12 * Math.max(1, style.sentences) ? 1 : 0) +
    WEIGHTS.questions * any(style.questions) +
    WEIGHTS.fragments * any(style.fragments)
  );
}
