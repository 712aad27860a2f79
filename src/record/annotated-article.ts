import type { ClaimKind, Evidence, Modality, SpeakerKind, SpeechAct } from '../attribution/analysis';
import type { TextRange } from '../text/range';

/** How far the newsroom has come with checking a claim. */
export const claimStatuses = [
  'unchecked',
  'checking',
  'verified',
  'disputed',
  'wrong',
  'unverifiable',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** On what terms the speaker gave the words. */
export const claimTerms = ['onTheRecord', 'background', 'deepBackground', 'offTheRecord'] as const;
export type ClaimTerms = (typeof claimTerms)[number];

/** One act of checking, as far as the record tells it. */
export interface ClaimCheck {
  readonly date?: string | undefined;
  /** Initials of who checked. */
  readonly by?: string | undefined;
  readonly result?: ClaimStatus | undefined;
  /** How it was checked. */
  readonly method?: string | undefined;
}

/** What the newsroom has on file for or against a claim. */
export interface FiledEvidence {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly file?: string | undefined;
}

/** Where a recorded claim stands in the present text. */
export const placements = ['unchanged', 'moved', 'edited', 'ambiguous', 'orphaned'] as const;
export type Placement = (typeof placements)[number];

/** A speaker as every view shows them: from the record where it says something, from the engine otherwise. */
export interface AnnotatedSpeaker {
  /** The key in the record, or the key that it would get there. */
  readonly key: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly aliases: readonly string[];
  readonly recorded: boolean;
}

/** A claim as every view shows it. */
export interface AnnotatedClaim {
  /** The record's id, or for a suggestion an id that stays the same while its words and speaker do. */
  readonly id: string;
  readonly origin: 'recorded' | 'suggestion';
  readonly kind: ClaimKind;
  /** Empty for an orphaned claim. */
  readonly content: readonly TextRange[];
  readonly source: readonly TextRange[];
  readonly cue: readonly TextRange[];
  /** The words of the content: as recorded, or as they stand in the text. */
  readonly words: string;
  /** The content in the text with the words of saying that touch it; empty where none do. */
  readonly wordsWithCue: string;
  /** Key into {@link AnnotatedArticle.speakers}. */
  readonly speaker: string | null;
  /** Keys of other speakers that fit nearly as well. */
  readonly alternatives: readonly string[];
  /** 0 to 1; `null` for a recorded claim. */
  readonly confidence: number | null;
  /** As the engine reads it; `statement` and `reported` where it has no opinion. */
  readonly act: SpeechAct;
  readonly modality: Modality;
  readonly status: ClaimStatus;
  readonly terms: ClaimTerms | null;
  readonly note: string | null;
  readonly denies: readonly string[];
  readonly deniedBy: readonly string[];
  readonly supports: readonly string[];
  readonly supportedBy: readonly string[];
  /** As recorded, the oldest first. */
  readonly checks: readonly ClaimCheck[];
  readonly onFile: readonly FiledEvidence[];
  readonly placement: Placement;
  /** A person has seen that the words are gone, and keeps the claim all the same. */
  readonly keptWithoutPlace?: boolean;
  /** What the engine's finding rests on. */
  readonly evidence: readonly Evidence[];
}

/** A fault of the record file. What a person reads of it is worded by whoever shows it. */
export interface RecordProblem {
  /** Stable dotted code, for instance `record.yaml.syntax`. */
  readonly code: string;
  /** What is wrong, as a plain English sentence that translations go by; `{0}` and `{1}` stand for {@link words}. */
  readonly sentence: string;
  /** Words of the file or of the format. */
  readonly words: readonly string[];
  readonly severity: 'error' | 'warning';
  /** In the record file's text, UTF-16 code units. */
  readonly range: TextRange;
  /** The claim concerned, if the fault is inside one. */
  readonly claim?: string;
}

/** The article with its record laid over it: what every view shows. Immutable. */
export interface AnnotatedArticle {
  readonly language: string;
  readonly speakers: readonly AnnotatedSpeaker[];
  /** In the order of the text; orphaned claims last. */
  readonly claims: readonly AnnotatedClaim[];
  /** `none`: no record yet; `open`: may be written; `locked`: broken or newer than we understand, never written. */
  readonly recordState: 'none' | 'open' | 'locked';
  readonly problems: readonly RecordProblem[];
}
