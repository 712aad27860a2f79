import type { Paragraph } from '../../text/article-text';
import { isHeading } from '../../text/blocks';
import type { TextRange } from '../../text/range';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import { wholeSpan } from '../detection/speech/bare-speech';
import { joinAnswers } from './answers';
import { bareClaim, byPlace, place, placeClaim, type FoundClaim } from './found-claim';
import { findSubjectBefore } from '../detection/speech/introductions';
import { takeTurn } from './exchange';
import { isGesture } from './interview';
import type { Label } from './labels';
import { isDashList } from './dash-lists';
import { introductionIn } from './narration';
import { isPrivate, nestClaims } from './nesting';
import { asQuestion } from './questions';
import { asUnmarked, isQuotation } from './unmarked-speech';
import type { Voice } from './voices';
import type { Stage, Walk } from './walk';

/** Nobody is on stage, as before an article. */
export const EMPTY: Stage = {
  mention: null,
  cue: null,
  claim: null,
  strength: 0,
  speaking: false,
  gives: false,
  takesStand: false,
  leavesReasons: false,
  asked: false,
  exchange: null,
};

/**
 * Adds the claims of the next paragraph, and what only the run of paragraphs shows: quotations that go on, free
 * quotations, interviews, and speech without marks after a paragraph that brings its speaker on stage.
 *
 * Beside the paragraph it looks at the stage, at the claims of the paragraph before, at the next paragraph, and at
 * those behind dashes that stand in one row with it.
 *
 * @returns who is on stage behind it
 */
export function addParagraph(walk: Walk, at: number, stage: Stage): Stage {
  const label = walk.labels[at];
  const from = walk.claims.length;
  const voice = walk.voices[at];
  const behind = label
    ? labelled(walk, at, label)
    : voice
      ? voiced(walk, at, voice, stage)
      : step(walk, at, stage);
  return takeTurn(walk, at, stage, behind, walk.claims.slice(from));
}

/** Joins the claims of neighbouring paragraphs, once all of them have been added, and drops what is none by itself. */
export function settleClaims(claims: readonly FoundClaim[]): FoundClaim[] {
  nestClaims(claims);
  return joinAnswers(claims)
    .filter((claim) => !isPrivate(claim))
    .sort(byPlace);
}

function step(walk: Walk, at: number, stage: Stage): Stage {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found) return stage;
  const { scan } = found;
  if (paragraph.kind === 'byline') return EMPTY;
  if (isHeading(paragraph.kind)) {
    for (const claim of found.claims) walk.claims.push(placeClaim(paragraph, scan, claim));
    return paragraph.kind === 'headline' ? EMPTY : { ...stage, speaking: false };
  }
  // What a colon gave is the list: behind it the article goes on.
  const listed = {
    ...stage,
    gives: false,
    takesStand: false,
    leavesReasons: false,
    strength: stage.gives ? 0 : stage.strength,
  };
  if (paragraph.body.dash && isDashList(walk.paragraphs, walk.local, walk.labels, at))
    return { ...listed, speaking: false };
  if (paragraph.kind === 'listItem') {
    push(walk, paragraph, found);
    return listed;
  }
  const question = asQuestion(walk, at, stage);
  if (question) {
    walk.claims.push(question);
    pushReports(walk, paragraph, found);
    return { ...stage, gives: false, takesStand: false, leavesReasons: false, asked: true };
  }
  const unmarked = asUnmarked(walk, at, stage);
  if (unmarked) {
    const before = stage.speaking ? stage.claim : null;
    const goesOn =
      !stage.asked && before?.kind === 'unmarked' && before.paragraph === at - 1 && !before.interviewer;
    const claim = goesOn ? before : unmarked;
    if (goesOn) Object.assign(before, { content: [...before.content, ...unmarked.content], paragraph: at });
    else walk.claims.push(unmarked);
    push(walk, paragraph, found);
    return {
      ...stage,
      claim,
      speaking: true,
      gives: false,
      takesStand: false,
      leavesReasons: false,
      asked: false,
      strength: Math.max(0.6, stage.strength * 0.9),
    };
  }
  const behind = marked(walk, at, stage);
  return walk.interview && stage.asked && isGesture(walk, at) ? stage : behind;
}

/** A paragraph with marks, dashes or reports of its own. */
function marked(walk: Walk, at: number, stage: Stage): Stage {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found) return stage;
  const placed = push(walk, paragraph, found);
  const first = placed[0];
  const turn = first?.rule === 'freeDashSpeech' ? turnBefore(stage, at) : undefined;
  if (first && turn) {
    joinOpen(walk, turn, first);
    return stage;
  }
  if (first && isFree(first) && !isPrecededByName(first, placed)) {
    const before = openBefore(walk, at, first);
    if (before) joinOpen(walk, before, first);
    else if (stage.asked && walk.interviewee) first.continues = walk.interviewee;
    else {
      first.source = stage.mention;
      first.cue = stage.cue;
      first.answersTo = askedInFront(walk, at - 1);
      if (stage.claim && !stage.mention) first.continues = stage.claim;
    }
  } else if (first) {
    const before = openBefore(walk, at, first);
    // What says once more whose words it is stands by itself, unless it says so for the open quotation too.
    if (before?.source === null && first.kind === 'direct' && found.scan.quotations[0]?.opener === 0)
      joinOpen(walk, before, first);
  }
  if (first && stage.asked) walk.interviewee = first;
  for (const claim of placed)
    if ((claim !== first || isPrecededByName(claim, placed)) && isFree(claim))
      inheritWithin(claim, placed, stage);
  placed.forEach((claim, index) => {
    const local = found.claims[index];
    if (local === undefined || !dropsSubject(claim, found)) return;
    const start = Math.min(local.content[0]?.first ?? 0, local.cue?.first ?? Infinity);
    const subject = findSubjectBefore(found.scan, start);
    const reported = reportedBefore(placed, found, start);
    if (!leavesOutSubjects(found)) {
      claim.source = reported;
      return;
    }
    const named = subject && place(paragraph, found.scan, subject);
    // El jefe de la Unión, Luis Gil, calló. «…», afirmó: the name stands within whoever was reported
    const later = reported && named && (reported.start > named.start || named.end <= reported.end);
    claim.source = named && !later ? named : (reported ?? stage.mention);
  });
  const introduction = introductionIn(found, walk.surnames);
  if (introduction) {
    const claim = introduction.claim ? (placed[found.claims.indexOf(introduction.claim)] ?? null) : null;
    return {
      mention: place(paragraph, found.scan, introduction.mention),
      cue: null,
      claim,
      strength: introduction.strength,
      speaking: false,
      gives: introduction.gives === true,
      takesStand: introduction.takesStand === true,
      leavesReasons: introduction.leavesReasons === true,
      asked: false,
      exchange: null,
    };
  }
  const over = { gives: false, takesStand: false, leavesReasons: false, asked: false };
  if (first && isSpeech(first)) return { ...stage, ...over, claim: first, speaking: true };
  return { ...stage, ...over, strength: stage.strength * 0.5, speaking: false };
}

/** The reports that a question or an answer holds. */
function pushReports({ claims }: Walk, paragraph: Paragraph, { scan, claims: inner }: ParagraphClaims): void {
  for (const claim of inner)
    if (claim.source && claim.rule !== 'learned') claims.push(placeClaim(paragraph, scan, claim));
}

function isFree(claim: FoundClaim): boolean {
  return claim.source === null && (claim.rule === 'freeQuote' || claim.rule === 'freeDashSpeech');
}

function isSpeech(claim: FoundClaim): boolean {
  return claim.kind === 'direct' || claim.kind === 'unmarked';
}

/** “Vamos a terminar”, dijo; Añadió que …; Et d'ajouter : a verb of saying without its subject, where the language allows it. */
function dropsSubject(claim: FoundClaim, found: ParagraphClaims): boolean {
  const allowed = leavesOutSubjects(found) || found.scan.lexicon.impersonals.size > 0;
  return allowed && claim.modality !== 'hearsay' && claim.cue !== null && claim.source === null;
}

/** Whether the language leaves out the subject of verbs; where it does not, “…, hieß es” goes on with whoever was reported. */
function leavesOutSubjects({ scan: { lexicon } }: ParagraphClaims): boolean {
  return lexicon.dropsSubject || lexicon.infinitives.size > 0;
}

/** Who was last reported in a paragraph before a token, outside all quotations. */
function reportedBefore(
  placed: readonly FoundClaim[],
  { scan, claims }: ParagraphClaims,
  token: number,
): TextRange | null {
  let last: TextRange | null = null;
  claims.forEach(({ source }, index) => {
    const range = placed[index]?.source ?? null;
    if (!source || !range || source.first >= token || scan.quotationOf(source.first)) return;
    if (!last || range.start > last.start) last = range;
  });
  return last;
}

/** Whether a paragraph reports somebody by name before a quotation of its own: "Brink knows of six. From her letter: “…”". */
function isPrecededByName(quote: FoundClaim, placed: readonly FoundClaim[]): boolean {
  const start = quote.content[0]?.start ?? 0;
  return placed.some(({ source }) => source !== null && source.end <= start);
}

/** A free quotation behind another claim of its paragraph is spoken by the one reported last. */
function inheritWithin(claim: FoundClaim, placed: readonly FoundClaim[], stage: Stage): void {
  const start = claim.content[0]?.start ?? 0;
  const before = placed.filter((other) => other !== claim && other.source && other.source.start < start);
  const last = before.reduce<FoundClaim | undefined>(
    (best, other) => (!best || (other.source?.start ?? 0) > (best.source?.start ?? 0) ? other : best),
    undefined,
  );
  claim.source = last?.source ?? stage.mention;
}

/** "Asked by the Courier whether it leaks, she smiled.": the question that ends a paragraph, if one does. */
function askedInFront({ paragraphs, local, claims }: Walk, at: number): FoundClaim | null {
  const paragraph = paragraphs[at];
  const scan = local[at]?.scan;
  const last = scan?.sentences.at(-1);
  if (!paragraph || !scan || !last || !scan.is('askedWords', last.first)) return null;
  const { start } = place(paragraph, scan, last);
  return claims.findLast(({ paragraph: where, cue }) => where === at && cue?.start === start) ?? null;
}

/** The labelled turn of a transcript that goes on behind another dash without a label. */
function turnBefore({ claim }: Stage, at: number): FoundClaim | undefined {
  return claim?.paragraph === at - 1 && /[lL]abel$/.test(claim.rule) ? claim : undefined;
}

/** The claim that the paragraph before left open. */
function openBefore({ claims }: Walk, at: number, next: FoundClaim): FoundClaim | undefined {
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i];
    if (!claim || claim.paragraph < at - 1) return undefined;
    if (claim !== next && claim.open && claim.paragraph === at - 1) return claim;
  }
  return undefined;
}

/** A quotation that was left open goes on: one claim in several parts. */
function joinOpen(walk: Walk, before: FoundClaim, next: FoundClaim): void {
  before.content = [...before.content, ...next.content];
  before.open = next.open;
  if (next.source && !before.cue) {
    before.source = next.source;
    before.cue = next.cue;
  }
  // The joined claim is found again by the paragraph that goes on after it.
  walk.claims.splice(walk.claims.lastIndexOf(next), 1);
  Object.assign(before, { paragraph: next.paragraph });
}

function push(walk: Walk, paragraph: Paragraph, found: ParagraphClaims): FoundClaim[] {
  const placed = found.claims.map((claim) => placeClaim(paragraph, found.scan, claim));
  walk.claims.push(...placed);
  return placed;
}

/** One of several who are asked in turn: their name, or what they say. What follows is the article's own. */
function voiced(walk: Walk, at: number, { line, named, colon, words }: Voice, stage: Stage): Stage {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  const naming = walk.paragraphs[line];
  const where = walk.local[line]?.scan;
  if (words === null || !paragraph || !found || !naming || !where) return EMPTY;
  const mention = place(naming, where, named);
  const cue = colon === null ? null : place(naming, where, { first: colon, last: colon + 1 });
  // Behind a dash or in marks it is speech by itself.
  if (words === 0 && (paragraph.body.dash || isQuotation(walk, at))) {
    marked(walk, at, { ...stage, mention, cue });
    return EMPTY;
  }
  const content = [place(paragraph, found.scan, wholeSpan(found.scan, words))];
  const before = walk.claims.findLast(({ rule }) => rule === 'label');
  if (before?.source?.start === mention.start)
    Object.assign(before, { content: [...before.content, ...content], paragraph: at });
  else
    walk.claims.push(bareClaim(paragraph, content, { rule: 'label', source: mention, cue, confidence: 0.9 }));
  pushReports(walk, paragraph, found);
  return EMPTY;
}

function labelled(walk: Walk, at: number, label: Label): Stage {
  const paragraph = walk.paragraphs[at];
  const found = walk.local[at];
  if (!paragraph || !found) return EMPTY;
  const { scan } = found;
  const content = [place(paragraph, scan, wholeSpan(scan, label.last + 1))];
  const mention = place(paragraph, scan, { first: label.first, last: label.last });
  const claim = bareClaim(paragraph, content, {
    rule: label.role === 'question' ? 'questionLabel' : label.role === 'answer' ? 'answerLabel' : 'label',
    source: mention,
    cue: place(paragraph, scan, { first: label.last, last: label.last + 1 }),
    class: label.role === 'question' || scan.isText(scan.length - 1, '?') ? 'ask' : 'say',
    interviewer: label.role === 'question',
    confidence: 0.95,
  });
  walk.claims.push(claim);
  pushReports(walk, paragraph, found);
  return {
    mention,
    cue: null,
    claim,
    strength: label.role === 'question' ? 0 : 1,
    speaking: label.role !== 'question',
    gives: false,
    takesStand: false,
    leavesReasons: false,
    asked: false,
    exchange: null,
  };
}
