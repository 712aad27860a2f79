/** What a sentence beside attributed speech shows: each either holds or does not. */
export type Trait =
  | 'always'
  | 'person'
  | 'talk'
  | 'opening'
  | 'question'
  | 'short'
  | 'long'
  | 'quoted'
  | 'narrative'
  | 'past'
  | 'figures'
  | 'names'
  | 'named'
  | 'pronoun'
  | 'report'
  | 'reports'
  | 'introduces'
  | 'far'
  | 'besideSpoken'
  | 'dash'
  | 'plain';

export interface ReachWeights extends Readonly<Record<Trait, number>> {
  /** For each unit of log odds that the words give to somebody talking. */
  readonly voice: number;
}

/**
 * Weights of logistic scores, learned on the paragraphs of a US news corpus whose quotation marks had been removed
 * or replaced by dashes, and on articles of many kinds, each sentence of which counted five times: for sentences behind
 * the attribution and for those before it.
 */
export const byVoice: Readonly<Record<'behind' | 'before', ReachWeights>> = {
  behind: {
    always: 1.74,
    person: 0.75,
    talk: 0.73,
    opening: 0.59,
    question: 0.4,
    short: 0,
    long: 0.7,
    quoted: 2.56,
    narrative: -0.31,
    past: -0.39,
    figures: 0,
    names: 0.28,
    named: -3.06,
    pronoun: -0.33,
    report: -0.14,
    reports: -1.16,
    introduces: -0.19,
    far: 0.19,
    besideSpoken: 0.32,
    dash: 1.83,
    plain: -0.95,
    voice: 0.87,
  },
  before: {
    always: 0,
    person: 1.42,
    talk: 0.34,
    opening: 0.53,
    question: -0.3,
    short: 0.61,
    long: 0,
    quoted: 3.12,
    narrative: -0.75,
    past: -0.89,
    figures: 0.37,
    names: 0,
    named: -1.29,
    pronoun: 0.41,
    report: -0.2,
    reports: -0.92,
    introduces: -0.27,
    far: 0.54,
    besideSpoken: 0.27,
    dash: 0,
    plain: -0.95,
    voice: 0.74,
  },
};

/** The same, learned on that corpus only, for languages in which no voice has been learned. */
export const byTraits: Readonly<Record<'behind' | 'before', ReachWeights>> = {
  behind: {
    always: 0.99,
    person: 1.39,
    talk: 0.8,
    opening: 0.5,
    question: 0.63,
    short: 0.59,
    long: -0.28,
    quoted: 1.91,
    narrative: -0.53,
    past: -0.71,
    figures: -1.05,
    names: -0.29,
    named: -3.06,
    pronoun: -0.76,
    report: -0.75,
    reports: -1.3,
    introduces: -1.5,
    far: 1.14,
    besideSpoken: 0.49,
    dash: 0.84,
    plain: -0.98,
    voice: 0,
  },
  before: {
    always: -0.81,
    person: 2.92,
    talk: 0.86,
    opening: 0.17,
    question: 1.12,
    short: 1.48,
    long: -0.81,
    quoted: 1.54,
    narrative: -0.76,
    past: -1.34,
    figures: 0,
    names: 0,
    named: -1.8,
    pronoun: 0.37,
    report: -0.83,
    reports: -0.2,
    introduces: -0.5,
    far: 1.45,
    besideSpoken: 0.32,
    dash: 0,
    plain: -1.65,
    voice: 0,
  },
};
