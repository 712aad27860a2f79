import { hasFiniteVerb } from '../detection/grammar/finite-verbs';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import { soundsSpoken } from '../detection/speech/spoken-style';
import { bareClaim, place, type FoundClaim } from './found-claim';
import { tellsBetween } from './interview';
import { isReport, pointsBack, recollects, tellsOfSomebody } from './narration';
import { meanVoice, scoreUnmarked } from './unmarked-score';
import type { Stage, Walk } from './walk';

const UNMARKED_THRESHOLD = 0.5;
/** How likely what a colon at the end of the paragraph before gives is the words it announces. */
const GIVEN = 0.9;
/** Log odds of a voice, on average, from which on a paragraph goes on with the talk before it. */
const GOING_ON = -0.3;
/** And from which on somebody is clearly heard. */
const HEARD = 0.5;
/** And from which down nothing but the article talks so, however short its sentences. */
const TOLD = -1.2;
/** And what follows a question of the newspaper, if it sounds like an answer. */
const ANSWERED = 0.85;
/** In an interview whose questions and answers take turns little else can stand behind a question. */
const TURN = 0.97;
/** A word alone says nothing, unless it answers a question. */
const FEWEST = 2;
/** How clearly somebody is on stage whom the last sentence tells of. */
const CLEARLY = 0.85;
/** How much what others say in marks tells of whoever says I without, and of whoever has just been quoted. */
const BROUGHT_ON = 0.7;
const QUOTED = 1.4;
/** So many words name what is denied without saying it. */
const FEW = 10;

/** A paragraph that is speech without marks of whoever is on stage. */
export function asUnmarked(walk: Walk, at: number, stage: Stage): FoundClaim | undefined {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found || paragraph.kind !== 'body' || paragraph.body.dash || paragraph.body.dateline)
    return undefined;
  if (stage.mention === null || isQuotation(walk, at)) return undefined;
  if (paragraph.body.words < (stage.asked || stage.takesStand ? 1 : FEWEST)) return undefined;
  // "The firm has put out a statement:" hands over to other words.
  if (found.introduction?.gives) return undefined;
  const answers = walk.interview && stage.asked && !tellsBetween(walk, at, stageName(walk, stage));
  const probability = stage.gives ? GIVEN : answers ? TURN : styleScore(walk, at, stage);
  if (probability < UNMARKED_THRESHOLD) return undefined;
  const content = [place(paragraph, found.scan, { first: 0, last: found.scan.length })];
  return bareClaim(paragraph, content, {
    rule: 'unmarkedSpeech',
    source: stage.speaking ? null : stage.mention,
    continues: stage.speaking ? stage.claim : null,
    confidence: stage.asked ? Math.max(ANSWERED, probability) : probability,
  });
}

/** The probability that a paragraph is speech without marks of whoever is on stage. */
export function styleScore(walk: Walk, at: number, stage: Stage): number {
  const found = walk.local[at];
  const reasons = found !== undefined && givesReasons(walk, stage, found);
  const announced = !stage.speaking && (stage.takesStand || reasons || announcesAnswer(walk, stage));
  if (!found || tellsOfSomebody(found, stageName(walk, stage), walk.surnames, announced)) return 0;
  if (stage.speaking && !stage.asked && !goesOnTalking(found)) return 0;
  const tellsWhatWasSaid = recollects(found);
  const reported = !tellsWhatWasSaid && found.claims.some((claim) => isReport(found, claim));
  return scoreUnmarked(tellsWhatWasSaid ? { ...found.style, quotations: 0 } : found.style, {
    introduction: stage.strength,
    afterSpeech: stage.speaking || stage.asked,
    announced: stage.asked || (announced && !stage.takesStand && !reasons && answers(found)),
    takesStand: !stage.speaking && (stage.takesStand || turnsDown(walk, stage, found)) && !reasons,
    leavesReasons: reasons,
    ownAttribution: reported,
    marksHabit: walk.marksHabit * weightOfMarks(stage, found),
    unmarkedHabit: walk.unmarkedHabit,
    handsOver: handsOver(walk, stage),
    authorSpeaks: walk.authorSpeaks,
  });
}

/**
 * How much the marks of others tell of a paragraph: less where somebody says I who has just come on stage without any
 * words in marks, or clearly talks of what they take a stand on, more where they have just been quoted in some.
 */
function weightOfMarks(stage: Stage, { style }: ParagraphClaims): number {
  const { claim, strength, speaking, takesStand } = stage;
  if (claim?.kind === 'direct') return QUOTED;
  const talks = style.firstPerson > 0 || (takesStand && (meanVoice(style) ?? -1) > HEARD);
  return strength >= CLEARLY && !speaking && talks ? BROUGHT_ON : 1;
}

/**
 * Whether a paragraph can say how somebody turns something down, or bears it out, who has just done no more: in an article
 * without marks more than one sentence does, also one that sounds like a report.
 */
function givesReasons({ marksHabit }: Walk, stage: Stage, { scan }: ParagraphClaims): boolean {
  return stage.leavesReasons && !stage.speaking && marksHabit === 0 && scan.sentences.length > 1;
}

/** "She says that the boat has sailed late all year.": a report that closes a paragraph where nobody is ever quoted in marks. */
function handsOver({ marksHabit }: Walk, { claim, strength, speaking }: Stage): boolean {
  return marksHabit === 0 && !speaking && claim !== null && strength > CLEARLY && claim.kind !== 'unmarked';
}

/** "Lund does not believe that it will help.", behind which a paragraph says I: he goes on. */
function turnsDown(
  { authorSpeaks }: Walk,
  { leavesReasons, claim }: Stage,
  { style }: ParagraphClaims,
): boolean {
  return !authorSpeaks && leavesReasons && claim?.class === 'think' && style.firstPerson > 0;
}

/** "Lund denies it.", "Lund rejects the charge.": what is denied is left to the words that follow. */
function announcesAnswer({ text }: Walk, { claim }: Stage): boolean {
  if (claim?.class !== 'deny') return false;
  const words = claim.content.reduce(
    (sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length,
    0,
  );
  return words <= FEW;
}

/** Whether a paragraph can be what somebody says against something: it says no, or sounds like talk. */
function answers({ scan, style }: ParagraphClaims): boolean {
  if (soundsSpoken(style) || style.fragments > 0) return true;
  if (style.openings > 0 && style.narrative === 0) return true;
  return scan.tokens.some((_, i) => scan.is('negations', i) || scan.is('nobody', i) || scan.is('nothing', i));
}

/**
 * Speech runs over several paragraphs only where each sounds like it or takes up the one before: And then …. One
 * contraction alone is as little talk as the scene around it is.
 */
function goesOnTalking(found: ParagraphClaims): boolean {
  const { scan, style } = found;
  if (pointsBack(found)) return false;
  const voice = meanVoice(style);
  if (voice !== null && voice < 0 && mayBeScene(found)) return false;
  const spoken = voice === null ? soundsSpoken(style) : voice > GOING_ON || style.contractions > 1;
  if (spoken || style.firstPerson + style.secondPerson > 0) return true;
  // "The fog thins.": a short sentence may be told as well.
  if (style.fragments > 0 && (voice ?? 0) > TOLD) return true;
  const takesUp = voice === null || scan.is('coordinators', 0) || scan.is('adverbs', 0);
  return takesUp && style.openings > 0 && style.narrative === 0 && style.names === 0;
}

/** "There was silence.", "Then it started to rain.": one whole sentence without any word that people say rather than write. */
function mayBeScene({ scan, style }: ParagraphClaims): boolean {
  const [only, more] = scan.sentences;
  if (!only || more || soundsSpoken(style) || scan.isText(only.last - 1, '?', '!')) return false;
  return hasFiniteVerb(scan, only);
}

/** The words that name whoever is on stage. */
export function stageName(walk: Walk, { mention }: Stage): string {
  return mention ? walk.text.slice(mention.start, mention.end) : '';
}

/** Whether a paragraph is nothing but a quotation without a speaker. */
export function isQuotation({ paragraphs, local }: Walk, at: number): boolean {
  const found = local[at];
  const [only] = found?.scan.quotations ?? [];
  if (!found || !only || paragraphs[at]?.kind !== 'body' || found.claims[0]?.rule !== 'freeQuote')
    return false;
  return only.opener === 0 && found.scan.endOf(only) === found.scan.length && found.claims[0].source === null;
}
