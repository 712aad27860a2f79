import type { TextRange } from '../text/range';
import type { Steps } from '../text/steps';

/** How the words stand in the article: verbatim in marks, partly so, as a paraphrase, or verbatim without marks. */
export const claimKinds = ['direct', 'mixed', 'indirect', 'unmarked'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const speakerKinds = ['person', 'organisation', 'state', 'document', 'group', 'anonymous'] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** What the speaker did with the words. */
export const speechActs = [
  'statement',
  'question',
  'denial',
  'confirmation',
  'promise',
  'belief',
  'order',
  'noComment',
] as const;
export type SpeechAct = (typeof speechActs)[number];

/** Whether the article says that it was said, will be, might be, or is said by nobody in particular. */
export const modalities = ['reported', 'future', 'hypothetical', 'hearsay'] as const;
export type Modality = (typeof modalities)[number];

export type Polarity = 'affirmed' | 'negated';

/** One real-world party that speaks in the article. */
export interface Speaker {
  readonly id: string;
  /** The fullest form of the name that the article gives. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Other forms under which the article names the party; never pronouns. */
  readonly aliases: readonly string[];
  /** Where the article names the party, in order. */
  readonly mentions: readonly TextRange[];
}

/** One reason for a claim, as a code with the words it rests on; the editor turns it into a sentence. */
export interface Evidence {
  readonly code: string;
  readonly words?: string;
}

/** Something that the article attributes to a speaker. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** The words said, one range per part of a split quote, without the quotation marks at its ends. */
  readonly content: readonly TextRange[];
  /** The words that name who; empty when the article has none for this claim. */
  readonly source: readonly TextRange[];
  /** The words of saying; empty when there are none. */
  readonly cue: readonly TextRange[];
  /** The id of the speaker; `null` when nobody can be named. */
  readonly speaker: string | null;
  /** Other speakers that fit nearly as well, best first. */
  readonly alternatives: readonly string[];
  /** Probability that this is a claim of that speaker, 0 to 1. */
  readonly confidence: number;
  readonly act: SpeechAct;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Ids of claims of other speakers that this one denies or supports. */
  readonly denies: readonly string[];
  readonly supports: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Who said what in one version of one article; immutable. */
export interface Analysis {
  /** BCP 47 language of the article as far as it is known. */
  readonly language: string;
  readonly speakers: readonly Speaker[];
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/** Finds who said what. An engine keeps caches between calls, so use one per open article. */
export interface AttributionEngine {
  /**
   * Analyses a text.
   *
   * @param text the article without a leading byte order mark; all offsets count its UTF-16 code units
   * @param signal stops the work; the call then throws the signal's reason
   */
  analyse(text: string, signal?: AbortSignal): Analysis;

  /** The same in steps, for long texts. Steps that are dropped midway cost nothing but what was read so far. */
  analyseInSteps(text: string): Steps<Analysis>;
}
