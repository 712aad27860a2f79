import type { Paragraph } from '../../text/article-text';
import type { TextRange } from '../../text/range';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import type { Exchange } from './exchange';
import type { FoundClaim } from './found-claim';
import type { Label } from './labels';
import type { Voice } from './voices';

/** Somebody on stage between two paragraphs. */
export interface Stage {
  /** The words that name them. */
  readonly mention: TextRange | null;
  /** The cue that named them, if its sentence reports nothing else. */
  readonly cue: TextRange | null;
  /** A claim of theirs, if there is one. */
  readonly claim: FoundClaim | null;
  readonly strength: number;
  /** Whether the paragraph before was free speech. */
  readonly speaking: boolean;
  /** Whether the paragraph before ends in a colon that gives their words. */
  readonly gives: boolean;
  /** Whether it ends on how they take something, without saying why. */
  readonly takesStand: boolean;
  /** Whether it ends on what they turn down or bear out. */
  readonly leavesReasons: boolean;
  /** Whether the newspaper has just asked a question. */
  readonly asked: boolean;
  /** Who asks and who answers, where two people take turns. */
  readonly exchange: Exchange | null;
}

/** What is the article's habit: it bears on each of its paragraphs. */
export interface Habits {
  readonly marksHabit: number;
  readonly unmarkedHabit: number;
  readonly authorSpeaks: boolean;
  /** Whether it is an interview whose turns open with labels. */
  readonly labelled: boolean;
  /** Whether it is one in which questions and answers take turns without labels. */
  readonly interview: boolean;
  /** The surnames of the people whom the article tells of. */
  readonly surnames: ReadonlySet<string>;
  /** Whether it lets several people answer in turn, each behind a line that names them. */
  readonly voiced: boolean;
}

/** An article on the way through its paragraphs. */
export interface Walk extends Habits {
  readonly paragraphs: readonly Paragraph[];
  readonly local: readonly ParagraphClaims[];
  readonly claims: FoundClaim[];
  readonly text: string;
  readonly labels: readonly (Label | undefined)[];
  readonly voices: readonly (Voice | undefined)[];
  /** The last claim of whoever has answered the newspaper's questions. */
  interviewee: FoundClaim | null;
}
