import { wholeSpan } from '../detection/bare-speech';
import { bareClaim, place, type FoundClaim } from './found-claim';
import { isQuotation, styleScore } from './unmarked-speech';
import type { Stage, Walk } from './walk';

/** A question is hardly longer, in tokens. */
const LONGEST = 35;

/** How much of a habit speech without marks is where people mostly talk so. */
const MOSTLY = 0.4;

/** A paragraph that is one question, or one remark to "you", between answers: the newspaper asks. */
export function asQuestion(walk: Walk, at: number, stage: Stage): FoundClaim | undefined {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found || stage.strength === 0) return undefined;
  const { scan, style } = found;
  const asks = scan.isText(scan.length - 1, '?');
  const prompts = walk.interviewee !== null && style.secondPerson > 0 && style.firstPerson === 0;
  const only = paragraph.body.sentences.length <= 2 && (asks || prompts);
  const next = walk.paragraphs[at + 1];
  if (!only || scan.length > LONGEST || scan.quotations.length > 0 || paragraph.body.dash || !next)
    return undefined;
  const talks = style.secondPerson > 0 || isAnswer(walk, at - 1);
  const quoted = isQuotation(walk, at + 1) || (talks && opensWithSpeech(walk, at + 1));
  const answered =
    quoted ||
    next.body.dash !== null ||
    (next.kind === 'body' && styleScore(walk, at + 1, { ...stage, speaking: true, asked: true }) > 0.5);
  // Where people mostly speak without marks, a question may follow a report as well.
  const talking =
    stage.speaking || isAnswer(walk, at - 1) || (walk.marksHabit === 0 && walk.unmarkedHabit >= MOSTLY);
  if (!answered || (!talking && next.body.dash === null && !quoted)) return undefined;
  return bareClaim(paragraph, [place(paragraph, scan, wholeSpan(scan, 0))], {
    rule: 'interviewQuestion',
    class: 'ask',
    interviewer: true,
    confidence: 0.7,
  });
}

/** Rules that find what a clause behind it attributes. */
const ATTRIBUTED = new Set(['incise', 'clauseBeforeCue', 'learned']);

/** Whether a paragraph begins with speech without marks that it attributes itself: I regret it, says Lund. */
function opensWithSpeech({ local, marksHabit }: Walk, at: number): boolean {
  const claim = local[at]?.claims[0];
  if (!claim || claim.content[0]?.first !== 0) return false;
  return claim.kind === 'unmarked' || (marksHabit === 0 && ATTRIBUTED.has(claim.rule));
}

/** Whether a paragraph answers the one before, in which the newspaper asks. */
function isAnswer({ claims }: Walk, at: number): boolean {
  const asked = claims.findLast(({ paragraph }) => paragraph < at);
  return asked?.interviewer === true && asked.paragraph === at - 1;
}
