import type { CueWords } from './cue-words';
import type { ClauseWords } from './clause-words';
import type { AnswerWords } from './answer-words';

export type { CueClass, CueFrames, CueVerbs, DeedWords } from './cue-words';

/**
 * The words with which a language reports speech. Data only: nearly every member is a list of words or phrases in lower
 * case with straight apostrophes, words separated by spaces, phrases by `|`, so that a pack can be written and
 * checked without reading the engine.
 */
export type ReportingWords = CueWords & ClauseWords & AnswerWords;

/** Words that make a paragraph sound like somebody talking. */
export interface SpeechWords {
  readonly firstPerson: string;
  readonly secondPerson: string;
  /** Contracted forms as tokens: "n't 'll 're". */
  readonly contractions: string;
  /** Words behind which *'s* is one of these: *it's*. */
  readonly contractedHosts?: string;
  /** Words and phrases of hedging and emphasis: "maybe|i think|of course". */
  readonly hedges: string;
  /** Words that open spoken sentences: "and but so well". */
  readonly openings: string;
  /** Words that speak from here and now: "this here now today". */
  readonly deictics: string;
  /** Frequent verbs in the past: narration rather than speech. */
  readonly narrative: string;
}
