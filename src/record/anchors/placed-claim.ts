import type { TextRange } from '../../text/range';
import type { Placement } from '../annotated-article';
import type { QuoteSelector } from './quote-selector';

/** The anchors of one recorded claim. */
export interface ClaimAnchors {
  readonly id: string;
  /** One selector for each part of a split quote, in order. */
  readonly content: readonly QuoteSelector[];
  readonly source?: readonly QuoteSelector[];
  readonly cue?: readonly QuoteSelector[];
}

/** A place that may be the one, for a person to judge. */
export interface CandidatePlace {
  readonly range: TextRange;
  /** Which of the claim's content parts would stand here. */
  readonly part: number;
  /** 0 to 1: how much of the words and of their surroundings agrees. */
  readonly score: number;
}

/** Where a recorded claim stands in a text. */
export interface PlacedClaim {
  readonly id: string;
  /**
   * `unchanged`: same words, same place. `moved`: same words elsewhere. `edited`: the place is sure, the
   * words there are others. `ambiguous`: several places fit about as well. `orphaned`: no place fits well
   * enough. The words are compared with their typography folded.
   */
  readonly placement: Placement;
  /** The parts found, in the order of the claim; empty when the claim is ambiguous or orphaned. */
  readonly content: readonly TextRange[];
  /** The pieces found of the words that name the speaker, and of the words of saying. */
  readonly source: readonly TextRange[];
  readonly cue: readonly TextRange[];
  /** Of an ambiguous claim the places in question, of an orphaned one up to three proposals; best first. */
  readonly candidates: readonly CandidatePlace[];
}
