import type { ArticleText } from '../../text/article-text';
import type { Steps } from '../../text/steps';
import type { Lexicon } from '../detection/lexicon';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import { isAnswer } from './answers';
import { addParagraph, EMPTY, settleClaims } from './assemble';
import { Carrier, isAlike, type Meeting, type Moment } from './carry';
import type { FoundClaim } from './found-claim';
import { readHabits } from './habits';
import { findLabels } from './labels';
import { findVoices } from './voices';
import type { Habits, Walk } from './walk';

/** The claims of one version of an article, with what the next version can take over. */
export interface Assembly {
  /** In the order of the text. */
  readonly claims: readonly FoundClaim[];
  /** How many of them, from the first on, are those of the version before. */
  readonly kept: number;
  readonly article: ArticleText;
  readonly local: readonly ParagraphClaims[];
  readonly habits: Habits;
  readonly seams: readonly Seam[];
}

/** A moment of the walk at which it can start: no claim reaches across, and what stands before bears on nothing else. */
interface Seam extends Moment {
  /** How many claims stand before it. */
  readonly claims: number;
}

/** A seam every so many paragraphs is enough. */
const SEAM_EVERY = 6;
/** So many paragraphs are walked through in one step: about a millisecond’s work. */
const PARAGRAPHS_A_STEP = 64;
/** So many paragraphs before a change are walked through again, since each looks at the next. */
const LOOKAHEAD = 2;

/**
 * Puts the paragraphs' claims together. Of an earlier version it takes over what stands before the change, walks
 * through what has changed, and goes on until it meets the earlier walk: at a seam where the same people are on stage.
 * From there on nothing can be different but its place.
 */
export function* assembleClaims(
  article: ArticleText,
  local: readonly ParagraphClaims[],
  lexicon: Lexicon,
  earlier?: Assembly,
): Steps<Assembly> {
  const { paragraphs, text } = article;
  const labels = findLabels(
    paragraphs.map(({ body }) => body),
    lexicon,
  );
  yield;
  const voices = findVoices(paragraphs, local);
  yield;
  const habits = yield* readHabits(paragraphs, local, labels, voices);
  yield;
  const known = earlier && sameHabits(habits, earlier.habits) ? earlier : undefined;
  const same = known ? compare(known, article, local) : { head: 0, tail: 0 };
  const behind = paragraphs.length - same.tail;
  const start = known?.seams.findLast(({ at }) => at === 0 || at <= same.head - LOOKAHEAD);

  const walk: Walk = {
    ...{ ...habits, paragraphs, local, labels, voices, text },
    claims: [],
    interviewee: start?.interviewee ?? null,
  };
  const meets = (now: Moment): Meeting | undefined =>
    // A seam of the earlier walk counts when the paragraph before it has not changed either.
    known && now.at > behind ? meetingOf(known, article, now) : undefined;
  const { passed, meeting } = yield* walkFrom(walk, start ?? { at: 0, stage: EMPTY }, meets);

  const claims = known?.claims.slice(0, start?.claims) ?? [];
  const seams = known?.seams.filter(({ at }) => start && at < start.at) ?? [];
  const kept = claims.length;
  claims.push(...settleClaims(walk.claims));
  const crossed = crossings(walk.claims);
  let before = kept;
  for (const moment of passed) {
    while ((claims[before]?.first ?? Infinity) < moment.at) before++;
    if (!crossed.has(moment.at)) seams.push({ ...moment, claims: before });
  }
  if (known && meeting) {
    const carrier = new Carrier(meeting);
    const { at } = meeting.before;
    const count = seamAt(known.seams, at)?.claims ?? 0;
    const added = claims.length - count;
    for (const claim of known.claims.slice(count)) claims.push(carrier.claim(claim));
    for (const seam of known.seams)
      if (seam.at >= at) seams.push({ ...carrier.moment(seam), claims: seam.claims + added });
  }
  return { claims, kept, article, local, habits, seams };
}

/** The moments that a walk passed, and where it met an earlier one. */
interface Passage {
  readonly passed: readonly Moment[];
  readonly meeting: Meeting | undefined;
}

/** Walks on from a seam to the end of the article or to where it meets an earlier walk, and notes seams it passes. */
function* walkFrom(
  walk: Walk,
  start: Pick<Moment, 'at' | 'stage'>,
  meets: (now: Moment) => Meeting | undefined,
): Steps<Passage> {
  const passed: Moment[] = [];
  let { stage } = start;
  for (let { at } = start; at < walk.paragraphs.length; at++) {
    if (at === 0 || isSeam(walk, at)) {
      const now: Moment = { at, stage, interviewee: walk.interviewee };
      const meeting = meets(now);
      if (meeting) return { passed, meeting };
      if (at >= (passed.at(-1)?.at ?? -SEAM_EVERY) + SEAM_EVERY) passed.push(now);
    }
    stage = addParagraph(walk, at, stage);
    if (at % PARAGRAPHS_A_STEP === 0) yield;
  }
  return { passed, meeting: undefined };
}

function sameHabits(a: Habits, b: Habits): boolean {
  return (
    a.marksHabit === b.marksHabit &&
    a.unmarkedHabit === b.unmarkedHabit &&
    a.authorSpeaks === b.authorSpeaks &&
    a.labelled === b.labelled &&
    a.interview === b.interview &&
    a.voiced === b.voiced &&
    a.surnames.size === b.surnames.size &&
    [...a.surnames].every((surname) => b.surnames.has(surname))
  );
}

/** How many paragraphs at both ends have the same words, the same kind and the same claims of their own. */
function compare(
  known: Assembly,
  { paragraphs, text }: ArticleText,
  local: readonly ParagraphClaims[],
): { readonly head: number; readonly tail: number } {
  const earlier = known.article.paragraphs;
  const shorter = Math.min(paragraphs.length, earlier.length);
  let head = 0;
  while (head < shorter && paragraphs[head] === earlier[head] && local[head] === known.local[head]) head++;
  const shift = text.length - known.article.text.length;
  let tail = 0;
  for (; tail < shorter - head; tail++) {
    const now = paragraphs.at(-1 - tail);
    const before = earlier.at(-1 - tail);
    if (now?.body !== before?.body || now?.kind !== before?.kind) break;
    if (now?.start !== (before?.start ?? 0) + shift || local.at(-1 - tail) !== known.local.at(-1 - tail))
      break;
  }
  return { head, tail };
}

/** The meeting with the earlier walk, if it passed a seam where the present one stands and the two go on alike. */
function meetingOf(known: Assembly, article: ArticleText, now: Moment): Meeting | undefined {
  const { paragraphs, text } = known.article;
  const at = now.at + paragraphs.length - article.paragraphs.length;
  const before = seamAt(known.seams, at);
  const from = paragraphs[at]?.start;
  if (!before || from === undefined) return undefined;
  const meeting: Meeting = { before, now, from, shift: article.text.length - text.length };
  return isAlike(meeting, text, article.text) ? meeting : undefined;
}

function seamAt(seams: readonly Seam[], at: number): Seam | undefined {
  let low = 0;
  let high = seams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seams[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return seams[low]?.at === at ? seams[low] : undefined;
}

/**
 * Whether the walk can start before a paragraph, as far as it shows there: nothing is open, no answer is announced, and
 * no row of dashes begins or goes on.
 */
function isSeam({ claims, paragraphs }: Walk, at: number): boolean {
  if (paragraphs[at]?.body.dash) return false;
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i];
    if (!claim || claim.paragraph < at - 1) return true;
    if (claim.open || isAnswer(claim)) return false;
  }
  return true;
}

/** The paragraphs whose claims go on with what stands before them. */
function crossings(claims: readonly FoundClaim[]): Set<number> {
  const crossed = new Set<number>();
  for (const { first, paragraph } of claims) for (let at = first + 1; at <= paragraph; at++) crossed.add(at);
  return crossed;
}
