import type { Paragraph } from '../../text/article-text';
import type { Steps } from '../../text/steps';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import type { Scan, Span } from '../detection/grammar/scan';
import { isInterview } from './interview';
import type { Label } from './labels';
import { introductionIn, recollects, tellsOfSomebody } from './narration';
import { meanVoice } from './unmarked-score';
import type { Voice } from './voices';
import type { Habits } from './walk';

/** What a single piece of marked speech tells of the habit. */
const ANY = 0.4;

/** How clearly a paragraph's last sentence brings somebody on stage. */
const FULLY = 0.85;
/** Shares of the introductions that speech without marks follows, from which on it is a habit, and surely one. */
const SELDOM = 0.2;
const OFTEN = 0.5;
/** So many paragraphs of talk without marks are no chance. */
const SURELY = 3;
/** So much of what people on stage say must be said where nobody is, until it is the author who speaks. */
const BY_AUTHOR = 0.5;

/** So many paragraphs are read in one step: about a millisecond’s work. */
const PARAGRAPHS_A_STEP = 64;

/** Rules that find whole sentences in marks or behind dashes, with who says them. */
const SPEAKING = new Set([
  'quoteBeforeCue',
  'quoteAfterCue',
  'unclosedQuote',
  'signedQuote',
  'dashSpeech',
  'signedSpeech',
]);

/** Tells the article's habits from all of its paragraphs. */
export function* readHabits(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
  labels: readonly (Label | undefined)[],
  voices: readonly (Voice | undefined)[],
): Steps<Habits> {
  const surnames = new Set(local.flatMap((found) => found.surnames));
  const talk = yield* talking(paragraphs, local, surnames);
  const labelled = labels.some((label) => label !== undefined);
  const interview = !labelled && isInterview(paragraphs, local);
  return {
    surnames,
    ...speakingHabits(paragraphs, local, talk),
    authorSpeaks: !interview && (authorSpeaks(paragraphs, local) || speaksThroughout(talk)),
    labelled,
    interview,
    voiced: voices.some((voice) => voice !== undefined),
  };
}

/** How much of a habit it is to mark speech, and how much to let people talk without marks. */
function speakingHabits(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
  { spoken, introduced }: Talk,
): Pick<Habits, 'marksHabit' | 'unmarkedHabit'> {
  const { marked, habit: marksHabit } = marking(paragraphs, local);
  if (spoken < 2) return { marksHabit, unmarkedHabit: 0 };
  return {
    // Of an article that does both, either habit tells less.
    marksHabit: spoken < SURELY ? marksHabit : (marksHabit * marked) / (marked + spoken),
    unmarkedHabit: Math.max(0, Math.min(1, (spoken / introduced - SELDOM) / (OFTEN - SELDOM))),
  };
}

/**
 * How much of the article's speech stands in marks: an article that uses them rarely goes without. A few marked words
 * inside a report tell nothing of it.
 */
function marking(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
): { readonly marked: number; readonly habit: number } {
  let marked = 0;
  let bodies = 0;
  local.forEach((found, at) => {
    const { claims } = found;
    if (paragraphs[at]?.kind !== 'body') return;
    bodies++;
    if (recollects(found)) return;
    if (claims.some(({ kind, source, rule }) => kind === 'direct' && source !== null && SPEAKING.has(rule)))
      marked++;
  });
  return { marked, habit: marked === 0 ? 0 : Math.min(1, ANY + (3 * marked) / bodies) };
}

/** A single *you* is anybody who was there: "You could hear the fans from the station." */
const GENERIC = 1;

/**
 * Whether the author speaks in his own voice, as in opinion pieces and letters: I, we or you stand outside marks in
 * a paragraph before the first that reports or tells of anybody, when nobody else can be talking yet.
 */
function authorSpeaks(paragraphs: readonly Paragraph[], local: readonly ParagraphClaims[]): boolean {
  let addressed = 0;
  for (const [at, { style, claims, introduction }] of local.entries()) {
    if (paragraphs[at]?.kind !== 'body') continue;
    if (claims.length > 0 || style.quotations > 0) return false;
    if (introduction && introduction.strength >= FULLY) return false;
    addressed += style.secondPerson;
    if (style.firstPerson > 0 || addressed > GENERIC) return true;
  }
  return false;
}

/** Whether I, we or you stand outside marks again and again where nobody else can be talking. */
function speaksThroughout({ spoken, alone }: Talk): boolean {
  return alone >= SURELY && alone > BY_AUTHOR * spoken;
}

/** In how many paragraphs of an article somebody may talk without marks. */
interface Talk {
  /** Those before which somebody is introduced. */
  readonly introduced: number;
  /** Those of them that say I, you or don't and report nobody, as speech without marks does. */
  readonly spoken: number;
  /** Those that say I, we or you where nobody is on stage. */
  readonly alone: number;
}

function* talking(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
  surnames: ReadonlySet<string>,
): Steps<Talk> {
  const talk = { introduced: 0, spoken: 0, alone: 0 };
  let onStage = '';
  let goesOn = false;
  for (const [at, found] of local.entries()) {
    if (at % PARAGRAPHS_A_STEP === 0) yield;
    const kind = paragraphs[at]?.kind;
    if (kind === 'subheading') continue;
    if (kind === 'body') {
      const spoken = talks(found, onStage, surnames);
      goesOn = spoken && (onStage !== '' || goesOn);
      if (onStage) talk.introduced++;
      if (onStage && spoken) talk.spoken++;
      if (spoken && !goesOn && addresses(found)) talk.alone++;
      goesOn &&= found.claims.length === 0;
    }
    const { scan } = found;
    const introduction = introductionIn(found, surnames);
    onStage = introduction && introduction.strength >= FULLY ? wordsOf(scan, introduction.mention) : '';
  }
  return talk;
}

/** Whether a paragraph can be nothing but speech of whoever is on stage. */
function talks(found: ParagraphClaims, onStage: string, surnames: ReadonlySet<string>): boolean {
  const { firstPerson, secondPerson, contractions, quotations } = found.style;
  const voice = (meanVoice(found.style) ?? -1) > 0;
  return (
    quotations === 0 &&
    (voice || firstPerson + secondPerson + contractions > 0) &&
    !tellsOfSomebody(found, onStage, surnames)
  );
}

/** Whether a paragraph says I, we or you otherwise than in a question, which a reporter may ask. */
function addresses({ style, scan }: ParagraphClaims): boolean {
  return style.firstPerson + style.secondPerson > 0 && !scan.isText(scan.length - 1, '?');
}

function wordsOf(scan: Scan, { first, last }: Span): string {
  return scan.tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
}
