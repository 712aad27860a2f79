import type { FoundClaim } from './found-claim';
import { isQuotation } from './unmarked-speech';
import type { Walk } from './walk';

/** Two people of whom one asks and the other answers, each in a paragraph of their own. */
export interface Exchange {
  readonly asker: FoundClaim;
  /** Whoever has answered; nobody yet behind the first question. */
  readonly answerer: FoundClaim | null;
  /** Whether the last of their words were a question. */
  readonly asked: boolean;
}

/**
 * Gives turns without a name to whoever's turn it is: behind “Who pays?” asked Lund. / “The port,” replied Osei. a bare
 * “All of it?” is Lund's again, and the “Yes.” behind it is Osei's.
 *
 * @param before the exchange up to the paragraph
 * @param claims what the paragraph has been found to hold
 */
export function takeTurn(
  walk: Walk,
  at: number,
  before: Exchange | null,
  claims: readonly FoundClaim[],
): Exchange | null {
  const [turn, more] = claims;
  if (!turn || more || turn.kind !== 'direct' || turn.first !== at) return null;
  const asked = isQuestion(walk.text, turn);
  if (turn.cue && turn.source) {
    if (asked) return { asker: turn, answerer: null, asked };
    const answers =
      before?.asked && !before.answerer && wordsOf(walk.text, turn) !== wordsOf(walk.text, before.asker);
    return answers ? { ...before, answerer: turn, asked } : null;
  }
  if (!before?.answerer || !(isQuotation(walk, at) || turn.rule === 'freeDashSpeech')) return null;
  const speaker = asked ? before.asker : before.asked ? before.answerer : null;
  if (speaker) Object.assign(turn, { source: null, cue: null, continues: speaker });
  return { ...before, asked };
}

function isQuestion(text: string, { content }: FoundClaim): boolean {
  const last = content.at(-1);
  return last !== undefined && /\?\W*$/u.test(text.slice(last.start, last.end));
}

function wordsOf(text: string, { source }: FoundClaim): string {
  return source ? text.slice(source.start, source.end) : '';
}
