import type { TextRange } from '../text/range';
import type { ClaimKind, Evidence, Modality, Polarity, SpeechAct } from './analysis';

/**
 * A claim on its way through the engine: found in the words, its speaker still unknown.
 *
 * Detection (rules or tagger) produces drafts, the unmarked-speech step adds some, speaker resolution names
 * who speaks, relations connect them; then they become {@link Claim}s.
 */
export interface ClaimDraft {
  readonly kind: ClaimKind;
  readonly content: readonly TextRange[];
  readonly source: readonly TextRange[];
  readonly cue: readonly TextRange[];
  /** Index of an earlier draft whose speaker also speaks here: continued speech without words of its own that say who. */
  readonly continues: number | null;
  /** Index of the draft whose question these words answer: whoever asked does not speak here. */
  readonly answersTo: number | null;
  /** Index of the draft whose content this report stands in: a report within a report. */
  readonly within: number | null;
  /** How sure the rule or the tagger is by its own reckoning, 0 to 1. */
  readonly confidence: number;
  /** How sure the tagger is, 0 to 1; 0 where it has not found the claim. */
  readonly learned: number;
  readonly act: SpeechAct;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly evidence: readonly Evidence[];
}
