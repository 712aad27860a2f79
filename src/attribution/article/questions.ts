import { wholeSpan } from '../detection/speech/bare-speech';
import { bareClaim, place, type FoundClaim } from './found-claim';
import { asks, isGesture, isPrompt, isTurn, tellsOfSelf } from './interview';
import { introductionIn } from './narration';
import { isQuotation, stageName, styleScore } from './unmarked-speech';
import type { Stage, Walk } from './walk';

/** How much of a habit speech without marks is where people mostly talk so. */
const MOSTLY = 0.4;

/** A paragraph that is one question, or one remark to "you", between answers: the newspaper asks. */
export function asQuestion(walk: Walk, at: number, stage: Stage): FoundClaim | undefined {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found) return undefined;
  if (asksBehindDash(walk, at, stage))
    return {
      ...bareClaim(paragraph, [place(paragraph, found.scan, wholeSpan(found.scan, 1))], {
        rule: 'interviewQuestion',
        class: 'ask',
        interviewer: true,
        confidence: 0.7,
      }),
      kind: 'direct',
    };
  if (stage.strength === 0 || !isTurn(paragraph, found)) return undefined;
  const turn = walk.interview ? takesTurn(walk, at, stage) : asksBetween(walk, at, stage);
  if (!turn) return undefined;
  return bareClaim(paragraph, [place(paragraph, found.scan, wholeSpan(found.scan, 0))], {
    rule: 'interviewQuestion',
    class: 'ask',
    interviewer: true,
    confidence: 0.7,
  });
}

/** "– Hva sa du i pausen?": a question to whoever has just spoken, with the dash of speech and before its answer. */
function asksBehindDash(walk: Walk, at: number, { exchange }: Stage): boolean {
  const found = walk.local[at];
  const paragraph = walk.paragraphs[at];
  if (!found || !paragraph?.body.dash || !found.scan.lexicon.dashedQuestions || exchange) return false;
  if (hasAsker(walk, at)) return false;
  // Without a dash before it, only a question to you is no speech of whoever is on stage.
  if (walk.paragraphs[at - 1]?.body.dash == null && found.style.secondPerson === 0) return false;
  const [only, ...others] = found.claims;
  const next = walk.local[at + 1];
  const alone =
    only?.rule === 'freeDashSpeech' && others.length === 0 && paragraph.body.sentences.length === 1;
  if (!alone || !asks(found.scan) || walk.paragraphs[at + 1]?.body.dash == null) return false;
  const answers = next?.claims[0]?.content[0]?.first === 1 && next.claims[0].class !== 'ask';
  return answers && found.style.firstPerson === 0;
}

/** So many paragraphs further up somebody who asks by name may be the one who asks again. */
const ASKER_REACH = 4;

/** Whether somebody is told to ask not far above. */
function hasAsker({ claims }: Walk, at: number): boolean {
  return claims.some(
    ({ kind, class: sense, cue, paragraph }) =>
      kind === 'direct' && sense === 'ask' && cue !== null && paragraph < at && paragraph >= at - ASKER_REACH,
  );
}

/** A question of an interview, or what stands for one between two answers. */
function takesTurn(walk: Walk, at: number, stage: Stage): boolean {
  const found = walk.local[at];
  const speaker = stageName(walk, stage);
  if (found && asks(found.scan)) return !tellsOfSelf(found) && walk.paragraphs[at + 1]?.kind === 'body';
  const answered = stage.speaking || isAnswer(walk, at - 1);
  return answered && isPrompt(walk, at, speaker);
}

/** A question between the paragraphs of an article that is no interview, and what it is answered with. */
function asksBetween(walk: Walk, at: number, stage: Stage): boolean {
  const found = walk.local[at];
  // She sighs. between a question and its answer
  const behind = showsGesture(walk, at + 1) ? at + 2 : at + 1;
  const next = walk.paragraphs[behind];
  if (!found || !next || tellsOfSelf(found)) return false;
  const { scan, style } = found;
  const prompts = walk.interviewee !== null && style.secondPerson > 0 && style.firstPerson === 0;
  if (!asks(scan) && !prompts) return false;
  const talks = style.secondPerson > 0 || isAnswer(walk, at - 1);
  const quoted = isQuotation(walk, behind) || (talks && opensWithSpeech(walk, behind));
  const answered =
    quoted ||
    next.body.dash !== null ||
    (next.kind === 'body' && styleScore(walk, behind, { ...stage, speaking: true, asked: true }) > 0.5);
  // Where people mostly speak without marks, a question may follow a report as well.
  const talking =
    stage.speaking ||
    isAnswer(walk, at - 1) ||
    opensPart(walk, at, stage) ||
    asksFirst(walk, at, behind) ||
    (walk.marksHabit === 0 && walk.unmarkedHabit >= MOSTLY);
  return answered && (talking || next.body.dash !== null || quoted);
}

/** "Why did you leave?" / "I was tired.": a question to you, and an I that answers it, where nobody has spoken yet. */
function asksFirst({ local, marksHabit }: Walk, at: number, behind: number): boolean {
  const question = local[at]?.style;
  const answer = local[behind]?.style;
  if (marksHabit > 0 || !question || !answer) return false;
  return (
    question.secondPerson > 0 &&
    question.firstPerson === 0 &&
    answer.firstPerson > 0 &&
    answer.secondPerson === 0
  );
}

/** Whether nothing but a subheading stands between a paragraph and speech without marks. */
function opensPart({ paragraphs }: Walk, at: number, { claim }: Stage): boolean {
  return (
    paragraphs[at - 1]?.kind === 'subheading' && claim?.kind === 'unmarked' && claim.paragraph === at - 2
  );
}

/** Whether a paragraph only shows what somebody does before they answer: "Osei sighs." */
function showsGesture(walk: Walk, at: number): boolean {
  const found = walk.local[at];
  return found !== undefined && introductionIn(found, walk.surnames) !== undefined && isGesture(walk, at);
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
