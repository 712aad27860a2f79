import type { SpeakerKind } from './analysis';
import type { ClaimDraft } from './claim-draft';
import { confidenceWeights } from './confidence-weights';

/** What a claim rests on, as far as it tells how likely the claim is right. */
export interface Signs {
  readonly draft: ClaimDraft;
  /** Whether the language has a tagger, so that its silence tells something. */
  readonly tagged: boolean;
  /** What kind of party speaks; `null` when nobody can be named. */
  readonly speaker: SpeakerKind | null;
  /** How many others fit nearly as well. */
  readonly rivals: number;
}

/** Turns what a claim rests on into the probability that it is a claim of its speaker. */
export type Calibration = (signs: Signs) => number;

/** The calibration learned from annotated articles: a logistic function of the {@link featuresOf} the signs. */
export const learnedConfidence: Calibration = (signs) =>
  logistic(featuresOf(signs).reduce((sum, [name, value]) => sum + (confidenceWeights[name] ?? 0) * value, 0));

/** The signs as named numbers; a name that the table of weights lacks counts nothing. */
export function featuresOf({ draft, tagged, speaker, rivals }: Signs): [name: string, value: number][] {
  const rule = draft.evidence[0]?.code ?? '';
  const features: [string, number][] = [
    ['always', 1],
    [rule, 1],
  ];
  const sign = (name: string, holds: boolean, value = 1): void => {
    if (holds) features.push([name, value]);
  };
  sign('tagger', draft.learned > 0, logOdds(draft.learned));
  sign('rule alone', tagged && draft.learned === 0);
  sign('no tagger', !tagged);
  sign('style', rule === 'unmarkedSpeech', logOdds(draft.confidence));
  sign('within a claim', draft.within !== null);
  sign('nobody', speaker === null);
  sign('no person', speaker !== null && speaker !== 'person');
  sign('rivals', rivals > 0);
  return features;
}

export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Kept from running away where a probability is 0 or 1. */
function logOdds(probability: number): number {
  const kept = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(kept / (1 - kept));
}
