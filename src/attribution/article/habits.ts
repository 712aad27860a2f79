import type { Paragraph } from '../../text/article-text';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import type { Scan, Span } from '../detection/scan';
import type { Label } from './labels';
import { introductionIn, tellsOfSomebody } from './narration';
import type { Habits } from './walk';

/** What a single piece of marked speech tells of the habit. */
const ANY = 0.4;

/** How clearly a paragraph's last sentence brings somebody on stage. */
const FULLY = 0.85;
/** Shares of the introductions that speech without marks follows, from which on it is a habit, and surely one. */
const SELDOM = 0.2;
const OFTEN = 0.5;

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
export function readHabits(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
  labels: readonly (Label | undefined)[],
): Habits {
  const surnames = new Set(local.flatMap((found) => found.surnames));
  return {
    surnames,
    marksHabit: marksHabit(paragraphs, local),
    unmarkedHabit: unmarkedHabit(paragraphs, local, surnames),
    authorSpeaks: authorSpeaks(paragraphs, local),
    labelled: labels.some((label) => label !== undefined),
  };
}

/**
 * How much of the article's speech stands in marks: an article that uses them rarely goes without. A few marked words
 * inside a report tell nothing of it.
 */
function marksHabit(paragraphs: readonly Paragraph[], local: readonly ParagraphClaims[]): number {
  let marked = 0;
  let bodies = 0;
  local.forEach(({ claims }, at) => {
    if (paragraphs[at]?.kind !== 'body') return;
    bodies++;
    if (claims.some(({ kind, source, rule }) => kind === 'direct' && source !== null && SPEAKING.has(rule)))
      marked++;
  });
  return marked === 0 ? 0 : Math.min(1, ANY + (3 * marked) / bodies);
}

/**
 * Whether the author speaks in his own voice, as in opinion pieces and letters: I, we or you stand outside marks in
 * a paragraph before the first that reports anybody, when nobody else can be talking yet.
 */
function authorSpeaks(paragraphs: readonly Paragraph[], local: readonly ParagraphClaims[]): boolean {
  for (const [at, { style, claims, introduction }] of local.entries()) {
    if (paragraphs[at]?.kind !== 'body') continue;
    if (claims.length > 0 || style.quotations > 0) return false;
    if (style.firstPerson + style.secondPerson > 0) return true;
    if (introduction && introduction.strength >= FULLY) return false;
  }
  return false;
}

/**
 * How much the article is in the habit of letting people speak in paragraphs of their own without marks, 0 to 1: how
 * often somebody's introduction is followed by a paragraph that says I, you or don't and reports nobody.
 */
function unmarkedHabit(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
  surnames: ReadonlySet<string>,
): number {
  let introduced = 0;
  let spoken = 0;
  let onStage = '';
  local.forEach((found, at) => {
    const kind = paragraphs[at]?.kind;
    if (kind === 'subheading') return;
    if (onStage && kind === 'body') {
      introduced++;
      if (talks(found, onStage, surnames)) spoken++;
    }
    const { scan } = found;
    const introduction = introductionIn(found, surnames);
    onStage = introduction && introduction.strength >= FULLY ? wordsOf(scan, introduction.mention) : '';
  });
  if (spoken < 2) return 0;
  return Math.max(0, Math.min(1, (spoken / introduced - SELDOM) / (OFTEN - SELDOM)));
}

/** Whether a paragraph can be nothing but speech of whoever is on stage. */
function talks(found: ParagraphClaims, onStage: string, surnames: ReadonlySet<string>): boolean {
  const { firstPerson, secondPerson, contractions, quotations } = found.style;
  return (
    quotations === 0 &&
    firstPerson + secondPerson + contractions > 0 &&
    !tellsOfSomebody(found, onStage, surnames)
  );
}

function wordsOf(scan: Scan, { first, last }: Span): string {
  return scan.tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
}
