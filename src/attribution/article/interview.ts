import type { Paragraph } from '../../text/article-text';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import type { Scan } from '../detection/grammar/scan';
import { soundsSpoken } from '../detection/speech/spoken-style';
import { isReport, namesSpeaker, SETTLED } from './narration';
import { meanVoice } from './unmarked-score';
import type { Walk } from './walk';

/** A question of the newspaper is hardly longer, in tokens and in sentences. */
const LONGEST = 35;
const SENTENCES = 2;
/** So many questions, taking turns with answers, are an interview, and fewer where little else is told. */
const TURNS = 3;
const FEWEST = 2;
/** Where one paragraph in so many asks, little else is told. */
const SHARE = 4;
/** An answer, with what is put to somebody instead of a question, runs over hardly more paragraphs. */
const LONGEST_ANSWER = 7;
/** So many of the answers must sound like talk: an article that asks what its readers ask tells them itself. */
const TALKING = 0.6;

/** Whether a paragraph may be a turn of the newspaper by its form: a sentence or two, and no marks. */
export function isTurn(paragraph: Paragraph, { scan }: ParagraphClaims): boolean {
  const { kind, body } = paragraph;
  const short = body.sentences.length <= SENTENCES && scan.length <= LONGEST;
  return kind === 'body' && short && scan.quotations.length === 0 && !body.dash;
}

/** Whether a paragraph asks, and does nothing else. */
function isBareQuestion(paragraph: Paragraph, found: ParagraphClaims): boolean {
  return asks(found.scan) && isTurn(paragraph, found) && !tellsOfSelf(found);
}

export function asks(scan: Scan): boolean {
  return scan.isText(scan.length - 1, '?');
}

/** "So I drive there on Sunday. What else should I do?": who tells of himself before he asks is no reporter. */
export function tellsOfSelf({ scan, style }: ParagraphClaims): boolean {
  return style.firstPerson > 0 && style.secondPerson === 0 && scan.sentences.length > 1;
}

/** Whether an article is an interview without labels: short questions and answers that sound like talk take turns. */
export function isInterview(paragraphs: readonly Paragraph[], local: readonly ParagraphClaims[]): boolean {
  const bodies = paragraphs.filter(({ kind }) => kind === 'body').length;
  const enough = bodies <= FEWEST * SHARE ? FEWEST : TURNS;
  let turns = 0;
  let talking = 0;
  let asked = -Infinity;
  for (const [at, paragraph] of paragraphs.entries()) {
    const found = local[at];
    if (!found || !isBareQuestion(paragraph, found)) continue;
    const answer = answerBehind(paragraphs, local, at);
    if (answer.length === 0) continue;
    if (at - asked - 1 > LONGEST_ANSWER) turns = talking = 0;
    asked = at;
    turns++;
    if (answer.some(talks)) talking++;
    if (turns >= enough && talking >= TALKING * turns) return true;
  }
  return false;
}

/** The paragraphs behind a question up to the next one, if there are any that may answer it. */
function answerBehind(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
  question: number,
): readonly ParagraphClaims[] {
  const answer: ParagraphClaims[] = [];
  for (let at = question + 1; at <= question + LONGEST_ANSWER; at++) {
    const paragraph = paragraphs[at];
    const found = local[at];
    if (!found || paragraph?.kind !== 'body' || paragraph.body.dash || isBareQuestion(paragraph, found))
      break;
    answer.push(found);
  }
  return answer;
}

/** Whether a paragraph sounds like talk. */
export function talks({ style }: ParagraphClaims): boolean {
  return soundsSpoken(style) || style.fragments > 0 || (meanVoice(style) ?? -1) > 0;
}

/**
 * Whether a paragraph behind a question of an interview tells something instead of answering it: it names who is asked,
 * reports somebody by name, or shows a gesture before the answer ("She laughs.").
 */
export function tellsBetween(walk: Walk, at: number, speaker: string): boolean {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found || paragraph.kind !== 'body') return true;
  const { scan, claims, style } = found;
  if (style.quotations > 0 || namesSpeaker(scan, speaker)) return true;
  if (claims.some(({ rule }) => SETTLED.has(rule))) return true;
  if (style.firstPerson > 0) return false;
  const named = claims.some(({ source }) => source?.first === 0 && scan.isCapital(1) && scan.isCapital(0));
  return named || (scan.is('personPronouns', 0) && isGesture(walk, at));
}

/** Whether a paragraph is one sentence that may show what somebody does before they answer: "She laughs." */
export function isGesture(walk: Walk, at: number): boolean {
  const found = walk.local[at];
  if (found?.scan.sentences.length !== 1 || found.style.firstPerson > 0) return false;
  return found.claims.length === 0 && answerFollows(walk, at);
}

/** Whether the paragraph behind one is no question, so that it may be an answer. */
function answerFollows({ paragraphs, local }: Walk, at: number): boolean {
  const next = paragraphs[at + 1];
  const found = local[at + 1];
  return next?.kind === 'body' && found !== undefined && !isBareQuestion(next, found);
}

/**
 * Whether the newspaper says something between two answers of an interview instead of asking: it tells who is asked what
 * they once did ("You once said that …") or what others say ("The board says that …").
 */
export function isPrompt(walk: Walk, at: number, speaker: string): boolean {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found || !isTurn(paragraph, found) || !answerFollows(walk, at)) return false;
  const { scan, claims, style } = found;
  if (scan.sentences.length > 1 || style.firstPerson > 0 || tellsBetween(walk, at + 1, speaker)) return false;
  const first = scan.is('coordinators', 0) ? 1 : 0;
  const puts = claims.some((claim) => claim.source?.first === first && isReport(found, claim));
  return (
    style.secondPerson > 0 || (puts && !scan.is('personPronouns', first) && !namesSpeaker(scan, speaker))
  );
}
