import type { TextRange } from '../../text/range';

/** A span that follows the text while it is edited; immutable. */
export interface TrackedSpan {
  readonly id: string;
  /** Where it stands; once it is gone the empty range where its words were. */
  readonly range: TextRange;
  /** What was removed when the span went: it is a tombstone. `undefined` while it is there. */
  readonly grave: Grave | undefined;
  /** The same for all stages of one attachment of a span to a text. */
  readonly attachment: Attachment;
  /** Whether its words came back among others, so that a search has to say whether these are the ones meant. */
  readonly guessed?: boolean;
}

export interface Attachment {
  /** How long the span was when it was attached. */
  readonly length: number;
}

/** A removed stretch of text and where in it the span stood. */
export interface Grave {
  readonly text: string;
  readonly span: TextRange;
}

/** Attaches a span to a text. */
export function attach(id: string, range: TextRange): TrackedSpan {
  return { id, range, grave: undefined, attachment: { length: range.end - range.start } };
}
