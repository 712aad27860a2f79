import type { CueSense } from '../lexicon';
import type { Span } from '../grammar/scan';

/** What a cue reports, by which of its senses, and the rule that found it. */
export interface Found {
  readonly content: readonly Span[];
  readonly sense: CueSense;
  readonly rule: string;
}

/** The first sense of a cue that has one of the frames. */
export type PickSense = (...frames: readonly string[]) => CueSense | undefined;
